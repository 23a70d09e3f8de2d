import type { Box } from '../../../src/core';
import { FACE_OVAL, FACE_SIDES } from '../../../src/landmarks';
import type { Pixels } from './picture';

/** Distance of the two looks across the outline, and the radius of each, in widths of the face. */
const [ACROSS, RADIUS] = [0.035, 0.012] as const;

/**
 * Colour step across the outline of a face, beyond the one that the picture has there anyway: mean over the outline, as a difference of
 * colours (CIE 1976). Hair, background and neck step by themselves; what counts is what a swap adds.
 */
export function seamStep(
  output: Pixels,
  target: Pixels,
  landmarks: Float32Array,
  labels: readonly Box[],
): number {
  const at = (vertex: number) => [landmarks[3 * vertex]!, landmarks[3 * vertex + 1]!] as const;
  const [left, right] = [at(FACE_SIDES.left), at(FACE_SIDES.right)];
  const width = Math.hypot(left[0] - right[0], left[1] - right[1]);
  const middle = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2] as const;
  const steps: number[] = [];
  for (const vertex of FACE_OVAL) {
    const [x, y] = at(vertex);
    const length = Math.hypot(x - middle[0], y - middle[1]);
    const [outX, outY] = [
      ((x - middle[0]) / length) * ACROSS * width,
      ((y - middle[1]) / length) * ACROSS * width,
    ];
    const covered = labels.some(
      ({ left: l, top, width: w, height }) =>
        x > l - width * 0.06 &&
        y > top - width * 0.06 &&
        x < l + w + width * 0.06 &&
        y < top + height + width * 0.06,
    );
    if (covered) continue;
    const stepOf = (picture: Pixels) =>
      difference(
        meanLab(picture, x - outX, y - outY, RADIUS * width),
        meanLab(picture, x + outX, y + outY, RADIUS * width),
      );
    steps.push(Math.max(0, stepOf(output) - stepOf(target)));
  }
  return steps.reduce((sum, step) => sum + step, 0) / Math.max(1, steps.length);
}

type Lab = readonly [number, number, number];

function difference(one: Lab, other: Lab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function meanLab({ data, width, height }: Pixels, x: number, y: number, radius: number): Lab {
  const sum = [0, 0, 0];
  let count = 0;
  for (let row = Math.floor(y - radius); row <= y + radius; row++) {
    for (let column = Math.floor(x - radius); column <= x + radius; column++) {
      if (row < 0 || column < 0 || row >= height || column >= width) continue;
      for (let channel = 0; channel < 3; channel++)
        sum[channel]! += data[4 * (row * width + column) + channel]!;
      count++;
    }
  }
  return labOf(sum.map((value) => value / Math.max(1, count) / 255));
}

/** CIE L*a*b* (D65) of encoded sRGB from 0 to 1. */
function labOf(encoded: readonly number[]): Lab {
  const [r, g, b] = encoded.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
