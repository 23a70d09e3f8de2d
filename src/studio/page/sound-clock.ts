import type { ShownStep } from '../messages';

/** Sound may be this far from its picture before it is put right; a correction can be heard, this much cannot be seen. */
const TOLERANCE_SECONDS = 0.02;
/** What is known of the picture's lateness follows it within about so long. */
const FOLLOWING_SECONDS = 0.4;
/** When no further step is shown for so long, the picture has come to a stand, and the sound waits for it. */
const PATIENCE_SECONDS = 0.4;

/**
 * Tells where on the sound device's clock a moment of the clip is to be heard: together with its frame, whatever a frame takes to be drawn.
 * All in seconds.
 */
export class SoundClock {
  #originSeconds: number | null = null;
  #latenessSeconds = 0;
  #dueSeconds = 0;
  #endSeconds = -Infinity;

  /** What stands at 0 of the clip is heard at this time of the device; null before the first step. */
  get originSeconds(): number | null {
    return this.#originSeconds;
  }

  /** Up to here on the clip's clock sound may be laid so far. */
  get endSeconds(): number {
    return this.#endSeconds;
  }

  /**
   * Takes in one step.
   *
   * @param deviceAheadSeconds - what the device's clock shows more than the clock of the steps.
   * @returns whether what was laid so far has to be laid anew.
   */
  follow(step: ShownStep, deviceAheadSeconds: number): boolean {
    const { timestampSeconds, durationSeconds, dueSeconds, shownSeconds } = step;
    const lateness = shownSeconds - dueSeconds;
    const passedSeconds = dueSeconds - this.#dueSeconds;
    const isNew = this.#originSeconds === null || passedSeconds < 0;
    const share = isNew ? 1 : 1 - Math.exp(-passedSeconds / FOLLOWING_SECONDS);
    this.#latenessSeconds += share * (lateness - this.#latenessSeconds);
    this.#dueSeconds = dueSeconds;
    this.#endSeconds = timestampSeconds + durationSeconds + PATIENCE_SECONDS;
    const origin = dueSeconds - timestampSeconds + this.#latenessSeconds + deviceAheadSeconds;
    if (this.#originSeconds !== null && Math.abs(origin - this.#originSeconds) < TOLERANCE_SECONDS)
      return false;
    this.#originSeconds = origin;
    return true;
  }

  /** The picture plays on from somewhere else. */
  reset(): void {
    this.#originSeconds = null;
    this.#endSeconds = -Infinity;
  }
}
