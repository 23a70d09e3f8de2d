import { FaceLandmarker } from '@mediapipe/tasks-vision';
import ModuleFactory from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import wasmAddress from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import modelAddress from '../../models/built/face_landmarker.task?url';
import { FaceError } from '../core';
import { memoryCanvas } from './memory-canvas';
import { loadModelBytes } from './model-bytes';

/**
 * The detector and the face mesh in one graph, on the processor. `VIDEO` follows the faces that it knows from frame to frame
 * and looks for others only while it knows fewer than `faceCount`. The caller closes it.
 *
 * @param canvas - through which pictures are passed on: one of memory takes `ImageData` only, a real one everything.
 *
 * @throws FaceError `face-landmarker-failed` when the model or WebAssembly cannot be had.
 */
export async function openLandmarker(
  runningMode: 'IMAGE' | 'VIDEO',
  faceCount: number,
  canvas: OffscreenCanvas = memoryCanvas(),
): Promise<FaceLandmarker> {
  const modelAssetBuffer = await loadModelBytes(modelAddress);
  try {
    // tasks-vision removes the factory after each use; a module worker has no importScripts to bring it back.
    Object.assign(globalThis, { ModuleFactory });
    return await FaceLandmarker.createFromOptions(
      { wasmLoaderPath: '', wasmBinaryPath: wasmAddress },
      {
        baseOptions: { modelAssetBuffer, delegate: 'CPU' },
        canvas,
        runningMode,
        numFaces: faceCount,
        outputFaceBlendshapes: false,
        outputFacialTransformationMatrixes: false,
      },
    );
  } catch (cause) {
    throw new FaceError('face-landmarker-failed', {}, { cause });
  }
}
