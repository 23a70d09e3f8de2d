import { type BreakReason, FaceContinuity, type SeenFace } from './face-continuity';
import type { FaceGauge } from './face-gauge';
import { type Draw, type LiveStep, STEP_COUNT, drawAnother, drawSecretly, drawSteps } from './live-step';
import { isAtRest } from './movements';
import { RestingGauge } from './resting-gauge';
import { StepWatch, type StepVerdict } from './step-watch';

/** So many steps may go wrong; another one then ends the challenge: each further try is one more for a recording. */
const MOST_MISTAKES = 1;
/** Before a prompt the face rests for a time that cannot be foreseen. */
const REST_SECONDS = { least: 0.4, most: 1.2 } as const;
/** Who does not come to rest for so long is asked for another step. */
const LONGEST_UNREST_SECONDS = 8;
/** Who does not look into the camera for so long has gone. */
const LONGEST_WAIT_SECONDS = 45;
/** At fewer frames a second a blink can fall between two of them. */
const BLINKS_SEEN_FROM_FRAMES_PER_SECOND = 10;

export type Mistake = Exclude<StepVerdict, 'waiting' | 'made'> | 'restless' | 'not-heard';
export type ChallengeFailure = BreakReason | 'too-many-mistakes' | 'nobody-seen';

/** One step that was done, and how that is known. */
export interface DoneStep {
  readonly step: LiveStep;
  readonly known: 'watched' | 'witnessed';
}

/** Where a challenge stands; serialisable. */
export interface ChallengeState {
  /** `steadying`: look into the camera and keep still. `resting`: back to rest, the next prompt comes. */
  readonly phase: 'steadying' | 'resting' | 'prompted' | 'passed' | 'failed';
  /** Of the prompt that is shown; null while there is none. */
  readonly step: LiveStep | null;
  /** To be said aloud, with `say-number`. */
  readonly spokenNumber: string | null;
  readonly done: readonly DoneStep[];
  readonly stepCount: number;
  /** 1 at the beginning to 0; of steadying, 0 to 1. */
  readonly timeLeft: number;
  /** What went wrong with the step before, and null as soon as one went right. */
  readonly mistake: Mistake | null;
  readonly mistakesLeft: number;
  readonly failure: ChallengeFailure | null;
  readonly exchanged: readonly LiveStep[];
}

/** One frame, as the challenge needs it: of whoever is nearest to the camera. */
export interface LiveLook {
  readonly timestampSeconds: number;
  readonly face: (SeenFace & { readonly gauge: FaceGauge }) | null;
}

/**
 * Asks for three movements drawn anew, one after another, and judges by numbers alone whether one living face made each of them
 * when it was asked for. Give it every frame, in order of time; it owns nothing.
 */
export class LiveChallenge {
  readonly #draw: Draw;
  readonly #continuity = new FaceContinuity();
  readonly #resting = new RestingGauge();
  readonly #asked: LiveStep[] = [];
  readonly #done: DoneStep[] = [];
  readonly #exchanged: LiveStep[] = [];
  readonly #waiting: LiveStep[];
  #phase: ChallengeState['phase'] = 'steadying';
  #rest: FaceGauge | null = null;
  #watch: StepWatch | null = null;
  #spokenNumber: string | null = null;
  #mistake: Mistake | null = null;
  #mistakes = 0;
  #failure: ChallengeFailure | null = null;
  /** Since when the face is at rest, and since when that is waited for. */
  #restingSince: number | null = null;
  #waitingSince: number | null = null;
  #restSeconds = 0;
  #seconds = 0;
  #beganSeconds: number | null = null;

  /** @param draw - the random source; only tests bring another. */
  constructor(draw: Draw = drawSecretly) {
    this.#draw = draw;
    this.#waiting = drawSteps(draw);
  }

