import type { Rgba } from '../support/watermark-embedder.ts';

/** Peak signal-to-noise ratio over red, green and blue, in decibels. */
export function psnr({ data: one }: Rgba, { data: other }: Rgba): number {
  let squares = 0;
  for (let index = 0; index < one.length; index++) squares += (one[index]! - other[index]!) ** 2;
  return 10 * Math.log10((255 * 255 * 0.75 * one.length) / squares);
}

const WINDOW = 8;
const STEP = 4;
const [STEADY_MEAN, STEADY_SPREAD] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/**
 * Structural similarity of the brightness: Wang, Bovik, Sheikh, Simoncelli (IEEE Transactions on Image Processing 13, 2004), over even windows of
 * 8 x 8 pixels, 4 apart.
 */
export function ssim(one: Rgba, other: Rgba): number {
  const [first, second] = [brightnessOf(one), brightnessOf(other)];
  let [sum, count] = [0, 0];
  for (let top = 0; top + WINDOW <= one.height; top += STEP) {
    for (let left = 0; left + WINDOW <= one.width; left += STEP) {
      sum += similarity(first, second, top * one.width + left, one.width);
      count++;
    }
  }
  return sum / count;
}

function similarity(first: Float32Array, second: Float32Array, corner: number, width: number): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let place = 0; place < WINDOW * WINDOW; place++) {
    const index = corner + (place >> 3) * width + (place & 7);
    const [x, y] = [first[index]!, second[index]!];
    a += x;
    b += y;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  const pixels = WINDOW * WINDOW;
  const [meanA, meanB] = [a / pixels, b / pixels];
  const [varianceA, varianceB] = [aa / pixels - meanA * meanA, bb / pixels - meanB * meanB];
  const together = ab / pixels - meanA * meanB;
  return (
    ((2 * meanA * meanB + STEADY_MEAN) * (2 * together + STEADY_SPREAD)) /
    ((meanA * meanA + meanB * meanB + STEADY_MEAN) * (varianceA + varianceB + STEADY_SPREAD))
  );
}

function brightnessOf({ data }: Rgba): Float32Array {
  return Float32Array.from(
    { length: data.length / 4 },
    (_, index) => 0.299 * data[4 * index]! + 0.587 * data[4 * index + 1]! + 0.114 * data[4 * index + 2]!,
  );
}
