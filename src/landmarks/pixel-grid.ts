import type { Box, Size } from '../core';

/** Pixels in memory, RGBA by rows: what of an `ImageData` is needed here, so that it can be made without one. */
export interface PixelGrid {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Samples taken along each side of the patch that becomes one pixel; more would cost more than they show. */
const MOST_SAMPLES = 3;

/** Opaque grey, the same in either byte order. */
const GREY = 0xff808080;

/**
 * `region` of a picture in `size`, each pixel the mean of those it covers; what lies outside the picture, and the boxes in `hidden`
 * (both in pixels of the picture), is grey. Never to be made larger than `region`: that would show nothing new.
 */
export function sampleRegion(
  picture: PixelGrid,
  region: Box,
  size: Size,
  hidden: readonly Box[] = [],
): Uint8ClampedArray<ArrayBuffer> {
  const sampled = new Uint8ClampedArray(4 * size.width * size.height);
  const words = new Uint32Array(sampled.buffer);
  const source = new Uint32Array(
    picture.data.buffer,
    picture.data.byteOffset,
    picture.width * picture.height,
  );
  const columns = sampleColumns(region.left, region.width, size.width, picture.width);
  const rows = sampleColumns(region.top, region.height, size.height, picture.height);
  if (columns.samples === 1 && rows.samples === 1) copyNearest(source, picture.width, columns, rows, words);
  else averagePatches(source, picture.width, columns, rows, words);
  for (const box of hidden) paintGrey(words, region, size, box);
  return sampled;
}

/** For each pixel along one side, where its samples lie in the picture; -1 outside. */
interface SampleColumns {
  readonly places: Int32Array;
  readonly samples: number;
}

function sampleColumns(start: number, length: number, count: number, limit: number): SampleColumns {
  const step = length / count;
  const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.round(step)));
  const places = new Int32Array(count * samples);
  for (let index = 0; index < places.length; index++) {
    const place = Math.floor(start + ((index + 0.5) * step) / samples);
    places[index] = place >= 0 && place < limit ? place : -1;
  }
  return { places, samples };
}

function copyNearest(
  source: Uint32Array,
  stride: number,
  columns: SampleColumns,
  rows: SampleColumns,
  words: Uint32Array,
): void {
  const width = columns.places.length;
  for (let y = 0; y < rows.places.length; y++) {
    const row = rows.places[y]!;
    for (let x = 0; x < width; x++) {
      const column = columns.places[x]!;
      words[y * width + x] = row < 0 || column < 0 ? GREY : source[row * stride + column]!;
    }
  }
}

function averagePatches(
  source: Uint32Array,
  stride: number,
  columns: SampleColumns,
  rows: SampleColumns,
  words: Uint32Array,
): void {
  const width = columns.places.length / columns.samples;
  const height = rows.places.length / rows.samples;
  const share = 1 / (columns.samples * rows.samples);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [red, green, blue] = [0, 0, 0];
      for (let j = y * rows.samples; j < (y + 1) * rows.samples; j++) {
        const row = rows.places[j]!;
        for (let i = x * columns.samples; i < (x + 1) * columns.samples; i++) {
          const column = columns.places[i]!;
          const pixel = row < 0 || column < 0 ? GREY : source[row * stride + column]!;
          red += pixel & 255;
          green += (pixel >>> 8) & 255;
          blue += (pixel >>> 16) & 255;
        }
      }
      words[y * width + x] =
        (red * share) | 0 | (((green * share) | 0) << 8) | (((blue * share) | 0) << 16) | (255 << 24);
    }
  }
}

function paintGrey(words: Uint32Array, region: Box, size: Size, box: Box): void {
  const [across, down] = [size.width / region.width, size.height / region.height];
  const left = Math.max(0, Math.floor((box.left - region.left) * across));
  const right = Math.min(size.width, Math.ceil((box.left + box.width - region.left) * across));
  const top = Math.max(0, Math.floor((box.top - region.top) * down));
  const bottom = Math.min(size.height, Math.ceil((box.top + box.height - region.top) * down));
  for (let y = top; y < bottom; y++)
    if (right > left) words.fill(GREY, y * size.width + left, y * size.width + right);
}
