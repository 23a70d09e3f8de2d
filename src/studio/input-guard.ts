import { GuardError } from '../core';
import { NudityGuard } from '../inspect';
import type { Moment, MovingTarget } from './moving-target';
import type { Picture } from './picture';
import { type StudioState, type Target, picturesOf } from './studio-state';

/** A clip is looked at once in each of its seconds, a camera once in so many. */
const CLIP_INTERVAL_SECONDS = 1;
const CAMERA_INTERVAL_SECONDS = 3;

/**
 * Asks the guard about everything somebody brings in, and never lets the preview wait for the answer: stills when they are
 * there, what moves while it plays. What cannot be answered now is asked again, and an export waits for it.
 */
export class InputGuard {
  readonly #guard: NudityGuard;
  readonly #onRefusal: (input: Target, error: GuardError) => void;
  readonly #answers = new WeakMap<Picture, Promise<void>>();
  /** Of each moving target, which of its intervals have been looked at. */
  readonly #intervals = new WeakMap<MovingTarget, Set<number>>();
  #isLooking = false;

  /** @param onRefusal - told once of each input that must go. */
  constructor(guard: NudityGuard, onRefusal: (input: Target, error: GuardError) => void) {
    this.#guard = guard;
    this.#onRefusal = onRefusal;
  }

  /** Looks at those stills that nobody has looked at yet. Its answer comes by itself. */
  watch(pictures: readonly Picture[]): void {
    for (const picture of pictures) this.#answerFor(picture).catch(() => undefined);
  }

  /** Looks at one step of what plays, when it is time for one and none is being looked at. */
  follow(target: MovingTarget, { frame, timestampSeconds }: Moment): void {
    if (frame === null || this.#isLooking) return;
    const interval = target.kind === 'camera' ? CAMERA_INTERVAL_SECONDS : CLIP_INTERVAL_SECONDS;
    const seen = this.#intervals.get(target) ?? new Set<number>();
    this.#intervals.set(target, seen);
    const index = Math.floor(timestampSeconds / interval);
    if (seen.has(index)) return;
    this.#isLooking = true;
    this.assertFitFrame(target, frame.pixels)
      .then(
        () => seen.add(index),
        (error: unknown) => {
          if (error instanceof GuardError && error.code === 'guard-input-refused')
            this.#onRefusal(target, error);
        },
      )
      .finally(() => {
        this.#isLooking = false;
      });
  }

  /**
   * Waits until every still has been looked at; the steps of what moves are looked at as they are exported.
   *
   * @throws GuardError `guard-input-refused` with the `fileName`; `guard-unavailable`.
   * @throws DOMException `AbortError` when `signal` is aborted.
   */
  async assertFit(state: StudioState, signal: AbortSignal): Promise<void> {
    await Promise.all(picturesOf(state).map((picture) => this.#answerFor(picture)));
    signal.throwIfAborted();
  }

  /**
   * Looks at one frame of a moving target, and has read it when the promise is returned.
   *
   * @throws GuardError and DOMException as {@link assertFit} does.
   */
  async assertFitFrame(target: MovingTarget, pixels: ImageData, signal?: AbortSignal): Promise<void> {
    if (await NudityGuard.admits(this.#guard, pixels, signal)) return;
    throw new GuardError('guard-input-refused', { fileName: target.source.fileName });
  }

  #answerFor(picture: Picture): Promise<void> {
    const known = this.#answers.get(picture);
    if (known) return known;
    const answer = this.#ask(picture);
    this.#answers.set(picture, answer);
    answer.catch((error: unknown) => {
      if (error instanceof GuardError && error.code === 'guard-input-refused')
        this.#onRefusal(picture, error);
      else this.#answers.delete(picture);
    });
    return answer;
  }

  async #ask({ frame, fileName }: Picture): Promise<void> {
    if (!(await NudityGuard.admits(this.#guard, frame.bitmap)))
      throw new GuardError('guard-input-refused', { fileName });
  }
}
