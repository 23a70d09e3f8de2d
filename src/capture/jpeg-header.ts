import type { Size } from '../core';
import { type PictureHeader, viewOf } from './picture-header';

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/**
 * JPEG (ITU-T T.81, annex B): whole once the end marker of the first picture is met. Segments are stepped over by their
 * length, so an end marker inside an embedded thumbnail does not count, and what follows the end (a second picture of a
 * multi-picture file, any appended bytes) is not looked at.
 */
export function readJpegHeader(bytes: Uint8Array): PictureHeader | null {
  const view = viewOf(bytes);
  let size: Size | null = null;
  let hasScan = false;
  const cutShort = () => size && { size, isWhole: false, isAnimated: false };
  let offset = 2;
  for (;;) {
    // Coded data and stray bytes lie between markers; both are passed over in the search for the next 0xff.
    const found = bytes.indexOf(0xff, offset);
    if (found < 0) return cutShort();
    offset = found;
    while (bytes[offset] === 0xff) offset++;
    const marker = bytes[offset++];
    if (marker === undefined) return cutShort();
    if (marker === END_OF_IMAGE) return size && { size, isWhole: hasScan, isAnimated: false };
    if (standsAlone(marker)) continue;
    if (offset + 2 > bytes.length) return cutShort();
    if (isStartOfFrame(marker) && !size && offset + 7 <= bytes.length)
      size = { width: view.getUint16(offset + 5), height: view.getUint16(offset + 3) };
    if (marker === START_OF_SCAN) hasScan = true;
    offset += Math.max(2, view.getUint16(offset));
  }
}

/** Markers without a length: a stuffed zero in coded data, TEM, the restart markers and the start of an image. */
function standsAlone(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= START_OF_IMAGE);
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which lie among them. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
