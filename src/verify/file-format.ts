import { VerifyError, asciiAt } from '../core';

/** Formats in which Content Credentials can be looked for; metadata is read in the first three. */
export type VerifiableFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'heic' | 'tiff';

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
  }
  throw new VerifyError('verify-format-unsupported');
}
