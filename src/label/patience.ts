/** Tells when something has been wrong for so long, without a break, that it has to change. */
export class Patience {
  readonly #lengthInSeconds: number;
  #wrongSinceSeconds: number | null = null;

  constructor(lengthInSeconds: number) {
    this.#lengthInSeconds = lengthInSeconds;
  }

  /** To be asked at every point in time, in order; begins anew once it is over. */
  isOver(seconds: number, isWrong: boolean): boolean {
    if (!isWrong) {
      this.#wrongSinceSeconds = null;
      return false;
    }
    this.#wrongSinceSeconds ??= seconds;
    if (seconds - this.#wrongSinceSeconds < this.#lengthInSeconds) return false;
    this.#wrongSinceSeconds = null;
    return true;
  }
}
