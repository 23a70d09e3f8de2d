import type { Box } from '../core';
import { type Face, MESH_LANDMARK_COUNT } from './face';
import { fitFacePose } from './face-pose';

/** The face that 478 landmarks make. */
export function measureFace(landmarksInPixels: Float32Array): Face {
  return { landmarksInPixels, box: boxOfLandmarks(landmarksInPixels), pose: fitFacePose(landmarksInPixels) };
}

/** Bounding box of the mesh landmarks; those of the iris lie within. */
export function boxOfLandmarks(landmarksInPixels: Float32Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < MESH_LANDMARK_COUNT; index++) {
    const x = landmarksInPixels[3 * index]!;
    const y = landmarksInPixels[3 * index + 1]!;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
}
