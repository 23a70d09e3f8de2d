import { FaceLandmarker } from '@mediapipe/tasks-vision';
import ModuleFactory from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import wasmAddress from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import modelAddress from '../../../models/built/face_landmarker.task?url';
import { type CapturedFrame, decodePicture } from '../../../src/capture';
import { createLabelRecord, planLabel } from '../../../src/label';
import { FaceFinder } from '../../../src/landmarks';
import { DEFAULT_SWAP_SETTINGS, reenactSwap } from '../../../src/reenact';
import { Renderer, presentLabelledFrame } from '../../../src/render';

/** Milliseconds of each stage, one entry a run. */
export type StillTimes = Record<'detections' | 'findFaces' | 'reenact' | 'compose', number[]>;

const never = new AbortController().signal;

addEventListener('message', ({ data: samplesAddress }: MessageEvent<string>) => {
  void measure(samplesAddress).then((answer) => {
    self.postMessage(answer);
  });
});

async function measure(samplesAddress: string): Promise<Record<string, StillTimes>> {
  return {
    '720p': await measureSize(samplesAddress, 1280, 720, 9),
    '12 MP': await measureSize(samplesAddress, 4000, 3000, 3),
  };
}

async function measureSize(
  samplesAddress: string,
  width: number,
  height: number,
  runs: number,
): Promise<StillTimes> {
  using source = await pictureOf(`${samplesAddress}samir.png`, width, height);
  using target = await pictureOf(`${samplesAddress}mara.png`, width, height);
  const size = { width: target.widthInPixels, height: target.heightInPixels };
  const landmarker = await openLandmarker();
  using finder = await FaceFinder.create();
  using renderer = await Renderer.create();
  const shown = new OffscreenCanvas(size.width, size.height);
  const record = createLabelRecord({
    now: new Date(0),
    uuid: crypto.randomUUID(),
    provider: 'bench',
    systemVersion: '0',
  });
  const times: StillTimes = { detections: [], findFaces: [], reenact: [], compose: [] };
  for (let run = -1; run < runs; run++) {
    const marks = [performance.now()];
    const mark = () => marks.push(performance.now());
    landmarker.detect(source.bitmap);
    landmarker.detect(target.bitmap);
    mark();
    const [sourceFace] = await finder.findFaces(source, never);
    const [targetFace] = await finder.findFaces(target, never, 'everyone');
    if (!sourceFace || !targetFace) throw new Error('The benchmark’s own pictures must have faces.');
    mark();
    const sourceSize = { width: source.widthInPixels, height: source.heightInPixels };
    const mesh = reenactSwap(sourceFace, sourceSize, targetFace, size, DEFAULT_SWAP_SETTINGS);
    mark();
    using frame = renderer.compose({
      target,
      size,
      swaps: [{ source, mesh, settings: DEFAULT_SWAP_SETTINGS }],
      mosaics: [],
      unconsentedBanner: false,
      labelPlan: planLabel(record, size, [targetFace.box]),
    });
    presentLabelledFrame(frame, shown);
    await drawn(shown);
    mark();
    // The first run fills caches and compiles shaders.
    if (run < 0) continue;
    const spans = marks.slice(1).map((time, index) => time - marks[index]!);
    times.detections.push(spans[0]!);
    times.findFaces.push(spans[1]!);
    times.reenact.push(spans[2]!);
    times.compose.push(spans[3]!);
  }
  landmarker.close();
  return times;
}

/** Waits until the pixels are there, not only ordered: reading one of them needs all of them. */
async function drawn(canvas: OffscreenCanvas): Promise<void> {
  const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  using stack = new DisposableStack();
  const bitmap = stack.adopt(await createImageBitmap(canvas, 0, 0, 1, 1), (picture) => {
    picture.close();
  });
  probe.drawImage(bitmap, 0, 0);
  probe.getImageData(0, 0, 1, 1);
}

async function pictureOf(address: string, width: number, height: number): Promise<CapturedFrame> {
  const portrait = await createImageBitmap(await (await fetch(address)).blob());
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#556';
  context.fillRect(0, 0, width, height);
  context.drawImage(portrait, (width - height) / 2, 0, height, height);
  portrait.close();
  return decodePicture(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 }), never);
}

async function openLandmarker(): Promise<FaceLandmarker> {
  Object.assign(self, { ModuleFactory });
  const model = new Uint8Array(await (await fetch(modelAddress)).arrayBuffer());
  return FaceLandmarker.createFromOptions(
    { wasmLoaderPath: '', wasmBinaryPath: wasmAddress },
    { baseOptions: { modelAssetBuffer: model, delegate: 'CPU' }, runningMode: 'IMAGE', numFaces: 1 },
  );
}
