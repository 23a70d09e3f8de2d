import { VerifyError } from '../core';
import { type Luma, lumaOf } from './luma';
import { workingSize } from './reader';

/**
 * The brightness of a decoded picture in the size at which the watermark is looked for. The picture stays the caller's.
 *
 * @throws VerifyError `verify-malformed` where there is no canvas to draw it on.
 */
export function lumaOfPicture(
  picture: ImageBitmap | VideoFrame,
  size: { readonly width: number; readonly height: number },
): Luma {
  const brush = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true });
  if (brush === null) throw new VerifyError('verify-malformed');
  brush.drawImage(picture, 0, 0, size.width, size.height);
  const { data } = brush.getImageData(0, 0, size.width, size.height);
  return lumaOf(data, size, workingSize(size));
}
