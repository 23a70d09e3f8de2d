import { PictureError, type Size, fitLongSide, longSide, shortSide } from '../core';

const LARGEST_FILE_MEGABYTES = 200;
/** What every current browser can decode at all. */
const LARGEST_SIDE_IN_PIXELS = 16_384;
/** Four bytes each while decoding; above the 108 million of the largest telephone cameras' usual files. */
const LARGEST_AREA_IN_PIXELS = 120_000_000;
const SMALLEST_SIDE_IN_PIXELS = 16;
/** The long side that the studio works at. */
const WORKING_SIDE_IN_PIXELS = 4096;

/** @throws PictureError `picture-empty` or `picture-file-too-large`. */
export function checkFileSize(sizeInBytes: number): void {
  if (sizeInBytes === 0) throw new PictureError('picture-empty');
  if (sizeInBytes > LARGEST_FILE_MEGABYTES * 1_000_000)
    throw new PictureError('picture-file-too-large', {
      megabytes: Math.ceil(sizeInBytes / 1_000_000),
      limit: LARGEST_FILE_MEGABYTES,
    });
}

/**
 * The size at which a picture of `size` is worked on: at most 4096 px on its long side.
 *
 * @throws PictureError `picture-not-a-picture` for a picture without extent, `picture-too-large` above 16384 px a side or
 * 120 megapixels (its `limit` is the longest side that a picture of this shape may have), `picture-too-small` when the
 * short side is, or becomes, less than 16 px.
 */
export function workingSizeOf(size: Size): Size {
  const { width, height } = size;
  if (width === 0 || height === 0) throw new PictureError('picture-not-a-picture');
  const limit = Math.min(
    LARGEST_SIDE_IN_PIXELS,
    Math.floor(longSide(size) * Math.sqrt(LARGEST_AREA_IN_PIXELS / (width * height))),
  );
  if (longSide(size) > limit) throw new PictureError('picture-too-large', { width, height, limit });
  const workingSize = fitLongSide(size, WORKING_SIDE_IN_PIXELS);
  if (shortSide(workingSize) < SMALLEST_SIDE_IN_PIXELS)
    throw new PictureError('picture-too-small', { width, height, minimum: SMALLEST_SIDE_IN_PIXELS });
  return workingSize;
}
