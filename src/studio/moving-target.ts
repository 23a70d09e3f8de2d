import { type Size, sha256Hex, hex, utf8 } from '../core';
import {
  type CaptureNotice,
  type Clip,
  type ClipFormat,
  type MovingFrame,
  type SoundBlock,
  cameraFrames,
  openClip,
} from '../capture';
import type { FaceTracker, TrackedFrame } from '../landmarks';
import { type Motion, type Performance, motionAt, readPerformance } from '../reenact';
import type { TargetReport } from './messages';
import { mirror } from './mirror';
import { People } from './people';
import { Whereabouts } from './whereabouts';

/** One step of a moving target, not yet looked at. The owner closes it. */
export interface Tick extends Disposable {
  readonly timestampSeconds: number;
  readonly durationSeconds: number;
  /** Null for a performance, which has no pixels. */
  readonly frame: MovingFrame | null;
}

/** One step, with everyone in it. It shares the tick's frame, and closes with it. */
export interface Moment extends Tick {
  readonly tracked: TrackedFrame;
  /** Of a performance; null where motion is read from faces. */
  readonly performed: Motion | null;
}

interface MovingSource {
  readonly kind: 'clip' | 'camera' | 'performance';
  readonly fileName: string;
  readonly fileSha256: string;
  readonly file: Blob | null;
  /** Of the file; empty where there is none. */
  readonly mediaType: string;
  readonly size: Size;
  readonly durationSeconds: number | null;
  readonly framesPerSecond: number;
  readonly frameCount: number | null;
  readonly hasSound: boolean;
  readonly isSoundPlayable: boolean;
  /** Where the first frame stands on the file's own clock, which its sound keeps. */
  readonly startSeconds: number;
  readonly notices: readonly CaptureNotice[];
  readonly microphone: ReadableStream<AudioData> | null;
  readonly ticks: (signal: AbortSignal, fromSeconds: number) => AsyncGenerator<Tick, void, undefined>;
  /** Nothing where there is none to be played. */
  readonly sound: (signal: AbortSignal, fromSeconds: number) => AsyncGenerator<SoundBlock, void, undefined>;
  readonly performance: Performance | null;
  readonly close: () => void;
}

/** A performance has no frames of its own: it is asked this often. */
const PERFORMANCE_RATE = 25;
const NOBODY: TrackedFrame = { faces: [], lost: [] };

/** A clip, a camera or a performance, and everyone seen in it. Owned by the studio. */
export class MovingTarget implements Disposable {
  readonly pictureId: string;
  readonly source: MovingSource;
  readonly people = new People();
  readonly #whereabouts = new Whereabouts();
  isMirrored = false;
  /** Of the frames seen last: a camera may change its size. */
  size: Size;

  private constructor(pictureId: string, source: MovingSource) {
    this.pictureId = pictureId;
    this.source = source;
    this.size = source.size;
  }

  /** @throws ClipError, or DOMException `AbortError`. */
  static async ofClip(
    file: File | Blob,
    fileName: string,
    pictureId: string,
    signal: AbortSignal,
  ): Promise<MovingTarget> {
    const clip = await openClip(file, signal);
    return new MovingTarget(pictureId, sourceOfClip(clip, file, fileName));
  }

  /** @throws MotionError `performance-malformed` */
  static async ofPerformance(file: Blob, fileName: string, pictureId: string): Promise<MovingTarget> {
    const text = await file.text();
    const performance = readPerformance(text);
    return new MovingTarget(pictureId, {
      kind: 'performance',
      fileName,
      fileSha256: await sha256Hex(utf8(text)),
      file: null,
      mediaType: '',
      size: { width: 0, height: 0 },
      durationSeconds: performance.durationSeconds,
      framesPerSecond: PERFORMANCE_RATE,
      frameCount: Math.max(1, Math.floor(performance.durationSeconds * PERFORMANCE_RATE)),
      hasSound: false,
      isSoundPlayable: false,
      sound: silence,
      startSeconds: 0,
      notices: [],
      microphone: null,
      performance,
      ticks: (signal, fromSeconds) => performanceTicks(performance.durationSeconds, signal, fromSeconds),
      close: () => undefined,
    });
  }

  /** A camera has no file: a random number stands for what is seen through it, until it is closed. */
  static ofCamera(
    frames: ReadableStream<VideoFrame>,
    microphone: ReadableStream<AudioData> | null,
    label: string,
    pictureId: string,
  ): MovingTarget {
    const fileSha256 = hex(crypto.getRandomValues(new Uint8Array(32)));
    return new MovingTarget(pictureId, {
      kind: 'camera',
      fileName: label,
      fileSha256,
      file: null,
      mediaType: '',
      size: { width: 0, height: 0 },
      durationSeconds: null,
      framesPerSecond: 30,
      frameCount: null,
      hasSound: microphone !== null,
      isSoundPlayable: false,
      sound: silence,
      startSeconds: 0,
      notices: [],
      microphone,
      performance: null,
      ticks: (signal) => ticksOf(cameraFrames(frames, signal)),
      close: () => {
        void frames.cancel().catch(() => undefined);
      },
    });
  }

