import { type Size, asciiAt } from '../core';
import { type PictureHeader, viewOf } from './picture-header';

const CHUNK_HEADER_BYTES = 8;
const FIRST_CHUNK = 12;

/** WebP (RFC 9649): lossy, lossless and extended files; animated when several `ANMF` frames are in it. */
export function readWebpHeader(bytes: Uint8Array): PictureHeader | null {
  const view = viewOf(bytes);
  const size = readSize(bytes, view);
  if (!size) return null;
  const end = CHUNK_HEADER_BYTES + view.getUint32(4, true);
  let frames = 0;
  let offset = FIRST_CHUNK;
  while (offset + CHUNK_HEADER_BYTES <= Math.min(end, bytes.length)) {
    if (asciiAt(bytes, offset, 4) === 'ANMF') frames++;
    const length = view.getUint32(offset + 4, true);
    offset += CHUNK_HEADER_BYTES + length + (length % 2);
  }
  // Some writers leave out the padding byte of the last chunk.
  return { size, isWhole: end - (end % 2) <= bytes.length, isAnimated: frames > 1 };
}

function readSize(bytes: Uint8Array, view: DataView): Size | null {
  const content = FIRST_CHUNK + CHUNK_HEADER_BYTES;
  if (bytes.length < content + 10) return null;
  const uint24 = (offset: number) => view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
  switch (asciiAt(bytes, FIRST_CHUNK, 4)) {
    case 'VP8X':
      return { width: 1 + uint24(content + 4), height: 1 + uint24(content + 7) };
    case 'VP8L': {
      const packed = view.getUint32(content + 1, true);
      return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return {
        width: view.getUint16(content + 6, true) & 0x3fff,
        height: view.getUint16(content + 8, true) & 0x3fff,
      };
    default:
      return null;
  }
}
