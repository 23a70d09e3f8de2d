import type { Pixels } from './picture';

export interface Likeness {
  /** Decibels, over the masked pixels and all channels. */
  readonly psnr: number;
  /** Mean of the structural similarity of luma, Gaussian window of 11 pixels. */
  readonly ssim: number;
}

/** How like `picture` is to `truth` where `mask` is not 0. */
export function likenessOf(picture: Pixels, truth: Pixels, mask: Uint8Array): Likeness {
  let [sum, count] = [0, 0];
  mask.forEach((inside, pixel) => {
    if (inside === 0) return;
    for (let channel = 0; channel < 3; channel++) {
      sum += (picture.data[4 * pixel + channel]! - truth.data[4 * pixel + channel]!) ** 2;
    }
    count += 3;
  });
  return { psnr: 10 * Math.log10(65025 / Math.max(sum / count, 1e-3)), ssim: ssimOf(picture, truth, mask) };
}

/** Wang, Bovik, Sheikh and Simoncelli (2004), "Image quality assessment: from error visibility to structural similarity". */
function ssimOf(picture: Pixels, truth: Pixels, mask: Uint8Array): number {
  const { width, height } = truth;
  const [x, y] = [lumaOf(picture), lumaOf(truth)];
  const product = (one: Float32Array, other: Float32Array) =>
    one.map((value, index) => value * other[index]!);
  const blur = (values: Float32Array) => gaussian(values, width, height);
  const [meanX, meanY] = [blur(x), blur(y)];
  const [squareX, squareY, both] = [blur(product(x, x)), blur(product(y, y)), blur(product(x, y))];
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];
  let [sum, count] = [0, 0];
  mask.forEach((inside, index) => {
    if (inside === 0) return;
    const [mx, my] = [meanX[index]!, meanY[index]!];
    const covariance = both[index]! - mx * my;
    const variances = squareX[index]! - mx * mx + squareY[index]! - my * my;
    sum += ((2 * mx * my + c1) * (2 * covariance + c2)) / ((mx * mx + my * my + c1) * (variances + c2));
    count++;
  });
  return sum / Math.max(1, count);
}

function lumaOf({ data }: Pixels): Float32Array {
  return Float32Array.from(
    { length: data.length / 4 },
    (_, index) => 0.299 * data[4 * index]! + 0.587 * data[4 * index + 1]! + 0.114 * data[4 * index + 2]!,
  );
}

function gaussian(values: Float32Array, width: number, height: number): Float32Array {
  const weights = Array.from({ length: 11 }, (_, index) => Math.exp(-((index - 5) ** 2) / (2 * 1.5 ** 2)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pass = (from: Float32Array, step: number, size: number, placeOf: (index: number) => number) =>
    from.map((_, index) => {
      const place = placeOf(index);
      let sum = 0;
      for (let tap = -5; tap <= 5; tap++) {
        const beside = Math.min(size - 1, Math.max(0, place + tap)) - place;
        sum += weights[tap + 5]! * from[index + beside * step]!;
      }
      return sum / total;
    });
  const across = pass(values, 1, width, (index) => index % width);
  return pass(across, width, height, (index) => Math.floor(index / width));
}
