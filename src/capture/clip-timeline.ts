import type { FrameTime } from './pixel-pool';

/** When a stored frame is to be shown, on the file's own clock. */
export interface StoredTime {
  readonly timestampSeconds: number;
  /** 0 where the file does not say. */
  readonly durationSeconds: number;
}

/** Where the file does not say how long the last frame stays, and no other is there to learn from. */
const LONE_FRAME_SECONDS = 0.1;

/** The frames of a clip that are shown, and when: from 0 at the first of them, each until the next begins. */
export class ClipTimeline {
  /** Time of the first frame on the file's own clock, by which the sound is stored too. */
  readonly startSeconds: number;
  readonly durationSeconds: number;
  /** Ascending, the first is 0. */
  readonly #starts: Float64Array;

  /**
   * @param stored - in any order, at least one. Frames that end before the file's clock shows 0 are there for the decoder alone; of
   * frames with the same time one is shown.
   */
  constructor(stored: readonly StoredTime[]) {
    const sorted = [...new Map(stored.map((time) => [time.timestampSeconds, time])).values()].sort(
      (one, other) => one.timestampSeconds - other.timestampSeconds,
    );
    const next = sorted.findIndex((time) => time.timestampSeconds > 0);
    const shown = sorted.slice(Math.max(0, (next < 0 ? sorted.length : next) - 1));
    const last = shown.at(-1)!;
    this.startSeconds = Math.max(0, shown[0]!.timestampSeconds);
    this.#starts = Float64Array.from(shown, (time) => Math.max(0, time.timestampSeconds - this.startSeconds));
    const lastStart = this.#starts.at(-1)!;
    const meanSeconds = shown.length > 1 ? lastStart / (shown.length - 1) : LONE_FRAME_SECONDS;
    this.durationSeconds = lastStart + (last.durationSeconds || meanSeconds);
  }

  get frameCount(): number {
    return this.#starts.length;
  }

  startOf(index: number): number {
    return this.#starts[index]!;
  }

  /** A frame is shown until the next one is. */
  timeOf(index: number): FrameTime {
    const timestampSeconds = this.startOf(index);
    const end = this.#starts[index + 1] ?? this.durationSeconds;
    return { timestampSeconds, durationSeconds: end - timestampSeconds };
  }

  /** The frame shown at a time since the first; the nearest one outside the clip. */
  indexAt(seconds: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= seconds) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
