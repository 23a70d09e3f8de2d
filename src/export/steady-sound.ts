/** So far may a piece of sound be from where its time says it belongs: nobody hears it, and clocks are never quite alike. */
const TOLERANCE_SECONDS = 0.012;
/** Silence is written in pieces, since a pause may be as long as it likes. */
const PIECE_SECONDS = 0.5;

/**
 * Lays pieces of sound end to end where their times say they belong: gaps are filled with silence, and what comes too early for the place left is cut.
 * An encoder counts samples and does not look at times, so that without this a recording whose clock differs by a hair would be out of step
 * after minutes.
 */
export class SteadySound {
  readonly #sampleRateInHertz: number;
  readonly #channels: number;
  #framesDone = 0;

  constructor(sampleRateInHertz: number, channels: number) {
    this.#sampleRateInHertz = sampleRateInHertz;
    this.#channels = channels;
  }

  /** Where the sound laid so far ends, in frames of one sample a channel. */
  get framesDone(): number {
    return this.#framesDone;
  }

  get secondsDone(): number {
    return this.#framesDone / this.#sampleRateInHertz;
  }

  /**
   * What has to be written for one piece: silence up to it, and as much of it as there is place for.
   *
   * @param samples - interleaved.
   * @param timestampSeconds - where the piece begins; it may begin before the file does.
   */
  *lay(samples: Float32Array, timestampSeconds: number): Generator<Float32Array, void, undefined> {
    const drift = timestampSeconds - this.secondsDone;
    if (drift > TOLERANCE_SECONDS) yield* this.silenceUntil(timestampSeconds);
    const late = drift < -TOLERANCE_SECONDS ? Math.round(-drift * this.#sampleRateInHertz) : 0;
    const rest = samples.subarray(Math.min(samples.length, late * this.#channels));
    if (rest.length === 0) return;
    this.#framesDone += rest.length / this.#channels;
    yield rest;
  }

  *silenceUntil(seconds: number): Generator<Float32Array, void, undefined> {
    const end = Math.round(seconds * this.#sampleRateInHertz);
    const piece = Math.round(PIECE_SECONDS * this.#sampleRateInHertz);
    while (this.#framesDone < end) {
      const frames = Math.min(piece, end - this.#framesDone);
      this.#framesDone += frames;
      yield new Float32Array(frames * this.#channels);
    }
  }
}
