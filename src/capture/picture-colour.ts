import type { Size } from '../core';

/** Primaries, curve and matrix in the words of WebCodecs; null or absent where a file does not say. */
export type ColourDescription = Readonly<VideoColorSpaceInit>;

/** Up to here a picture counts as standard definition. */
const HIGH_DEFINITION_LINES = 720;

/** PQ and HLG curves (ITU-R BT.2100), and the wide primaries or matrix of BT.2020 that they come with. */
export function isHighDynamicRange({ transfer, primaries, matrix }: ColourDescription): boolean {
  // Newer than the names that the compiler knows.
  const names: readonly unknown[] = [transfer, primaries, matrix];
  return ['pq', 'hlg', 'bt2020', 'bt2020-ncl'].some((name) => names.includes(name));
}

/**
 * What a file leaves unsaid, filled in as Chromium's player and most others do: BT.601 below 720 lines, BT.709 from there on. Taken
 * for the other, skin is off by up to five steps in 255.
 */
export function completeColour(colour: ColourDescription, { height }: Size): VideoColorSpaceInit {
  const guess = height < HIGH_DEFINITION_LINES ? 'smpte170m' : 'bt709';
  return {
    primaries: colour.primaries ?? guess,
    transfer: colour.transfer ?? guess,
    matrix: colour.matrix ?? guess,
    fullRange: colour.fullRange ?? false,
  };
}
