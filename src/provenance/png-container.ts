import { type Bytes, VerifyError, ascii, asciiAt, concatBytes, equalBytes } from '../core';
import { crc32 } from './crc32';

export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** One chunk of a PNG. `start` to `end` spans length, type, content and CRC. */
export interface PngChunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly content: Uint8Array;
  readonly crcMatches: boolean;
}

/**
 * The chunks up to and including IEND; what follows it is left alone.
 *
 * @throws VerifyError `verify-malformed` when the chunks do not tile the file.
 */
export function readPngChunks(bytes: Uint8Array): PngChunk[] {
  if (!equalBytes(bytes.subarray(0, 8), PNG_SIGNATURE)) throw malformed();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let start = 8; ;) {
    if (start + 12 > bytes.length) throw malformed();
    const contentLength = view.getUint32(start);
    const end = start + 12 + contentLength;
    const type = asciiAt(bytes, start + 4, 4);
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) throw malformed();
    chunks.push(chunkAt(bytes, start, end));
    if (type === 'IEND') return chunks;
    start = end;
  }
}

function chunkAt(bytes: Uint8Array, start: number, end: number): PngChunk {
  return {
    type: asciiAt(bytes, start + 4, 4),
    start,
    end,
    content: bytes.subarray(start + 8, end - 4),
    // Reckoned when asked for: it is asked of few chunks, and a picture's own are long.
    get crcMatches() {
      const stated = new DataView(bytes.buffer, bytes.byteOffset + end - 4, 4).getUint32(0);
      return crc32(bytes.subarray(start + 4, end - 4)) === stated;
    },
  };
}

/** A whole chunk: length, type, content, CRC. */
export function pngChunk(type: string, content: Uint8Array): Bytes {
  const typed = concatBytes(ascii(type), content);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, content.length);
  frame.setUint32(4, crc32(typed));
  const numbers = new Uint8Array(frame.buffer);
  return concatBytes(numbers.subarray(0, 4), typed, numbers.subarray(4));
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'PNG' });
}
