import type { Box, Size } from '../../../src/core';
import { FACE_OVAL } from '../../../src/landmarks';
import { type PlaneSimilarity, inverseAt } from './alignment';

/** 1 within the outline of the face, 0 outside and wherever a label lies in the picture before it was aligned. */
export function faceRegion(
  landmarks: Float32Array,
  { width, height }: Size,
  labels: readonly Box[],
  aligned: PlaneSimilarity,
): Uint8Array {
  const outline = FACE_OVAL.map((vertex) => [landmarks[3 * vertex]!, landmarks[3 * vertex + 1]!] as const);
  const mask = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [column + 0.5, row + 0.5];
      if (!isWithin(outline, x, y)) continue;
      const [u, v] = inverseAt(aligned, x, y);
      const covered = labels.some(
        ({ left, top, width: wide, height: high }) =>
          u > left - 2 && v > top - 2 && u < left + wide + 2 && v < top + high + 2,
      );
      if (!covered) mask[row * width + column] = 1;
    }
  }
  return mask;
}

function isWithin(polygon: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  polygon.forEach(([ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
