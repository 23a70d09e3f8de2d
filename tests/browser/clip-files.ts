import {
  AudioSample,
  AudioSampleSource,
  BufferTarget,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MATROSKA,
  MP4,
  BlobSource,
  MkvOutputFormat,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  Quality,
  type Rotation,
  type VideoCodec,
  VideoSample,
  VideoSampleSource,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import type { MovingFrame } from '../../src/capture';

export type Container = 'mp4' | 'mov' | 'webm' | 'mkv';

export interface ClipRecipe {
  readonly container?: Container;
  readonly codec?: VideoCodec;
  readonly width?: number;
  readonly height?: number;
  /** One a frame. */
  readonly times?: readonly number[];
  readonly rotation?: Rotation;
  readonly hasSound?: boolean;
  readonly isFragmented?: boolean;
  readonly areAllKeyFrames?: boolean;
  /** Instead of numbers, one colour throughout: luma and the two chromas as they are stored. */
  readonly storedColour?: readonly [number, number, number];
}

/** `count` times at a steady rate. */
export function steady(count: number, framesPerSecond = 25): number[] {
  return Array.from({ length: count }, (_, index) => index / framesPerSecond);
}

const FORMATS: Readonly<Record<Container, (isFragmented: boolean) => OutputFormat>> = {
  mp4: (isFragmented) => new Mp4OutputFormat({ fastStart: isFragmented ? 'fragmented' : 'in-memory' }),
  mov: (isFragmented) => new MovOutputFormat({ fastStart: isFragmented ? 'fragmented' : 'in-memory' }),
  webm: () => new WebMOutputFormat(),
  mkv: () => new MkvOutputFormat(),
};

/** A clip whose frames say their number: white stripes on black for the ones of its binary spelling, and a grey corner at the left top. */
export async function makeClip(recipe: ClipRecipe = {}): Promise<Blob> {
  const { container = 'mp4', width = 320, height = 240, times = steady(10), isFragmented = false } = recipe;
  const { codec = container === 'mp4' || container === 'mov' ? 'avc' : 'vp9' } = recipe;
  const output = new Output({ format: FORMATS[container](isFragmented), target: new BufferTarget() });
  const pictures = new VideoSampleSource({ codec, quality: new Quality('very-high'), keyFrameInterval: 1 });
  output.addVideoTrack(pictures, recipe.rotation === undefined ? {} : { rotation: recipe.rotation });
  const sound = recipe.hasSound
    ? new AudioSampleSource({ codec: 'opus', quality: new Quality('low') })
    : null;
  if (sound) output.addAudioTrack(sound);
  await output.start();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  for (const [index, timestamp] of times.entries()) {
    paintNumber(context, index);
    const duration = (times[index + 1] ?? timestamp + 0.04) - timestamp;
    using sample = recipe.storedColour
      ? plainSample(recipe.storedColour, width, height, timestamp)
      : new VideoSample(canvas, { timestamp, duration });
    await pictures.add(sample, { keyFrame: index === 0 || recipe.areAllKeyFrames === true });
  }
  if (sound) await sound.add(silence((times.at(-1) ?? 0) + 0.04));
  await output.finalize();
  return new Blob([output.target.buffer!]);
}

function plainSample(
  [luma, blueness, redness]: readonly [number, number, number],
  width: number,
  height: number,
  timestamp: number,
): VideoSample {
  const quarter = (width / 2) * (height / 2);
  const data = new Uint8Array(6 * quarter).fill(luma);
  data.fill(blueness, 4 * quarter).fill(redness, 5 * quarter);
  return new VideoSample(data, { format: 'I420', codedWidth: width, codedHeight: height, timestamp });
}

function silence(seconds: number): AudioSample {
  const numberOfFrames = Math.round(48_000 * seconds);
  return new AudioSample({
    format: 'f32',
    numberOfChannels: 1,
    sampleRate: 48_000,
    timestamp: 0,
    data: new Float32Array(numberOfFrames),
  });
}

const STRIPES = 8;

function paintNumber(context: OffscreenCanvasRenderingContext2D, number: number): void {
  const { width, height } = context.canvas;
  context.fillStyle = 'black';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'white';
  for (let stripe = 0; stripe < STRIPES; stripe++)
    if ((number >> stripe) & 1)
      context.fillRect((stripe * width) / STRIPES, height / 4, width / STRIPES, height * 0.75);
  context.fillStyle = 'rgb(128 128 128)';
  context.fillRect(0, 0, width / 4, height / 4);
}

/** The number that an upright frame says, and whether its grey corner is at the left top. */
export function readNumber(frame: MovingFrame): { readonly number: number; readonly isUpright: boolean } {
  const { data, width, height } = frame.pixels;
  const at = (x: number, y: number) => data[4 * (Math.floor(y * height) * width + Math.floor(x * width))]!;
  let number = 0;
  for (let stripe = 0; stripe < STRIPES; stripe++)
    if (at((stripe + 0.5) / STRIPES, 0.7) > 128) number |= 1 << stripe;
  const isUpright = Math.abs(at(0.12, 0.12) - 128) < 24 && at(0.8, 0.12) < 40;
  return { number, isUpright };
}

/** The same pictures with what the container says of them changed. */
export async function rewrap(
  file: Blob,
  container: Container,
  change: (config: VideoDecoderConfig) => VideoDecoderConfig,
  packetsOf: (packet: EncodedPacket) => readonly EncodedPacket[] = (packet) => [packet],
): Promise<Blob> {
  using input = new Input({ source: new BlobSource(file), formats: [MP4, WEBM, MATROSKA] });
  const track = (await input.getPrimaryVideoTrack())!;
  const output = new Output({ format: FORMATS[container](false), target: new BufferTarget() });
  const source = new EncodedVideoPacketSource((await track.getCodec())!);
  output.addVideoTrack(source);
  await output.start();
  const meta = { decoderConfig: change((await track.getDecoderConfig())!) };
  for await (const packet of new EncodedPacketSink(track).packets())
    for (const written of packetsOf(packet)) await source.add(written, meta);
  await output.finalize();
  return new Blob([output.target.buffer!]);
}
