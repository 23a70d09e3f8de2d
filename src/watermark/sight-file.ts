import type { Size } from '../core';
import type { Luma } from './luma';
import { lumaOfPicture } from './picture-luma';
import { type Sighting, WatermarkReader } from './reader';

/** Frames of a moving picture that are looked at together: the first look, and the second if that does not read. */
const FRAMES_A_LOOK = [4, 10] as const;

/** As much of a GIF as is taken into memory: it is decoded from its beginning on, and says nowhere what stands where. */
const GIF_PART_IN_BYTES = 32 << 20;

/** How a file is opened: a still, a GIF, or a video in a container. */
export type SightedKind = 'still' | 'gif' | 'video';

export interface FileSighting extends Sighting {
  /** What was looked at: small, and as bright as the picture. Other marks are looked for there as well. One at least. */
  readonly frames: readonly Luma[];
}

/** Frames spread evenly over a moving picture, those that stand for themselves first; as many as asked for, or as there are. */
type TakeFrames = (count: number) => Promise<readonly { readonly luma: Luma; readonly size: Size }[]>;

/**
 * Looks for the watermark in the pixels of a file, as a stranger who knows nothing of it. Works in workers.
 *
 * @throws DOMException and whatever the browser's decoders throw when the file cannot be decoded.
 */
export async function sightWatermark(file: Blob, kind: SightedKind): Promise<FileSighting> {
  const reader = new WatermarkReader();
  if (kind === 'still' || (kind === 'gif' && typeof ImageDecoder === 'undefined')) {
    const bitmap = await createImageBitmap(kind === 'gif' ? file.slice(0, GIF_PART_IN_BYTES) : file);
    const size = { width: bitmap.width, height: bitmap.height };
    try {
      const frames = [lumaOfPicture(bitmap, size)];
      return { ...reader.read(frames, size), frames };
    } finally {
      bitmap.close();
    }
  }
  const take = takerOf(file, kind);
  let best: FileSighting | null = null;
  for (const count of FRAMES_A_LOOK) {
    const frames = await take(count);
    const { size } = frames[0]!;
    const lumas = frames.map(({ luma }) => luma);
    const sighting = { ...reader.read(lumas, size), frames: lumas };
    if (best === null || sighting.message !== null || sighting.score > best.score) best = sighting;
    if (best.message !== null || frames.length < count) break;
  }
  return best!;
}

/**
 * How surely a moving picture bears a known mark: a {@link CONFIRMED_SCORE} or more says that it does, even where nothing can be read.
 *
 * @param id - 12 hexadecimal digits.
 * @throws as {@link sightWatermark}.
 */
export async function confirmWatermark(file: Blob, kind: 'gif' | 'video', id: string): Promise<number> {
  const frames = await takerOf(file, kind)(FRAMES_A_LOOK[1]);
  const lumas = frames.map(({ luma }) => luma);
  return new WatermarkReader().confirm(lumas, frames[0]!.size, id);
}

function takerOf(file: Blob, kind: SightedKind): TakeFrames {
  return (count) => (kind === 'gif' ? gifFrames(file, count) : videoFrames(file, count));
}

async function gifFrames(file: Blob, count: number): ReturnType<TakeFrames> {
  const data = await file.slice(0, GIF_PART_IN_BYTES).arrayBuffer();
  const decoder = new ImageDecoder({ data, type: 'image/gif' });
  try {
    await decoder.completed;
    const known = decoder.tracks.selectedTrack?.frameCount ?? 1;
    // Where the part ends, a frame may end in its middle.
    const frameCount = data.byteLength < file.size ? Math.max(1, known - 1) : known;
    const frames = [];
    for (const frameIndex of spread(frameCount, count)) {
      const { image } = await decoder.decode({ frameIndex });
      const size = { width: image.displayWidth, height: image.displayHeight };
      frames.push({ luma: lumaOfPicture(image, size), size });
      image.close();
    }
    return frames;
  } finally {
    decoder.close();
  }
}

async function videoFrames(file: Blob, count: number): ReturnType<TakeFrames> {
  const { ALL_FORMATS, BlobSource, EncodedPacketSink, Input, VideoSampleSink } = await import('mediabunny');
  using input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new DOMException('There is no picture in this file.', 'EncodingError');
  const [first, end] = [await track.getFirstTimestamp(), await track.computeDuration()];
  const packets = new EncodedPacketSink(track);
  const times = new Set<number>();
  for (const place of spread(64, count)) {
    const wanted = first + ((end - first) * place) / 64;
    const packet = await packets.getKeyPacket(wanted, { metadataOnly: true });
    times.add(packet?.timestamp ?? first);
  }
  // One key frame is all that short videos have: then what lies between has to help.
  if (times.size < count)
    for (const place of spread(97, count - times.size + 1)) times.add(first + ((end - first) * place) / 97);
  const frames = [];
  for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(
    [...times].sort((a, b) => a - b),
  )) {
    if (sample === null) continue;
    const size = { width: sample.displayWidth, height: sample.displayHeight };
    const frame = sample.toVideoFrame();
    sample.close();
    frames.push({ luma: lumaOfPicture(frame, size), size });
    frame.close();
  }
  if (frames.length === 0) throw new DOMException('No frame of this file decodes.', 'EncodingError');
  return frames;
}

/** `count` of the first `length` whole numbers, evenly from 0 on. */
function spread(length: number, count: number): number[] {
  const taken = Math.min(length, count);
  return Array.from({ length: taken }, (_, index) => Math.floor((index * length) / taken));
}
