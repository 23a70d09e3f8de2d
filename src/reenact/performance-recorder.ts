import { MotionError, rotationVectorOf } from '../core';
import { lowRank } from './low-rank';
import type { Motion } from './motion';
import { COORDINATE_COUNT, type Performance } from './performance';

/** A longer performance is not recorded, and not read. */
export const LONGEST_PERFORMANCE_SECONDS = 180;
/** More frames than this a second add nothing but bytes. */
const LEAST_STEP_SECONDS = 1 / 31;
/** The way back from the last frame to the first. */
const RETURN_SECONDS = 0.4;
/** What faces can do is made of so many shapes, to a third of a millimetre. */
export const MOST_SHAPES = 24;
const TOLERANCE_IN_CENTIMETRES = 0.03;

/** Takes down a driver's motion, frame by frame. Holds nothing that must be closed. */
export class PerformanceRecorder {
  readonly #times: number[] = [];
  readonly #offsets: Float32Array[] = [];
  readonly #heads: number[] = [];
  readonly #openness: number[] = [];

  /** How long it is so far. */
  get durationSeconds(): number {
    return this.#times.length === 0 ? 0 : this.#times.at(-1)! - this.#times[0]!;
  }

  /**
   * Frames that come too soon after the one before are left out.
   *
   * @returns false when the performance is as long as it may be: nothing more is taken.
   */
  add(motion: Motion, timestampSeconds: number): boolean {
    const last = this.#times.at(-1);
    if (last !== undefined && timestampSeconds - last < LEAST_STEP_SECONDS) return true;
    if (timestampSeconds - (this.#times[0] ?? timestampSeconds) > LONGEST_PERFORMANCE_SECONDS) return false;
    this.#times.push(timestampSeconds);
    this.#offsets.push(motion.offsetsInCentimetres.slice());
    this.#heads.push(...rotationVectorOf(motion.rotation), ...motion.translation, motion.scale - 1);
    this.#openness.push(motion.eyeOpenness.left, motion.eyeOpenness.right, motion.mouthOpenness);
    return true;
  }

  /** @throws MotionError `performance-empty` when fewer than two frames were taken. */
  finish(): Performance {
    if (this.#times.length < 2) throw new MotionError('performance-empty');
    const offsets = new Float32Array(this.#offsets.length * COORDINATE_COUNT);
    this.#offsets.forEach((frame, index) => {
      offsets.set(frame, index * COORDINATE_COUNT);
    });
    const { shapes, weights } = lowRank(offsets, COORDINATE_COUNT, MOST_SHAPES, TOLERANCE_IN_CENTIMETRES);
    return {
      durationSeconds: this.durationSeconds + RETURN_SECONDS,
      timesSeconds: Float64Array.from(this.#times, (time) => time - this.#times[0]!),
      shapesInCentimetres: shapes,
      weights,
      heads: Float32Array.from(this.#heads),
      openness: Float32Array.from(this.#openness),
    };
  }
}
