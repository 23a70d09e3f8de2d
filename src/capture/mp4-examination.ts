import { asciiAt } from '../core';
import { FileWindow } from './file-window';
import { viewOf } from './picture-header';

const LARGEST_HEADER_BYTES = 16;

/** Boxes on the way to the tables of frames: ISO/IEC 14496-12, section 6. */
const CONTAINERS: ReadonlySet<string> = new Set(['trak', 'mdia', 'minf', 'traf']);
const DEEPEST_LEVEL = 6;

/** More frames than any clip has that can be opened here, at any rate. */
export const MOST_FRAMES = 2_000_000;

/** `cut-off`: a box reaches past the end of the file. `senseless`: a table speaks of more frames than can be. */
export type Mp4Finding = 'whole' | 'cut-off' | 'senseless';

/**
 * Looks through the boxes of an MP4 or QuickTime file before anybody else does: mediabunny writes every frame of a table out, and a few
 * damaged bytes can turn a table into one of four thousand million.
 */
export async function examineMp4(file: Blob, signal: AbortSignal): Promise<Mp4Finding> {
  const window = new FileWindow(file);
  let offset = 0;
  while (offset < file.size) {
    signal.throwIfAborted();
    const header = await window.read(offset, LARGEST_HEADER_BYTES);
    if (header.length < 8) return 'cut-off';
    const size = boxSize(header, 0);
    // No box, but bytes that somebody appended.
    if (size < 8) return 'whole';
    if (Number.isFinite(size) && offset + size > file.size) return 'cut-off';
    const type = asciiAt(header, 4, 4);
    if (type === 'moov' || type === 'moof') {
      const content = await window.read(offset, Math.min(size, file.size - offset));
      if (!isSensible(content, 8, content.length)) return 'senseless';
    }
    offset += size;
  }
  return 'whole';
}

/** Infinite for a box that goes on to the end. */
function boxSize(bytes: Uint8Array, offset: number): number {
  const view = viewOf(bytes);
  const size = view.getUint32(offset);
  if (size === 0) return Infinity;
  if (size !== 1) return size;
  return offset + LARGEST_HEADER_BYTES > bytes.length ? Infinity : Number(view.getBigUint64(offset + 8));
}

function isSensible(bytes: Uint8Array, start: number, end: number, level = 0): boolean {
  const view = viewOf(bytes);
  for (let offset = start; offset + 8 <= end;) {
    const boxEnd = Math.min(end, offset + boxSize(bytes, offset));
    if (boxEnd < offset + 8) return true;
    const type = asciiAt(bytes, offset + 4, 4);
    if (type === 'stbl' && !isSensibleTable(bytes, offset + 8, boxEnd)) return false;
    if (type === 'trun' && offset + 16 <= boxEnd && view.getUint32(offset + 12) > MOST_FRAMES) return false;
    if (CONTAINERS.has(type) && level < DEEPEST_LEVEL && !isSensible(bytes, offset + 8, boxEnd, level + 1))
      return false;
    offset = boxEnd;
  }
  return true;
}

/** Only tables with `ctts` are written out; those of raw sound may well have more entries. */
function isSensibleTable(bytes: Uint8Array, start: number, end: number): boolean {
  let [times, offsets] = [0, 0];
  for (let offset = start; offset + 8 <= end;) {
    const boxEnd = Math.min(end, offset + boxSize(bytes, offset));
    if (boxEnd < offset + 8) break;
    const type = asciiAt(bytes, offset + 4, 4);
    // A box is followed by the next one, and readers do not mind where it ends: nor does this count.
    if (type === 'stts') times += sumOfCounts(bytes, offset, end);
    if (type === 'ctts') offsets += sumOfCounts(bytes, offset, end);
    offset = boxEnd;
  }
  return offsets === 0 || (times <= MOST_FRAMES && offsets <= MOST_FRAMES);
}

/** Of a table whose entries are a count and one more number. */
function sumOfCounts(bytes: Uint8Array, offset: number, end: number): number {
  const view = viewOf(bytes);
  if (offset + 16 > end) return 0;
  let sum = 0;
  let entries = view.getUint32(offset + 12);
  for (let entry = offset + 16; entries > 0 && entry + 8 <= end; entry += 8, entries--)
    sum += view.getUint32(entry);
  return sum;
}
