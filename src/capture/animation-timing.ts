import { type Bytes, asciiAt } from '../core';
import { viewOf } from './picture-header';

/** The frames of an animated picture, in order, as far as they are whole. */
export interface AnimationTiming {
  readonly durationsSeconds: readonly number[];
  /** False when the file ends within a frame. */
  readonly isWhole: boolean;
}

const RIFF_HEADER_BYTES = 12;

/** Frames shorter than this are shown for a tenth of a second, as all browsers do: old writers left the time out. */
const SHORTEST_SECONDS = 0.011;
const USUAL_SECONDS = 0.1;

function shownFor(seconds: number): number {
  return seconds < SHORTEST_SECONDS ? USUAL_SECONDS : seconds;
}

/** GIF89a, sections 20 and 23: a delay in hundredths of a second stands before the frame it belongs to. */
export function gifTiming(bytes: Uint8Array): AnimationTiming {
  const view = viewOf(bytes);
  const durationsSeconds: number[] = [];
  let seconds = 0;
  let offset = 13 + colourTableBytes(bytes[10] ?? 0);
  while (offset < bytes.length) {
    const introducer = bytes[offset];
    const isImage = introducer === 0x2c;
    if (!isImage && introducer !== 0x21) break;
    if (offset + 10 > bytes.length) return { durationsSeconds, isWhole: false };
    if (bytes[offset + 1] === 0xf9 && !isImage) seconds = view.getUint16(offset + 4, true) / 100;
    const blocks = isImage ? offset + 11 + colourTableBytes(bytes[offset + 9]!) : offset + 2;
    offset = endOfSubBlocks(bytes, blocks);
    if (offset > bytes.length) return { durationsSeconds, isWhole: false };
    if (isImage) {
      durationsSeconds.push(shownFor(seconds));
      seconds = 0;
    }
  }
  return { durationsSeconds, isWhole: bytes[offset] === 0x3b };
}

function colourTableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}

function endOfSubBlocks(bytes: Uint8Array, start: number): number {
  let offset = start;
  for (;;) {
    const length = bytes[offset];
    if (length === undefined) return bytes.length + 1;
    offset += 1 + length;
    if (length === 0) return offset;
  }
}

/** RFC 9649, section 2.7.1.1: milliseconds in the header of each `ANMF` chunk. */
export function webpTiming(bytes: Uint8Array): AnimationTiming {
  const view = viewOf(bytes);
  const durationsSeconds: number[] = [];
  if (bytes.length < RIFF_HEADER_BYTES) return { durationsSeconds, isWhole: false };
  const said = 8 + view.getUint32(4, true);
  for (let offset = RIFF_HEADER_BYTES; offset + 8 <= Math.min(said, bytes.length);) {
    const length = view.getUint32(offset + 4, true);
    const end = offset + 8 + length;
    if (end > bytes.length) return { durationsSeconds, isWhole: false };
    if (asciiAt(bytes, offset, 4) === 'ANMF' && length >= 16) {
      const milliseconds = view.getUint16(offset + 20, true) | (view.getUint8(offset + 22) << 16);
      durationsSeconds.push(shownFor(milliseconds / 1000));
    }
    offset = end + (length % 2);
  }
  // Some writers leave out the padding byte of the last chunk.
  return { durationsSeconds, isWhole: said - (said % 2) <= bytes.length };
}

/** The whole chunks of a WebP that was cut off, as a file of their own: decoders refuse what is shorter than it says. */
export function wholeWebp(bytes: Bytes): Bytes {
  const view = viewOf(bytes);
  let end = RIFF_HEADER_BYTES;
  while (end + 8 <= bytes.length) {
    const length = view.getUint32(end + 4, true);
    if (end + 8 + length > bytes.length) break;
    end += 8 + length + (length % 2);
  }
  const whole = new Uint8Array(end);
  whole.set(bytes.subarray(0, end));
  viewOf(whole).setUint32(4, end - 8, true);
  return whole;
}

/** W3C PNG, third edition, section 11.3.6: a fraction of a second in the `fcTL` before the picture that it belongs to. */
export function pngTiming(bytes: Uint8Array): AnimationTiming {
  const view = viewOf(bytes);
  const durationsSeconds: number[] = [];
  let seconds: number | null = null;
  let hasPicture = false;
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const length = view.getUint32(offset);
    const type = asciiAt(bytes, offset + 4, 4);
    const end = offset + 12 + length;
    if (end > bytes.length) return { durationsSeconds, isWhole: false };
    // A picture may be spread over several chunks: it is whole when the next one, or the end, is met.
    if (type === 'fcTL' || type === 'IEND') {
      if (seconds !== null && hasPicture) durationsSeconds.push(seconds);
      if (type === 'IEND') return { durationsSeconds, isWhole: true };
      if (length < 26) return { durationsSeconds, isWhole: false };
      seconds = shownFor(view.getUint16(offset + 28) / (view.getUint16(offset + 30) || 100));
      hasPicture = false;
    }
    if (type === 'IDAT' || type === 'fdAT') hasPicture = true;
    offset = end;
  }
  return { durationsSeconds, isWhole: false };
}
