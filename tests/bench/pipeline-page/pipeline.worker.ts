import { FaceLandmarker } from '@mediapipe/tasks-vision';
import ModuleFactory from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import wasmAddress from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import modelAddress from '../../../models/built/face_landmarker.task?url';
import type { Size } from '../../../src/core';
import { FaceFinder, FaceTracker, PersonSegmenter } from '../../../src/landmarks';
import { Renderer } from '../../../src/render';
import { AnimateStage } from './animate-stage';
import { PlayedFrames } from './played-frames';
import { readPortraits } from './portraits';
import { type Spans, SwapStage } from './swap-stage';

/** Milliseconds a frame of one round, everything counted until the last pixel is there. */
export interface PipelineTimes {
  readonly bare: number[];
  readonly whole: number[];
  /** Median of each stage within the worker's thread; what the graphics processor does meanwhile is not in it. */
  readonly spans: Record<keyof Spans, number[]>;
}

const SIZES: Readonly<Record<string, Size>> = {
  '640x480': { width: 640, height: 480 },
  '720p': { width: 1280, height: 720 },
};
const FRAMES_IN_MEMORY = 24;
const FRAMES_A_ROUND = 30;
const ROUNDS = 4;
/** Until everybody is found and followed, shaders are compiled and caches are full. */
const WARM_UP_FRAMES = 24;

/** What is asked of the worker: the cases whose names begin with `only`. */
export interface PipelineTask {
  readonly samplesAddress: string;
  readonly only: string;
}

addEventListener('message', ({ data }: MessageEvent<PipelineTask>) => {
  void measure(data).then((answer) => {
    self.postMessage(answer);
  });
});

async function measure({ samplesAddress, only }: PipelineTask): Promise<Record<string, PipelineTimes>> {
  const answer: Record<string, PipelineTimes> = {};
  using finder = await FaceFinder.create();
  using segmenter = await PersonSegmenter.create();
  const portraits = await readPortraits(samplesAddress, finder, segmenter);
  for (const mode of ['swap', 'animate'] as const) {
    for (const [sizeName, size] of Object.entries(SIZES)) {
      for (const count of [1, 2, 3, 4]) {
        const name = `${mode} ${sizeName}, ${count}`;
        if (!name.startsWith(only)) continue;
        using renderer = await Renderer.create();
        const Stage = mode === 'swap' ? SwapStage : AnimateStage;
        const stage = new Stage(renderer, size, portraits.slice(0, count));
        const faceCount = mode === 'swap' ? count : 1;
        const frames = await PlayedFrames.compose(samplesAddress, size, faceCount, FRAMES_IN_MEMORY);
        answer[name] = await measureStage(frames, faceCount, stage);
      }
    }
  }
  for (const { frame } of portraits) frame.close();
  return answer;
}

/** Bare and whole rounds by turns, so that a busy machine slows both. */
async function measureStage(
  frames: PlayedFrames,
  faceCount: number,
  stage: SwapStage | AnimateStage,
): Promise<PipelineTimes> {
  const landmarker = await openLandmarker(faceCount);
  using tracker = await FaceTracker.create();
  let timestampInMilliseconds = 0;
  const bareFrame = () => {
    landmarker.detectForVideo(frames.next().pixels, (timestampInMilliseconds += 40));
  };
  const wholeFrame = () => {
    const frame = frames.next();
    const started = performance.now();
    const tracked = tracker.track(frame);
    const landmarks = performance.now() - started;
    return { landmarks, ...stage.draw(frame, tracked) };
  };
  for (let frame = 0; frame < WARM_UP_FRAMES; frame++) {
    bareFrame();
    wholeFrame();
  }
  const times: PipelineTimes = {
    bare: [],
    whole: [],
    spans: { landmarks: [], reenact: [], compose: [] },
  };
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await timeRound(bareFrame, stage));
    times.whole.push(
      await timeRound(() => {
        for (const [span, value] of Object.entries(wholeFrame()))
          times.spans[span as keyof Spans].push(value);
      }, stage),
    );
  }
  landmarker.close();
  return times;
}

async function timeRound(runFrame: () => void, stage: SwapStage | AnimateStage): Promise<number> {
  await stage.drawn();
  const started = performance.now();
  for (let frame = 0; frame < FRAMES_A_ROUND; frame++) {
    runFrame();
    // As between two frames of a camera, messages come in.
    await Promise.resolve();
  }
  await stage.drawn();
  return (performance.now() - started) / FRAMES_A_ROUND;
}

/** As anybody would who reads MediaPipe's documentation. */
async function openLandmarker(faceCount: number): Promise<FaceLandmarker> {
  Object.assign(self, { ModuleFactory });
  const model = new Uint8Array(await (await fetch(modelAddress)).arrayBuffer());
  return FaceLandmarker.createFromOptions(
    { wasmLoaderPath: '', wasmBinaryPath: wasmAddress },
    {
      baseOptions: { modelAssetBuffer: model, delegate: 'CPU' },
      runningMode: 'VIDEO',
      numFaces: faceCount,
    },
  );
}
