import { type AudioSample, AudioSampleSink, type InputAudioTrack } from 'mediabunny';

/** A stretch of a clip's sound, decoded. */
export interface SoundBlock {
  /** On the clip's own clock, on which its first frame stands at 0; below 0 for sound that begins before it. */
  readonly timestampSeconds: number;
  readonly sampleRateInHertz: number;
  /** One array a channel, all of one length. */
  readonly channels: readonly Float32Array<ArrayBuffer>[];
}

/** Long enough for few messages, short enough to begin soon. */
const BLOCK_SECONDS = 0.25;
/** Containers that count milliseconds say the time of each packet a little wrong; a gap as short as this is none. */
const TOLERANCE_SECONDS = 0.012;

/** Packets of sound, laid end to end until they make a block. */
class GrowingBlock {
  readonly #sampleRateInHertz: number;
  readonly #timestampSeconds: number;
  readonly #pieces: Float32Array<ArrayBuffer>[][] = [];
  #frames = 0;

  constructor(first: AudioSample, timestampSeconds: number) {
    this.#sampleRateInHertz = first.sampleRate;
    this.#timestampSeconds = timestampSeconds;
    this.add(first);
  }

  get endSeconds(): number {
    return this.#timestampSeconds + this.#frames / this.#sampleRateInHertz;
  }

  get isLongEnough(): boolean {
    return this.#frames >= BLOCK_SECONDS * this.#sampleRateInHertz;
  }

  goesOnWith(sample: AudioSample, timestampSeconds: number): boolean {
    return (
      Math.abs(timestampSeconds - this.endSeconds) < TOLERANCE_SECONDS &&
      sample.sampleRate === this.#sampleRateInHertz &&
      sample.numberOfChannels === this.#pieces[0]?.length
    );
  }

  add(sample: AudioSample): void {
    this.#pieces.push(
      Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
        const plane = new Float32Array(sample.numberOfFrames);
        sample.copyTo(plane, { planeIndex, format: 'f32-planar' });
        return plane;
      }),
    );
    this.#frames += sample.numberOfFrames;
  }

  finish(): SoundBlock {
    const channels = this.#pieces[0]!.map((_, channel) => {
      const whole = new Float32Array(this.#frames);
      let done = 0;
      for (const planes of this.#pieces) {
        whole.set(planes[channel]!, done);
        done += planes[channel]!.length;
      }
      return whole;
    });
    return {
      timestampSeconds: this.#timestampSeconds,
      sampleRateInHertz: this.#sampleRateInHertz,
      channels,
    };
  }
}

/**
 * The sound of a track in order, from `fromSeconds` of the clip's clock, as fast as it is asked for.
 *
 * @param startSeconds - where the clip's clock begins on that of its file.
 * @throws the signal's reason when aborted; whatever the decoder throws.
 */
export async function* soundBlocks(
  track: InputAudioTrack,
  startSeconds: number,
  fromSeconds: number,
  signal: AbortSignal,
): AsyncGenerator<SoundBlock, void, undefined> {
  let block: GrowingBlock | null = null;
  let endSeconds: number | null = null;
  for await (using sample of new AudioSampleSink(track).samples(startSeconds + fromSeconds)) {
    signal.throwIfAborted();
    const said = sample.timestamp - startSeconds;
    if (block?.goesOnWith(sample, said)) block.add(sample);
    else {
      if (block) yield block.finish();
      // Blocks, too, are laid end to end where nothing is missing between them.
      const isNext: boolean = endSeconds !== null && Math.abs(said - endSeconds) < TOLERANCE_SECONDS;
      block = new GrowingBlock(sample, isNext && endSeconds !== null ? endSeconds : said);
    }
    if (!block.isLongEnough) continue;
    ({ endSeconds } = block);
    yield block.finish();
    block = null;
  }
  if (block) yield block.finish();
}
