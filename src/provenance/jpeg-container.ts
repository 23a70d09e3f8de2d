import { type Bytes, VerifyError, concatBytes } from '../core';

const START_OF_IMAGE = 0xd8;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** One marker segment in front of the picture's scan. `start` to `end` spans marker, length and content. */
export interface JpegSegment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
  readonly content: Uint8Array;
}

/**
 * The segments from the start of the file to the first scan. Metadata stands nowhere else.
 *
 * @throws VerifyError `verify-malformed` when the segments do not tile that part of the file.
 */
export function readJpegSegments(bytes: Uint8Array): JpegSegment[] {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) throw malformed();
  const segments: JpegSegment[] = [];
  for (let start = 2; ;) {
    // Any number of fill bytes may stand before a marker.
    let mark = start;
    while (bytes[mark] === 0xff && bytes[mark + 1] === 0xff) mark++;
    const marker = bytes[mark + 1];
    if (bytes[mark] !== 0xff || marker === undefined || marker === 0) throw malformed();
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) return segments;
    const high = bytes[mark + 2];
    const low = bytes[mark + 3];
    if (high === undefined || low === undefined) throw malformed();
    const end = mark + 2 + ((high << 8) | low);
    if (end < mark + 4 || end > bytes.length) throw malformed();
    segments.push({ marker, start, end, content: bytes.subarray(mark + 4, end) });
    start = end;
  }
}

/** Longest content that one segment can hold. */
export const JPEG_SEGMENT_CAPACITY_IN_BYTES = 0xffff - 2;

/** A whole segment: marker, length, content. */
export function jpegSegment(marker: number, content: Uint8Array): Bytes {
  if (content.length > JPEG_SEGMENT_CAPACITY_IN_BYTES)
    throw new RangeError('Longer than one JPEG segment can hold.');
  const length = content.length + 2;
  return concatBytes(Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content);
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'JPEG' });
}
