import { PersonaGrataError, isAbort } from '../core';
import type { FaceTracker } from '../landmarks';
import type { PlaybackReport, ShownStep } from './messages';
import type { Moment, MovingTarget, Tick } from './moving-target';
import { waitUntil } from './wait-until';

/** What a playback needs of whoever runs it. */
export interface PlaybackSurroundings {
  readonly tracker: () => Promise<FaceTracker>;
  /** A new moment stands; drawn before the next is looked at. */
  readonly onMoment: (moment: Moment) => Promise<void>;
  /** It begins to run, from these seconds of the target. */
  readonly onBegin: (target: MovingTarget, fromSeconds: number) => void;
  /** While it runs, a step was shown. */
  readonly onStep: (step: ShownStep) => void;
  /** It runs no longer, or begins anew. */
  readonly onEnd: () => void;
  /** Somebody new is seen, or the playback began, ended, or failed. */
  readonly onChange: () => void;
  readonly onError: (error: PersonaGrataError) => void;
}

/** A step that is late by more than this is passed over, unless the ones before it were. */
const LATENESS_IN_SECONDS = 0.06;
const MOST_PASSED_OVER = 6;
/** A shorter wait for others is made good by passing over steps: the clock, and sound with it, goes on. */
const SHORT_WAIT_SECONDS = 0.25;

/** Plays one moving target: looks at each step when its time has come. Owns the moment that stands. */
export class Playback {
  readonly #surroundings: PlaybackSurroundings;
  #target: MovingTarget | null = null;
  #current: Moment | null = null;
  #positionSeconds = 0;
  #isLooping = true;
  #loop: { readonly abort: AbortController; readonly done: Promise<void> } | null = null;
  #isFrozen = false;
  #shownAt: number[] = [];
  /** How much there is to give way to, and what ends the waiting. */
  #givingWay = 0;
  #goOn: (() => void) | null = null;

