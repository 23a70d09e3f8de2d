import type { Size } from '../core';
import type { CaptureNotice } from './captured-frame';
import type { MovingFrame } from './moving-frame';
import type { SoundBlock } from './sound-block';

/** What a moving file turned out to be, from its first bytes. The last three are animated pictures. */
export type ClipFormat = 'mp4' | 'mov' | 'webm' | 'mkv' | 'gif' | 'webp' | 'png';

/** The sound of a clip, as it is stored. */
export interface ClipAudio {
  /** mediabunny's short name: `aac`, `opus`, `mp3`, ... */
  readonly codec: string;
  readonly channels: number;
  readonly sampleRateInHertz: number;
  /** False where this browser cannot play it. */
  readonly isPlayable: boolean;
}

/**
 * An opened moving file. Frames are decoded when they are asked for and come upright, in sRGB, with even width and height (an odd
 * edge is repeated), at most 1920 px on the long side. The owner closes it; frames that were handed out have owners of their own.
 */
export interface Clip extends Disposable {
  readonly format: ClipFormat;
  /** SHA-256 of the file's bytes, lower-case hexadecimal, reckoned piece by piece: what a consent is bound to. */
  readonly fileSha256: string;
  /** Of the frames as they come. */
  readonly size: Size;
  readonly durationSeconds: number;
  /** The mean over the clip; a variable rate shows in the frames' own times. */
  readonly framesPerSecond: number;
  /** Exact for a whole clip; of one that was cut off, the frames that are there; of one that is damaged inside, an upper limit. */
  readonly frameCount: number;
  /** Time of the first frame on the file's own clock, by which the sound in it is stored: what sound to begin with. */
  readonly startSeconds: number;
  /** Null for a silent clip. */
  readonly audio: ClipAudio | null;
  readonly notices: readonly CaptureNotice[];
  /**
   * The frames in order, from the one shown at `fromSeconds` (the first when left out). Each is the receiver's to close. Decoding runs a few
   * frames ahead; leaving the loop stops it, and closing the clip ends it.
   *
   * @throws ClipError `clip-damaged` with the frames before it already given; DOMException `AbortError`.
   */
  frames(signal: AbortSignal, fromSeconds?: number): AsyncGenerator<MovingFrame, void, undefined>;
  /**
   * The sound in order, from `fromSeconds` on, as fast as it is asked for; nothing for a clip without sound that can be played. Where the
   * sound is damaged it ends.
   *
   * @throws DOMException `AbortError`.
   */
  sound(signal: AbortSignal, fromSeconds?: number): AsyncGenerator<SoundBlock, void, undefined>;
  close(): void;
}
