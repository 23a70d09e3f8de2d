import { ClipError, RenderError, type Bytes, type Size, untilAborted } from '../core';
import { type AnimationTiming, gifTiming, pngTiming, webpTiming, wholeWebp } from './animation-timing';
import type { CaptureNotice } from './captured-frame';
import type { Clip, ClipFormat } from './clip';
import { damagedAt } from './clip-damage';
import { checkDuration, checkFrameSize, noticesOfSize } from './clip-limits';
import { ClipTimeline } from './clip-timeline';
import { hashFile } from './file-hash';
import { FrameCopier } from './frame-copier';
import { spell } from './identify-picture';
import type { MovingFrame } from './moving-frame';
import { readAhead } from './read-ahead';
import type { SoundBlock } from './sound-block';
import { NO_TURN, movingSizeOf } from './upright';

export type AnimationFormat = Extract<ClipFormat, 'gif' | 'webp' | 'png'>;

const TIMINGS: Readonly<Record<AnimationFormat, (bytes: Uint8Array) => AnimationTiming>> = {
  gif: gifTiming,
  webp: webpTiming,
  png: pngTiming,
};

/** The browser's decoder wants such files whole in memory. */
const LARGEST_FILE_BYTES = 500_000_000;

const FRAMES_AHEAD = 2;

/**
 * Opens an animated picture. The caller closes the clip.
 *
 * @throws ClipError with the reason, whatever the bytes are; `clip-codec-unsupported` in browsers without `ImageDecoder`.
 */
export async function openAnimation(file: Blob, format: AnimationFormat, signal: AbortSignal): Promise<Clip> {
  if (file.size > LARGEST_FILE_BYTES) throw new ClipError('clip-unreadable');
  const type = `image/${format}`;
  if (!('ImageDecoder' in globalThis) || !(await ImageDecoder.isTypeSupported(type)))
    throw new ClipError('clip-codec-unsupported', { codec: spell(format) });
  try {
    const fileSha256 = await hashFile(file, signal);
    const stored = new Uint8Array(await untilAborted(file.arrayBuffer(), signal));
    const { durationsSeconds, isWhole } = TIMINGS[format](stored);
    const bytes = format === 'webp' && !isWhole ? wholeWebp(stored) : stored;
    if (durationsSeconds.length === 0) throw new ClipError('clip-unreadable');
    const timeline = timelineOf(durationsSeconds);
    checkDuration(timeline.durationSeconds);
    const size = await untilAborted(sizeOf(bytes, type), signal);
    checkFrameSize(size);
    return new AnimationClip(bytes, { format, type, fileSha256, size, timeline, isWhole });
  } catch (cause) {
    if (cause instanceof ClipError || signal.aborted) throw cause;
    throw new ClipError('clip-unreadable', {}, { cause });
  }
}

interface AnimationFacts {
  readonly format: AnimationFormat;
  readonly type: string;
  readonly fileSha256: string;
  /** As stored. */
  readonly size: Size;
  readonly timeline: ClipTimeline;
  readonly isWhole: boolean;
}

class AnimationClip implements Clip {
  readonly format: AnimationFormat;
  readonly fileSha256: string;
  readonly size: Size;
  readonly durationSeconds: number;
  readonly framesPerSecond: number;
  readonly frameCount: number;
  readonly startSeconds = 0;
  readonly audio = null;
  readonly notices: readonly CaptureNotice[];
  #bytes: Bytes;
  readonly #facts: AnimationFacts;

  constructor(bytes: Bytes, facts: AnimationFacts) {
    const { timeline, size } = facts;
    this.#bytes = bytes;
    this.#facts = facts;
    this.format = facts.format;
    this.fileSha256 = facts.fileSha256;
    this.size = movingSizeOf(size);
    this.notices = noticesOfSize(size);
    this.durationSeconds = timeline.durationSeconds;
    this.frameCount = timeline.frameCount;
    this.framesPerSecond = timeline.frameCount / timeline.durationSeconds;
  }

  frames(signal: AbortSignal, fromSeconds = 0): AsyncGenerator<MovingFrame, void, undefined> {
    return readAhead(this.#decode(fromSeconds), FRAMES_AHEAD, signal);
  }

  /** Animated pictures are silent. */
  async *sound(): AsyncGenerator<SoundBlock, void, undefined> {
    // Nothing to give.
  }

  close(): void {
    this.#bytes = new Uint8Array(0);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async *#decode(fromSeconds: number): AsyncGenerator<MovingFrame, void, undefined> {
    const { timeline, size, type, isWhole } = this.#facts;
    if (this.#bytes.length === 0) return;
    using copier = new FrameCopier();
    const decoder = decoderOf(this.#bytes, type);
    let index = timeline.indexAt(fromSeconds);
    try {
      for (; index < timeline.frameCount; index++) {
        const { image } = await decoder.decode({ frameIndex: index });
        try {
          yield await copier.copy(image, { size, turn: NO_TURN }, timeline.timeOf(index));
        } finally {
          image.close();
        }
      }
    } catch (cause) {
      throw cause instanceof RenderError ? cause : damagedAt(timeline, index, cause);
    } finally {
      decoder.close();
    }
    if (!isWhole) throw damagedAt(timeline, index);
  }
}

/** Straight alpha, so that what shines through can be laid over white. */
function decoderOf(data: Bytes, type: string): ImageDecoder {
  return new ImageDecoder({ data, type, preferAnimation: true, premultiplyAlpha: 'none' });
}

async function sizeOf(bytes: Bytes, type: string): Promise<Size> {
  const decoder = decoderOf(bytes, type);
  try {
    const { image } = await decoder.decode();
    const { displayWidth: width, displayHeight: height } = image;
    image.close();
    return { width, height };
  } finally {
    decoder.close();
  }
}

function timelineOf(durationsSeconds: readonly number[]): ClipTimeline {
  let timestampSeconds = 0;
  return new ClipTimeline(
    durationsSeconds.map((durationSeconds) => {
      const time = { timestampSeconds, durationSeconds };
      timestampSeconds += durationSeconds;
      return time;
    }),
  );
}
