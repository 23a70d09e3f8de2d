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
  /** How much of the opening's height in the still, from the upper edge down, is that edge's own and goes with it: lashes. */
  readonly rim: number;
  /** Opened beyond the still, what is seen is stretched; else it keeps its size, and the rest of the opening is somebody else's. */
  readonly stretches: boolean;
  /** How far what lies behind the opening has moved: to the right in columns, and down as a part of the opening's height. */
  readonly shift: readonly [columns: number, rows: number];
}

/** Rows of a strip from the upper edge to the lower one. */
export const STRIP_ROWS = 8;
/** So many of them lie within the upper edge's rim. */
const RIM_ROWS = 2;

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
    for (let column = 0; column < columns; column++) {
      const { rim, from, to } = spans[column]!;
      const inRim = row / RIM_ROWS;
      const below = (row - RIM_ROWS) / (STRIP_ROWS - 1 - RIM_ROWS);
      const down = row <= RIM_ROWS ? rim * inRim : rim + (1 - rim) * below;
      const seen = Math.min(1, row <= RIM_ROWS ? change.rim * inRim : from + (to - from) * below);
      const across = column / (columns - 1);
      const seenAcross = slid(across, change.shift[0] / (columns - 1)) * (columns - 1);
      vertices.push({
        source: pointWithin(change.source, seenAcross, slid(seen, change.shift[1])),
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

/** How much of a column, as drawn, is the upper edge's rim; and which part of the still is seen below that, 1 being its lower edge. */
interface VisibleSpan {
  readonly rim: number;
  readonly from: number;
  readonly to: number;
}

function visibleSpan(
  { sourceShape, movedShape, rim, stretches }: OpeningChange,
  column: number,
): VisibleSpan {
  const [upper, lower] = [sourceShape.upper[column]!, sourceShape.lower[column]!];
  const height = upper[1] - lower[1];
  if (height < 1e-3) return { rim, from: rim, to: 1 };
  const [movedUpper, movedLower] = [movedShape.upper[column]![1], movedShape.lower[column]![1]];
  const drawnRim = Math.min(1, (rim * height) / Math.max(1e-3, movedUpper - movedLower));
  const placeOf = (y: number): number => Math.min(1, Math.max(rim, (upper[1] - y) / height));
  const from = placeOf(movedUpper + (movedLower - movedUpper) * drawnRim);
  const size = (movedUpper - movedLower) / height;
  return {
    rim: drawnRim,
    from,
    to: stretches ? placeOf(movedLower) : Math.max(placeOf(movedLower), from + size),
  };
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
