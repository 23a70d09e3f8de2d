import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PixelGrid, sampleRegion } from '../../src/landmarks/pixel-grid';

/** Red counts columns, green counts rows. */
function gradient(width: number, height: number): PixelGrid {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([x, y, 7, 255], 4 * (y * width + x));
  return { data, width, height };
}

const pixel = (pixels: Uint8ClampedArray, width: number, x: number, y: number) => [
  ...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 4),
];

describe('a region of a picture', () => {
  it('is copied as it is in its own size', () => {
    const picture = gradient(9, 7);
    const region = { left: 2, top: 1, width: 4, height: 5 };
    const pixels = sampleRegion(picture, region, { width: 4, height: 5 });
    for (let y = 0; y < 5; y++)
      for (let x = 0; x < 4; x++) expect(pixel(pixels, 4, x, y)).toEqual([x + 2, y + 1, 7, 255]);
  });

  it('is grey outside the picture and where something is hidden', () => {
    const picture = gradient(8, 8);
    const region = { left: -2, top: -2, width: 8, height: 8 };
    const hidden = [{ left: 3, top: 3, width: 2, height: 2 }];
    const pixels = sampleRegion(picture, region, { width: 8, height: 8 }, hidden);
    const grey = [128, 128, 128, 255];
    expect(pixel(pixels, 8, 1, 4)).toEqual(grey);
    expect(pixel(pixels, 8, 4, 1)).toEqual(grey);
    expect(pixel(pixels, 8, 2, 2)).toEqual([0, 0, 7, 255]);
    expect(pixel(pixels, 8, 5, 5)).toEqual(grey);
    expect(pixel(pixels, 8, 6, 6)).toEqual(grey);
    expect(pixel(pixels, 8, 7, 7)).toEqual([5, 5, 7, 255]);
  });

  it('keeps the mean when it is made smaller, and every place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 120 }), fc.integer({ min: 10, max: 120 }), (width, height) => {
        const picture = gradient(width, height);
        const size = { width: Math.ceil(width / 2.4), height: Math.ceil(height / 3.1) };
        const pixels = sampleRegion(picture, { left: 0, top: 0, width, height }, size);
        for (const [x, y] of [
          [0, 0],
          [size.width - 1, size.height >> 1],
        ] as const) {
          const [red, green, blue, alpha] = pixel(pixels, size.width, x, y) as [
            number,
            number,
            number,
            number,
          ];
          expect(Math.abs(red - (((x + 0.5) * width) / size.width - 0.5))).toBeLessThan(1.6);
          expect(Math.abs(green - (((y + 0.5) * height) / size.height - 0.5))).toBeLessThan(1.6);
          expect([blue, alpha]).toEqual([7, 255]);
        }
      }),
    );
  });
});
