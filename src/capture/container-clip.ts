import {
  BlobSource,
  EncodedPacketSink,
  Input,
  type InputVideoTrack,
  MATROSKA,
  MP4,
  QTFF,
  type VideoSample,
  VideoSampleSink,
  WEBM,
} from 'mediabunny';
import { ClipError, type Size, isAbort } from '../core';
import { untilAborted } from './cancellation';
import type { CaptureNotice } from './captured-frame';
import type { Clip, ClipAudio, ClipFormat } from './clip';
import { checkDuration, checkFrameSize } from './clip-limits';
import { ClipTimeline, type StoredTime } from './clip-timeline';
import { hashFile } from './file-hash';
import { FrameCopier, type Showing } from './frame-copier';
import type { MovingFrame } from './moving-frame';
import { readAhead } from './read-ahead';
import { movingSizeOf, turnedSize } from './upright';

/** Frames in memory beyond the one that is worked on; the decoder keeps some more of its own. */
const FRAMES_AHEAD = 2;

/** Half the smallest step that a container's clock has, so that rounding does not choose the neighbour. */
const CLOCK_TOLERANCE_SECONDS = 1e-5;

/**
 * Opens what mediabunny can take apart. The caller closes the clip.
 *
 * @throws ClipError with the reason, whatever the bytes are.
 */
export async function openContainer(file: Blob, format: ClipFormat, signal: AbortSignal): Promise<Clip> {
  const input = new Input({ source: new BlobSource(file), formats: [MP4, QTFF, WEBM, MATROSKA] });
  try {
    const hash = hashFile(file, signal);
    hash.catch(() => undefined);
    const track = await untilAborted(findPicture(input), signal);
    const timeline = await untilAborted(readTimeline(track), signal);
    checkDuration(timeline.durationSeconds);
    const showing = await untilAborted(showingOf(track), signal);
    return new ContainerClip(input, track, {
      format,
      fileSha256: await hash,
      showing,
      timeline,
      audio: await untilAborted(describeAudio(input), signal),
    });
  } catch (cause) {
    input.dispose();
    if (cause instanceof ClipError || isAbort(cause) || signal.aborted) throw cause;
    throw new ClipError('clip-unreadable', {}, { cause });
  }
}

interface ContainerFacts {
  readonly format: ClipFormat;
  readonly fileSha256: string;
  readonly showing: Showing;
  readonly timeline: ClipTimeline;
  readonly audio: ClipAudio | null;
}

class ContainerClip implements Clip {
  readonly format: ClipFormat;
  readonly fileSha256: string;
  readonly size: Size;
  readonly durationSeconds: number;
  readonly framesPerSecond: number;
  readonly frameCount: number;
  readonly startSeconds: number;
  readonly audio: ClipAudio | null;
  readonly notices: readonly CaptureNotice[] = [];
  readonly #input: Input;
  readonly #track: InputVideoTrack;
  readonly #showing: Showing;
  readonly #timeline: ClipTimeline;

  constructor(input: Input, track: InputVideoTrack, facts: ContainerFacts) {
    this.#input = input;
    this.#track = track;
    this.#showing = facts.showing;
    this.#timeline = facts.timeline;
    this.format = facts.format;
    this.fileSha256 = facts.fileSha256;
    this.audio = facts.audio;
    this.size = movingSizeOf(turnedSize(facts.showing.size, facts.showing.turn));
    this.durationSeconds = facts.timeline.durationSeconds;
    this.frameCount = facts.timeline.frameCount;
    this.framesPerSecond = this.frameCount / this.durationSeconds;
    this.startSeconds = facts.timeline.startSeconds;
  }

  frames(signal: AbortSignal, fromSeconds = 0): AsyncGenerator<MovingFrame, void, undefined> {
    return readAhead(this.#decode(fromSeconds), FRAMES_AHEAD, signal);
  }

  async *#decode(fromSeconds: number): AsyncGenerator<MovingFrame, void, undefined> {
    using copier = new FrameCopier();
    const timeline = this.#timeline;
    let next = timeline.indexAt(fromSeconds);
    try {
      const from = this.startSeconds + timeline.startOf(next) + CLOCK_TOLERANCE_SECONDS;
      for await (using sample of new VideoSampleSink(this.#track).samples(from)) {
        const index = timeline.indexAt(sample.timestamp - this.startSeconds + CLOCK_TOLERANCE_SECONDS);
        if (index < next) continue;
        next = index + 1;
        const timestampSeconds = timeline.startOf(index);
        const durationSeconds = timeline.endOf(index) - timestampSeconds;
        yield await copySample(copier, sample, this.#showing, { timestampSeconds, durationSeconds });
      }
    } catch (cause) {
      if (cause instanceof ClipError) throw cause;
      const seconds = Math.round(10 * timeline.startOf(Math.min(next, timeline.frameCount - 1))) / 10;
      throw new ClipError('clip-damaged', { seconds }, { cause });
    }
  }

  close(): void {
    this.#input.dispose();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

async function copySample(
  copier: FrameCopier,
  sample: VideoSample,
  showing: Showing,
  time: { readonly timestampSeconds: number; readonly durationSeconds: number },
): Promise<MovingFrame> {
  const frame = sample.toVideoFrame();
  try {
    return await copier.copy(frame, showing, time);
  } finally {
    frame.close();
  }
}

async function findPicture(input: Input): Promise<InputVideoTrack> {
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new ClipError('clip-no-picture');
  if (!(await track.canDecode()))
    throw new ClipError('clip-codec-unsupported', { codec: (await track.getCodec()) ?? '?' });
  return track;
}

async function readTimeline(track: InputVideoTrack): Promise<ClipTimeline> {
  const stored: StoredTime[] = [];
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  }))
    stored.push({ timestampSeconds: packet.timestamp, durationSeconds: packet.duration });
  if (stored.length === 0) throw new ClipError('clip-unreadable');
  return new ClipTimeline(stored);
}

async function showingOf(track: InputVideoTrack): Promise<Showing> {
  const showing: Showing = {
    size: { width: await track.getSquarePixelWidth(), height: await track.getSquarePixelHeight() },
    turn: { rotationInDegrees: await track.getRotation(), isMirrored: await track.getFlip() },
  };
  checkFrameSize(movingSizeOf(turnedSize(showing.size, showing.turn)));
  return showing;
}

async function describeAudio(input: Input): Promise<ClipAudio | null> {
  const track = await input.getPrimaryAudioTrack();
  return (
    track && {
      codec: (await track.getCodec()) ?? (await track.getInternalCodecId())?.toString() ?? '?',
      channels: await track.getNumberOfChannels(),
      sampleRateInHertz: await track.getSampleRate(),
    }
  );
}
