/** Somebody is there; or nobody seems to be, and is asked; or the visit is over. */
export type Presence =
  | { readonly phase: 'there' }
  | { readonly phase: 'asked'; readonly secondsLeft: number }
  | { readonly phase: 'gone' };

/** One value for all looks, so that nothing is drawn anew for them. */
const THERE: Presence = { phase: 'there' };

/** However long a face is before the camera: somebody who only stands there gives way after ten minutes without a touch. */
const LONGEST_WITHOUT_TOUCH_IN_SECONDS = 600;

/**
 * Whether a visitor is still there. Touches and keys say so, and a face before the camera or work under way say so for a while. Once
 * somebody was asked, only a touch or a key is an answer.
 *
 * All times are seconds of a clock that never goes back, such as `performance.now() / 1000`.
 */
export class IdleWatch {
  readonly #idleSeconds: number;
  readonly #countdownSeconds: number;
  #touchedAt: number;
  #aliveAt: number;
  #askedAt: number | null = null;

  constructor(
    { idleSeconds, countdownSeconds }: { idleSeconds: number; countdownSeconds: number },
    now: number,
  ) {
    [this.#idleSeconds, this.#countdownSeconds] = [idleSeconds, countdownSeconds];
    this.#touchedAt = this.#aliveAt = now;
  }

  touch(now: number): void {
    this.#touchedAt = this.#aliveAt = now;
    this.#askedAt = null;
  }

  /** @param isAlive - a face is before the camera, or something is being made. */
  look(now: number, isAlive: boolean): Presence {
    if (isAlive && this.#askedAt === null && now - this.#touchedAt < LONGEST_WITHOUT_TOUCH_IN_SECONDS)
      this.#aliveAt = now;
    if (this.#askedAt === null && now - this.#aliveAt >= this.#idleSeconds) this.#askedAt = now;
    if (this.#askedAt === null) return THERE;
    const left = this.#countdownSeconds - (now - this.#askedAt);
    return left > 0 ? { phase: 'asked', secondsLeft: Math.ceil(left) } : { phase: 'gone' };
  }
}
