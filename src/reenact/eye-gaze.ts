import type { EyeContour } from '../landmarks';

/** Where the iris stands, measured along the line from an eye's outer corner to its inner one and square to it, in lengths of that line. */
export interface IrisPlace {
  /** Its middle: 0 at the outer corner, 1 at the inner one. */
  readonly across: number;
  /** Its middle, away from the line; the same side is positive in every picture of this eye. */
  readonly aside: number;
  /** Half its width. */
  readonly halfWidth: number;
}

/** An iris farther out than this is a mistake of the landmarks. */
const OUTERMOST = { across: 0.3, aside: 0.15 } as const;
const WIDTHS = { least: 0.1, most: 0.3 } as const;

/**
 * The place of the iris as seen in the picture.
 *
 * @param points - 478 x (x, y, z), interleaved, in pixels.
 */
export function irisPlace(points: Float32Array, eye: EyeContour): IrisPlace {
  const { outerCorner, innerCorner } = eye.edge;
  const [originX, originY] = [points[3 * outerCorner]!, points[3 * outerCorner + 1]!];
  const [axisX, axisY] = [points[3 * innerCorner]! - originX, points[3 * innerCorner + 1]! - originY];
  const lengthSquared = axisX * axisX + axisY * axisY || 1;
  const across = (vertex: number): number =>
    ((points[3 * vertex]! - originX) * axisX + (points[3 * vertex + 1]! - originY) * axisY) / lengthSquared;
  const aside = (vertex: number): number =>
    ((points[3 * vertex]! - originX) * axisY - (points[3 * vertex + 1]! - originY) * axisX) / lengthSquared;
  const [middle, right, , left] = eye.iris as [number, number, number, number, number];
  return {
    across: between(0.5 - OUTERMOST.across, across(middle), 0.5 + OUTERMOST.across),
    aside: between(-OUTERMOST.aside, aside(middle), OUTERMOST.aside),
    halfWidth: between(WIDTHS.least, Math.abs(across(right) - across(left)) / 2, WIDTHS.most),
  };
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
