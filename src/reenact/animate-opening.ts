import type { Vector3 } from '../core';

/** A vertex of a strip: where it is sampled in the still, and where it is drawn, both in landmark space. */
export interface StripVertex {
  readonly source: readonly [x: number, y: number];
  readonly drawn: Vector3;
}

/** An opening of the face, from its left corner to its right one: upper and lower edge, corners included. */
export interface OpeningEdges {
  readonly upper: readonly Vector3[];
  readonly lower: readonly Vector3[];
}

export interface OpeningChange {
  /** In the still, in its pixels. */
  readonly source: OpeningEdges;
  /** Freed from the pose, in canonical centimetres: in the still, and moved. */
  readonly sourceShape: OpeningEdges;
  readonly movedShape: OpeningEdges;
  /** Where it is drawn, in pixels of the still. */
  readonly drawn: OpeningEdges;
  /** How far what lies behind the opening has moved: to the right in columns, and down as a part of the opening's height. */
  readonly shift: readonly [columns: number, rows: number];
}

/** Rows of a strip from the upper edge to the lower one. */
export const STRIP_ROWS = 7;

/**
 * What is seen through an opening whose edges move: the eye behind its lids, teeth behind lips. It belongs to the head and does
 * not squeeze as the mesh would: edges that close hide it, edges that open beyond the still's stretch it, and a shift slides it
 * sideways and up within its edges, less the nearer it is to them. Row by row.
 */
export function openingStrip(change: OpeningChange): StripVertex[] {
  const columns = change.source.upper.length;
  const spans = change.sourceShape.upper.map((_, column) => visibleSpan(change, column));
  const vertices: StripVertex[] = [];
  for (let row = 0; row < STRIP_ROWS; row++) {
    const down = row / (STRIP_ROWS - 1);
    for (let column = 0; column < columns; column++) {
      const [from, to] = spans[column]!;
      const across = column / (columns - 1);
      const seenDown = slid(from + (to - from) * down, change.shift[1]);
      const seenAcross = slid(across, change.shift[0] / (columns - 1)) * (columns - 1);
      vertices.push({
        source: pointWithin(change.source, seenAcross, seenDown),
        drawn: mix(change.drawn.upper[column]!, change.drawn.lower[column]!, down),
      });
    }
  }
  return vertices;
}

/** Triangles of a strip whose vertices begin at `first`. */
export function stripTriangles(first: number, columns: number): number[] {
  const corners: number[] = [];
  for (let row = 0; row + 1 < STRIP_ROWS; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const above = first + row * columns + column;
      const below = above + columns;
      corners.push(above, below, above + 1, above + 1, below, below + 1);
    }
  }
  return corners;
}

/** Which part of a column of the still is still seen between the moved edges: 0 its upper edge, 1 its lower one. */
function visibleSpan({ sourceShape, movedShape }: OpeningChange, column: number): readonly [number, number] {
  const [upper, lower] = [sourceShape.upper[column]!, sourceShape.lower[column]!];
  const height = upper[1] - lower[1];
  if (height < 1e-3) return [0, 1];
  const placeOf = (y: number): number => Math.min(1, Math.max(0, (upper[1] - y) / height));
  return [placeOf(movedShape.upper[column]![1]), placeOf(movedShape.lower[column]![1])];
}

/** A place from 0 to 1 slid by `shift`, which fades to nothing at both ends and never turns the order about. */
function slid(place: number, shift: number): number {
  const bounded = Math.min(0.24, Math.max(-0.24, shift));
  return place - bounded * 4 * place * (1 - place);
}

function pointWithin(
  { upper, lower }: OpeningEdges,
  column: number,
  down: number,
): readonly [number, number] {
  const left = Math.min(upper.length - 2, Math.max(0, Math.floor(column)));
  const part = column - left;
  const above = mix(upper[left]!, upper[left + 1]!, part);
  const below = mix(lower[left]!, lower[left + 1]!, part);
  const [x, y] = mix(above, below, down);
  return [x, y];
}

function mix(one: Vector3, other: Vector3, share: number): Vector3 {
  return [
    one[0] + (other[0] - one[0]) * share,
    one[1] + (other[1] - one[1]) * share,
    one[2] + (other[2] - one[2]) * share,
  ];
}
