import type { Box } from '../core';
import { FACE_OVAL, MESH_LANDMARK_COUNT } from '../landmarks';
import { smoothStep } from './neutral-shape';
import type { WarpMesh } from './reenacted-mesh';

/** How far beyond the face its neighbourhood follows, in widths of the face: ears, hair, jaw and upper neck. */
const REACH_IN_FACE_WIDTHS = 0.55;

const COLUMNS = 22;
const ROWS = 28;

/** A shorter move than this, in pixels, is none: nobody sees it, and every cell that stands still need not be drawn again. */
const SHORTEST_MOVE_IN_PIXELS = 0.1;

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
  const outline = new Outline(fromPoints);
  const box = outline.boxWith(reach * (1 + 4 / ROWS));
  const leaders = new Leaders(fromPoints, toPoints, (0.02 * faceWidthInPixels) ** 2);
  const from = new Float32Array(2 * (COLUMNS + 1) * (ROWS + 1));
  const to = new Float32Array(from.length);
  for (let row = 0; row <= ROWS; row++) {
    for (let column = 0; column <= COLUMNS; column++) {
      const x = box.left + (box.width * column) / COLUMNS;
      const y = box.top + (box.height * row) / ROWS;
      const index = 2 * (row * (COLUMNS + 1) + column);
      from[index] = to[index] = x;
      from[index + 1] = to[index + 1] = y;
      if (!leaders.move) continue;
      const share = smoothStep(reach, 0, outline.distanceOutside(x, y));
      if (share > 0) leaders.carry(to, index, share);
    }
  }
  return { fromPointsInPixels: from, toPointsInPixels: to, ...splitTriangles(from, to) };
}

/** Landmarks that take their neighbourhood along. */
class Leaders {
  /** False when all of them stand still. */
  readonly move: boolean;
  /** Interleaved x, y, and the move along x and y. */
  readonly #leaders = new Float64Array(4 * LEADING_VERTICES.length);
  readonly #softening: number;

  constructor(fromPoints: Float32Array, toPoints: Float32Array, softening: number) {
    this.#softening = softening;
    let move = false;
    LEADING_VERTICES.forEach((vertex, index) => {
      const [x, y] = [fromPoints[2 * vertex]!, fromPoints[2 * vertex + 1]!];
      const [moveX, moveY] = [toPoints[2 * vertex]! - x, toPoints[2 * vertex + 1]! - y];
      this.#leaders.set([x, y, moveX, moveY], 4 * index);
      move ||= Math.hypot(moveX, moveY) > 1e-3;
    });
    this.move = move;
  }

  /** Moves the point at `index` as those near it move. */
  carry(points: Float32Array, index: number, share: number): void {
    const leaders = this.#leaders;
    const softening = this.#softening;
    const x = points[index]!;
    const y = points[index + 1]!;
    let sumX = 0;
    let sumY = 0;
    let sumWeights = 0;
    for (let leader = 0; leader < leaders.length; leader += 4) {
      const awayX = leaders[leader]! - x;
      const awayY = leaders[leader + 1]! - y;
      const distance = awayX * awayX + awayY * awayY + softening;
      const weight = 1 / (distance * distance);
      sumX += weight * leaders[leader + 2]!;
      sumY += weight * leaders[leader + 3]!;
      sumWeights += weight;
    }
    const moveX = (share * sumX) / sumWeights;
    const moveY = (share * sumY) / sumWeights;
    if (Math.hypot(moveX, moveY) < SHORTEST_MOVE_IN_PIXELS) return;
    points[index] = x + moveX;
    points[index + 1] = y + moveY;
  }
}

/** The outline of the face as it was. */
class Outline {
  readonly #points: Float64Array;

  constructor(points: Float32Array) {
    this.#points = Float64Array.from(
      FACE_OVAL.flatMap((vertex) => [points[2 * vertex]!, points[2 * vertex + 1]!]),
    );
  }

  boxWith(margin: number): Box {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let index = 0; index < this.#points.length; index += 2) {
      left = Math.min(left, this.#points[index]!);
      right = Math.max(right, this.#points[index]!);
      top = Math.min(top, this.#points[index + 1]!);
      bottom = Math.max(bottom, this.#points[index + 1]!);
    }
    return {
      left: left - margin,
      top: top - margin,
      width: right - left + 2 * margin,
      height: bottom - top + 2 * margin,
    };
  }

  /** Distance in pixels, 0 within (even-odd rule, so that a folded outline counts as well). */
  distanceOutside(x: number, y: number): number {
    const points = this.#points;
    let isInside = false;
    let nearest = Infinity;
    let ax = points.at(-2)!;
    let ay = points.at(-1)!;
    for (let index = 0; index < points.length; index += 2) {
      const bx = points[index]!;
      const by = points[index + 1]!;
      const edgeX = bx - ax;
      const edgeY = by - ay;
      if (ay > y !== by > y && x < (edgeX * (y - ay)) / edgeY + ax) isInside = !isInside;
      const lengthSquared = edgeX * edgeX + edgeY * edgeY;
      const along = lengthSquared === 0 ? 0 : ((x - ax) * edgeX + (y - ay) * edgeY) / lengthSquared;
      const t = along < 0 ? 0 : along > 1 ? 1 : along;
      const awayX = x - ax - t * edgeX;
      const awayY = y - ay - t * edgeY;
      const distance = awayX * awayX + awayY * awayY;
      if (distance < nearest) nearest = distance;
      ax = bx;
      ay = by;
    }
    return isInside ? 0 : Math.sqrt(nearest);
  }
}

/** Two triangles for each cell of which a corner moves; of the rest, two for all that lie side by side. */
function splitTriangles(
  from: Float32Array,
  to: Float32Array,
): { readonly triangles: Uint16Array; readonly restTriangles: Uint16Array } {
  const moves = (vertex: number): boolean =>
    from[2 * vertex] !== to[2 * vertex] || from[2 * vertex + 1] !== to[2 * vertex + 1];
  const [moving, rest]: [number[], number[]] = [[], []];
  for (let row = 0; row < ROWS; row++) {
    const first = row * (COLUMNS + 1);
    const isMoving = (column: number): boolean =>
      [0, 1, COLUMNS + 1, COLUMNS + 2].some((corner) => moves(first + column + corner));
    for (let column = 0; column < COLUMNS;) {
      let end = column + 1;
      if (isMoving(column)) addRectangle(moving, first + column, first + end);
      else {
        while (end < COLUMNS && !isMoving(end)) end++;
        addRectangle(rest, first + column, first + end);
      }
      column = end;
    }
  }
  return { triangles: Uint16Array.from(moving), restTriangles: Uint16Array.from(rest) };
}

/** Two triangles, from the vertices of the upper corners. */
function addRectangle(triangles: number[], left: number, right: number): void {
  const [belowLeft, belowRight] = [left + COLUMNS + 1, right + COLUMNS + 1];
  triangles.push(left, belowLeft, right, right, belowLeft, belowRight);
}
