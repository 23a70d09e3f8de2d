import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Size } from '../../src/core';
import { layOverWhite } from '../../src/capture/opaque.ts';
import { PixelReducer } from '../../src/capture/reduce-pixels.ts';

/** The mean of everything that lies under each pixel, in floating point. */
function areaMeans(from: Size, pixels: Uint8Array, to: Size): number[] {
  const means: number[] = [];
  const overlap = (start: number, scale: number, index: number) =>
    Math.max(0, Math.min((start + 1) * scale, index + 1) - Math.max(start * scale, index)) / scale;
  for (let y = 0; y < to.height; y++)
    for (let x = 0; x < to.width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let mean = 0;
        for (let row = 0; row < from.height; row++) {
          const share = overlap(y, from.height / to.height, row);
          if (share > 0)
            for (let column = 0; column < from.width; column++)
              mean +=
                share *
                overlap(x, from.width / to.width, column) *
                pixels[4 * (row * from.width + column) + channel]!;
        }
        means.push(mean);
      }
  return means;
}

const scene = fc
  .record({
    width: fc.integer({ min: 1, max: 24 }),
    height: fc.integer({ min: 1, max: 24 }),
    seed: fc.infiniteStream(fc.integer({ min: 0, max: 0xffffff })),
  })
  .chain(({ width, height, seed }) =>
    fc.record({
      from: fc.constant({ width, height }),
      to: fc.record({
        width: fc.integer({ min: 1, max: width }),
        height: fc.integer({ min: 1, max: height }),
      }),
      pixels: fc.constant(
        Uint32Array.from({ length: width * height }, () => 0xff000000 + Number(seed.next().value)),
      ),
    }),
  );

describe('PixelReducer', () => {
  it('gives each pixel the mean of the area under it', () => {
    fc.assert(
      fc.property(scene, ({ from, to, pixels }) => {
        const reduced = new Uint32Array(to.width * to.height);
        new PixelReducer(from, to).reduce(pixels, reduced);
        const means = areaMeans(from, new Uint8Array(pixels.buffer), to);
        new Uint8Array(reduced.buffer).forEach((value, index) => {
          // Half a step of rounding, and the weights' own: a 512th each way and side.
          expect(Math.abs(value - means[index]!)).toBeLessThanOrEqual(2.6);
        });
      }),
    );
  });

  it('keeps one colour as it is, black and white included', () => {
    for (const colour of [0xff000000, 0xffffffff, 0xff8040c1]) {
      const reduced = new Uint32Array(7 * 5);
      new PixelReducer({ width: 19, height: 11 }, { width: 7, height: 5 }).reduce(
        new Uint32Array(19 * 11).fill(colour),
        reduced,
      );
      expect(new Set(reduced)).toEqual(new Set([colour]));
    }
  });

  it('halves exactly', () => {
    const reduced = new Uint32Array(1);
    const pixels = Uint32Array.of(0xff000000, 0xff0000ff, 0xff00ff00, 0xffff0000);
    new PixelReducer({ width: 2, height: 2 }, { width: 1, height: 1 }).reduce(pixels, reduced);
    expect(reduced[0]!.toString(16)).toBe('ff404040');
  });

  it('knows which sizes it is made for', () => {
    const [from, to] = [
      { width: 4, height: 4 },
      { width: 2, height: 2 },
    ];
    const reducer = new PixelReducer(from, to);
    expect(reducer.fits({ ...from }, { ...to })).toBe(true);
    expect(reducer.fits({ width: 4, height: 3 }, to)).toBe(false);
    expect(reducer.fits(from, { width: 1, height: 2 })).toBe(false);
  });
});

describe('layOverWhite', () => {
  it('lets white shine through and makes everything opaque', () => {
    const pixels = Uint32Array.of(0xff123456, 0x00123456, 0x800000ff, 0x80ff0000);
    layOverWhite(pixels);
    expect([...pixels].map((pixel) => pixel.toString(16))).toEqual([
      'ff123456',
      'ffffffff',
      'ff7f7fff',
      'ffff7f7f',
    ]);
  });
});
