import { EncodedPacketSink, type InputVideoTrack, type VideoSample, VideoSampleSink } from 'mediabunny';
import type { PacketScan } from './packet-scan';
import { readAhead } from './read-ahead';

/** Half of the smallest step that a container's clock has in practice, so that rounding does not choose the neighbour. */
const CLOCK_TOLERANCE_SECONDS = 1e-5;

/** More than a decoder holds back, so that nothing that came before an error is lost with it. */
const RESCUE_DEPTH = 40;

/** A decoded picture and its place on the timeline. The receiver closes it. */
export interface ShownSample extends Disposable {
  readonly sample: VideoSample;
  readonly index: number;
}

/**
 * Decodes from the frame at `first` on. When decoding fails, it begins again at the first frame that is still missing: browsers take
 * decoders away from pages that rest, and an error drops what was decoded already. It gives up when nothing more comes.
 *
 * @throws what the decoder throws.
 */
export async function* shownSamples(
  track: InputVideoTrack,
  scan: PacketScan,
  first: number,
  signal: AbortSignal,
): AsyncGenerator<ShownSample, void, undefined> {
  let next = first;
  for (let isRescue = false; ; isRescue = true) {
    const begun = next;
    const samples = samplesFrom(track, scan, next);
    try {
      for await (const shown of isRescue ? readAhead(samples, RESCUE_DEPTH, signal) : samples) {
        next = shown.index + 1;
        yield shown;
      }
      return;
    } catch (error) {
      if (next === begun || signal.aborted || track.input.disposed) throw error;
    }
  }
}

async function* samplesFrom(
  track: InputVideoTrack,
  { timeline, hasHiddenPackets }: PacketScan,
  first: number,
): AsyncGenerator<ShownSample, void, undefined> {
  let seconds = timeline.startSeconds + timeline.startOf(first) + CLOCK_TOLERANCE_SECONDS;
  let counted = 0;
  if (hasHiddenPackets) {
    // Hidden packets take a time each, so that mediabunny's times lag more and more: frames are counted from a key frame instead.
    const key = await new EncodedPacketSink(track).getKeyPacket(seconds);
    seconds = key?.timestamp ?? 0;
    counted = timeline.indexAt(seconds - timeline.startSeconds + CLOCK_TOLERANCE_SECONDS);
  }
  let next = first;
  for await (const sample of new VideoSampleSink(track).samples(seconds)) {
    const since = sample.timestamp - timeline.startSeconds + CLOCK_TOLERANCE_SECONDS;
    const index = hasHiddenPackets ? counted++ : timeline.indexAt(since);
    if (index < next || index >= timeline.frameCount) {
      sample.close();
      continue;
    }
    next = index + 1;
    yield {
      sample,
      index,
      [Symbol.dispose]: () => {
        sample.close();
      },
    };
  }
}
