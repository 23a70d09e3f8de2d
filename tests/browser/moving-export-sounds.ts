import {
  ALL_FORMATS,
  AudioSampleSink,
  BlobSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedPacketSink,
  Input,
  Output,
  WebMOutputFormat,
} from 'mediabunny';

/** A microphone that hears silence and beeps of a tenth of a second. */
export interface Microphone {
  readonly seconds: number;
  /** From its first sound. */
  readonly beepsAtSeconds: readonly number[];
  /** From its first sound: what it misses. */
  readonly gap?: readonly [startSeconds: number, endSeconds: number];
  /** On its clock: its first sound, and the first picture. */
  readonly startMicroseconds: number;
  readonly originMicroseconds: number;
}

const SAMPLE_RATE = 48_000;
const PIECE_SECONDS = 0.01;

export function listenTo(microphone: Microphone): ReadableStream<AudioData> {
  const { seconds, beepsAtSeconds, gap = [0, 0], startMicroseconds } = microphone;
  const frames = SAMPLE_RATE * PIECE_SECONDS;
  let piece = 0;
  return new ReadableStream({
    pull: (controller) => {
      while (piece * PIECE_SECONDS >= gap[0] && piece * PIECE_SECONDS < gap[1]) piece++;
      const start = piece * PIECE_SECONDS;
      piece++;
      if (start >= seconds) {
        controller.close();
        return;
      }
      const data = Float32Array.from({ length: frames }, (_, frame) => {
        const time = start + frame / SAMPLE_RATE;
        const isBeep = beepsAtSeconds.some((beep) => time >= beep && time < beep + 0.1);
        return isBeep ? 0.5 * Math.sin(2 * Math.PI * 1000 * time) : 0;
      });
      controller.enqueue(
        new AudioData({
          data,
          format: 'f32',
          numberOfChannels: 1,
          numberOfFrames: frames,
          sampleRate: SAMPLE_RATE,
          timestamp: startMicroseconds + Math.round(start * 1e6),
        }),
      );
    },
  });
}

export interface Heard {
  readonly codec: string | null;
  readonly firstSeconds: number;
  readonly lastSeconds: number;
  readonly packetCount: number;
  /** Where silence ends. */
  readonly onsetsInSeconds: readonly number[];
  /** How long each sound lasts. */
  readonly lengthsInSeconds: readonly number[];
}

/** What a listener hears in a file; `null` for a silent one. */
export async function hear(file: Blob): Promise<Heard | null> {
  using input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const track = await input.getPrimaryAudioTrack();
  if (track === null) return null;
  const [onsetsInSeconds, lengthsInSeconds]: [number[], number[]] = [[], []];
  let [loudSince, quietSince] = [-1, 0];
  for await (const sample of new AudioSampleSink(track).samples()) {
    const { numberOfFrames, sampleRate, timestamp } = sample;
    const data = new Float32Array(numberOfFrames);
    sample.copyTo(data, { planeIndex: 0, format: 'f32-planar' });
    sample.close();
    for (const [frame, value] of data.entries()) {
      const time = timestamp + frame / sampleRate;
      if (Math.abs(value) > 0.08) {
        if (loudSince < 0) {
          loudSince = time;
          onsetsInSeconds.push(time);
        }
        quietSince = time;
      } else if (loudSince >= 0 && time - quietSince > 0.04) {
        lengthsInSeconds.push(quietSince - loudSince);
        loudSince = -1;
      }
    }
  }
  if (loudSince >= 0) lengthsInSeconds.push(quietSince - loudSince);
  const times: number[] = [];
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  }))
    times.push(packet.timestamp);
  return {
    codec: await track.getCodec(),
    firstSeconds: times[0] ?? Number.NaN,
    lastSeconds: times.at(-1) ?? Number.NaN,
    packetCount: times.length,
    onsetsInSeconds,
    lengthsInSeconds,
  };
}

/** A clip of `seconds` that is silent but for its beeps. Its packets are two sounds over and over, so that ten minutes take a moment. */
export async function makeLongClip(seconds: number, beepsAtSeconds: readonly number[]): Promise<Blob> {
  const made: EncodedAudioChunk[] = [];
  let decoderConfig: AudioDecoderConfig | undefined;
  const encoder = new AudioEncoder({
    output: (chunk, metadata) => {
      made.push(chunk);
      decoderConfig ??= metadata?.decoderConfig;
    },
    error: (error) => {
      throw error;
    },
  });
  encoder.configure({ codec: 'opus', sampleRate: SAMPLE_RATE, numberOfChannels: 1, bitrate: 32_000 });
  const reader = listenTo({
    seconds: 2,
    beepsAtSeconds: [1],
    startMicroseconds: 0,
    originMicroseconds: 0,
  }).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    encoder.encode(read.value);
    read.value.close();
  }
  await encoder.flush();
  encoder.close();
  // Twenty milliseconds each: one of the middle of the beep, one of well before it.
  const [beep, silence] = [made[52]!, made[20]!];

  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  const source = new EncodedAudioPacketSource('opus');
  output.addAudioTrack(source);
  await output.start();
  for (let index = 0; index < seconds / 0.02; index++) {
    const time = index * 0.02;
    const chunk = beepsAtSeconds.some((second) => time >= second && time < second + 0.1) ? beep : silence;
    const packet = EncodedPacket.fromEncodedChunk(chunk).clone({ timestamp: time, duration: 0.02 });
    await source.add(packet, index === 0 ? { decoderConfig: decoderConfig! } : undefined);
  }
  await output.finalize();
  return new Blob([output.target.buffer!]);
}
