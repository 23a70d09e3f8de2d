import { InspectError, type Point, type Size, fitLongSide } from '../core';
import type { Cutting, InspectedPixels } from './sample-cutting';

/** A part of a picture in memory, and where its top left corner lies in the picture. */
export interface PixelPart {
  readonly pixels: InspectedPixels;
  readonly origin: Point;
}

/**
 * The pixels that a part of a picture touches. Those of `ImageData` are given as they are, and stay the caller's.
 *
 * @throws InspectError `inspect-unavailable` where there is no canvas to read a bitmap with.
 */
export function pixelsAround(image: ImageBitmap | ImageData, { centre, size }: Cutting): PixelPart {
  if (image instanceof ImageData) return { pixels: image, origin: { x: 0, y: 0 } };
  // A turned part reaches as far as its corners.
  const reach = Math.ceil(Math.hypot(size.width, size.height) / 2) + 1;
  const left = Math.min(Math.max(0, Math.floor(centre.x) - reach), image.width - 1);
  const top = Math.min(Math.max(0, Math.floor(centre.y) - reach), image.height - 1);
  const width = Math.max(1, Math.min(image.width, Math.ceil(centre.x) + reach) - left);
  const height = Math.max(1, Math.min(image.height, Math.ceil(centre.y) + reach) - top);
  const context = openContext({ width, height });
  context.drawImage(image, -left, -top);
  return { pixels: context.getImageData(0, 0, width, height), origin: { x: left, y: top } };
}

/**
 * A whole picture, made smaller until its long side is at most `limit`; it is never made larger.
 *
 * @throws InspectError `inspect-unavailable` where there is no canvas to read a bitmap with.
 */
export function wholePixels(image: ImageBitmap | ImageData, limit: number): InspectedPixels {
  if (image instanceof ImageData) return image;
  const size = fitLongSide(image, limit);
  const context = openContext(size);
  context.drawImage(image, 0, 0, size.width, size.height);
  return context.getImageData(0, 0, size.width, size.height);
}

function openContext({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
  if (!context) throw new InspectError('inspect-unavailable');
  context.imageSmoothingQuality = 'high';
  return context;
}
