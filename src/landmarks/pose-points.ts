import type { SimilarityTransform } from '../core';

/** Applies a pose to interleaved (x, y, z), in place: for hundreds of points a frame, without a vector for each. */
export function posePoints(
  { scale, rotation, translation }: SimilarityTransform,
  points: Float64Array,
): void {
  const [[a, b, c], [d, e, f], [g, h, i]] = rotation;
  const [left, top, near] = translation;
  for (let index = 0; index < points.length; index += 3) {
    const x = scale * points[index]!;
    const y = scale * points[index + 1]!;
    const z = scale * points[index + 2]!;
    points[index] = a * x + b * y + c * z + left;
    points[index + 1] = d * x + e * y + f * z + top;
    points[index + 2] = g * x + h * y + i * z + near;
  }
}

/** The way back, in place. */
export function unposePoints(
  { scale, rotation, translation }: SimilarityTransform,
  points: Float64Array,
): void {
  const [[a, b, c], [d, e, f], [g, h, i]] = rotation;
  const [left, top, near] = translation;
  for (let index = 0; index < points.length; index += 3) {
    const x = (points[index]! - left) / scale;
    const y = (points[index + 1]! - top) / scale;
    const z = (points[index + 2]! - near) / scale;
    points[index] = a * x + d * y + g * z;
    points[index + 1] = b * x + e * y + h * z;
    points[index + 2] = c * x + f * y + i * z;
  }
}
