import { FaceLandmarker } from '@mediapipe/tasks-vision';
import ModuleFactory from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import wasmAddress from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import {
  BlobSource,
  BufferTarget,
  CanvasSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  Quality,
  VideoSampleSink,
} from 'mediabunny';
import modelAddress from '../../../models/built/face_landmarker.task?url';
import { type Clip, openClip } from '../../../src/capture';
import { bitrateFor } from '../../../src/export/moving-settings';

const SIZE = { width: 640, height: 480 };
const FRAMES_PER_SECOND = 25;
const CODEC = 'avc1.64001e';
const never = new AbortController().signal;

/** `make` gives the clip that both sides work on, `bare` the milliseconds that it takes without any effect. */
export type BareTask =
  | { readonly name: 'make'; readonly samplesAddress: string; readonly frames: number }
  | { readonly name: 'bare'; readonly clip: Blob };

let landmarker: FaceLandmarker | null = null;

addEventListener('message', ({ data }: MessageEvent<BareTask>) => {
  const answer = data.name === 'make' ? makeClip(data.samplesAddress, data.frames) : runBare(data.clip);
  void answer.then((result) => {
    self.postMessage(result);
  });
});

/** One of the samples to its end and back again, as a larger video. */
async function makeClip(samplesAddress: string, frames: number): Promise<Blob> {
  const file = await (await fetch(`${samplesAddress}tomas.mp4`)).blob();
  using input = new Input({ source: new BlobSource(file), formats: [MP4] });
  const pictures: ImageBitmap[] = [];
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const brush = canvas.getContext('2d')!;
  for await (const sample of new VideoSampleSink((await input.getPrimaryVideoTrack())!).samples()) {
    using frame = stack(sample.toVideoFrame());
    pictures.push(await createImageBitmap(frame.frame));
    sample.close();
  }
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new CanvasSource(canvas, { codec: 'avc', quality: new Quality('high') });
  output.addVideoTrack(source);
  await output.start();
  const turn = pictures.length - 1;
  for (let index = 0; index < frames; index++) {
    const step = index % (2 * turn);
    brush.fillStyle = '#556';
    brush.fillRect(0, 0, SIZE.width, SIZE.height);
    brush.drawImage(pictures[step <= turn ? step : 2 * turn - step]!, 80, 0, 480, 480);
    await source.add(index / FRAMES_PER_SECOND, 1 / FRAMES_PER_SECOND);
  }
  await output.finalize();
  for (const picture of pictures) picture.close();
  return new Blob([output.target.buffer!], { type: 'video/mp4' });
}

/** Decodes, looks for one face, and encodes what was decoded. */
async function runBare(file: Blob): Promise<number> {
  landmarker ??= await openLandmarker();
  const started = performance.now();
  using clip = await openClip(file, never);
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(source);
  await output.start();
  await encodeAll(clip, source, landmarker);
  await output.finalize();
  return performance.now() - started;
}

/** MediaPipe wants times that only grow, from one run to the next too. */
let detectedMilliseconds = 0;

async function encodeAll(
  clip: Clip,
  source: EncodedVideoPacketSource,
  finder: FaceLandmarker,
): Promise<void> {
  let muxed: Promise<void> = Promise.resolve();
  const encoder = new VideoEncoder({
    output: (chunk, metadata) => {
      muxed = muxed.then(() => source.add(EncodedPacket.fromEncodedChunk(chunk), metadata));
    },
    error: (error) => {
      throw error;
    },
  });
  const { size, framesPerSecond } = clip;
  encoder.configure({
    codec: CODEC,
    ...size,
    bitrate: bitrateFor(size, framesPerSecond),
    framerate: framesPerSecond,
    latencyMode: 'quality',
    avc: { format: 'avc' },
  });
  for await (const picture of clip.frames(never)) {
    using shown = picture;
    finder.detectForVideo(shown.pixels, (detectedMilliseconds += 40));
    using frame = stack(
      new VideoFrame(shown.pixels.data, {
        format: 'RGBX',
        codedWidth: size.width,
        codedHeight: size.height,
        timestamp: Math.round(shown.timestampSeconds * 1e6),
        duration: Math.round(shown.durationSeconds * 1e6),
      }),
    );
    encoder.encode(frame.frame, { keyFrame: Math.round(shown.timestampSeconds * 25) % 50 === 0 });
    while (encoder.encodeQueueSize >= 4)
      await new Promise((resolve) => {
        encoder.addEventListener('dequeue', resolve, { once: true });
      });
  }
  await encoder.flush();
  encoder.close();
  await muxed;
}

const stack = (frame: VideoFrame) => ({
  frame,
  [Symbol.dispose]: () => {
    frame.close();
  },
});

async function openLandmarker(): Promise<FaceLandmarker> {
  Object.assign(self, { ModuleFactory });
  const model = new Uint8Array(await (await fetch(modelAddress)).arrayBuffer());
  return FaceLandmarker.createFromOptions(
    { wasmLoaderPath: '', wasmBinaryPath: wasmAddress },
    { baseOptions: { modelAssetBuffer: model, delegate: 'CPU' }, runningMode: 'VIDEO', numFaces: 1 },
  );
}
