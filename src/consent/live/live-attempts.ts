import { ConsentError } from '../../core';

/** Tries that may go wrong with one picture before only a witness or a signature counts. */
const MOST_TRIES = 5;
/** To be waited after so many tries that went wrong. The last is the longest. */
const WAITS_IN_SECONDS = [0, 0, 10, 30, 60] as const;

interface Tries {
  readonly count: number;
  /** On the clock of the page, which no setting of the device's clock moves. */
  readonly lastSeconds: number;
}

/**
 * How often the live check was tried with each picture and went wrong. A recording that is shown again and again passes one day
 * by chance, so that tries become slower, and end. Kept as long as the page is open, also where the picture goes and comes back.
 */
export class LiveAttempts {
  readonly #nowSeconds: () => number;
  readonly #tries = new Map<string, Tries>();

  constructor(nowSeconds: () => number = () => performance.now() / 1000) {
    this.#nowSeconds = nowSeconds;
  }

  /** @throws ConsentError `consent-live-wait` with the `seconds` that are left; `consent-live-used-up`. */
  requireAnother(fileSha256: string): void {
    const tries = this.#tries.get(fileSha256);
    if (!tries) return;
    if (tries.count >= MOST_TRIES) throw new ConsentError('consent-live-used-up');
    const seconds = WAITS_IN_SECONDS[tries.count]! - (this.#nowSeconds() - tries.lastSeconds);
    if (seconds > 0) throw new ConsentError('consent-live-wait', { seconds: Math.ceil(seconds) });
  }

  /** A movement was asked for: what was seen of it is worth something, so the try counts even if it is broken off. */
  count(fileSha256: string): void {
    const count = (this.#tries.get(fileSha256)?.count ?? 0) + 1;
    this.#tries.set(fileSha256, { count, lastSeconds: this.#nowSeconds() });
  }

  /** The wait begins when a try has ended. */
  end(fileSha256: string): void {
    const tries = this.#tries.get(fileSha256);
    if (tries) this.#tries.set(fileSha256, { ...tries, lastSeconds: this.#nowSeconds() });
  }

  /** It was passed: whoever it is need not hurry another time. */
  forgive(fileSha256: string): void {
    this.#tries.delete(fileSha256);
  }
}
