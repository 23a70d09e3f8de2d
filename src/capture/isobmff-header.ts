import { type Size, asciiAt } from '../core';
import { type PictureHeader, viewOf } from './picture-header';
import { brandsOf } from './picture-format';

/** Boxes that hold boxes, and the bytes before the first of them. */
const CONTAINERS: ReadonlyMap<string, number> = new Map([
  ['meta', 4],
  ['iprp', 0],
  ['ipco', 0],
  ['moov', 0],
  ['trak', 0],
]);
/** Boxes that a picture needs; any other that reaches past the end is taken for appended bytes. */
const NEEDED: ReadonlySet<string> = new Set(['ftyp', 'meta', 'moov', 'mdat']);
const SEQUENCE_BRANDS: ReadonlySet<string> = new Set(['avis', 'hevc', 'hevx', 'msf1']);

/** `ispe` and `tkhd` lie no deeper; a file made to exhaust the stack nests thousands. */
const DEEPEST_LEVEL = 4;

interface Findings {
  readonly sizes: Size[];
  hasContent: boolean;
}

/**
 * AVIF and HEIC (ISO/IEC 23008-12 in the boxes of ISO/IEC 14496-12). The size is that of the largest item or track: tiles,
 * thumbnails and depth maps are smaller than the picture they serve. Whole when none of the boxes it needs reaches past the
 * end of the file.
 */
export function readIsobmffHeader(bytes: Uint8Array): PictureHeader | null {
  const findings: Findings = { sizes: [], hasContent: false };
  const isInBounds = walkBoxes(bytes, 0, bytes.length, findings);
  const size = findings.sizes.reduce<Size | null>(
    (largest, next) =>
      largest && largest.width * largest.height >= next.width * next.height ? largest : next,
    null,
  );
  return (
    size && {
      size,
      isWhole: isInBounds && findings.hasContent,
      isAnimated: SEQUENCE_BRANDS.has(brandsOf(bytes)[0] ?? ''),
    }
  );
}

/** @returns false when a needed box reaches past `end`. */
function walkBoxes(bytes: Uint8Array, start: number, end: number, findings: Findings, level = 1): boolean {
  const view = viewOf(bytes);
  let offset = start;
  while (offset + 8 <= end) {
    const type = asciiAt(bytes, offset + 4, 4);
    const { headerBytes, boxEnd } = boxExtent(view, offset, end);
    // Not a box: bytes that somebody appended.
    if (boxEnd < offset + headerBytes) return true;
    if (type === 'ispe' || type === 'tkhd') {
      const size = boxEnd <= end ? readBoxSize(view, type, boxEnd) : null;
      if (size && boxEnd - offset >= 20) findings.sizes.push(size);
    }
    if (type === 'mdat' || type === 'idat') findings.hasContent = true;
    const skipped = CONTAINERS.get(type);
    if (skipped !== undefined && level < DEEPEST_LEVEL)
      walkBoxes(bytes, offset + headerBytes + skipped, Math.min(boxEnd, end), findings, level + 1);
    if (boxEnd > end) return !NEEDED.has(type);
    offset = boxEnd;
  }
  return true;
}

/** A size of 0 means "to the end", a size of 1 that 64 bits follow. */
function boxExtent(view: DataView, offset: number, end: number): { headerBytes: number; boxEnd: number } {
  const size = view.getUint32(offset);
  if (size === 0) return { headerBytes: 8, boxEnd: end };
  if (size !== 1) return { headerBytes: 8, boxEnd: offset + size };
  if (offset + 16 > end) return { headerBytes: 16, boxEnd: Number.POSITIVE_INFINITY };
  return { headerBytes: 16, boxEnd: offset + Number(view.getBigUint64(offset + 8)) };
}

/** Both boxes end with width and height; a track's are 16.16 fixed point. */
function readBoxSize(view: DataView, type: 'ispe' | 'tkhd', boxEnd: number): Size {
  const unit = type === 'tkhd' ? 65_536 : 1;
  return { width: view.getUint32(boxEnd - 8) / unit, height: view.getUint32(boxEnd - 4) / unit };
}
