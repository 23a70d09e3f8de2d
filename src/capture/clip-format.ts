import { asciiAt } from '../core';
import type { ClipFormat } from './clip';
import { brandsOf, sniffPictureFormat } from './picture-format';

/** Bytes that are enough to tell every format by. */
export const CLIP_HEAD_BYTES = 4096;

const EBML_MAGIC = '\x1a\x45\xdf\xa3';
/** An EBML element with the name of the format. */
const DOCUMENT_TYPE = '\x42\x82';
/** What a QuickTime file from before the days of `ftyp` can begin with. */
const OLD_QUICKTIME_BOXES: ReadonlySet<string> = new Set(['moov', 'mdat', 'wide', 'pnot']);

/** What the first bytes say a moving file is, whatever its name says; null when they say nothing of the kind. */
export function sniffClipFormat(head: Uint8Array): ClipFormat | null {
  const picture = sniffPictureFormat(head);
  if (picture === 'gif' || picture === 'webp' || picture === 'png') return picture;
  if (picture !== null) return null;
  const box = asciiAt(head, 4, 4);
  if (box === 'ftyp') return brandsOf(head)[0] === 'qt  ' ? 'mov' : 'mp4';
  if (OLD_QUICKTIME_BOXES.has(box)) return 'mov';
  if (box === 'styp' || box === 'moof') return 'mp4';
  return asciiAt(head, 0, 4) === EBML_MAGIC ? matroskaFormat(head) : null;
}

function matroskaFormat(head: Uint8Array): ClipFormat | null {
  const header = asciiAt(head, 0, 64);
  // Behind the element's name stands its length in one byte.
  const type = header.slice(header.indexOf(DOCUMENT_TYPE) + 3);
  if (type.startsWith('webm')) return 'webm';
  return type.startsWith('matroska') ? 'mkv' : null;
}
