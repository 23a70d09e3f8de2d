import {
  type AudioCodec,
  AudioSample,
  AudioSampleSource,
  type Output,
  Quality,
  canEncodeAudio,
} from 'mediabunny';
import { ExportError } from '../core';
import { mixAudioMark } from './audio-mark';
import { SteadySound } from './steady-sound';

const SAMPLE_RATE_IN_HERTZ = 48_000;
const CHANNEL_LIMIT = 2;

/** Opus tells players exactly how much silence its encoder puts in front, AAC does not; AAC is for browsers that have nothing else. */
const CODECS: Readonly<Record<'mp4' | 'webm', readonly AudioCodec[]>> = {
  mp4: ['opus', 'aac'],
  webm: ['opus'],
};

/** The codec that this browser encodes sound with for a container. @throws ExportError `export-audio-failed` when it has none. */
export async function chooseAudioCodec(container: 'mp4' | 'webm'): Promise<AudioCodec> {
  for (const codec of CODECS[container])
    if (await canEncodeAudio(codec, { numberOfChannels: CHANNEL_LIMIT, sampleRate: SAMPLE_RATE_IN_HERTZ }))
      return codec;
  throw new ExportError('export-audio-failed');
}

/** Sound on its way from samples into an output: laid end to end, marked if it should be, mixed down to two channels at most, encoded. */
export class SoundEncoder {
  readonly #source: AudioSampleSource;
  readonly #hasMark: boolean;
  #steady: SteadySound | null = null;
  #shape = { sampleRate: SAMPLE_RATE_IN_HERTZ, numberOfChannels: 1 };

  /** @param channels - of the samples to come. */
  constructor(codec: AudioCodec, channels: number, hasMark: boolean) {
    this.#hasMark = hasMark;
    this.#source = new AudioSampleSource({
      codec,
      quality: new Quality('high'),
      transform: {
        sampleRate: SAMPLE_RATE_IN_HERTZ,
        numberOfChannels: Math.min(CHANNEL_LIMIT, channels),
      },
    });
  }

  attach(output: Output): void {
    output.addAudioTrack(this.#source);
  }

  /** Takes one piece of sound, which stays the caller's. @param timestampSeconds - in the finished file; it may be negative. */
  async take(sample: AudioSample, timestampSeconds: number): Promise<void> {
    const { sampleRate, numberOfChannels, numberOfFrames } = sample;
    if (this.#steady === null) {
      this.#shape = { sampleRate, numberOfChannels };
      this.#steady = new SteadySound(sampleRate, numberOfChannels);
    }
    if (sampleRate !== this.#shape.sampleRate || numberOfChannels !== this.#shape.numberOfChannels)
      throw new ExportError('export-audio-failed');
    const samples = new Float32Array(numberOfFrames * numberOfChannels);
    sample.copyTo(samples, { planeIndex: 0, format: 'f32' });
    await this.#writeAll(this.#steady.lay(samples, timestampSeconds), this.#steady);
  }

  get isHeard(): boolean {
    return this.#steady !== null && this.#steady.framesDone > 0;
  }

  /** Writes the mark even where no sound came as far as that, and ends the track. */
  async finish(leastSeconds: number): Promise<void> {
    if (this.#hasMark) {
      const { sampleRate, numberOfChannels } = this.#shape;
      this.#steady ??= new SteadySound(sampleRate, numberOfChannels);
      await this.#writeAll(this.#steady.silenceUntil(leastSeconds), this.#steady);
    }
    this.#source.close();
  }

  async #writeAll(pieces: Iterable<Float32Array>, steady: SteadySound): Promise<void> {
    const { sampleRate, numberOfChannels } = this.#shape;
    for (const piece of pieces) {
      const startFrame = steady.framesDone - piece.length / numberOfChannels;
      if (this.#hasMark) mixAudioMark(piece, startFrame, sampleRate, numberOfChannels);
      using sample = new AudioSample({
        data: piece as Float32Array<ArrayBuffer>,
        format: 'f32',
        numberOfChannels,
        sampleRate,
        timestamp: startFrame / sampleRate,
      });
      await this.#source.add(sample);
    }
  }
}
