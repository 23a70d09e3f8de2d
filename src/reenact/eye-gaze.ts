import type { EyeContour } from '../landmarks';

/** Where the iris stands in the opening of an eye. */
export interface IrisPlace {
  /** Its middle: 0 at the outer corner, 1 at the inner one. */
  readonly across: number;
  /** Its middle: 0 at the upper lid, 1 at the lower one. */
  readonly down: number;
  /** Half its width, in the unit of `across`. */
  readonly halfWidth: number;
}

/** In the middle of an opening that does not tell. */
const MIDDLE: IrisPlace = { across: 0.5, down: 0.5, halfWidth: 0.2 };

/** Between lids closer than this part of the eye's width nobody sees how high the iris stands. */
const LEAST_GAP = 0.05;

/**
 * The place of the iris as seen in the picture.
 *
 * @param points - 478 x (x, y, z), interleaved, in pixels.
 */
export function irisPlace(points: Float32Array, eye: EyeContour): IrisPlace {
  const { outerCorner, innerCorner, upper, lower } = eye.edge;
  const [originX, originY] = [points[3 * outerCorner]!, points[3 * outerCorner + 1]!];
  const [axisX, axisY] = [points[3 * innerCorner]! - originX, points[3 * innerCorner + 1]! - originY];
  const lengthSquared = axisX * axisX + axisY * axisY;
  if (lengthSquared === 0) return MIDDLE;
  const along = (vertex: number) =>
    ((points[3 * vertex]! - originX) * axisX + (points[3 * vertex + 1]! - originY) * axisY) / lengthSquared;
  const above = (vertex: number) =>
    ((points[3 * vertex]! - originX) * axisY - (points[3 * vertex + 1]! - originY) * axisX) / lengthSquared;
  const heightOf = (lid: readonly number[], across: number): number => {
    let [fromAlong, fromAbove] = [0, 0];
    for (const vertex of [...lid, innerCorner]) {
      const [toAlong, toAbove] = [along(vertex), above(vertex)];
      if (toAlong > fromAlong && across <= toAlong) {
        return fromAbove + ((toAbove - fromAbove) * (across - fromAlong)) / (toAlong - fromAlong);
      }
      [fromAlong, fromAbove] = [toAlong, toAbove];
    }
    return fromAbove;
  };
  const [middle, right, , left] = eye.iris as [number, number, number, number, number];
  const across = Math.min(0.8, Math.max(0.2, along(middle)));
  const [top, bottom] = [heightOf(upper, across), heightOf(lower, across)];
  const gap = Math.abs(top - bottom);
  const down = gap < LEAST_GAP ? MIDDLE.down : (above(middle) - top) / (bottom - top);
  return {
    across,
    down: Math.min(0.9, Math.max(0.1, down)),
    halfWidth: Math.min(0.35, Math.max(0.05, Math.abs(along(right) - along(left)) / 2)),
  };
}
