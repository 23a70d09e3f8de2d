import { sha256 } from '@noble/hashes/sha2.js';
import { type Size, fromHex, hex, shortSide, utf8 } from '../core';
import { encodePayload } from './channel-code';
import { TILE_CELLS, WATERMARK_KEY } from './key';

/** The first hexadecimal digit of every id of this scheme. */
export const WATERMARK_VERSION = '1';
/** How the scheme is named in a manifest's soft binding. */
export const WATERMARK_ALGORITHM = 'org.personagrata.watermark.1';
const ID_DIGITS = 12;

/** Cells along the short side of a picture; none is smaller than two pixels, which is as fine as files keep. */
export const CELLS_ALONG_SHORT_SIDE = 180;
const LEAST_CELL_IN_PIXELS = 2;
const MOST_BOOST = 2.25;

/** What the renderer draws into every pixel of a picture. */
export interface WatermarkPlan {
  /** 12 hexadecimal digits: the version, and the beginning of the SHA-256 of the export id. */
  readonly id: string;
  /** 64 x 64 cells, row by row, each darker (-1) or lighter (1). */
  readonly tile: Int8Array;
  readonly cellInPixels: number;
  /** How little the whole picture changes, in decibels; less than that where it is quiet. */
  readonly peakSignalToNoise: number;
  /** The most that a quiet place changes, of 255. */
  readonly quietLevels: number;
}

/** A moving picture loses more on its way, and hides more. */
export const STILL_PEAK_SIGNAL_TO_NOISE = 42;
export const MOVING_PEAK_SIGNAL_TO_NOISE = 41.5;

/**
 * How strongly a place is marked: a share that grows with how much the brightness of 4 x 4 cells differs from their mean, by 1 for each
 * `growthLevels` grey levels, from `least` to `most`. A place of the least share changes by no more than `quietLevels`, and one darker than
 * `darkest` (of 1) in proportion to its brightness.
 */
export const WATERMARK_DRAWING = {
  least: 0.5,
  most: 2.2,
  growthLevels: 8,
  quietLevels: 1.7,
  darkest: 0.3,
} as const;

/** 48 bits that stand for an export id (the ProduceID of its AIGC label), as 12 hexadecimal digits. */
export function watermarkIdOf(exportId: string): string {
  return `${WATERMARK_VERSION}${hex(sha256(utf8(exportId))).slice(0, ID_DIGITS - 1)}`;
}

/** @param id - 12 hexadecimal digits. */
export function watermarkTile(id: string): Int8Array {
  const coded = encodePayload(fromHex(id));
  const { signs, slots } = WATERMARK_KEY;
  return Int8Array.from({ length: TILE_CELLS }, (_, cell) => {
    const slot = slots[cell]!;
    return slot < 0 ? signs[cell]! : signs[cell]! * coded[slot]!;
  });
}

export function watermarkCell(size: Size): number {
  return Math.max(LEAST_CELL_IN_PIXELS, shortSide(size) / CELLS_ALONG_SHORT_SIDE);
}

export function planWatermark(
  exportId: string,
  size: Size,
  peakSignalToNoise: number = STILL_PEAK_SIGNAL_TO_NOISE,
): WatermarkPlan {
  const id = watermarkIdOf(exportId);
  const boost = boostOf(size);
  return {
    id,
    tile: watermarkTile(id),
    cellInPixels: watermarkCell(size),
    peakSignalToNoise: peakSignalToNoise - 20 * Math.log10(boost),
    quietLevels: WATERMARK_DRAWING.quietLevels * boost,
  };
}

/** Small pictures have fewer cells to say the same with: each says it louder. */
function boostOf(size: Size): number {
  const fullSide = LEAST_CELL_IN_PIXELS * CELLS_ALONG_SHORT_SIDE;
  return Math.min(MOST_BOOST, Math.max(1, fullSide / shortSide(size)));
}
