import type { Box, SimilarityTransform } from '../core';

/** Landmarks in MediaPipe's order: 468 of the mesh, then five for each iris. */
export const MESH_LANDMARK_COUNT = 468;
export const LANDMARK_COUNT = 478;

/** One face of one frame. Numbers only; holds nothing that must be closed. */
export interface Face {
  /** 478 x (x, y, z), interleaved: x and y in pixels of the frame, z in the same unit (MediaPipe's z times the frame's width), smaller is nearer. */
  readonly landmarksInPixels: Float32Array;
  /** Bounding box of the 468 mesh landmarks, in pixels of the frame. */
  readonly box: Box;
  /** Canonical face (centimetres, x right, y up, z towards the viewer) to landmark space (y down, z away from the viewer) fitted on the rigid points. */
  readonly pose: SimilarityTransform;
}