  get state(): ChallengeState {
    const isPrompted = this.#phase === 'prompted';
    return {
      phase: this.#phase,
      step: isPrompted ? (this.#waiting[0] ?? null) : null,
      spokenNumber: isPrompted ? this.#spokenNumber : null,
      done: [...this.#done],
      stepCount: STEP_COUNT,
      timeLeft:
        this.#phase === 'steadying' ? this.#resting.progress : (this.#watch?.leftAt(this.#seconds) ?? 1),
      mistake: this.#mistake,
      mistakesLeft: Math.max(0, MOST_MISTAKES - this.#mistakes),
      failure: this.#failure,
      exchanged: [...this.#exchanged],
    };
  }

  look({ timestampSeconds, face }: LiveLook): ChallengeState {
    if (this.#isOver) return this.state;
    this.#seconds = timestampSeconds;
    this.#beganSeconds ??= timestampSeconds;
    if (this.#phase === 'steadying') this.#steady(face);
    else {
      const broken = this.#continuity.follow(timestampSeconds, face);
      if (broken) this.#fail(broken);
      else if (face) this.#judge(face.gauge);
    }
    return this.state;
  }

  /** Another step instead of the one that is asked for: nobody need say why. */
  exchange(): ChallengeState {
    if (this.#phase === 'prompted') this.#replaceStep();
    return this.state;
  }

  /** A number to be said aloud instead of the step that is asked for. */
  speakInstead(): ChallengeState {
    if (this.#phase === 'prompted' && this.#waiting[0] !== 'say-number') {
      this.#exchanged.push(this.#waiting[0]!);
      this.#waiting[0] = 'say-number';
      this.#prompt();
    }
    return this.state;
  }

  /** What the operator says of the number: that it was heard, or not. */
  answerSpoken(wasHeard: boolean): ChallengeState {
    if (this.#phase !== 'prompted' || this.#waiting[0] !== 'say-number') return this.state;
    if (wasHeard) this.#finishStep('witnessed');
    else this.#count('not-heard');
    return this.state;
  }

  get #isOver(): boolean {
    return this.#phase === 'passed' || this.#phase === 'failed';
  }

  #steady(face: LiveLook['face']): void {
    if (this.#seconds - this.#beganSeconds! > LONGEST_WAIT_SECONDS) this.#fail('nobody-seen');
    if (!face) return;
    const rest = this.#resting.add(this.#seconds, face.gauge);
    if (!rest) return;
    this.#rest = rest;
    this.#continuity.follow(this.#seconds, face);
    if (this.#resting.framesPerSecond < BLINKS_SEEN_FROM_FRAMES_PER_SECOND) this.#avoidBlinks();
    this.#beginRest();
  }

  #judge(gauge: FaceGauge): void {
    if (this.#phase === 'resting') this.#waitForRest(gauge);
    else if (this.#watch) {
      const verdict = this.#watch.look(this.#seconds, gauge);
      if (verdict === 'made') this.#finishStep('watched');
      else if (verdict !== 'waiting') this.#count(verdict);
    }
  }

  #waitForRest(gauge: FaceGauge): void {
    this.#waitingSince ??= this.#seconds;
    if (!isAtRest(gauge, this.#rest!)) this.#restingSince = null;
    else {
      this.#restingSince ??= this.#seconds;
      if (this.#seconds - this.#restingSince >= this.#restSeconds) this.#prompt();
    }
    if (this.#phase === 'resting' && this.#seconds - this.#waitingSince > LONGEST_UNREST_SECONDS)
      this.#count('restless');
  }

  #prompt(): void {
    const step = this.#waiting[0]!;
    this.#asked.push(step);
    this.#phase = 'prompted';
    this.#spokenNumber = step === 'say-number' ? drawNumber(this.#draw) : null;
    this.#watch = step === 'say-number' ? null : new StepWatch(step, this.#rest!, this.#seconds);
  }

  #finishStep(known: DoneStep['known']): void {
    this.#done.push({ step: this.#waiting.shift()!, known });
    this.#mistake = null;
    if (this.#done.length === STEP_COUNT) {
      this.#phase = 'passed';
      this.#watch = null;
    } else this.#beginRest();
  }

  /** A step that went wrong is not asked for again: what was recorded of it would be worth something. */
  #count(mistake: Mistake): void {
    this.#mistake = mistake;
    if (++this.#mistakes > MOST_MISTAKES) this.#fail('too-many-mistakes');
    else this.#replaceStep(false);
  }

  #replaceStep(isExchange = true): void {
    const step = this.#waiting[0]!;
    if (isExchange) this.#exchanged.push(step);
    const taken = [...this.#asked, ...this.#waiting, ...this.#done.map((done) => done.step)];
    this.#waiting[0] = drawAnother(taken, this.#draw) ?? 'say-number';
    this.#beginRest();
  }

  #beginRest(): void {
    this.#phase = 'resting';
    this.#watch = null;
    this.#restingSince = null;
    this.#waitingSince = null;
    const { least, most } = REST_SECONDS;
    this.#restSeconds = least + ((most - least) * this.#draw(1000)) / 1000;
  }

  #avoidBlinks(): void {
    const index = this.#waiting.indexOf('blink-twice');
    this.#asked.push('blink-twice');
    if (index >= 0) this.#waiting[index] = drawAnother([...this.#asked, ...this.#waiting], this.#draw)!;
  }

  #fail(failure: ChallengeFailure): void {
    this.#phase = 'failed';
    this.#failure = failure;
    this.#watch = null;
  }
}

/** Four digits, with zeros in front: no year, no price, nothing that is said by chance. */
function drawNumber(draw: Draw): string {
  return Array.from({ length: 4 }, () => draw(10)).join(' ');
}
