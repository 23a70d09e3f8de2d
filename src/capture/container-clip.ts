import type { Input, InputVideoTrack } from 'mediabunny';
import { RenderError, type Size } from '../core';
import type { CaptureNotice } from './captured-frame';
import type { Clip, ClipAudio, ClipFormat } from './clip';
import { damagedAt } from './clip-damage';
import { noticesOfSize } from './clip-limits';
import type { ClipTimeline } from './clip-timeline';
import { FrameCopier, type Showing } from './frame-copier';
import type { MovingFrame } from './moving-frame';
import type { PacketScan } from './packet-scan';
import { readAhead } from './read-ahead';
import { type ShownSample, shownSamples } from './shown-samples';
import { type SoundBlock, soundBlocks } from './sound-block';
import { movingSizeOf, turnedSize } from './upright';

/** Frames in memory beyond the one that is worked on; the decoder keeps some more of its own. */
const FRAMES_AHEAD = 2;

/** Frames at the end that a decoder may keep to itself without the clip being damaged: their references may lie before its beginning. */
const FRAMES_OF_GRACE = 3;

/** What is known of a clip once it was looked through. */
export interface ContainerFacts {
  readonly format: ClipFormat;
  readonly fileSha256: string;
  readonly showing: Showing;
  readonly scan: PacketScan;
  /** False when the file goes on, or should, where it cannot be read. */
  readonly isWhole: boolean;
  readonly audio: ClipAudio | null;
}

/** A clip that mediabunny takes apart and the browser decodes. */
export class ContainerClip implements Clip {
  readonly format: ClipFormat;
  readonly fileSha256: string;
  readonly size: Size;
  readonly durationSeconds: number;
  readonly framesPerSecond: number;
  readonly frameCount: number;
  readonly startSeconds: number;
  readonly audio: ClipAudio | null;
  readonly notices: readonly CaptureNotice[];
  readonly #track: InputVideoTrack;
  readonly #facts: ContainerFacts;

  /** Takes the track's input over. */
  constructor(track: InputVideoTrack, facts: ContainerFacts) {
    const { timeline } = facts.scan;
    const upright = turnedSize(facts.showing.size, facts.showing.turn);
    this.#track = track;
    this.#facts = facts;
    this.format = facts.format;
    this.fileSha256 = facts.fileSha256;
    this.audio = facts.audio;
    this.size = movingSizeOf(upright);
    this.notices = noticesOfSize(upright);
    this.durationSeconds = timeline.durationSeconds;
    this.frameCount = timeline.frameCount;
    this.framesPerSecond = timeline.frameCount / timeline.durationSeconds;
    this.startSeconds = timeline.startSeconds;
  }

  frames(signal: AbortSignal, fromSeconds = 0): AsyncGenerator<MovingFrame, void, undefined> {
    return readAhead(this.#decode(fromSeconds, signal), FRAMES_AHEAD, signal);
  }

  async *sound(signal: AbortSignal, fromSeconds = 0): AsyncGenerator<SoundBlock, void, undefined> {
    const track = this.audio?.isPlayable ? await this.#input.getPrimaryAudioTrack() : null;
    if (!track) return;
    try {
      yield* soundBlocks(track, this.startSeconds, fromSeconds, signal);
    } catch {
      // A damaged sound ends; the picture tells what there is to tell.
      signal.throwIfAborted();
    }
  }

  close(): void {
    this.#input.dispose();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  get #input(): Input {
    return this.#track.input;
  }

  async *#decode(fromSeconds: number, signal: AbortSignal): AsyncGenerator<MovingFrame, void, undefined> {
    const { scan, showing, isWhole } = this.#facts;
    const { timeline } = scan;
    using copier = new FrameCopier();
    let next = timeline.indexAt(fromSeconds);
    try {
      for await (const shown of shownSamples(this.#track, scan, next, signal)) {
        const frame = await copyShown(copier, shown, showing, timeline);
        next = shown.index + 1;
        yield frame;
      }
    } catch (cause) {
      // Closed while somebody was still looking: there is nothing more to come.
      if (this.#input.disposed) return;
      throw cause instanceof RenderError ? cause : damagedAt(timeline, next, cause);
    }
    if (!isWhole || next < timeline.frameCount - FRAMES_OF_GRACE) throw damagedAt(timeline, next);
  }
}

/** Takes the sample over: the decoder gets it back before anybody works on the frame. */
async function copyShown(
  copier: FrameCopier,
  shown: ShownSample,
  showing: Showing,
  timeline: ClipTimeline,
): Promise<MovingFrame> {
  using held = shown;
  const frame = held.sample.toVideoFrame();
  try {
    return await copier.copy(frame, showing, timeline.timeOf(held.index));
  } finally {
    frame.close();
  }
}
