import type { SimilarityTransform, Vector3 } from '../core';
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
} from '../landmarks';

/** Joint of the jaw in the canonical face, in centimetres: between the ears, a little below their middle. */
const JAW_JOINT = { y: -0.5, z: -2 } as const;

/** The middle of the lower lip's edge and of the upper's. */
const [UPPER_MIDDLE, LOWER_MIDDLE] = [13, 14] as const;

const JAW_SHARES: readonly number[] = Array.from({ length: MESH_LANDMARK_COUNT }, (_, vertex) =>
  jawShareOf(vertex),
);

/** 468 x (x, y, z), interleaved: canonical axes, in centimetres, where the space is not said to be another. */
export type Shape = Float64Array;

/** The face's 468 vertices freed from its pose. */
export function unposedShape({ landmarksInPixels, pose }: Face): Shape {
  const { rotation, scale, translation } = pose;
  const shape = new Float64Array(3 * MESH_LANDMARK_COUNT);
  for (let index = 0; index < shape.length; index += 3) {
    const x = (landmarksInPixels[index]! - translation[0]) / scale;
    const y = (landmarksInPixels[index + 1]! - translation[1]) / scale;
    const z = (landmarksInPixels[index + 2]! - translation[2]) / scale;
    for (let axis = 0; axis < 3; axis++) {
      shape[index + axis] = rotation[0][axis]! * x + rotation[1][axis]! * y + rotation[2][axis]! * z;
    }
  }
  return shape;
}

/** How far the lips stand apart, as an angle about the joint of the jaw in radians. */
export function jawOpening(shape: Shape): number {
  const lower = 3 * LOWER_MIDDLE;
  const reach = Math.hypot(shape[lower + 1]! - JAW_JOINT.y, shape[lower + 2]! - JAW_JOINT.z);
  return Math.max(0, shape[3 * UPPER_MIDDLE + 1]! - shape[lower + 1]!) / reach;
}

/**
 * The shape with its mouth closed, so that two people can be compared whatever they are saying: the lower face turned back
 * about the jaw's joint by the angle that the lips stand apart.
 */
export function closeJaw(shape: Shape): Shape {
  return turnJaw(shape, jawOpening(shape));
}

/** The lower face turned about the jaw's joint by `opening` radians: upwards where that is positive. */
export function turnJaw(shape: Shape, opening: number): Shape {
  const closed = shape.slice();
  JAW_SHARES.forEach((share, vertex) => {
    if (share === 0) return;
    const [cosine, sine] = [Math.cos(opening * share), Math.sin(opening * share)];
    const [up, forward] = [shape[3 * vertex + 1]! - JAW_JOINT.y, shape[3 * vertex + 2]! - JAW_JOINT.z];
    closed[3 * vertex + 1] = JAW_JOINT.y + up * cosine + forward * sine;
    closed[3 * vertex + 2] = JAW_JOINT.z + forward * cosine - up * sine;
  });
  return closed;
}

/** As `eyeOpening`, for interleaved (x, y, z) in whatever pose and scale. */
export function lidOpening(points: Float32Array | Float64Array, eye: EyeContour): number {
  const { upper, lower, innerCorner, outerCorner } = eye.edge;
  const gap = (one: number, other: number) =>
    Math.hypot(
      points[3 * one]! - points[3 * other]!,
      points[3 * one + 1]! - points[3 * other + 1]!,
      points[3 * one + 2]! - points[3 * other + 2]!,
    );
  let sum = 0;
  upper.forEach((vertex, index) => {
    sum += gap(vertex, lower[index]!);
  });
  return sum / upper.length / gap(innerCorner, outerCorner);
}

/** Mean distance between the lids as a part of the eye's width: about 0.2 when open, below 0.1 when shut. */
export function eyeOpening(shape: readonly Vector3[], eye: EyeContour): number {
  const { upper, lower, innerCorner, outerCorner } = eye.edge;
  const gaps = upper.map((vertex, index) => distance(shape[vertex]!, shape[lower[index]!]!));
  const width = distance(shape[innerCorner]!, shape[outerCorner]!);
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length / width;
}

/** From 0 shut to 1 as open as an eye usually is; MediaPipe never brings the lids of a shut eye together. */
export function opennessOf(opening: number): number {
  return smoothStep(0.11, 0.17, opening);
}

/** Offsets in centimetres turned and scaled as the pose says, without its place: 468 x (x, y, z) in pixels. */
export function posedOffsets({ scale, rotation }: SimilarityTransform, offsets: Shape): Shape {
  const posed = new Float64Array(offsets.length);
  for (let index = 0; index < offsets.length; index += 3) {
    const [x, y, z] = [offsets[index]!, offsets[index + 1]!, offsets[index + 2]!];
    for (let axis = 0; axis < 3; axis++) {
      const row = rotation[axis]!;
      posed[index + axis] = scale * (row[0] * x + row[1] * y + row[2] * z);
    }
  }
  return posed;
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