  constructor(surroundings: PlaybackSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Where the target stands; null before its first step. It stays the playback's. */
  get moment(): Moment | null {
    return this.#current;
  }

  get isPlaying(): boolean {
    return this.#loop !== null && !this.#isFrozen;
  }

  set isLooping(isLooping: boolean) {
    this.#isLooping = isLooping;
  }

  /** Takes another target, from its beginning; the one before stays its owner's. */
  async load(target: MovingTarget | null): Promise<void> {
    await this.stop();
    this.#current?.[Symbol.dispose]();
    this.#current = null;
    this.#target = target;
    this.#positionSeconds = 0;
    this.#isFrozen = false;
    if (target) (await this.#trackerOf(target))?.forget();
  }

  play(): void {
    this.#isFrozen = false;
    if (this.#loop || !this.#target) return;
    const abort = new AbortController();
    const done = this.#run(this.#target, abort.signal).finally(() => {
      if (this.#loop?.abort === abort) {
        this.#loop = null;
        this.#surroundings.onEnd();
      }
      this.#surroundings.onChange();
    });
    this.#loop = { abort, done };
  }

  /** A camera goes on being looked through, since it cannot be wound back: it is only not shown. */
  async pause(): Promise<void> {
    if (this.#target?.kind === 'camera') this.#isFrozen = true;
    else await this.stop();
  }

  /** Lets something else go first: no further step is looked at until it is done. */
  async giveWayTo<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#givingWay++;
    try {
      return await work();
    } finally {
      if (--this.#givingWay === 0) this.#goOn?.();
    }
  }

  /** Resolves when nothing is looked at any more. */
  async stop(): Promise<void> {
    const loop = this.#loop;
    this.#loop = null;
    loop?.abort.abort();
    this.#surroundings.onEnd();
    this.#goOn?.();
    await loop?.done;
  }

  /** Shows the step at `seconds`, and goes on from there if it was playing. */
  async seek(seconds: number): Promise<void> {
    const target = this.#target;
    if (!target || target.kind === 'camera') return;
    const wasPlaying = this.isPlaying;
    await this.stop();
    this.#positionSeconds = Math.min(Math.max(0, seconds), target.source.durationSeconds ?? 0);
    if (wasPlaying) this.play();
    else await this.#run(target, new AbortController().signal, 1);
  }

  report(): PlaybackReport | null {
    const target = this.#target;
    if (!target) return null;
    const now = performance.now();
    return {
      isPlaying: this.isPlaying,
      positionSeconds: this.#positionSeconds,
      durationSeconds: target.source.durationSeconds,
      shownPerSecond: this.#shownAt.filter((time) => now - time < 1000).length,
      isLooping: this.#isLooping,
      isMirrored: target.isMirrored,
      seesFace: target.kind === 'performance' || (this.#current?.tracked.faces.length ?? 0) > 0,
    };
  }

  async #run(target: MovingTarget, signal: AbortSignal, steps = Infinity): Promise<void> {
    try {
      const tracker = await this.#trackerOf(target);
      let left = steps;
      do {
        target.beginAt(this.#positionSeconds, tracker);
        left = await this.#pass(target, tracker, signal, left);
        if (left > 0 && target.kind !== 'camera') this.#positionSeconds = 0;
      } while (this.#isLooping && left > 0 && target.kind !== 'camera');
    } catch (error) {
      if (isAbort(error) || signal.aborted) return;
      if (!(error instanceof PersonaGrataError)) throw error;
      this.#surroundings.onError(error as PersonaGrataError);
    }
  }

  /** From where it stands to the end, or for so many steps; gives how many are left. */
  async #pass(
    target: MovingTarget,
    tracker: FaceTracker | null,
    signal: AbortSignal,
    steps: number,
  ): Promise<number> {
    let left = steps;
    let passedOver = 0;
    let offset: number | null = null;
    for await (const tick of target.ticks(signal, this.#positionSeconds)) {
      const isPaced = target.kind !== 'camera' && steps === Infinity;
      if (offset === null) {
        offset = performance.now() / 1000 - tick.timestampSeconds;
        if (isPaced) this.#surroundings.onBegin(target, tick.timestampSeconds);
      }
      const lateness = isPaced ? await waitUntil(offset + tick.timestampSeconds, signal) : 0;
      const isLate = lateness > LATENESS_IN_SECONDS && ++passedOver <= MOST_PASSED_OVER;
      if (signal.aborted || isLate || this.#isFrozen) {
        tick[Symbol.dispose]();
        signal.throwIfAborted();
        continue;
      }
      // Slower than time itself: better slow motion than leaps.
      if (passedOver > MOST_PASSED_OVER) offset += lateness;
      passedOver = 0;
      const { timestampSeconds, durationSeconds } = tick;
      await this.#stand(target, tick, tracker);
      const dueSeconds = offset + timestampSeconds;
      if (isPaced)
        this.#surroundings.onStep({
          timestampSeconds,
          durationSeconds,
          dueSeconds,
          shownSeconds: performance.now() / 1000,
        });
      await nextTurn();
      // A single step is somebody's request itself.
      const waited = steps === Infinity ? await this.#waitForOthers(signal) : 0;
      if (waited > SHORT_WAIT_SECONDS) offset += waited;
      signal.throwIfAborted();
      if (--left <= 0) break;
    }
    return left;
  }

  /** Gives the seconds it took: the clock of the clip stands still meanwhile. */
  async #waitForOthers(signal: AbortSignal): Promise<number> {
    const begin = performance.now();
    while (this.#givingWay > 0 && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#goOn = resolve;
      });
    }
    return (performance.now() - begin) / 1000;
  }

  async #stand(target: MovingTarget, tick: Tick, tracker: FaceTracker | null): Promise<void> {
    const before = this.#current;
    this.#current = target.look(tick, tracker);
    before?.[Symbol.dispose]();
    this.#positionSeconds = tick.timestampSeconds;
    const isNew = tick.frame !== null && (await target.people.meet(tick.frame, this.#current.tracked.faces));
    const isFewer = tracker !== null && target.people.keepOnly(tracker.trackIds);
    this.#shownAt = [...this.#shownAt.slice(-120), performance.now()];
    await this.#surroundings.onMoment(this.#current);
    if (isNew || isFewer) this.#surroundings.onChange();
  }

  async #trackerOf(target: MovingTarget): Promise<FaceTracker | null> {
    return target.kind === 'performance' ? null : this.#surroundings.tracker();
  }
}

/** Lets requests in between two steps, also when there is no time left for waiting. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
