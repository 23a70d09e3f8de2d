import { type SimilarityTransform, type Vector3, applySimilarity, fitSimilarity } from '../core';
import { CANONICAL_FACE, canonicalPosition, vectorAt } from './canonical-face';

const CANONICAL_RIGID: readonly Vector3[] = Array.from(CANONICAL_FACE.rigidVertices, canonicalPosition);

/**
 * The least-squares similarity from the canonical face (centimetres) to `landmarksInPixels`, fitted on the points that
 * expressions hardly move. Canonical axes (y up, z towards the viewer) and those of landmarks (y down, z away from the viewer)
 * differ by half a turn about x: that is the rotation of a face seen from the front, and it stays proper.
 */
export function fitFacePose(landmarksInPixels: Float32Array): SimilarityTransform {
  return fitSimilarity(
    CANONICAL_RIGID,
    Array.from(CANONICAL_FACE.rigidVertices, (vertex) => vectorAt(landmarksInPixels, vertex)),
  );
}

/**
 * How far the rigid points lie from the pose, root mean square, in centimetres of the canonical
 * face: a few tenths for a face, more for what a detector took for one.
 */
export function poseResidualInCentimetres(
  landmarksInPixels: Float32Array,
  pose: SimilarityTransform,
): number {
  let sum = 0;
  CANONICAL_FACE.rigidVertices.forEach((vertex, index) => {
    const fitted = applySimilarity(pose, CANONICAL_RIGID[index]!);
    const found = vectorAt(landmarksInPixels, vertex);
    sum += (fitted[0] - found[0]) ** 2 + (fitted[1] - found[1]) ** 2 + (fitted[2] - found[2]) ** 2;
  });
  return Math.sqrt(sum / CANONICAL_FACE.rigidVertices.length) / pose.scale;
}
