import { asciiAt } from '../core';
import { type PictureHeader, viewOf } from './picture-header';

const SIGNATURE_BYTES = 8;
/** Length, type and checksum around a chunk's content. */
const CHUNK_OVERHEAD_BYTES = 12;

/** PNG (W3C PNG, third edition): whole once its IEND is there; animated by an `acTL` of several frames. */
export function readPngHeader(bytes: Uint8Array): PictureHeader | null {
  const view = viewOf(bytes);
  if (bytes.length < SIGNATURE_BYTES + 16) return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  let isAnimated = false;
  let offset = SIGNATURE_BYTES;
  while (offset + CHUNK_OVERHEAD_BYTES <= bytes.length) {
    const length = view.getUint32(offset);
    const type = asciiAt(bytes, offset + 4, 4);
    if (type === 'acTL' && offset + 12 <= bytes.length) isAnimated = view.getUint32(offset + 8) > 1;
    offset += CHUNK_OVERHEAD_BYTES + length;
    if (type === 'IEND') return { size, isWhole: offset <= bytes.length, isAnimated };
  }
  return { size, isWhole: false, isAnimated };
}