  get kind(): MovingSource['kind'] {
    return this.source.kind;
  }

  get fileSha256(): string {
    return this.source.fileSha256;
  }

  /** Steps from `fromSeconds` on, as fast as they are asked for; a camera's as they come. */
  async *ticks(signal: AbortSignal, fromSeconds = 0): AsyncGenerator<Tick, void, undefined> {
    for await (const tick of this.source.ticks(signal, fromSeconds)) {
      if (tick.frame !== null) {
        if (this.isMirrored) mirror(tick.frame.pixels);
        this.size = { width: tick.frame.widthInPixels, height: tick.frame.heightInPixels };
      }
      yield tick;
    }
  }

  /** Makes a tracker ready for a run that begins at `seconds`; whoever was seen there before is known again. */
  beginAt(seconds: number, tracker: FaceTracker | null): void {
    tracker?.restart(this.#whereabouts.at(seconds), seconds);
  }

  /** Looks who is in a step. `tracker` is needed unless it is a performance. */
  look(tick: Tick, tracker: FaceTracker | null): Moment {
    const { timestampSeconds, durationSeconds, frame } = tick;
    const { performance } = this.source;
    const tracked = frame && tracker ? tracker.track(frame) : NOBODY;
    if (this.kind === 'clip') this.#whereabouts.note(timestampSeconds, tracked.faces);
    return {
      timestampSeconds,
      durationSeconds,
      frame,
      tracked,
      performed: performance && motionAt(performance, timestampSeconds),
      [Symbol.dispose]: () => {
        tick[Symbol.dispose]();
      },
    };
  }

  report(boxes: TargetReport['faceBoxes']): TargetReport {
    const { kind, fileName, notices, hasSound, isSoundPlayable } = this.source;
    const { pictureId, size } = this;
    return {
      kind,
      pictureId,
      fileName,
      role: 'target',
      size,
      notices,
      hasSound,
      isSoundPlayable,
      faceBoxes: boxes,
    };
  }

  close(): void {
    this.source.close();
    this.people.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

function sourceOfClip(clip: Clip, file: Blob, fileName: string): MovingSource {
  const { fileSha256, size, durationSeconds, framesPerSecond, frameCount, notices } = clip;
  return {
    kind: 'clip',
    fileName,
    fileSha256,
    file,
    mediaType: mediaTypeOf(clip.format),
    size,
    durationSeconds,
    framesPerSecond,
    frameCount,
    hasSound: clip.audio !== null,
    isSoundPlayable: clip.audio?.isPlayable ?? false,
    sound: (signal, fromSeconds) => clip.sound(signal, fromSeconds),
    startSeconds: clip.startSeconds,
    notices,
    microphone: null,
    performance: null,
    ticks: (signal, fromSeconds) => ticksOf(clip.frames(signal, fromSeconds)),
    close: () => {
      clip.close();
    },
  };
}

function mediaTypeOf(format: ClipFormat): string {
  if (format === 'gif' || format === 'webp' || format === 'png') return `image/${format}`;
  return format === 'mov' ? 'video/quicktime' : format === 'mkv' ? 'video/x-matroska' : `video/${format}`;
}

async function* silence(): AsyncGenerator<SoundBlock, void, undefined> {
  // Nothing to give.
}

async function* ticksOf(
  frames: AsyncGenerator<MovingFrame, void, undefined>,
): AsyncGenerator<Tick, void, undefined> {
  for await (const frame of frames) {
    const { timestampSeconds, durationSeconds } = frame;
    yield {
      timestampSeconds,
      durationSeconds,
      frame,
      [Symbol.dispose]: () => {
        frame.close();
      },
    };
  }
}

async function* performanceTicks(
  durationSeconds: number,
  signal: AbortSignal,
  fromSeconds: number,
): AsyncGenerator<Tick, void, undefined> {
  const first = Math.floor(fromSeconds * PERFORMANCE_RATE);
  for (let step = first; step / PERFORMANCE_RATE < durationSeconds; step++) {
    await Promise.resolve();
    signal.throwIfAborted();
    yield {
      timestampSeconds: step / PERFORMANCE_RATE,
      durationSeconds: 1 / PERFORMANCE_RATE,
      frame: null,
      [Symbol.dispose]: () => undefined,
    };
  }
}
