import type { Box, Size } from '../core';

/** Pixels in memory, RGBA by rows: what of an `ImageData` is needed here, so that it can be made without one. */
export interface PixelGrid {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Opaque grey, as a word of four bytes. */
const GREY = 0xff808080 | 0;

/**
 * `region` of a picture in `size`, each pixel the mean of what it covers; what lies outside the picture, and the boxes in `hidden`
 * (both in pixels of the picture), is grey. Never to be made larger than `region`: that would show nothing new.
 */
export function sampleRegion(
  picture: PixelGrid,
  region: Box,
  size: Size,
  hidden: readonly Box[] = [],
): Uint8ClampedArray<ArrayBuffer> {
  const sampled = new Uint8ClampedArray(4 * size.width * size.height);
  const words = new Int32Array(sampled.buffer);
  const source = new Int32Array(picture.data.buffer, picture.data.byteOffset, picture.width * picture.height);
  const step = Math.max(region.width / size.width, region.height / size.height);
  const samples = step < 1.25 ? 1 : 2;
  const columns = sampleLine(region.left, region.width, size.width, samples, picture.width);
  const rows = sampleLine(region.top, region.height, size.height, samples, picture.height);
  const fillRow = samples === 1 ? copyRow : averageRow;
  words.fill(GREY);
  for (let y = rows.first; y < rows.end; y++) fillRow(source, picture.width, columns, rows, y, words);
  for (const box of hidden) paintGrey(words, region, size, box);
  return sampled;
}

/** Where the samples along one side of the region lie in the picture, and which pixels lie within it with all of theirs. */
interface SampleLine {
  readonly places: Int32Array;
  readonly count: number;
  readonly first: number;
  readonly end: number;
}

function sampleLine(
  start: number,
  length: number,
  count: number,
  samples: number,
  limit: number,
): SampleLine {
  const step = length / count;
  const places = new Int32Array(count * samples);
  for (let index = 0; index < places.length; index++)
    places[index] = Math.floor(start + ((index + 0.5) * step) / samples);
  const isInside = (index: number) =>
    places[index * samples]! >= 0 && places[(index + 1) * samples - 1]! < limit;
  let [first, end] = [0, count];
  while (first < end && !isInside(first)) first++;
  while (end > first && !isInside(end - 1)) end--;
  return { places, count, first, end };
}

/** Each pixel as it is at its middle. */
function copyRow(
  source: Int32Array,
  stride: number,
  columns: SampleLine,
  rows: SampleLine,
  y: number,
  words: Int32Array,
): void {
  const { places, count, first, end } = columns;
  const from = rows.places[y]! * stride;
  const to = y * count;
  for (let x = first; x < end; x++) words[to + x] = source[from + places[x]!]!;
}

/** Each pixel as the mean of 2 x 2 samples. Two channels are summed at a time: four bytes leave the sixteen bits that each then has. */
function averageRow(
  source: Int32Array,
  stride: number,
  columns: SampleLine,
  rows: SampleLine,
  y: number,
  words: Int32Array,
): void {
  const { places, count, first, end } = columns;
  const upper = rows.places[2 * y]! * stride;
  const lower = rows.places[2 * y + 1]! * stride;
  const to = y * count;
  for (let x = first; x < end; x++) {
    const left = places[2 * x]!;
    const right = places[2 * x + 1]!;
    const a = source[upper + left]!;
    const b = source[upper + right]!;
    const c = source[lower + left]!;
    const d = source[lower + right]!;
    const even = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff);
    const odd =
      ((a >>> 8) & 0xff00ff) + ((b >>> 8) & 0xff00ff) + ((c >>> 8) & 0xff00ff) + ((d >>> 8) & 0xff00ff);
    words[to + x] = ((even >>> 2) & 0xff00ff) | (((odd >>> 2) & 0xff00ff) << 8);
  }
}

function paintGrey(words: Int32Array, region: Box, size: Size, box: Box): void {
  const [across, down] = [size.width / region.width, size.height / region.height];
  const left = Math.max(0, Math.floor((box.left - region.left) * across));
  const right = Math.min(size.width, Math.ceil((box.left + box.width - region.left) * across));
  const top = Math.max(0, Math.floor((box.top - region.top) * down));
  const bottom = Math.min(size.height, Math.ceil((box.top + box.height - region.top) * down));
  for (let y = top; y < bottom; y++)
    if (right > left) words.fill(GREY, y * size.width + left, y * size.width + right);
}
