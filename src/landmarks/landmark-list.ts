import type { NormalizedLandmark } from '@mediapipe/tasks-vision';
import type { Box } from '../core';
import { LANDMARK_COUNT } from './face';

/**
 * MediaPipe's landmarks of a part of a picture, 0 to 1 across `region`, as 478 x (x, y, z) in pixels of the picture; z has the scale of x.
 */
export function landmarksInRegion(landmarks: readonly NormalizedLandmark[], region: Box): Float32Array {
  const points = new Float32Array(3 * LANDMARK_COUNT);
  for (let index = 0; index < LANDMARK_COUNT; index++) {
    const { x, y, z } = landmarks[index]!;
    points[3 * index] = region.left + x * region.width;
    points[3 * index + 1] = region.top + y * region.height;
    points[3 * index + 2] = z * region.width;
  }
  return points;
}
