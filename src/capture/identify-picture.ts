import { PictureError } from '../core';
import { readBmpHeader } from './bmp-header';
import type { PictureFormat } from './captured-frame';
import { readGifHeader } from './gif-header';
import { readIsobmffHeader } from './isobmff-header';
import { readJpegHeader } from './jpeg-header';
import { sniffPictureFormat } from './picture-format';
import type { PictureHeaderReader } from './picture-header';
import { workingSizeOf } from './picture-limits';
import { readPngHeader } from './png-header';
import { readWebpHeader } from './webp-header';

const HEADER_READERS: Readonly<Record<PictureFormat, PictureHeaderReader>> = {
  png: readPngHeader,
  jpeg: readJpegHeader,
  webp: readWebpHeader,
  gif: readGifHeader,
  avif: readIsobmffHeader,
  heic: readIsobmffHeader,
  bmp: readBmpHeader,
};

export interface IdentifiedPicture {
  readonly format: PictureFormat;
  readonly isAnimated: boolean;
}

/**
 * Says what a file is and refuses what must not reach a decoder, by its bytes alone: browsers decode the upper part of a
 * truncated picture without a word, and a small file can ask for gigabytes of pixels.
 *
 * @throws PictureError for anything but a whole raster picture of a bearable size.
 */
export function identifyPicture(bytes: Uint8Array): IdentifiedPicture {
  if (bytes.length === 0) throw new PictureError('picture-empty');
  const format = sniffPictureFormat(bytes);
  if (format === null) throw new PictureError('picture-not-a-picture');
  if (format === 'svg') throw new PictureError('picture-vector');
  if (!isReadable(format)) throw new PictureError('picture-format-unsupported', { format: spell(format) });
  const header = HEADER_READERS[format](bytes);
  if (!header) throw new PictureError('picture-truncated');
  workingSizeOf(header.size);
  if (!header.isWhole) throw new PictureError('picture-truncated');
  return { format, isAnimated: header.isAnimated };
}

/** The name of a format as people write it. */
export function spell(format: string): string {
  return format === 'webp' ? 'WebP' : format.toUpperCase();
}

function isReadable(format: string): format is PictureFormat {
  return Object.hasOwn(HEADER_READERS, format);
}
