import type { Pixels } from './picture';

/** A similarity of the plane: x' = a x - b y + dx, y' = b x + a y + dy. */
export interface PlaneSimilarity {
  readonly a: number;
  readonly b: number;
  readonly dx: number;
  readonly dy: number;
}

/** The least-squares similarity from `from` to `to`, both interleaved (x, y, z) of which z is not looked at. */
export function alignPoints(from: Float32Array, to: Float32Array, count: number): PlaneSimilarity {
  let [fromX, fromY, toX, toY] = [0, 0, 0, 0];
  for (let index = 0; index < count; index++) {
    fromX += from[3 * index]! / count;
    fromY += from[3 * index + 1]! / count;
    toX += to[3 * index]! / count;
    toY += to[3 * index + 1]! / count;
  }
  let [dot, cross, norm] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    const [x, y] = [from[3 * index]! - fromX, from[3 * index + 1]! - fromY];
    const [u, v] = [to[3 * index]! - toX, to[3 * index + 1]! - toY];
    dot += x * u + y * v;
    cross += x * v - y * u;
    norm += x * x + y * y;
  }
  const [a, b] = [dot / norm, cross / norm];
  return { a, b, dx: toX - a * fromX + b * fromY, dy: toY - b * fromX - a * fromY };
}

/** Where a point of the aligned picture comes from. */
export function inverseAt(
  { a, b, dx, dy }: PlaneSimilarity,
  x: number,
  y: number,
): readonly [number, number] {
  const norm = a * a + b * b;
  const [u, v] = [x - dx, y - dy];
  return [(a * u + b * v) / norm, (a * v - b * u) / norm];
}

/** The picture moved by `similarity`, bilinear, in the same size. */
export function alignPicture(picture: Pixels, similarity: PlaneSimilarity): Pixels {
  const { width, height } = picture;
  const data = new Uint8ClampedArray(picture.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = inverseAt(similarity, x + 0.5, y + 0.5);
      sampleInto(data, 4 * (y * width + x), picture, u - 0.5, v - 0.5);
    }
  }
  return { data, width, height };
}

/** The bilinear sample of `picture` at (`x`, `y`), in whole pixels from the middle of the first, as four bytes. */
export function sampleInto(
  data: Uint8ClampedArray,
  offset: number,
  { data: from, width, height }: Pixels,
  x: number,
  y: number,
): void {
  const [inX, inY] = [Math.min(width - 1, Math.max(0, x)), Math.min(height - 1, Math.max(0, y))];
  const [left, top] = [Math.min(width - 2, Math.floor(inX)), Math.min(height - 2, Math.floor(inY))];
  const [partX, partY] = [inX - left, inY - top];
  const first = 4 * (top * width + left);
  for (let channel = 0; channel < 4; channel++) {
    const at = first + channel;
    const above = from[at]! * (1 - partX) + from[at + 4]! * partX;
    const below = from[at + 4 * width]! * (1 - partX) + from[at + 4 * width + 4]! * partX;
    data[offset + channel] = above * (1 - partY) + below * partY;
  }
}
