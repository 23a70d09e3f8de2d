import {
  ALL_FORMATS,
  BlobSource,
  BufferTarget,
  CanvasSource,
  Input,
  Mp4OutputFormat,
  Output,
  Quality,
  type QuantitativeQualityOptions,
  VideoSampleSink,
  WebMOutputFormat,
  canEncodeVideo,
} from 'mediabunny';
import type { Size } from '../../../src/core';

/** What happens to a clip on its way: how large it becomes, what is drawn of each frame, and what saves it anew. */
export interface VideoAttack {
  readonly name: string;
  readonly codec: 'vp9' | 'avc';
  readonly quality: QuantitativeQualityOptions;
  readonly framesPerSecond?: number;
  readonly sizeFrom?: (size: Size) => Size;
  readonly draw?: (brush: OffscreenCanvasRenderingContext2D, frame: CanvasImageSource, size: Size) => void;
}

const even = (value: number) => 2 * Math.round(value / 2);

/** Shown somewhat smaller among other things, and recorded from the screen. */
function recorded(brush: OffscreenCanvasRenderingContext2D, frame: CanvasImageSource, size: Size): void {
  brush.fillStyle = '#e8e8e8';
  brush.fillRect(0, 0, size.width, size.height);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(frame, 0.06 * size.width, 0.05 * size.height, 0.87 * size.width, 0.87 * size.height);
}

/** A quantizer is what other encoders call a constant rate factor. */
export const VIDEO_ATTACKS: readonly VideoAttack[] = [
  { name: 'VP9 1500 kb/s', codec: 'vp9', quality: { bitrate: 1_500_000 } },
  { name: 'VP9 500 kb/s', codec: 'vp9', quality: { bitrate: 500_000 } },
  { name: 'H.264, quantizer 28', codec: 'avc', quality: { quantizer: 28 } },
  { name: 'H.264, quantizer 32', codec: 'avc', quality: { quantizer: 32 } },
  { name: 'H.264 1000 kb/s', codec: 'avc', quality: { bitrate: 1_000_000 } },
  { name: 'H.264 600 kb/s', codec: 'avc', quality: { bitrate: 600_000 } },
  {
    name: '480p, VP9 800 kb/s',
    codec: 'vp9',
    quality: { bitrate: 800_000 },
    sizeFrom: ({ width, height }) => ({ width: even((480 * width) / height), height: 480 }),
  },
  {
    name: 'a third of the area cropped away, VP9 1500 kb/s',
    codec: 'vp9',
    quality: { bitrate: 1_500_000 },
    sizeFrom: ({ width, height }) => ({ width: even(0.82 * width), height: even(0.82 * height) }),
    draw: (brush, frame, { width, height }) => {
      brush.drawImage(frame, -0.08 * width, -0.12 * height);
    },
  },
  {
    name: '24 to 15 frames a second, VP9 1500 kb/s',
    codec: 'vp9',
    quality: { bitrate: 1_500_000 },
    framesPerSecond: 15,
  },
  { name: 'screen recording, VP9 2000 kb/s', codec: 'vp9', quality: { bitrate: 2_000_000 }, draw: recorded },
];

/** A copy of a clip after an attack; `null` where this browser has no such encoder. */
export async function copyAfter(attack: VideoAttack, clip: Blob): Promise<Blob | null> {
  using input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
  const track = (await input.getPrimaryVideoTrack())!;
  const original = { width: await track.getDisplayWidth(), height: await track.getDisplayHeight() };
  const size = attack.sizeFrom?.(original) ?? original;
  const { codec, framesPerSecond } = attack;
  const quality = new Quality(attack.quality);
  if (!(await canEncodeVideo(codec, { ...size, quality }))) return null;
  const canvas = new OffscreenCanvas(size.width, size.height);
  const brush = canvas.getContext('2d')!;
  const target = new BufferTarget();
  const output = new Output({
    format: codec === 'avc' ? new Mp4OutputFormat() : new WebMOutputFormat(),
    target,
  });
  const source = new CanvasSource(canvas, { codec, quality });
  output.addVideoTrack(source);
  await output.start();
  let next = 0;
  for await (const sample of new VideoSampleSink(track).samples()) {
    const frame = sample.toVideoFrame();
    const { timestamp } = sample;
    const duration = framesPerSecond === undefined ? sample.duration : 1 / framesPerSecond;
    sample.close();
    // Of every moment of the slower clip, the first frame that has come by then.
    if (framesPerSecond === undefined || timestamp + 1e-6 >= next) {
      if (attack.draw) attack.draw(brush, frame, size);
      else brush.drawImage(frame, 0, 0, size.width, size.height);
      await source.add(framesPerSecond === undefined ? timestamp : next, duration);
      next += duration;
    }
    frame.close();
  }
  await output.finalize();
  return new Blob([target.buffer!]);
}

/** One frame out of the middle, saved as a picture. */
export async function grabbedFrame(clip: Blob): Promise<Blob> {
  using input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
  const track = (await input.getPrimaryVideoTrack())!;
  const sample = (await new VideoSampleSink(track).getSample((await track.computeDuration()) / 2))!;
  const canvas = new OffscreenCanvas(await track.getDisplayWidth(), await track.getDisplayHeight());
  const frame = sample.toVideoFrame();
  canvas.getContext('2d')!.drawImage(frame, 0, 0);
  frame.close();
  sample.close();
  return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.75 });
}
