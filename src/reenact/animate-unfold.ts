import { type Vector3, addVectors, cross, mixVectors, scaleVector, subtractVectors } from '../core';
import {
  CANONICAL_FACE,
  INNER_MOUTH,
  LEFT_EYE,
  LIPS,
  LIP_VERTICES,
  RIGHT_EYE,
  canonicalPosition,
  lidRing,
} from '../landmarks';
import { NEIGHBOURS } from './neutral-shape';

/** A triangle pressed below this part of its area, seen from the front, counts as folded. */
const LEAST_SHARE = 0.05;
/** Square centimetres: smaller ones may do as they like. */
const SMALLEST_AREA = 0.05;
/** How far a triangle of the canonical face has to look to the front for its folds to be seen. */
const LEAST_FACING = 0.4;
const MOST_ROUNDS = 20;
/** What cannot be calmed is taken back by this much, again and again. */
const RETREAT = 0.8;
const MOST_RETREATS = 24;

/** Features that move by themselves: the skin around them follows, and the lips' outer edge where it has to. */
const PINNED = new Set([
  ...LIP_VERTICES.filter((vertex) => !LIPS.includes(vertex)),
  ...[LEFT_EYE, RIGHT_EYE].flatMap((eye) => [...lidRing(eye.edge), ...lidRing(eye.nearLid)]),
]);

/** Triangles that an expression must not fold: not those of lids and between lips, which it closes, nor those seen edge-on. */
const FIRM_TRIANGLES: readonly (readonly [number, number, number])[] = firmTriangles();

/**
 * Calms offsets where they would fold the face of `source`: skin that lags behind what moves, as a chin behind a dropping lip, takes
 * the mean of what its neighbours do, in ever wider surroundings, until everything lies flat. Lips and lids keep their own.
 * Changes `offsets`.
 */
export function unfold(source: readonly Vector3[], offsets: Vector3[]): void {
  const calmed = new Set<number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const folded = foldedVertices(source, offsets);
    if (folded.size === 0) return;
    for (const vertex of folded) calmed.add(vertex);
    if (round % 4 === 3)
      for (const vertex of [...calmed]) for (const other of NEIGHBOURS[vertex]!) calmed.add(other);
    const means = [...calmed]
      .filter((vertex) => !PINNED.has(vertex))
      .map((vertex) => {
        const around = NEIGHBOURS[vertex]!;
        const sum = around.reduce<Vector3>((all, other) => addVectors(all, offsets[other]!), [0, 0, 0]);
        return [vertex, mixVectors(offsets[vertex]!, scaleVector(sum, 1 / around.length), 0.7)] as const;
      });
    for (const [vertex, offset] of means) offsets[vertex] = offset;
  }
  // What lips and lids do themselves is then too much for this face.
  for (let attempt = 0; attempt < MOST_RETREATS; attempt++) {
    const folded = foldedVertices(source, offsets);
    if (folded.size === 0) return;
    for (const vertex of folded) offsets[vertex] = scaleVector(offsets[vertex]!, RETREAT);
  }
}

function foldedVertices(source: readonly Vector3[], offsets: readonly Vector3[]): Set<number> {
  const folded = new Set<number>();
  for (const corners of FIRM_TRIANGLES) {
    const before = areaOf(corners.map((vertex) => source[vertex]!));
    if (Math.abs(before) < SMALLEST_AREA) continue;
    const after = areaOf(corners.map((vertex) => addVectors(source[vertex]!, offsets[vertex]!)));
    if (after / before < LEAST_SHARE) for (const vertex of corners) folded.add(vertex);
  }
  return folded;
}

function areaOf(corners: readonly Vector3[]): number {
  const [a, b, c] = corners as [Vector3, Vector3, Vector3];
  return ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
}

function firmTriangles(): (readonly [number, number, number])[] {
  const soft = [LEFT_EYE, RIGHT_EYE].map((eye) => new Set([...lidRing(eye.edge), ...lidRing(eye.nearLid)]));
  soft.push(new Set(INNER_MOUTH));
  const { triangles } = CANONICAL_FACE;
  const firm: (readonly [number, number, number])[] = [];
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = [triangles[index]!, triangles[index + 1]!, triangles[index + 2]!] as const;
    if (soft.some((ring) => corners.some((vertex) => ring.has(vertex)))) continue;
    const [a, b, c] = corners.map(canonicalPosition) as [Vector3, Vector3, Vector3];
    const normal = cross(subtractVectors(b, a), subtractVectors(c, a));
    if (Math.abs(normal[2]) >= LEAST_FACING * Math.hypot(...normal)) firm.push(corners);
  }
  return firm;
}
