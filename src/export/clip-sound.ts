import {
  type AudioCodec,
  type AudioSample,
  AudioSampleSink,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  type InputAudioTrack,
  type Output,
} from 'mediabunny';
import { ExportError } from '../core';
import { AUDIO_MARK_SECONDS } from './audio-mark';
import type { SoundEncoder } from './sound-encoder';
import type { SoundTrack } from './sound-track';

/** Packets of a clip as they are. What was compressed once is not compressed again. */
export class CopiedSound implements SoundTrack {
  readonly kind = 'copied';
  readonly #source: EncodedAudioPacketSource;
  readonly #packets: AsyncGenerator<EncodedPacket, void, unknown>;
  readonly #fromSeconds: number;
  readonly #decoderConfig: AudioDecoderConfig;
  readonly #dispose: () => void;
  #next: EncodedPacket | null = null;
  #isHeard = false;
  #isThrough = false;

  private constructor(
    track: InputAudioTrack,
    codec: AudioCodec,
    decoderConfig: AudioDecoderConfig,
    first: EncodedPacket | null,
    fromSeconds: number,
    dispose: () => void,
  ) {
    this.#source = new EncodedAudioPacketSource(codec);
    this.#packets = new EncodedPacketSink(track).packets(first ?? undefined);
    this.#fromSeconds = fromSeconds;
    this.#decoderConfig = decoderConfig;
    this.#dispose = dispose;
  }

  static async open(
    track: InputAudioTrack,
    codec: AudioCodec,
    fromSeconds: number,
    dispose: () => void,
  ): Promise<CopiedSound> {
    const decoderConfig = await track.getDecoderConfig();
    if (decoderConfig === null) throw new ExportError('export-audio-failed');
    const first = await new EncodedPacketSink(track).getPacket(fromSeconds);
    return new CopiedSound(track, codec, decoderConfig, first, fromSeconds, dispose);
  }

  get isHeard(): boolean {
    return this.#isHeard;
  }

  attach(output: Output): void {
    output.addAudioTrack(this.#source);
  }

  advanceTo(timestampSeconds: number): Promise<void> {
    return this.#writeBefore(timestampSeconds);
  }

  async finishAt(durationSeconds: number): Promise<void> {
    await this.#writeBefore(durationSeconds);
    this.#end();
  }

  close(): void {
    void this.#packets.return();
    this.#dispose();
  }

  async #writeBefore(endSeconds: number): Promise<void> {
    while (!this.#isThrough) {
      this.#next ??= (await this.#packets.next().catch(audioFailed)).value ?? null;
      if (this.#next === null) {
        this.#end();
        return;
      }
      const timestamp = this.#next.timestamp - this.#fromSeconds;
      if (timestamp >= endSeconds) return;
      const packet = this.#next.clone({ timestamp: Math.max(0, timestamp) });
      this.#next = null;
      // One that begins before the file does would be heard too late by as much.
      if (timestamp < -packet.duration / 2) continue;
      await this.#source.add(packet, this.#isHeard ? undefined : { decoderConfig: this.#decoderConfig });
      this.#isHeard = true;
    }
  }

  /** A container that lays both in step must not wait for sound that never comes. */
  #end(): void {
    if (this.#isThrough) return;
    this.#isThrough = true;
    this.#source.close();
  }
}

/** Sound of a clip that has to be decoded: in a codec that the container does not take, or to be marked. */
export class DecodedSound implements SoundTrack {
  readonly kind = 'encoded';
  readonly #encoder: SoundEncoder;
  readonly #samples: AsyncGenerator<AudioSample, void, unknown>;
  readonly #fromSeconds: number;
  readonly #dispose: () => void;
  #next: AudioSample | null = null;
  #isThrough = false;

  constructor(track: InputAudioTrack, encoder: SoundEncoder, fromSeconds: number, dispose: () => void) {
    this.#samples = new AudioSampleSink(track).samples(fromSeconds);
    this.#encoder = encoder;
    this.#fromSeconds = fromSeconds;
    this.#dispose = dispose;
  }

  get isHeard(): boolean {
    return this.#encoder.isHeard;
  }

  attach(output: Output): void {
    this.#encoder.attach(output);
  }

  advanceTo(timestampSeconds: number): Promise<void> {
    return this.#writeBefore(timestampSeconds);
  }

  async finishAt(durationSeconds: number): Promise<void> {
    await this.#writeBefore(durationSeconds);
    await this.#end(Math.min(durationSeconds, AUDIO_MARK_SECONDS));
  }

  close(): void {
    this.#next?.close();
    this.#next = null;
    void this.#samples.return();
    this.#dispose();
  }

  async #writeBefore(endSeconds: number): Promise<void> {
    while (!this.#isThrough) {
      this.#next ??= (await this.#samples.next().catch(audioFailed)).value ?? null;
      if (this.#next === null) {
        await this.#end(AUDIO_MARK_SECONDS);
        return;
      }
      const timestamp = this.#next.timestamp - this.#fromSeconds;
      if (timestamp >= endSeconds) return;
      using sample = this.#next;
      this.#next = null;
      await this.#encoder.take(sample, timestamp);
    }
  }

  async #end(leastSeconds: number): Promise<void> {
    if (this.#isThrough) return;
    this.#isThrough = true;
    await this.#encoder.finish(leastSeconds);
  }
}

function audioFailed(cause: unknown): never {
  throw new ExportError('export-audio-failed', {}, { cause });
}
