import { FaceLandmarker } from '@mediapipe/tasks-vision';
import ModuleFactory from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import wasmAddress from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import modelAddress from '../../../models/built/face_landmarker.task?url';

addEventListener('message', ({ data: pictureAddress }: MessageEvent<string>) => {
  void detectOnce(pictureAddress);
});

async function detectOnce(pictureAddress: string): Promise<void> {
  Object.assign(self, { ModuleFactory });
  const model = new Uint8Array(await (await fetch(modelAddress)).arrayBuffer());
  const landmarker = await FaceLandmarker.createFromOptions(
    { wasmLoaderPath: '', wasmBinaryPath: wasmAddress },
    { baseOptions: { modelAssetBuffer: model, delegate: 'CPU' }, runningMode: 'IMAGE', numFaces: 1 },
  );
  const picture = await createImageBitmap(await (await fetch(pictureAddress)).blob());
  const { faceLandmarks } = landmarker.detect(picture);
  self.postMessage(faceLandmarks.length);
}
