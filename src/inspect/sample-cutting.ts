import { type Point, type Size, longSide } from '../core';

/** Pixels in memory, RGBA by rows; `ImageData` is one. */
export interface InspectedPixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, turned about its middle. In pixels of the picture, y down. */
export interface Cutting {
  readonly centre: Point;
  readonly size: Size;
  /** Clockwise as seen, from the picture's upright. */
  readonly turnInRadians: number;
}

/** More samples than this along each side of a pixel would show nothing new. */
const MOST_SAMPLES_PER_SIDE = 6;

/**
 * A part of a picture as the networks take it: `side` x `side` pixels of red, green and blue, 0 to 255, each the mean of
 * what it covers. Outside the picture its edge is repeated.
 *
 * @param mostSamplesPerSide - fewer are quicker, where a network was trained on pictures made small with less care.
 */
export function sampleCutting(
  { data, width, height }: InspectedPixels,
  { centre, size, turnInRadians }: Cutting,
  side: number,
  mostSamplesPerSide = MOST_SAMPLES_PER_SIDE,
): Uint8Array<ArrayBuffer> {
  const sampled = new Uint8Array(3 * side * side);
  const perSide = Math.min(mostSamplesPerSide, Math.max(1, Math.ceil(longSide(size) / side)));
  const [cosine, sine] = [Math.cos(turnInRadians), Math.sin(turnInRadians)];
  const [across, down] = [size.width / (side * perSide), size.height / (side * perSide)];
  const half = (side * perSide) / 2;
  const sums = new Float32Array(3);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      sums.fill(0);
      for (let sample = 0; sample < perSide * perSide; sample++) {
        const right = (column * perSide + (sample % perSide) + 0.5 - half) * across;
        const below = (row * perSide + Math.floor(sample / perSide) + 0.5 - half) * down;
        // Pixel centres lie at halves.
        const x = clamp(centre.x + right * cosine - below * sine - 0.5, width - 1);
        const y = clamp(centre.y + right * sine + below * cosine - 0.5, height - 1);
        addBetween(data, width, height, x, y, sums);
      }
      for (let channel = 0; channel < 3; channel++)
        sampled[3 * (row * side + column) + channel] = Math.round(sums[channel]! / (perSide * perSide));
    }
  }
  return sampled;
}

/** Adds the colour at a place between four pixels. */
function addBetween(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  x: number,
  y: number,
  sums: Float32Array,
): void {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [towardsRight, towardsBottom] = [x - left, y - top];
  const right = Math.min(left + 1, width - 1);
  const bottom = Math.min(top + 1, height - 1);
  for (let channel = 0; channel < 3; channel++) {
    const at = (column: number, row: number) => data[4 * (row * width + column) + channel]!;
    const upper = at(left, top) * (1 - towardsRight) + at(right, top) * towardsRight;
    const lower = at(left, bottom) * (1 - towardsRight) + at(right, bottom) * towardsRight;
    sums[channel] = sums[channel]! + upper * (1 - towardsBottom) + lower * towardsBottom;
  }
}

function clamp(value: number, limit: number): number {
  return Math.min(Math.max(value, 0), limit);
}
