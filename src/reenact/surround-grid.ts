import type { Box } from '../core';
import { FACE_OVAL, MESH_LANDMARK_COUNT } from '../landmarks';
import { smoothStep } from './neutral-shape';
import type { WarpMesh } from './reenacted-mesh';

/** How far beyond the face its neighbourhood follows, in widths of the face: ears, hair, jaw and upper neck. */
const REACH_IN_FACE_WIDTHS = 0.55;

const COLUMNS = 28;
const ROWS = 34;

/** The vertices whose movement the grid follows: the outline, and a share of those within. */
const LEADING_VERTICES: readonly number[] = [
  ...FACE_OVAL,
  ...Array.from({ length: Math.floor(MESH_LANDMARK_COUNT / 9) }, (_, index) => 9 * index).filter(
    (vertex) => !FACE_OVAL.includes(vertex),
  ),
];

/**
 * A regular grid over the face and `REACH_IN_FACE_WIDTHS` around it, in pixels of the target. Within the outline it moves with the
 * landmarks (inverse-distance weights after Shepard, 1968, "A two-dimensional interpolation function for irregularly-spaced
 * data"); outside, the movement falls smoothly to nothing, and the outermost cells stand still.
 *
 * @param fromPoints - 468 x (x, y): the landmarks as they were.
 * @param toPoints - 468 x (x, y): the landmarks as they will be drawn.
 */
export function surroundGrid(
  fromPoints: Float32Array,
  toPoints: Float32Array,
  faceWidthInPixels: number,
): WarpMesh {
  const reach = REACH_IN_FACE_WIDTHS * faceWidthInPixels;
  const box = boxOfOval(fromPoints, reach * (1 + 4 / ROWS));
  const from = new Float32Array(2 * (COLUMNS + 1) * (ROWS + 1));
  const to = new Float32Array(from.length);
  const leaders = LEADING_VERTICES.map((vertex) => ({
    x: fromPoints[2 * vertex]!,
    y: fromPoints[2 * vertex + 1]!,
    moveX: toPoints[2 * vertex]! - fromPoints[2 * vertex]!,
    moveY: toPoints[2 * vertex + 1]! - fromPoints[2 * vertex + 1]!,
  }));
  const moves = leaders.some((leader) => Math.hypot(leader.moveX, leader.moveY) > 1e-3);
  const softening = (0.02 * faceWidthInPixels) ** 2;
  for (let row = 0; row <= ROWS; row++) {
    for (let column = 0; column <= COLUMNS; column++) {
      const x = box.left + (box.width * column) / COLUMNS;
      const y = box.top + (box.height * row) / ROWS;
      const share = moves ? smoothStep(reach, 0, distanceOutside(fromPoints, x, y)) : 0;
      let [sumX, sumY, sumWeights] = [0, 0, 0];
      if (share > 0) {
        for (const leader of leaders) {
          const weight = 1 / ((leader.x - x) ** 2 + (leader.y - y) ** 2 + softening) ** 2;
          sumX += weight * leader.moveX;
          sumY += weight * leader.moveY;
          sumWeights += weight;
        }
      }
      const index = 2 * (row * (COLUMNS + 1) + column);
      from[index] = x;
      from[index + 1] = y;
      to[index] = x + (share > 0 ? (share * sumX) / sumWeights : 0);
      to[index + 1] = y + (share > 0 ? (share * sumY) / sumWeights : 0);
    }
  }
  return { fromPointsInPixels: from, toPointsInPixels: to, triangles: movingTriangles(from, to) };
}

/** Cells of the grid of which a corner moves, two triangles each: the others need not be drawn again. */
function movingTriangles(from: Float32Array, to: Float32Array): Uint16Array {
  const moves = (vertex: number): boolean =>
    Math.abs(to[2 * vertex]! - from[2 * vertex]!) + Math.abs(to[2 * vertex + 1]! - from[2 * vertex + 1]!) >
    1e-3;
  const corners: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const first = row * (COLUMNS + 1) + column;
      const below = first + COLUMNS + 1;
      if (![first, first + 1, below, below + 1].some(moves)) continue;
      corners.push(first, below, first + 1, first + 1, below, below + 1);
    }
  }
  return Uint16Array.from(corners);
}

function boxOfOval(points: Float32Array, margin: number): Box {
  const xs = FACE_OVAL.map((vertex) => points[2 * vertex]!);
  const ys = FACE_OVAL.map((vertex) => points[2 * vertex + 1]!);
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
  return { left, top, width: right - left, height: bottom - top };
}

/** Distance from the outline in pixels, 0 within it (even-odd rule, so that a folded outline counts as well). */
function distanceOutside(points: Float32Array, x: number, y: number): number {
  let crossings = 0;
  let nearest = Infinity;
  for (let index = 0; index < FACE_OVAL.length; index++) {
    const vertex = FACE_OVAL[index]!;
    const next = FACE_OVAL[(index + 1) % FACE_OVAL.length]!;
    const [ax, ay] = [points[2 * vertex]!, points[2 * vertex + 1]!];
    const [bx, by] = [points[2 * next]!, points[2 * next + 1]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) crossings++;
    const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared;
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2);
  }
  return crossings % 2 === 1 ? 0 : Math.sqrt(nearest);
}
