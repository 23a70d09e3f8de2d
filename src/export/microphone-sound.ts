import { AudioSample, type Output } from 'mediabunny';
import { ExportError } from '../core';
import { AUDIO_MARK_SECONDS } from './audio-mark';
import type { SoundEncoder } from './sound-encoder';
import type { SoundTrack } from './sound-track';

/** As much sound may wait for pictures; when there are none for longer, the oldest of it is dropped. */
const WAITING_LIMIT_SECONDS = 20;

/**
 * Sound as it comes in. It is written up to the newest picture and no further; what was heard before the first picture is left out.
 */
export class MicrophoneSound implements SoundTrack {
  readonly kind = 'encoded';
  readonly #encoder: SoundEncoder;
  readonly #reader: ReadableStreamDefaultReader<AudioData>;
  #waiting: AudioSample[] = [];
  /** On the clock of the sound: the moment that the file begins at. */
  #originSeconds: number | null;
  #failure: unknown = null;

  constructor(audio: ReadableStream<AudioData>, encoder: SoundEncoder, originMicroseconds: number | null) {
    this.#encoder = encoder;
    this.#originSeconds = originMicroseconds === null ? null : originMicroseconds / 1e6;
    this.#reader = audio.getReader();
    void this.#listen();
  }

  get isHeard(): boolean {
    return this.#encoder.isHeard;
  }

  attach(output: Output): void {
    this.#encoder.attach(output);
  }

  async advanceTo(timestampSeconds: number): Promise<void> {
    if (this.#failure !== null) throw new ExportError('export-audio-failed', {}, { cause: this.#failure });
    const newest = this.#waiting.at(-1);
    // Nobody said when the first picture was taken: now, then, as near as can be told.
    if (newest !== undefined) this.#originSeconds ??= newest.timestamp + newest.duration - timestampSeconds;
    await this.#writeBefore(timestampSeconds);
  }

  async finishAt(durationSeconds: number): Promise<void> {
    await this.#writeBefore(durationSeconds);
    await this.#encoder.finish(Math.min(durationSeconds, AUDIO_MARK_SECONDS));
  }

  close(): void {
    void this.#reader.cancel().catch(() => undefined);
    for (const sample of this.#waiting) sample.close();
    this.#waiting = [];
  }

  async #writeBefore(endSeconds: number): Promise<void> {
    const origin = this.#originSeconds;
    if (origin === null) return;
    for (;;) {
      const [sample] = this.#waiting;
      if (sample === undefined || sample.timestamp - origin >= endSeconds) return;
      this.#waiting.shift();
      using taken = sample;
      if (taken.timestamp + taken.duration > origin)
        await this.#encoder.take(taken, taken.timestamp - origin);
    }
  }

  /** Ends with the microphone, which may be unplugged: the pictures go on in silence. */
  async #listen(): Promise<void> {
    try {
      for (;;) {
        const { done, value } = await this.#reader.read();
        if (done) return;
        const newest = new AudioSample(value);
        this.#waiting.push(newest);
        while (newest.timestamp - this.#waiting[0]!.timestamp > WAITING_LIMIT_SECONDS)
          this.#waiting.shift()!.close();
      }
    } catch (error) {
      this.#failure = error;
    }
  }
}
