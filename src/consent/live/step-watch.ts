import type { FaceGauge } from './face-gauge';
import type { WatchedStep } from './live-step';
import { COMES_ALONG, EYES_CLOSED_BELOW, EYES_OPEN_ABOVE, type HeldMovement, IS_MADE } from './movements';

/** What is made sooner after the prompt was not made because of it: nobody reacts so fast. */
const SOONEST_SECONDS = 0.18;
/** As long a person has to make a movement. */
export const STEP_SECONDS = 6;
/** A right movement is held for so long, a wrong one a little longer until it counts. */
const HELD_SECONDS = 0.12;
const WRONG_SECONDS = 0.3;
/** Eyes that stay closed for longer do not blink. */
const LONGEST_BLINK_SECONDS = 0.9;

export type StepVerdict = 'waiting' | 'made' | 'too-early' | 'wrong-movement' | 'too-late';

/** Watches one prompt from the moment it is shown. */
export class StepWatch {
  readonly #step: WatchedStep;
  readonly #rest: FaceGauge;
  readonly #shownSeconds: number;
  readonly #since = new Map<HeldMovement, number>();
  #blinks = 0;
  #closedSince: number | null = null;

  constructor(step: WatchedStep, rest: FaceGauge, shownSeconds: number) {
    this.#step = step;
    this.#rest = rest;
    this.#shownSeconds = shownSeconds;
  }

  /** Part of the time that is left, 1 to 0. */
  leftAt(seconds: number): number {
    return Math.max(0, Math.min(1, 1 - (seconds - this.#shownSeconds) / STEP_SECONDS));
  }

  look(seconds: number, gauge: FaceGauge): StepVerdict {
    const isEarly = seconds - this.#shownSeconds < SOONEST_SECONDS;
    if (this.#step === 'blink-twice') this.#countBlinks(seconds, gauge);
    for (const movement of Object.keys(IS_MADE) as HeldMovement[]) {
      if (!IS_MADE[movement](gauge, this.#rest)) {
        this.#since.delete(movement);
        continue;
      }
      const since = this.#since.get(movement) ?? seconds;
      this.#since.set(movement, since);
      if (movement === this.#step) {
        if (isEarly) return 'too-early';
        if (seconds - since >= HELD_SECONDS) return 'made';
      } else if (!COMES_ALONG[this.#step].includes(movement) && seconds - since >= WRONG_SECONDS)
        return 'wrong-movement';
    }
    if (this.#blinks >= 2) return isEarly ? 'too-early' : 'made';
    return seconds - this.#shownSeconds > STEP_SECONDS ? 'too-late' : 'waiting';
  }

  #countBlinks(seconds: number, gauge: FaceGauge): void {
    const opening = gauge.eyeOpening / this.#rest.eyeOpening;
    if (opening < EYES_CLOSED_BELOW) this.#closedSince ??= seconds;
    else if (opening > EYES_OPEN_ABOVE && this.#closedSince !== null) {
      if (seconds - this.#closedSince <= LONGEST_BLINK_SECONDS) this.#blinks++;
      this.#closedSince = null;
    }
  }
}
