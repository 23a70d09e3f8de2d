import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Turn,
  isUpright,
  movingSizeOf,
  repeatEdges,
  turnPixels,
  turnedSize,
} from '../../src/capture/upright.ts';

const turns = fc.record({
  rotationInDegrees: fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const),
  isMirrored: fc.boolean(),
});
const sizes = fc.record({ width: fc.integer({ min: 1, max: 80 }), height: fc.integer({ min: 1, max: 80 }) });

/** A quarter turn to the right, by its definition: the bottom of the left column becomes the start of the top row. */
function quarter(
  { width, height }: { width: number; height: number },
  pixels: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const turned = new Uint32Array(pixels.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = pixels[y * width + x]!;
  return turned;
}

function mirrored({ width }: { width: number }, pixels: Uint32Array): Uint32Array<ArrayBuffer> {
  return Uint32Array.from(pixels, (_, index) => pixels[index + width - 1 - 2 * (index % width)]!);
}

describe('turnPixels', () => {
  it('turns to the right, then mirrors', () => {
    fc.assert(
      fc.property(sizes, turns, (size, turn: Turn) => {
        const stored = Uint32Array.from({ length: size.width * size.height }, (_, index) => index);
        let [expected, expectedSize] = [stored, size];
        for (let angle = 0; angle < turn.rotationInDegrees; angle += 90) {
          expected = quarter(expectedSize, expected);
          expectedSize = { width: expectedSize.height, height: expectedSize.width };
        }
        if (turn.isMirrored) expected = mirrored(expectedSize, expected);
        const upright = turnedSize(size, turn);
        expect(upright).toEqual(expectedSize);
        const written = new Uint32Array(stored.length);
        turnPixels(stored, size, turn, written, upright.width);
        expect(written).toEqual(expected);
        if (isUpright(turn)) expect(written).toEqual(stored);
      }),
    );
  });

  it('leaves what lies beyond a row alone', () => {
    const written = new Uint32Array(4 * 3).fill(9);
    turnPixels(
      Uint32Array.of(1, 2, 3, 4, 5, 6),
      { width: 2, height: 3 },
      { rotationInDegrees: 90, isMirrored: false },
      written,
      4,
    );
    expect([...written]).toEqual([5, 3, 1, 9, 6, 4, 2, 9, 9, 9, 9, 9]);
  });
});

describe('movingSizeOf', () => {
  it.each([
    [
      { width: 640, height: 480 },
      { width: 640, height: 480 },
    ],
    [
      { width: 641, height: 479 },
      { width: 642, height: 480 },
    ],
    [
      { width: 1920, height: 1080 },
      { width: 1920, height: 1080 },
    ],
    [
      { width: 1919, height: 801 },
      { width: 1920, height: 802 },
    ],
    [
      { width: 3840, height: 2160 },
      { width: 1920, height: 1080 },
    ],
    [
      { width: 2160, height: 3840 },
      { width: 1080, height: 1920 },
    ],
    [
      { width: 2000, height: 999 },
      { width: 1920, height: 960 },
    ],
  ])('%o becomes %o', (size, expected) => {
    expect(movingSizeOf(size)).toEqual(expected);
  });

  it('is even, at most 1920 px, and keeps the proportions', () => {
    const side = fc.integer({ min: 160, max: 8192 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = movingSizeOf({ width, height });
        expect([size.width % 2, size.height % 2]).toEqual([0, 0]);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(1920);
        const factor = Math.min(1, 1920 / Math.max(width, height));
        expect(Math.abs(size.width - width * factor)).toBeLessThanOrEqual(1.5);
        expect(Math.abs(size.height - height * factor)).toBeLessThanOrEqual(1.5);
      }),
    );
  });
});

describe('repeatEdges', () => {
  it('fills the column and the row that an even size has more', () => {
    const pixels = Uint32Array.of(1, 2, 3, 0, 4, 5, 6, 0, 7, 8, 9, 0, 0, 0, 0, 0);
    repeatEdges(pixels, { width: 3, height: 3 }, { width: 4, height: 4 });
    expect([...pixels]).toEqual([1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 9, 7, 8, 9, 9]);
  });

  it('leaves an even picture alone', () => {
    const pixels = Uint32Array.of(1, 2, 3, 4);
    repeatEdges(pixels, { width: 2, height: 2 }, { width: 2, height: 2 });
    expect([...pixels]).toEqual([1, 2, 3, 4]);
  });
});
