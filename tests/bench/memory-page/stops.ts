/** Lets a source of frames run for a while, stop, and go on: two sides that wait for each other by turns. */
export class Stops {
  #left = 0;
  #isLast = false;
  #goOn: (() => void) | null = null;
  #stopped: (() => void) | null = null;

  /** Lets `frames` frames pass. Fulfilled when they have; after the last stop no frame passes any more. */
  run(frames: number, isLast: boolean): Promise<void> {
    this.#left = frames;
    this.#isLast = isLast;
    const stopped = new Promise<void>((resolve) => {
      this.#stopped = resolve;
    });
    this.#goOn?.();
    return stopped;
  }

  /** Asked before each frame; false when there shall be none. */
  async pass(): Promise<boolean> {
    while (this.#left === 0) {
      const goOn = new Promise<void>((resolve) => {
        this.#goOn = resolve;
      });
      this.#stopped?.();
      if (this.#isLast) return false;
      await goOn;
    }
    this.#left--;
    return true;
  }
}
