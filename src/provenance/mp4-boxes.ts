import { type Bytes, VerifyError, ascii, asciiAt, concatBytes, hex } from '../core';
import type { ByteSource } from './byte-source';

/** One box of an ISO base media file. `start` to `end` spans the whole of it, `contentStart` is behind its header. */
export interface Mp4Box {
  readonly type: string;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
  /** The type of a `uuid` box, 32 hexadecimal digits; its content begins behind it. */
  readonly userType: string | null;
}

/** ISO/IEC 14496-12 allows any number; a file with more is built to keep a reader busy. */
const BOX_LIMIT = 20_000;
const HEADER_SIZE_LIMIT_IN_BYTES = 32;

/**
 * The boxes at the top of a file, or within the box whose content spans `start` to `end`.
 *
 * @throws VerifyError `verify-malformed` unless boxes tile that part exactly.
 */
export async function readMp4Boxes(
  source: ByteSource,
  start = 0,
  end = source.sizeInBytes,
): Promise<readonly Mp4Box[]> {
  const boxes: Mp4Box[] = [];
  for (let position = start; position < end;) {
    const header = await source.read(position, Math.min(end, position + HEADER_SIZE_LIMIT_IN_BYTES));
    const box = boxAt(header, position, end);
    if (boxes.push(box) > BOX_LIMIT) throw malformed();
    position = box.end;
  }
  return boxes;
}

/** The same of bytes that are in memory; positions count from their beginning. */
export function mp4BoxesIn(bytes: Uint8Array, start = 0, end = bytes.length): readonly Mp4Box[] {
  const boxes: Mp4Box[] = [];
  for (let position = start; position < end;) {
    // QuickTime ends some lists with four zeros.
    if (end - position === 4 && bytes.subarray(position, end).every((byte) => byte === 0)) break;
    const header = bytes.subarray(position, Math.min(end, position + HEADER_SIZE_LIMIT_IN_BYTES));
    const box = boxAt(header, position, end);
    if (boxes.push(box) > BOX_LIMIT) throw malformed();
    position = box.end;
  }
  return boxes;
}

/** A whole box with a 32-bit length. */
export function mp4Box(type: string, ...contents: readonly Uint8Array[]): Bytes {
  const content = concatBytes(...contents);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length + 8);
  return concatBytes(length, ascii(type), content);
}

function boxAt(header: Uint8Array, start: number, limit: number): Mp4Box {
  if (header.length < 8) throw malformed();
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const shortLength = view.getUint32(0);
  const type = asciiAt(header, 4, 4);
  // One means that the length follows in 64 bits, zero that the box goes on to the end.
  const isLong = shortLength === 1;
  if (isLong && header.length < 16) throw malformed();
  const length = isLong ? Number(view.getBigUint64(8)) : shortLength === 0 ? limit - start : shortLength;
  const typed = start + (isLong ? 16 : 8);
  const contentStart = typed + (type === 'uuid' ? 16 : 0);
  const end = start + length;
  if (!Number.isSafeInteger(end) || end < contentStart || end > limit) throw malformed();
  const userType = type === 'uuid' ? hex(header.subarray(typed - start, contentStart - start)) : null;
  return { type, start, contentStart, end, userType };
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'MP4' });
}
