import { type Bytes, VerifyError, ascii, asciiAt, concatBytes } from '../core';

/** One chunk of a WebP. `start` to `end` spans name, length, content and the byte that pads it to an even length. */
export interface WebpChunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly content: Uint8Array;
}

/**
 * All chunks of the RIFF container; what follows it is left alone.
 * Layout: https://developers.google.com/speed/webp/docs/riff_container
 *
 * @throws VerifyError `verify-malformed` when the chunks do not tile the container.
 */
export function readWebpChunks(bytes: Uint8Array): WebpChunk[] {
  if (bytes.length < 12 || asciiAt(bytes, 0, 4) !== 'RIFF' || asciiAt(bytes, 8, 4) !== 'WEBP')
    throw malformed();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const containerEnd = 8 + view.getUint32(4, true);
  if (containerEnd > bytes.length) throw malformed();
  const chunks: WebpChunk[] = [];
  for (let start = 12; start < containerEnd;) {
    if (start + 8 > containerEnd) throw malformed();
    const contentLength = view.getUint32(start + 4, true);
    const end = start + 8 + contentLength + (contentLength % 2);
    if (end > containerEnd) throw malformed();
    chunks.push({
      type: asciiAt(bytes, start, 4),
      start,
      end,
      content: bytes.subarray(start + 8, start + 8 + contentLength),
    });
    start = end;
  }
  return chunks;
}

/** A whole chunk: name, length, content, padding. */
export function webpChunk(type: string, content: Uint8Array): Bytes {
  return concatBytes(
    ascii(type),
    littleEndian32(content.length),
    content,
    new Uint8Array(content.length % 2),
  );
}

/** The container around whole chunks. */
export function webpFile(chunks: readonly Uint8Array[]): Bytes {
  const body = concatBytes(ascii('WEBP'), ...chunks);
  return concatBytes(ascii('RIFF'), littleEndian32(body.length), body);
}

function littleEndian32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'WebP' });
}
