import type { Size } from '../../src/core';
import { xorshift32 } from '../../src/watermark';
import type { Rgba } from './watermark-embedder';

/**
 * A picture of coloured clouds, coarse and fine, that nobody has marked.
 *
 * @param grain - grey levels by which each pixel differs from its neighbours at random, at most.
 */
export function cloudyPicture({ width, height }: Size, seed: number, grain = 6): Rgba {
  const random = xorshift32(0x9e3779b9 ^ (seed + 1));
  const next = () => random.next().value / 2 ** 32 - 0.5;
  const data = new Uint8ClampedArray(4 * width * height);
  const octaves = [4, 9, 20, 45].map((across, octave) => {
    const columns = across + 2;
    const rows = Math.ceil((across * height) / width) + 2;
    const values = Float32Array.from({ length: columns * rows }, next);
    return { across, columns, values, weight: 120 / 1.7 ** octave };
  });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let value = 125 + grain * 2 * next();
      for (const { across, columns, values, weight } of octaves) {
        const [u, v] = [(x * across) / width, (y * across) / width];
        const [column, row] = [Math.floor(u), Math.floor(v)];
        const at = (i: number, j: number) => values[(row + j) * columns + column + i]!;
        const [right, down] = [u - column, v - row];
        value +=
          weight *
          ((at(0, 0) * (1 - right) + at(1, 0) * right) * (1 - down) +
            (at(0, 1) * (1 - right) + at(1, 1) * right) * down);
      }
      data.set([value * 1.05, value, value * 0.9, 255], 4 * (y * width + x));
    }
  }
  return { width, height, data };
}

/**
 * What a picture shows when it is laid about its middle by a matrix: each pixel of the result is the mean of four places of the picture.
 *
 * @param matrix - from the result's pixels to the picture's: right to right, down to right, right to down, down to down.
 */
export function placedPicture(
  picture: Rgba,
  to: Size,
  matrix: readonly [number, number, number, number],
): Rgba {
  const data = new Uint8ClampedArray(4 * to.width * to.height).fill(255);
  const [a, b, c, d] = matrix;
  for (let y = 0; y < to.height; y++) {
    for (let x = 0; x < to.width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let tap = 0; tap < 4; tap++) {
          const right = x + ((tap & 1) + 0.5) / 2 - to.width / 2;
          const down = y + ((tap >> 1) + 0.5) / 2 - to.height / 2;
          sum += mixed(
            picture,
            picture.width / 2 + a * right + b * down,
            picture.height / 2 + c * right + d * down,
            channel,
          );
        }
        data[4 * (y * to.width + x) + channel] = sum / 4;
      }
    }
  }
  return { ...to, data };
}

function mixed({ width, height, data }: Rgba, x: number, y: number, channel: number): number {
  const [column, row] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [right, down] = [x - 0.5 - column, y - 0.5 - row];
  const at = (i: number, j: number) =>
    data[
      4 *
        (Math.max(0, Math.min(height - 1, row + j)) * width + Math.max(0, Math.min(width - 1, column + i))) +
        channel
    ]!;
  return (
    (at(0, 0) * (1 - right) + at(1, 0) * right) * (1 - down) +
    (at(0, 1) * (1 - right) + at(1, 1) * right) * down
  );
}
