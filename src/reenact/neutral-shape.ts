import { type SimilarityTransform, type Vector3, applyInverseSimilarity } from '../core';
import {
  CANONICAL_FACE,
  type EyeContour,
  type Face,
  LOWER_LIP_INNER,
  LOWER_LIP_OUTER,
  MESH_LANDMARK_COUNT,
  UPPER_LIP_INNER,
  UPPER_LIP_OUTER,
  canonicalPosition,
  vectorAt,
} from '../landmarks';

/** Joint of the jaw in the canonical face, in centimetres: between the ears, a little below their middle. */
const JAW_JOINT = { y: -0.5, z: -2 } as const;

/** The middle of the lower lip's edge and of the upper's. */
const [UPPER_MIDDLE, LOWER_MIDDLE] = [13, 14] as const;

const JAW_SHARES: readonly number[] = Array.from({ length: MESH_LANDMARK_COUNT }, (_, vertex) =>
  jawShareOf(vertex),
);

/** The face's 468 vertices freed from its pose: canonical axes, in centimetres. */
export function unposedShape(face: Face): Vector3[] {
  return Array.from({ length: MESH_LANDMARK_COUNT }, (_, vertex) =>
    applyInverseSimilarity(face.pose, vectorAt(face.landmarksInPixels, vertex)),
  );
}

/**
 * The shape with its mouth closed, so that two people can be compared whatever they are saying: the lower face turned back
 * about the jaw's joint by the angle that the lips stand apart.
 */
export function closeJaw(shape: readonly Vector3[]): Vector3[] {
  const upper = shape[UPPER_MIDDLE]!;
  const lower = shape[LOWER_MIDDLE]!;
  const reach = Math.hypot(lower[1] - JAW_JOINT.y, lower[2] - JAW_JOINT.z);
  const opening = Math.max(0, upper[1] - lower[1]) / reach;
  return shape.map(([x, y, z], vertex) => {
    const angle = opening * JAW_SHARES[vertex]!;
    const [up, forward] = [y - JAW_JOINT.y, z - JAW_JOINT.z];
    return [
      x,
      JAW_JOINT.y + up * Math.cos(angle) + forward * Math.sin(angle),
      JAW_JOINT.z + forward * Math.cos(angle) - up * Math.sin(angle),
    ];
  });
}

/** Mean distance between the lids as a part of the eye's width: about 0.2 when open, below 0.1 when shut. */
export function eyeOpening(shape: readonly Vector3[], eye: EyeContour): number {
  const { upper, lower, innerCorner, outerCorner } = eye.edge;
  const gaps = upper.map((vertex, index) => distance(shape[vertex]!, shape[lower[index]!]!));
  const width = distance(shape[innerCorner]!, shape[outerCorner]!);
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length / width;
}

/** The rotation and scale of a pose without its place: from an offset in centimetres to one in pixels. */
export function poseOffset({ scale, rotation }: SimilarityTransform, offset: Vector3): Vector3 {
  return rotation.map(
    (row) => scale * (row[0] * offset[0] + row[1] * offset[1] + row[2] * offset[2]),
  ) as unknown as Vector3;
}

/** From 0 to 1 how much a vertex goes with the jaw: the lower lip and the chin wholly, the upper lip and the nose not. */
function jawShareOf(vertex: number): number {
  if (LOWER_LIP_INNER.includes(vertex) || LOWER_LIP_OUTER.includes(vertex)) return 1;
  if (UPPER_LIP_INNER.includes(vertex) || UPPER_LIP_OUTER.includes(vertex)) return 0;
  const [, y] = canonicalPosition(vertex);
  return smoothStep(-2.5, -6, y);
}

/** Hermite step from 0 at `start` to 1 at `end`, which may be the smaller. */
export function smoothStep(start: number, end: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - start) / (end - start)));
  return t * t * (3 - 2 * t);
}

function distance(one: Vector3, other: Vector3): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** Vertices that share an edge of the mesh with each vertex. */
export const NEIGHBOURS: readonly (readonly number[])[] = neighboursOf(CANONICAL_FACE.triangles);

function neighboursOf(triangles: Uint16Array): number[][] {
  const neighbours = Array.from({ length: MESH_LANDMARK_COUNT }, () => new Set<number>());
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = [triangles[index]!, triangles[index + 1]!, triangles[index + 2]!];
    for (const corner of corners)
      for (const other of corners) if (other !== corner) neighbours[corner]!.add(other);
  }
  return neighbours.map((set) => [...set]);
}
