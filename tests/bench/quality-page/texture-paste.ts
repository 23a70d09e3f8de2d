import { CANONICAL_FACE } from '../../../src/landmarks';
import { sampleInto } from './alignment';
import type { Pixels } from './picture';

/** The plain baseline: every triangle of the source's 468 points pasted to where the driver's is, over `beneath`. */
export function pasteTexture(
  source: Pixels,
  sourceLandmarks: Float32Array,
  beneath: Pixels,
  landmarks: Float32Array,
): Pixels {
  const { triangles } = CANONICAL_FACE;
  const pasted: Pixels = { ...beneath, data: beneath.data.slice() };
  const order = Array.from({ length: triangles.length / 3 }, (_, index) => index);
  const depthOf = (triangle: number) =>
    landmarks[3 * triangles[3 * triangle]! + 2]! +
    landmarks[3 * triangles[3 * triangle + 1]! + 2]! +
    landmarks[3 * triangles[3 * triangle + 2]! + 2]!;
  order.sort((one, other) => depthOf(other) - depthOf(one));
  for (const triangle of order) {
    const corners = [0, 1, 2].map((corner) => triangles[3 * triangle + corner]!) as [number, number, number];
    pasteTriangle(source, sourceLandmarks, pasted, landmarks, corners);
  }
  return pasted;
}

function pasteTriangle(
  source: Pixels,
  from: Float32Array,
  pasted: Pixels,
  to: Float32Array,
  [a, b, c]: readonly [number, number, number],
): void {
  const x = (points: Float32Array, vertex: number) => points[3 * vertex]!;
  const y = (points: Float32Array, vertex: number) => points[3 * vertex + 1]!;
  const [ax, ay, bx, by, cx, cy] = [x(to, a), y(to, a), x(to, b), y(to, b), x(to, c), y(to, c)];
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (Math.abs(area) < 1e-6) return;
  const [left, right] = [Math.floor(Math.min(ax, bx, cx)), Math.ceil(Math.max(ax, bx, cx))];
  const [top, bottom] = [Math.floor(Math.min(ay, by, cy)), Math.ceil(Math.max(ay, by, cy))];
  for (let row = Math.max(0, top); row < Math.min(pasted.height, bottom); row++) {
    for (let column = Math.max(0, left); column < Math.min(pasted.width, right); column++) {
      const [px, py] = [column + 0.5, row + 0.5];
      const v = ((px - ax) * (cy - ay) - (py - ay) * (cx - ax)) / area;
      const w = ((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / area;
      const u = 1 - v - w;
      if (u < 0 || v < 0 || w < 0) continue;
      sampleInto(
        pasted.data,
        4 * (row * pasted.width + column),
        source,
        u * x(from, a) + v * x(from, b) + w * x(from, c) - 0.5,
        u * y(from, a) + v * y(from, b) + w * y(from, c) - 0.5,
      );
    }
  }
}
