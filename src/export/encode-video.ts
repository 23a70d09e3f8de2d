import {
  EncodedPacket,
  EncodedVideoPacketSource,
  Output,
  type OutputFormat,
  StreamTarget,
  type StreamTargetChunk,
} from 'mediabunny';
import { LabelledVideoEncoder, type LabelledVideoSettings } from '../render';
import type { MovingExport } from './export-moving';
import { movieTags } from './movie-tags';
import type { MovingContents, MovingStatements } from './moving-statements';
import { pumpFrames } from './pump-frames';
import type { SoundTrack } from './sound-track';

/** Players jump to key frames, and a watermark is looked for in them. */
const KEY_FRAME_INTERVAL_SECONDS = 2;

export interface VideoWork {
  readonly moving: MovingExport;
  readonly statements: MovingStatements;
  readonly settings: LabelledVideoSettings;
  readonly format: OutputFormat;
  readonly sound: SoundTrack | null;
  readonly write: (bytes: Uint8Array, position: number) => void;
}

/** The contents, and how long the container took once the last frame was encoded. */
export interface EncodedVideo extends MovingContents {
  readonly muxMilliseconds: number;
}

/**
 * Encodes the frames one after the other into a container, with the sound running alongside, and gives bytes out as they
 * come. At no time are there more than a few frames, half a second of packets, and the container's tables in memory.
 *
 * @throws as `exportMoving`, and whatever the container complains of.
 */
export async function encodeVideo(work: VideoWork): Promise<EncodedVideo> {
  const { settings, sound } = work;
  const video = new EncodedVideoPacketSource(settings.codec);
  const output = new Output({ format: work.format, target: new StreamTarget(writableOf(work.write)) });
  output.addVideoTrack(video);
  sound?.attach(output);
  output.setMetadataTags(movieTags(work.statements));
  let muxed: Promise<void> = Promise.resolve();
  const encoder = new LabelledVideoEncoder(settings, (chunk, metadata) => {
    muxed = muxed.then(() => video.add(EncodedPacket.fromEncodedChunk(chunk), metadata));
    // Awaited with the next frame; until then its failure is nobody's.
    muxed.catch(() => undefined);
  });
  try {
    await output.start();
    let nextKeySeconds = 0;
    const pumped = await pumpFrames(work.moving, async ({ frame, timestampSeconds, durationSeconds }) => {
      const isKeyFrame = timestampSeconds >= nextKeySeconds;
      if (isKeyFrame) nextKeySeconds = timestampSeconds + KEY_FRAME_INTERVAL_SECONDS;
      await encoder.encode(frame, timestampSeconds, durationSeconds, isKeyFrame);
      await muxed;
      await sound?.advanceTo(timestampSeconds + durationSeconds);
    });
    await encoder.finish();
    await muxed;
    const started = performance.now();
    video.close();
    await sound?.finishAt(pumped.durationSeconds);
    await output.finalize();
    const audio = sound?.isHeard === true ? sound.kind : null;
    return { ...pumped, audio, muxMilliseconds: performance.now() - started };
  } catch (error) {
    await output.cancel().catch(() => undefined);
    throw error;
  } finally {
    encoder.close();
  }
}

function writableOf(write: VideoWork['write']): WritableStream<StreamTargetChunk> {
  return new WritableStream({
    write: ({ data, position }) => {
      write(data, position);
    },
  });
}
