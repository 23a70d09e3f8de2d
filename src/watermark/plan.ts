import { sha256 } from '@noble/hashes/sha2.js';
import { type Size, fromHex, hex, shortSide, utf8 } from '../core';
import { encodePayload } from './channel-code';
import { TILE_CELLS, WATERMARK_KEY } from './key';
import { CALM_SIDE_IN_PIXELS, STILL_STRENGTH, type WatermarkStrength } from './strength';

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
  readonly strength: WatermarkStrength;
}

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

/** @param strength - of a large picture. */
export function planWatermark(
  exportId: string,
  size: Size,
  strength: WatermarkStrength = STILL_STRENGTH,
): WatermarkPlan {
  const id = watermarkIdOf(exportId);
  return {
    id,
    tile: watermarkTile(id),
    cellInPixels: watermarkCell(size),
    strength: strengthFor(size, strength),
  };
}

function strengthFor(size: Size, strength: WatermarkStrength): WatermarkStrength {
  const { peakSignalToNoise, quietLevels, evenLevels } = strength;
  const boost = boostOf(size);
  const calm = quietLevels * Math.max(1, CALM_SIDE_IN_PIXELS / shortSide(size));
  return {
    ...strength,
    peakSignalToNoise: peakSignalToNoise - 20 * Math.log10(boost),
    quietLevels: Math.min(evenLevels, calm) * boost,
    evenLevels: evenLevels * boost,
  };
}

/** Small pictures have fewer cells to say the same with: each says it louder. */
function boostOf(size: Size): number {
  const fullSide = LEAST_CELL_IN_PIXELS * CELLS_ALONG_SHORT_SIDE;
  return Math.min(MOST_BOOST, Math.max(1, fullSide / shortSide(size)));
}
