import type { Size } from '../core';
import { type PictureHeader, viewOf } from './picture-header';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const HEADER_BYTES = 13;
const IMAGE_DESCRIPTOR_BYTES = 10;

/** GIF (CompuServe, version 89a): whole once its first frame is, since only that frame is used. */
export function readGifHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < HEADER_BYTES) return null;
  const view = viewOf(bytes);
  let size: Size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  let frames = 0;
  let offset = HEADER_BYTES + colourTableBytes(view.getUint8(10));
  while (offset < bytes.length && frames < 2) {
    const introducer = bytes[offset];
    let end: number;
    if (introducer === EXTENSION) {
      end = endOfSubBlocks(bytes, offset + 2);
    } else if (introducer === IMAGE && offset + IMAGE_DESCRIPTOR_BYTES <= bytes.length) {
      // A frame larger than the screen makes the picture larger: browsers draw it whole.
      size = {
        width: Math.max(size.width, view.getUint16(offset + 5, true)),
        height: Math.max(size.height, view.getUint16(offset + 7, true)),
      };
      const coded = offset + IMAGE_DESCRIPTOR_BYTES + colourTableBytes(view.getUint8(offset + 9)) + 1;
      end = endOfSubBlocks(bytes, coded);
      if (end <= bytes.length) frames++;
    } else {
      break;
    }
    offset = end;
  }
  return { size, isWhole: frames > 0 || bytes[offset] === TRAILER, isAnimated: frames > 1 };
}

function colourTableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}

/** Past the empty block that ends a chain of sub-blocks; past the end of the file when it is missing. */
function endOfSubBlocks(bytes: Uint8Array, start: number): number {
  let offset = start;
  for (;;) {
    const length = bytes[offset];
    if (length === undefined) return bytes.length + 1;
    offset += 1 + length;
    if (length === 0) return offset;
  }
}
