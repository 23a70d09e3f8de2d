import { asciiAt } from '../core';
import type { PictureFormat } from './captured-frame';

/** Picture formats that are recognised only to be refused by name. */
export type ForeignFormat = 'tiff' | 'jxl' | 'jp2' | 'ico' | 'psd';

const FOREIGN_MAGIC: readonly (readonly [string, ForeignFormat])[] = [
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['\xff\x0a', 'jxl'],
  ['\0\0\0\x0cJXL \r\n\x87\n', 'jxl'],
  ['\0\0\0\x0cjP  \r\n\x87\n', 'jp2'],
  ['\0\0\x01\0', 'ico'],
  ['8BPS', 'psd'],
];

/** Sizes of the information headers that a BMP can have: "BM" alone also starts many a text. */
const BMP_HEADER_SIZES: ReadonlySet<number> = new Set([12, 16, 40, 52, 56, 64, 108, 124]);

const HEIC_BRANDS: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'mif1',
  'msf1',
]);

/** What the first bytes say a file is, whatever its name says; null when they say nothing of a picture. */
export function sniffPictureFormat(bytes: Uint8Array): PictureFormat | ForeignFormat | 'svg' | null {
  const starts = (magic: string) => asciiAt(bytes, 0, magic.length) === magic;
  if (starts('\x89PNG\r\n\x1a\n')) return 'png';
  if (starts('\xff\xd8\xff')) return 'jpeg';
  if (starts('RIFF') && asciiAt(bytes, 8, 4) === 'WEBP') return 'webp';
  if (starts('GIF87a') || starts('GIF89a')) return 'gif';
  if (starts('BM') && BMP_HEADER_SIZES.has(bytes[14] ?? 0)) return 'bmp';
  if (asciiAt(bytes, 4, 4) === 'ftyp') return formatOfBrands(brandsOf(bytes));
  const foreign = FOREIGN_MAGIC.find(([magic]) => starts(magic));
  if (foreign) return foreign[1];
  return isSvg(bytes) ? 'svg' : null;
}

/** Major brand first, then the compatible ones. */
export function brandsOf(bytes: Uint8Array): readonly string[] {
  const boxSize = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const brands = [asciiAt(bytes, 8, 4)];
  for (let offset = 16; offset + 4 <= Math.min(boxSize, bytes.length, 512); offset += 4)
    brands.push(asciiAt(bytes, offset, 4));
  return brands;
}

/** AVIF and HEIC share the container and the `mif1` brand, so the codec's own brands are asked first. */
function formatOfBrands(brands: readonly string[]): PictureFormat | null {
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : null;
}

/** The first element of the document is `svg`, after any declaration, comments and document type. */
function isSvg(bytes: Uint8Array): boolean {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  let rest = new TextDecoder(encoding).decode(bytes.subarray(0, 65_536));
  for (;;) {
    rest = rest.trimStart();
    if (rest.startsWith('<!--')) rest = textAfter(rest, '-->');
    else if (rest.startsWith('<?')) rest = textAfter(rest, '?>');
    else if (/^<!doctype/i.test(rest))
      rest = textAfter(rest, rest.slice(0, rest.indexOf('>')).includes('[') ? ']>' : '>');
    else return /^<(?:\w+:)?svg[\s/>]/i.test(rest);
  }
}

function textAfter(text: string, end: string): string {
  const index = text.indexOf(end);
  return index < 0 ? '' : text.slice(index + end.length);
}
