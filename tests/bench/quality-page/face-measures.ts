import {
  type SimilarityTransform,
  applyInverseSimilarity,
  multiplyMatrices,
  rotationVectorOf,
  transpose,
} from '../../../src/core';
import { type Face, LEFT_EYE, MESH_LANDMARK_COUNT, RIGHT_EYE, vectorAt } from '../../../src/landmarks';

/** Width of the canonical face in centimetres. */
const FACE_WIDTH = 15.32;

type Rotation = SimilarityTransform['rotation'];

/** Degrees between two turns. */
export function angleBetween(one: Rotation, other: Rotation): number {
  const turn = multiplyMatrices(one, transpose(other));
  return (Math.hypot(...rotationVectorOf(turn)) * 180) / Math.PI;
}

/** The turn that a source takes when it does what a driver does. */
export function wantedRotation(source: Face, reference: Face, driving: Face): Rotation {
  const relative = multiplyMatrices(driving.pose.rotation, transpose(reference.pose.rotation));
  return multiplyMatrices(relative, source.pose.rotation);
}

/** Mean distance, in percent of the width of a face, of how `output` differs from `source` and `driving` from `reference`. */
export function expressionError(output: Face, source: Face, driving: Face, reference: Face): number {
  const at = (face: Face, vertex: number) =>
    applyInverseSimilarity(face.pose, vectorAt(face.landmarksInPixels, vertex));
  let sum = 0;
  for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex++) {
    const [o, s, d, r] = [output, source, driving, reference].map((face) => at(face, vertex));
    sum += Math.hypot(...[0, 1, 2].map((axis) => o![axis]! - s![axis]! - d![axis]! + r![axis]!));
  }
  return ((100 / FACE_WIDTH) * sum) / MESH_LANDMARK_COUNT;
}

/** Mean distance of the lids, as a part of the eyes' width. */
export function eyesOpen({ landmarksInPixels: points }: Face): number {
  const distance = (one: number, other: number) => distanceOf(points, one, other);
  const openings = [LEFT_EYE.edge, RIGHT_EYE.edge].map(({ upper, lower, innerCorner, outerCorner }) => {
    const sum = upper.reduce((all, vertex, index) => all + distance(vertex, lower[index]!), 0);
    return sum / upper.length / distance(innerCorner, outerCorner);
  });
  return (openings[0]! + openings[1]!) / 2;
}

/** Distance of the inner lips' middles as a part of the face's height, so that a rounded mouth does not count as wide open. */
export function mouthOpen({ landmarksInPixels: points }: Face): number {
  return distanceOf(points, 13, 14) / distanceOf(points, 10, 152);
}

/** Spread of each landmark over `faces` of a head that is still, root mean square, in percent of the face's width. */
export function jitterOf(faces: readonly Face[]): number {
  const width = distanceOf(faces[0]!.landmarksInPixels, 234, 454);
  let sum = 0;
  for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex++) {
    for (let axis = 0; axis < 2; axis++) {
      const values = faces.map((face) => face.landmarksInPixels[3 * vertex + axis]!);
      const mean = values.reduce((all, value) => all + value, 0) / values.length;
      sum += values.reduce((all, value) => all + (value - mean) ** 2, 0) / values.length;
    }
  }
  return (100 * Math.sqrt(sum / MESH_LANDMARK_COUNT)) / width;
}

function distanceOf(points: Float32Array, one: number, other: number): number {
  return Math.hypot(
    points[3 * one]! - points[3 * other]!,
    points[3 * one + 1]! - points[3 * other + 1]!,
    points[3 * one + 2]! - points[3 * other + 2]!,
  );
}
