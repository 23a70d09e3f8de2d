import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny';
import { ClipError } from '../core';
import { ClipTimeline, type StoredTime } from './clip-timeline';
import { MOST_FRAMES } from './mp4-examination';

/** What a walk over all packets of a track tells. */
export interface PacketScan {
  readonly timeline: ClipTimeline;
  /** True for VP8 whose encoder put in pictures that are never shown, only referred to. */
  readonly hasHiddenPackets: boolean;
}

/**
 * Reads when each frame is shown, from the container's own tables where that suffices.
 *
 * @param isCutOff - The tables may promise more than is there: each packet is read.
 * @returns null when there is no frame.
 * @throws ClipError `clip-unreadable` when there is no end of them.
 */
export async function scanPackets(
  track: InputVideoTrack,
  isCutOff: boolean,
  signal: AbortSignal,
): Promise<PacketScan | null> {
  const isVp8 = (await track.getCodec()) === 'vp8';
  const metadataOnly = !isVp8 && !isCutOff;
  const shown: StoredTime[] = [];
  let hasHiddenPackets = false;
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, { metadataOnly })) {
    signal.throwIfAborted();
    if (shown.length > MOST_FRAMES) throw new ClipError('clip-unreadable');
    if (isVp8 && isHiddenVp8(packet.data)) hasHiddenPackets = true;
    else shown.push({ timestampSeconds: packet.timestamp, durationSeconds: packet.duration });
  }
  return shown.length === 0 ? null : { timeline: new ClipTimeline(shown), hasHiddenPackets };
}

/** The `show_frame` bit: RFC 6386, section 9.1. Newer codecs pack such pictures together with one that is shown. */
function isHiddenVp8(data: Uint8Array): boolean {
  return data.length > 0 && ((data[0]! >> 4) & 1) === 0;
}
