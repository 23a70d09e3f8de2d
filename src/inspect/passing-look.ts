/** Of what moves, one picture is looked at in this time. */
const LOOK_INTERVAL_SECONDS = 1;

/**
 * Looks at one picture a second of what passes. The answer to one is awaited before the next is asked for, so that none are
 * left behind however fast it goes; only the end waits for the last.
 */
export class PassingLook<Picture> {
  readonly #look: (picture: Picture) => Promise<void>;
  #dueSeconds = -Infinity;
  #pending: Promise<void> = Promise.resolve();

  /** @param look - throws for a picture that must not pass. It has read the picture when its promise is returned. */
  constructor(look: (picture: Picture) => Promise<void>) {
    this.#look = look;
  }

  /** @throws whatever the look before this one threw. */
  async pass(picture: Picture, timestampSeconds: number): Promise<void> {
    if (timestampSeconds < this.#dueSeconds) return;
    this.#dueSeconds = timestampSeconds + LOOK_INTERVAL_SECONDS;
    await this.#pending;
    this.#pending = this.#look(picture);
    // Told at the next look, or at the end.
    this.#pending.catch(() => undefined);
  }

  /** @throws whatever the last look threw. */
  async end(): Promise<void> {
    await this.#pending;
  }
}
