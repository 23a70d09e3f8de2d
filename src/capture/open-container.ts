import { BlobSource, Input, type InputVideoTrack, MATROSKA, MP4, QTFF, WEBM } from 'mediabunny';
import { ClipError, isAbort, untilAborted } from '../core';
import type { Clip, ClipAudio, ClipFormat } from './clip';
import { checkDuration, checkFrameSize } from './clip-limits';
import { ContainerClip, type ContainerFacts } from './container-clip';
import { hashFile } from './file-hash';
import type { Showing } from './frame-copier';
import { wholeMatroska } from './matroska-salvage';
import { examineMp4 } from './mp4-examination';
import { type PacketScan, scanPackets } from './packet-scan';
import { completeColour, isHighDynamicRange } from './picture-colour';
import { shownSamples } from './shown-samples';
import { turnedSize } from './upright';

/** Codecs as people know them. */
const CODEC_NAMES: Readonly<Record<string, string>> = {
  avc: 'H.264',
  hevc: 'H.265',
  vp8: 'VP8',
  vp9: 'VP9',
  av1: 'AV1',
  prores: 'ProRes',
};

/** What a file that was cut off may lack of the length that it says: less than the duration of a frame. */
const LARGEST_GAP_SECONDS = 0.03;

type Container = Exclude<ClipFormat, 'gif' | 'webp' | 'png'>;

/**
 * Opens what mediabunny can take apart. The caller closes the clip.
 *
 * @throws ClipError with the reason, whatever the bytes are; the signal's reason when aborted.
 */
export async function openContainer(file: Blob, format: Container, signal: AbortSignal): Promise<Clip> {
  const finished = new AbortController();
  const hash = hashFile(file, AbortSignal.any([signal, finished.signal]));
  hash.catch(() => undefined);
  try {
    const { track, ...facts } = await openReadable(file, format, signal);
    try {
      return new ContainerClip(track, { format, ...facts, fileSha256: await hash });
    } catch (error) {
      track.input.dispose();
      throw error;
    }
  } catch (cause) {
    if (cause instanceof ClipError || isAbort(cause) || signal.aborted) throw cause;
    throw new ClipError('clip-unreadable', {}, { cause });
  } finally {
    finished.abort();
  }
}

type Readable = Omit<ContainerFacts, 'format' | 'fileSha256'> & { readonly track: InputVideoTrack };

/** Of a damaged file, what is whole. */
async function openReadable(file: Blob, format: Container, signal: AbortSignal): Promise<Readable> {
  if (format === 'mp4' || format === 'mov') {
    const finding = await examineMp4(file, signal);
    if (finding === 'senseless') throw new ClipError('clip-unreadable');
    return read(file, finding === 'cut-off', signal);
  }
  const whole = await wholeMatroska(file, signal);
  if (!whole) throw new ClipError('clip-unreadable');
  return read(whole, whole !== file, signal);
}

async function read(file: Blob, isCutOff: boolean, signal: AbortSignal): Promise<Readable> {
  const input = new Input({ source: new BlobSource(file), formats: [MP4, QTFF, WEBM, MATROSKA] });
  try {
    return await untilAborted(readFacts(input, isCutOff, signal), signal);
  } catch (error) {
    input.dispose();
    throw error;
  }
}

async function readFacts(input: Input, isCutOff: boolean, signal: AbortSignal): Promise<Readable> {
  const audio = await describeAudio(input);
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new ClipError(audio ? 'clip-no-picture' : 'clip-unreadable');
  await prepareDecoding(track);
  checkDuration((await track.getDurationFromMetadata()) ?? 0);
  const scan = await scanPackets(track, isCutOff, signal);
  if (!scan) throw new ClipError('clip-unreadable');
  checkDuration(scan.timeline.durationSeconds);
  const showing = await showingOf(track, scan, signal);
  return { track, scan, audio, showing, isWhole: !isCutOff || (await isAsLongAsItSays(track, scan)) };
}

/** @throws ClipError `clip-codec-unsupported` or `clip-high-dynamic-range`. */
async function prepareDecoding(track: InputVideoTrack): Promise<void> {
  const codec = await track.getCodec();
  const stored = String((await track.getInternalCodecId()) ?? '?');
  const refusal = new ClipError('clip-codec-unsupported', { codec: CODEC_NAMES[codec ?? ''] ?? stored });
  if (codec === null) throw refusal;
  const colour = await track.getColorSpace();
  if (isHighDynamicRange(colour)) throw new ClipError('clip-high-dynamic-range');
  const config = await track.getDecoderConfig();
  if (!config || !(await track.canDecode())) throw refusal;
  // What the file leaves unsaid mediabunny takes for BT.709 throughout.
  const size = { width: await track.getDisplayWidth(), height: await track.getDisplayHeight() };
  const complete = { ...config, colorSpace: completeColour(colour, size) };
  track.getDecoderConfig = () => Promise.resolve(complete);
}

/** Decodes the first frame: only then it is known that it can be, and how large it is. */
async function showingOf(track: InputVideoTrack, scan: PacketScan, signal: AbortSignal): Promise<Showing> {
  for await (using shown of shownSamples(track, scan, 0, signal)) {
    const { squarePixelWidth, squarePixelHeight, rotation, flip, colorSpace } = shown.sample;
    if (isHighDynamicRange(colorSpace)) throw new ClipError('clip-high-dynamic-range');
    const showing: Showing = {
      size: { width: squarePixelWidth, height: squarePixelHeight },
      turn: { rotationInDegrees: rotation, isMirrored: flip },
    };
    checkFrameSize(turnedSize(showing.size, showing.turn));
    return showing;
  }
  throw new ClipError('clip-unreadable');
}

async function describeAudio(input: Input): Promise<ClipAudio | null> {
  const track = await input.getPrimaryAudioTrack();
  return (
    track && {
      codec: (await track.getCodec()) ?? String((await track.getInternalCodecId()) ?? '?'),
      channels: await track.getNumberOfChannels(),
      sampleRateInHertz: await track.getSampleRate(),
      isPlayable: await track.canDecode(),
    }
  );
}

/** A file may lack its end and yet no picture: what comes last is often an index. */
async function isAsLongAsItSays(track: InputVideoTrack, { timeline }: PacketScan): Promise<boolean> {
  const said = (await track.getDurationFromMetadata()) ?? (await track.input.getDurationFromMetadata());
  const end = timeline.startSeconds + timeline.durationSeconds;
  return said !== null && said - end < LARGEST_GAP_SECONDS;
}
