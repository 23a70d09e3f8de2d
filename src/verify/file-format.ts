import { VerifyError, asciiAt } from '../core';
import type { MovingContainer } from '../provenance';

/** Pictures in which Content Credentials can be looked for; metadata is read in the first three. */
type StillFormat = 'png' | 'jpeg' | 'webp' | 'avif' | 'heic' | 'tiff';
/** What moves, or may, and the container that each is read as. */
const MOVING_FORMATS = { gif: 'gif', mp4: 'mp4', mov: 'mp4', webm: 'webm', mkv: 'webm' } as const;
type MovingFormat = keyof typeof MOVING_FORMATS;
export type VerifiableFormat = StillFormat | MovingFormat;

/** As much of a file as its format is told by. */
export const FORMAT_START_IN_BYTES = 64;

/** Major brands of ISO base media files that hold a video (https://mp4ra.org/registered-types/brands). */
const MP4_BRANDS = /^(?:iso[m2-9]|mp4[12v]|avc1|M4V[ HP]|MSNV|dash|f4v |3g[p2].|cmfc|mmp4)$/;

/**
 * What the first bytes say a file is, whatever its name says.
 *
 * @throws VerifyError `verify-format-unsupported` for everything else.
 */
export function recogniseFormat(bytes: Uint8Array): VerifiableFormat {
  const starts = (magic: string) => asciiAt(bytes, 0, magic.length) === magic;
  if (starts('\x89PNG\r\n\x1a\n')) return 'png';
  if (starts('\xff\xd8\xff')) return 'jpeg';
  if (starts('RIFF') && asciiAt(bytes, 8, 4) === 'WEBP') return 'webp';
  if (starts('GIF87a') || starts('GIF89a')) return 'gif';
  if (starts('II*\0') || starts('MM\0*')) return 'tiff';
  if (asciiAt(bytes, 4, 4) === 'ftyp') {
    const brand = asciiAt(bytes, 8, 4);
    if (brand === 'avif' || brand === 'avis') return 'avif';
    if (['heic', 'heix', 'mif1', 'msf1'].includes(brand)) return 'heic';
    if (brand === 'qt  ') return 'mov';
    if (MP4_BRANDS.test(brand)) return 'mp4';
  }
  if (starts('\x1a\x45\xdf\xa3')) {
    const header = asciiAt(bytes, 0, FORMAT_START_IN_BYTES);
    if (header.includes('webm')) return 'webm';
    if (header.includes('matroska')) return 'mkv';
  }
  throw new VerifyError('verify-format-unsupported');
}

/** The container that a moving picture is read as, `null` for others. */
export function movingContainerOf(format: VerifiableFormat): MovingContainer | null {
  return format in MOVING_FORMATS ? MOVING_FORMATS[format as MovingFormat] : null;
}
