import { BlobSource, EncodedPacketSink, Input, MP4, VideoSampleSink, WEBM } from 'mediabunny';
import type { MovingContents, MovingStatements } from './moving-statements';

/** WebM counts milliseconds. */
const CLOCK_SECONDS = 0.0015;

/**
 * Whether a finished video can be played as it should: as many frames as were put in, of their size and until as late, the first and the
 * last of which decode; and sound if there should be any.
 */
export async function isVideoWhole(
  file: Blob,
  { size }: Pick<MovingStatements, 'size'>,
  { frameCount, lastFrameSeconds, audio }: MovingContents,
): Promise<boolean> {
  using input = new Input({ source: new BlobSource(file), formats: [MP4, WEBM] });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) return false;
  const sound = await input.getPrimaryAudioTrack();
  let [packetCount, lastSeconds] = [0, 0];
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  })) {
    packetCount++;
    lastSeconds = Math.max(lastSeconds, packet.timestamp);
  }
  if (
    packetCount !== frameCount ||
    Math.abs(lastSeconds - lastFrameSeconds) > CLOCK_SECONDS ||
    (sound !== null) !== (audio !== null)
  )
    return false;
  const sink = new VideoSampleSink(track);
  for (const timestamp of [await track.getFirstTimestamp(), lastSeconds]) {
    using frame = await sink.getSample(timestamp);
    if (frame?.displayWidth !== size.width || frame.displayHeight !== size.height) return false;
  }
  return true;
}
