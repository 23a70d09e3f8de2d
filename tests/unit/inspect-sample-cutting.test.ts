import { describe, expect, it } from 'vitest';
import { type InspectedPixels, sampleCutting } from '../../src/inspect/sample-cutting';

/** Red grows to the right, green downwards; blue is 7 everywhere. */
function slope(width: number, height: number): InspectedPixels {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([2 * x, 2 * y, 7, 255], 4 * (y * width + x));
  return { data, width, height };
}

const square = (x: number, y: number, side: number, turnInRadians = 0) => ({
  centre: { x, y },
  size: { width: side, height: side },
  turnInRadians,
});

const pixel = (pixels: Uint8Array, side: number, x: number, y: number) => [
  ...pixels.subarray(3 * (y * side + x), 3 * (y * side + x) + 3),
];

describe('a part of a picture', () => {
  it('is the picture itself where nothing is turned or made smaller', () => {
    const sampled = sampleCutting(slope(40, 30), square(20, 15, 10), 10);
    expect(pixel(sampled, 10, 0, 0)).toEqual([30, 20, 7]);
    expect(pixel(sampled, 10, 9, 9)).toEqual([48, 38, 7]);
  });

  it('gives the mean of what a pixel covers', () => {
    const { data, width, height } = slope(16, 16);
    for (let index = 0; index < data.length; index += 4) data[index] = (index / 4) % 2 === 0 ? 0 : 200;
    const sampled = sampleCutting({ data, width, height }, square(8, 8, 16), 4);
    for (let index = 0; index < sampled.length; index += 3) expect(sampled[index]).toBeCloseTo(100, -1);
  });

  it('turns clockwise: what was right of the middle in the picture comes to the top', () => {
    const sampled = sampleCutting(slope(60, 60), square(30, 30, 21, Math.PI / 2), 21);
    expect(pixel(sampled, 21, 10, 0)[0]).toBe(79);
    expect(pixel(sampled, 21, 10, 20)[0]).toBe(39);
  });

  it('takes sides of different lengths into a square', () => {
    const sampled = sampleCutting(
      slope(100, 20),
      { centre: { x: 50, y: 10 }, size: { width: 100, height: 20 }, turnInRadians: 0 },
      10,
    );
    expect(pixel(sampled, 10, 9, 5)[0]).toBeGreaterThan(180);
    expect(pixel(sampled, 10, 0, 9)[1]).toBeGreaterThan(34);
  });

  it('repeats the edge outside the picture', () => {
    const sampled = sampleCutting(slope(20, 20), square(-50, 10, 10), 5);
    for (let index = 0; index < sampled.length; index += 3) expect(sampled[index]).toBe(0);
    expect(sampled[2]).toBe(7);
  });
});
