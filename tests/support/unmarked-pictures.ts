import type { Size } from '../../src/core';
import { type Luma, lumaOf, workingSize, xorshift32 } from '../../src/watermark/index.ts';
import { flatten } from '../../src/watermark/flatten.ts';
import { FOLDED_SIDE, fold, turnedGrid } from '../../src/watermark/grid.ts';
import { readMessage, softBits } from '../../src/watermark/message.ts';
import { cloudyPicture } from './cloudy-picture.ts';
import type { Rgba } from './watermark-embedder.ts';

/**
 * `count` pictures that nobody has marked: of each third two are pieces of the given ones, of any size and place, and one is clouds.
 *
 * @param originals - none for clouds alone.
 */
export function* unmarkedPictures(originals: readonly Rgba[], count: number): Generator<Rgba> {
  const random = xorshift32(0x6e756c6c);
  const next = (limit: number) => Math.floor((random.next().value * limit) / 2 ** 32);
  for (let index = 0; index < count; index++) {
    const original = originals[next(Math.max(1, originals.length))];
    if (original === undefined || index % 3 === 2)
      yield cloudyPicture({ width: 240 + next(400), height: 200 + next(300) }, index, next(30));
    else {
      const width = Math.min(original.width, 200 + next(original.width - 200));
      const height = Math.min(original.height, 200 + next(original.height - 200));
      const place = { left: next(original.width - width), top: next(original.height - height) };
      yield pieceOf(original, place, { width, height });
    }
  }
}

/**
 * How many ids are read where there is none: at places of the tile that are drawn by lot, turned and sized by lot, in the ripple of a picture.
 *
 * @param tries - a reader has one for each picture, at the likeliest place.
 */
export function falseIds(picture: Rgba, tries: number, seed: number): number {
  const random = xorshift32(seed + 1);
  const next = () => random.next().value / 2 ** 32;
  const luma: Luma = lumaOf(picture.data, picture, workingSize(picture));
  const cell = Math.min(luma.width, luma.height) / 180;
  const ripple = flatten(luma, cell);
  const folded = new Float32Array(FOLDED_SIDE * FOLDED_SIDE);
  let count = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt % 20 === 0)
      fold(ripple, turnedGrid(cell * (0.58 + 1.5 * next()), 0.18 * (next() - 0.5)), folded);
    const [column, row] = [Math.floor(next() * FOLDED_SIDE), Math.floor(next() * FOLDED_SIDE)];
    const message = readMessage(softBits(folded, column, row));
    if (message !== null && message.agreement >= 0.6) count++;
  }
  return count;
}

function pieceOf(
  { width, data }: Rgba,
  { left, top }: { readonly left: number; readonly top: number },
  size: Size,
): Rgba {
  const piece = new Uint8ClampedArray(4 * size.width * size.height);
  for (let y = 0; y < size.height; y++) {
    const from = 4 * ((top + y) * width + left);
    piece.set(data.subarray(from, from + 4 * size.width), 4 * y * size.width);
  }
  return { ...size, data: piece };
}
