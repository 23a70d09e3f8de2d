import type { Bytes } from '../../src/core';
import { zipStored } from '../formats/stored-zip';
import { encodeNormalization } from '../tflite/normalization';
import { rewriteModel } from '../tflite/rewrite-model';
import { mergeRefinements } from './merge-refinements';

export const GEOMETRY_FILE = 'geometry_pipeline_metadata_landmarks.binarypb';

/** The parts of `@mediapipe/face_mesh` that a FaceLandmarker needs. */
export interface FaceMeshModels {
  readonly detector: Uint8Array;
  readonly landmarksWithAttention: Uint8Array;
  readonly geometry: Uint8Array;
}

/**
 * A `.task` bundle for MediaPipe Tasks' FaceLandmarker out of the older Face Mesh solution's models: the same networks
 * and weights, with the normalisation entry that Tasks asks for, and the outputs merged into one. It holds no
 * blendshape model.
 */
export function buildFaceLandmarkerBundle(models: FaceMeshModels): Bytes {
  return zipStored([
    {
      name: 'face_detector.tflite',
      bytes: rewriteModel(models.detector, encodeNormalization('face detector', { mean: 127.5, std: 127.5 })),
    },
    {
      name: 'face_landmarks_detector.tflite',
      bytes: rewriteModel(
        models.landmarksWithAttention,
        encodeNormalization('face landmarks', { mean: 0, std: 255 }),
        mergeRefinements,
      ),
    },
    { name: GEOMETRY_FILE, bytes: models.geometry },
  ]);
}
