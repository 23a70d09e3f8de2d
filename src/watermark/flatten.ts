import type { Luma } from './luma';

/** What is left of a picture when it is made equally lively everywhere: small differences, -2.5 to 2.5. */
export type Ripple = Luma;

const LIMIT = 2.5;
/** Differences of less than a grey level are noise. */
const LEAST_LIVELINESS = 1;

/**
 * The fine differences of a picture in units of how lively it is around: a mark that is drawn in proportion to that becomes equally strong all
 * over, and no edge outweighs it.
 *
 * @param cellInPixels - about how large a cell of the mark is.
 */
export function flatten({ width, height, values }: Luma, cellInPixels: number): Ripple {
  const size = { width, height };
  const fine = Math.max(1, Math.round(cellInPixels * 1.1));
  const wide = Math.max(2, Math.round(cellInPixels * 3));
  const ripple = boxBlurred({ ...size, values }, fine);
  const squares = new Float32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const difference = values[index]! - ripple[index]!;
    ripple[index] = difference;
    squares[index] = difference * difference;
  }
  const power = boxBlurred({ ...size, values: squares }, wide);
  for (let index = 0; index < values.length; index++) {
    const relative = ripple[index]! / (Math.sqrt(Math.max(0, power[index]!)) + LEAST_LIVELINESS);
    ripple[index] = relative > LIMIT ? LIMIT : relative < -LIMIT ? -LIMIT : relative;
  }
  return { ...size, values: ripple };
}

/** Means over squares of `2 radius + 1` pixels; over what of them lies within the picture. */
function boxBlurred({ width, height, values }: Luma, radius: number): Float32Array {
  const rows = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    let sum = 0;
    for (let x = 0; x < Math.min(radius, width); x++) sum += values[start + x]!;
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += values[start + x + radius]!;
      if (x - radius > 0) sum -= values[start + x - radius - 1]!;
      rows[start + x] = sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
    }
  }
  const result = new Float32Array(values.length);
  const sums = new Float64Array(width);
  for (let y = 0; y < Math.min(radius, height); y++)
    for (let x = 0; x < width; x++) sums[x]! += rows[y * width + x]!;
  for (let y = 0; y < height; y++) {
    const [enters, leaves] = [(y + radius) * width, (y - radius - 1) * width];
    if (y + radius < height) for (let x = 0; x < width; x++) sums[x]! += rows[enters + x]!;
    if (y - radius > 0) for (let x = 0; x < width; x++) sums[x]! -= rows[leaves + x]!;
    const part = 1 / (Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1);
    for (let x = 0; x < width; x++) result[y * width + x] = sums[x]! * part;
  }
  return result;
}
