/** What one frame says about how many faces should be followed. */
export interface FollowedFaces {
  /** Faces that are followed at most, as it is set now. */
  readonly count: number;
  /** Faces that were found by following. */
  readonly found: number;
  /** Faces that had to be looked for one by one, although they are large enough to be followed. */
  readonly besides: number;
}

/** More than these are not followed: each has to be found anew whenever the number changes. */
const MOST_FOLLOWED = 6;

/** A newcomer who stays for so many frames is followed from then on. */
const FRAMES_TO_GROW = 3;

/** A place that stays empty for so long is given up: while it is empty each frame is searched for a face to fill it. */
const SECONDS_TO_SHRINK = 2;

/** After a change that did not help nothing is changed for so long. */
const SECONDS_OF_REGRET = 10;
const FRAMES_TO_REGRET = 5;

/**
 * How many faces to follow. Changing the number costs as much as several frames, and so does, little by little, a number that is too
 * large or too small: so it changes late.
 */
export class FollowedCount {
  #framesBesides = 0;
  #fullSeconds: number | null = null;
  #framesSinceGrowth: number | null = null;
  #steadyUntilSeconds = -Infinity;

  /** The number to follow from the next frame on. */
  next({ count, found, besides }: FollowedFaces, timestampSeconds: number): number {
    if (found >= count || this.#fullSeconds === null || timestampSeconds < this.#fullSeconds)
      this.#fullSeconds = timestampSeconds;
    this.#framesBesides = besides > 0 ? this.#framesBesides + 1 : 0;
    if (this.#framesSinceGrowth !== null) {
      this.#framesSinceGrowth = found < count ? this.#framesSinceGrowth + 1 : null;
      if (this.#framesSinceGrowth === FRAMES_TO_REGRET) {
        this.#framesSinceGrowth = null;
        this.#steadyUntilSeconds = timestampSeconds + SECONDS_OF_REGRET;
        return this.#settle(found, timestampSeconds);
      }
    }
    const wanted = Math.min(found + besides, MOST_FOLLOWED);
    const mayGrow = timestampSeconds >= this.#steadyUntilSeconds && this.#framesSinceGrowth === null;
    if (wanted > count && mayGrow && this.#framesBesides >= FRAMES_TO_GROW) {
      this.#framesSinceGrowth = 0;
      return this.#settle(wanted, timestampSeconds);
    }
    if (timestampSeconds - this.#fullSeconds >= SECONDS_TO_SHRINK)
      return this.#settle(found, timestampSeconds);
    return count;
  }

  /** After a jump in time. */
  restart(): void {
    this.#framesBesides = 0;
    this.#fullSeconds = null;
    this.#framesSinceGrowth = null;
    this.#steadyUntilSeconds = -Infinity;
  }

  #settle(count: number, timestampSeconds: number): number {
    this.#framesBesides = 0;
    this.#fullSeconds = timestampSeconds;
    return Math.max(1, count);
  }
}
