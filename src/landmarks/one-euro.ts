/**
 * The One Euro filter of Casiez, Roussel and Vogel (2012), "1€ filter: a simple speed-based low-pass filter for noisy
 * input in interactive systems": what stands still is smoothed much and what moves little.
 */
export interface OneEuroSettings {
  /** What is let through of something that stands still: lower trembles less and follows later. */
  readonly slowestCutoffInHertz: number;
  /** By how much that rises for each unit of speed; 1 / (2 pi times this) is how far the filter lies behind something fast. */
  readonly cutoffPerSpeed: number;
  /** Of the filter on the speed itself. */
  readonly speedCutoffInHertz: number;
}

/** Shorter steps in time are not believed. */
const SHORTEST_STEP_IN_SECONDS = 0.001;

/**
 * One filter for points that move together: they share one speed, so that their shape is not bent by some of them lagging
 * behind others, and so that the noise of one point alone is not taken for a movement.
 */
export class OneEuroPoints {
  readonly #settings: OneEuroSettings;
  readonly #unit: number;
  readonly #measured: Float64Array;
  readonly #velocity: Float64Array;
  readonly #smoothed: Float64Array;
  #isFresh = true;

  /** @param unit - length in the points' space that counts as 1 for the settings. */
  constructor(coordinateCount: number, unit: number, settings: OneEuroSettings) {
    this.#settings = settings;
    this.#unit = unit;
    this.#measured = new Float64Array(coordinateCount);
    this.#velocity = new Float64Array(coordinateCount);
    this.#smoothed = new Float64Array(coordinateCount);
  }

  /**
   * The points smoothed, in place.
   *
   * @param points - interleaved (x, y, z).
   * @param unit - the length that counts as 1 now, where it changes with the distance of what is filtered.
   */
  smooth(points: Float64Array, secondsPassed: number, unit: number = this.#unit): void {
    if (this.#isFresh) {
      this.#measured.set(points);
      this.#smoothed.set(points);
      this.#isFresh = false;
      return;
    }
    const seconds = Math.max(secondsPassed, SHORTEST_STEP_IN_SECONDS);
    const { slowestCutoffInHertz, cutoffPerSpeed, speedCutoffInHertz } = this.#settings;
    const speedShare = smoothingShare(speedCutoffInHertz, seconds);
    let sum = 0;
    for (let index = 0; index < points.length; index++) {
      const velocity = (points[index]! - this.#measured[index]!) / seconds;
      this.#velocity[index]! += speedShare * (velocity - this.#velocity[index]!);
      sum += this.#velocity[index]! ** 2;
      this.#measured[index] = points[index]!;
    }
    const speed = Math.sqrt(sum / (points.length / 3)) / unit;
    const share = smoothingShare(slowestCutoffInHertz + cutoffPerSpeed * speed, seconds);
    for (let index = 0; index < points.length; index++) {
      this.#smoothed[index]! += share * (points[index]! - this.#smoothed[index]!);
      points[index] = this.#smoothed[index]!;
    }
  }

  /** What comes next is taken as it is. */
  restart(): void {
    this.#isFresh = true;
    this.#velocity.fill(0);
  }
}

/** Share of the newest value in a low-pass filter (Casiez and others, section 3). */
export function smoothingShare(cutoffInHertz: number, secondsPassed: number): number {
  const step = 2 * Math.PI * cutoffInHertz * secondsPassed;
  return step / (step + 1);
}
