import { type Bytes, ExportError, type Size } from '../core';
import { type WebpChunk, webpChunk } from './webp-container';

const XMP_FLAG = 0x04;
const ALPHA_FLAG = 0x10;

/**
 * The VP8X chunk that a WebP with XMP must begin with: the picture's own with the XMP flag raised, or a new one with the
 * size and the alpha flag that the bitstream states.
 *
 * @throws ExportError `export-metadata-failed` when the first chunk is no picture.
 */
export function extendedHeader(first: WebpChunk | undefined): Bytes {
  if (first?.type === 'VP8X' && first.content.length === 10) {
    const content = Uint8Array.from(first.content);
    content[0] = content[0]! | XMP_FLAG;
    return webpChunk('VP8X', content);
  }
  const { width, height, hasAlpha } = bitstreamHeader(first);
  const content = new Uint8Array(10);
  content[0] = XMP_FLAG | (hasAlpha ? ALPHA_FLAG : 0);
  writeLittleEndian24(content, 4, width - 1);
  writeLittleEndian24(content, 7, height - 1);
  return webpChunk('VP8X', content);
}

/** Key frame header of VP8 (RFC 6386 section 9.1) or header of lossless WebP (RFC 9649 section 3.4). */
function bitstreamHeader(chunk: WebpChunk | undefined): Size & { readonly hasAlpha: boolean } {
  const bytes = chunk?.content ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (chunk?.type === 'VP8 ' && bytes.length >= 10) {
    return {
      width: view.getUint16(6, true) & 0x3fff,
      height: view.getUint16(8, true) & 0x3fff,
      hasAlpha: false,
    };
  }
  if (chunk?.type === 'VP8L' && bytes.length >= 5) {
    const bits = view.getUint32(1, true);
    return {
      width: (bits & 0x3fff) + 1,
      height: ((bits >>> 14) & 0x3fff) + 1,
      hasAlpha: ((bits >>> 28) & 1) === 1,
    };
  }
  throw new ExportError('export-metadata-failed');
}

function writeLittleEndian24(bytes: Uint8Array, offset: number, value: number): void {
  bytes[offset] = value & 0xff;
  bytes[offset + 1] = (value >> 8) & 0xff;
  bytes[offset + 2] = (value >> 16) & 0xff;
}
