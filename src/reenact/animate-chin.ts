import type { Vector3 } from '../core';
import {
  FACE_OVAL,
  LIP_VERTICES,
  LOWER_LIP_OUTER,
  MESH_LANDMARK_COUNT,
  OUTER_MOUTH_CORNERS,
  canonicalPosition,
} from '../landmarks';
import { smoothStep } from './neutral-shape';

/** Edge of the lower lip, and of the jaw below it, from left to right. */
const LIP_EDGE = [OUTER_MOUTH_CORNERS.left, ...LOWER_LIP_OUTER, OUTER_MOUTH_CORNERS.right];
const JAW_EDGE = FACE_OVAL.filter((vertex) => canonicalPosition(vertex)[1] < -6).toSorted(
  (one, other) => canonicalPosition(one)[0] - canonicalPosition(other)[0],
);

/** How far the chin goes down with the lip, at least, and which part of the jaw's edge is its: less towards the cheeks. */
const JAW_SHARE = 0.5;
const JAW = JAW_EDGE.map((vertex) => ({
  vertex,
  share: smoothStep(5.5, 2, Math.abs(canonicalPosition(vertex)[0])),
})).filter(({ share }) => share > 0);

/** Skin between lower lip and jaw, and how much of it follows: less towards the cheeks. */
const CHIN: readonly { readonly vertex: number; readonly share: number }[] = Array.from(
  { length: MESH_LANDMARK_COUNT },
  (_, vertex) => ({ vertex, share: chinShareOf(vertex) }),
).filter(({ share }) => share > 0);

/**
 * Lets the chin follow a dropping lip. The landmarks of a wide open mouth leave it behind, so far that the lip would fold over it: here
 * each place between lip and jaw goes down at least as far as lies between what those two do. Changes `offsets`.
 */
export function followLip(source: readonly Vector3[], offsets: Vector3[]): void {
  for (const { vertex, share } of JAW) {
    const [x, y, z] = offsets[vertex]!;
    const least = JAW_SHARE * along(LIP_EDGE, source[vertex]![0], source, offsets).drop;
    if (least < y) offsets[vertex] = [x, y + (least - y) * share, z];
  }
  for (const { vertex, share } of CHIN) {
    const [x, y] = source[vertex]!;
    const lip = along(LIP_EDGE, x, source, offsets);
    const jaw = along(JAW_EDGE, x, source, offsets);
    const down = Math.min(1, Math.max(0, (lip.y - y) / Math.max(0.5, lip.y - jaw.y)));
    const least = lip.drop + (jaw.drop - lip.drop) * down;
    const own = offsets[vertex]!;
    if (least < own[1]) offsets[vertex] = [own[0], own[1] + (least - own[1]) * share, own[2]];
  }
}

/** Height of an edge at `x` at rest, and how far it moves up there. */
function along(
  edge: readonly number[],
  x: number,
  source: readonly Vector3[],
  offsets: readonly Vector3[],
): { readonly y: number; readonly drop: number } {
  let right = edge.findIndex((vertex) => source[vertex]![0] > x);
  if (right < 0) right = edge.length - 1;
  const [one, other] = [edge[Math.max(0, right - 1)]!, edge[Math.max(1, right)]!];
  const [from, to] = [source[one]![0], source[other]![0]];
  const share = Math.min(1, Math.max(0, (x - from) / Math.max(1e-3, to - from)));
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return { y: mix(source[one]![1], source[other]![1]), drop: mix(offsets[one]![1], offsets[other]![1]) };
}

function chinShareOf(vertex: number): number {
  if (LIP_VERTICES.includes(vertex) || FACE_OVAL.includes(vertex)) return 0;
  const [x, y] = canonicalPosition(vertex);
  return y < -4.6 ? smoothStep(4, 2.4, Math.abs(x)) : 0;
}
