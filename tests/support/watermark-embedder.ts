import type { Size } from '../../src/core';
import {
  DARKEST_FULLY_MARKED as darkest,
  EVEN_SHARES,
  TILE_SIDE,
  type WatermarkPlan,
  type WatermarkStrength,
} from '../../src/watermark';

/** Pixels as (r, g, b, a) bytes. */
export interface Rgba extends Size {
  readonly data: Uint8ClampedArray;
}

/**
 * The embedding as `watermark.md` describes it, on the processor and without hurry: what the renderer's pass is compared with, and what marks the
 * pictures of tests that have no graphics processor.
 */
export function embedWatermark(picture: Rgba, plan: WatermarkPlan): Rgba {
  const { width, height, data } = picture;
  const { tile, cellInPixels: cell, strength } = plan;
  const { peakSignalToNoise, quietLevels, evenLevels, least } = strength;
  const cells = { width: Math.ceil(width / cell), height: Math.ceil(height / cell) };
  const { shares, brightness } = activityOf(picture, cells, strength);
  const marks = new Float32Array(cells.width * cells.height);
  let [squares, carried, weights] = [0, 0, 0];
  for (let row = 0; row < cells.height; row++) {
    for (let column = 0; column < cells.width; column++) {
      const [x, y] = [(column + 0.5) / 2 - 0.5, (row + 0.5) / 2 - 0.5];
      const share = sample(shares, x, y);
      const bright = sample(brightness, x, y);
      const sign = tile[(row % TILE_SIDE) * TILE_SIDE + (column % TILE_SIDE)]!;
      marks[row * cells.width + column] = (sign * share) / Math.max(darkest, bright);
      const weight = Math.min(1, bright / darkest);
      squares += (share * weight) ** 2;
      carried += Math.min(1, share) * weight;
      weights += weight;
    }
  }
  const meanChange = 10 ** (-peakSignalToNoise / 20) * 1.5;
  const { even, lively } = EVEN_SHARES;
  const evenness = 1 - Math.max(0, Math.min(1, (carried / Math.max(weights, 1e-3) - even) / (lively - even)));
  const limit = quietLevels + (evenLevels - quietLevels) * evenness;
  const change = Math.min(limit / 255 / least, meanChange / Math.sqrt(squares / marks.length));
  const marked = new Uint8ClampedArray(data);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const mark = sample({ ...cells, values: marks }, (x + 0.5) / cell - 0.5, (y + 0.5) / cell - 0.5);
      const index = 4 * (y * width + x);
      for (let channel = 0; channel < 3; channel++)
        marked[index + channel] = data[index + channel]! * (1 + mark * change);
    }
  }
  return { width, height, data: marked };
}

interface Field extends Size {
  readonly values: Float32Array;
}

/** One value for 2 x 2 cells: the share that a place bears, and how bright it is, of 1. */
function activityOf(
  { width, height, data }: Rgba,
  cells: Size,
  strength: WatermarkStrength,
): { readonly shares: Field; readonly brightness: Field } {
  const size = { width: Math.ceil(cells.width / 2), height: Math.ceil(cells.height / 2) };
  const shares = new Float32Array(size.width * size.height);
  const brightness = new Float32Array(size.width * size.height);
  const pixelOf = (column: number, row: number) => {
    const within = (cell: number, limit: number) => Math.max(0, Math.min(limit - 1, cell)) + 0.5;
    const x = Math.floor((within(column, cells.width) / cells.width) * width);
    const y = Math.floor((within(row, cells.height) / cells.height) * height);
    return data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3);
  };
  for (let row = 0; row < size.height; row++) {
    for (let column = 0; column < size.width; column++) {
      const left = Math.floor(((column + 0.5) / size.width) * cells.width) - 2;
      const top = Math.floor(((row + 0.5) / size.height) * cells.height) - 2;
      const pixels = Array.from({ length: 16 }, (_, tap) => pixelOf(left + (tap % 4), top + (tap >> 2)));
      const values = pixels.map(([red, green, blue]) => 0.299 * red! + 0.587 * green! + 0.114 * blue!);
      shares[row * size.width + column] = shareOf(values, strength);
      brightness[row * size.width + column] =
        pixels.reduce((sum, pixel) => sum + Math.max(...pixel), 0) / 16 / 255;
    }
  }
  return { shares: { ...size, values: shares }, brightness: { ...size, values: brightness } };
}

const QUARTERS = [
  [0, 1, 4, 5],
  [2, 3, 6, 7],
  [8, 9, 12, 13],
  [10, 11, 14, 15],
] as const;

/** @param values - the brightness of 4 x 4 places, row by row. */
function shareOf(values: readonly number[], strength: WatermarkStrength): number {
  const { least, most, growthLevels, noiseLevels, judgedBy } = strength;
  const quarters = QUARTERS.map((places) => spreadOf(places.map((place) => values[place]!)));
  const spread = judgedBy === 'whole' ? spreadOf(values) : quarters.sort((a, b) => a - b)[1]!;
  return Math.min(most, least + Math.max(0, spread - noiseLevels) / growthLevels);
}

/** Mean difference from the mean. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + Math.abs(value - mean), 0) / values.length;
}

/** Between the values' middles, linearly. */
function sample({ width, height, values }: Field, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - column, y - row];
  const at = (i: number, j: number) =>
    values[Math.max(0, Math.min(height - 1, j)) * width + Math.max(0, Math.min(width - 1, i))]!;
  return (
    (at(column, row) * (1 - right) + at(column + 1, row) * right) * (1 - down) +
    (at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right) * down
  );
}
