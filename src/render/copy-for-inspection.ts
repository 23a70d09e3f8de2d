import { fitLongSide } from '../core';
import { LabelledFrame } from './labelled-frame';

/** As much as any network looks at. */
const LONG_SIDE_IN_PIXELS = 448;

/**
 * A small copy of a labelled frame, label and all, for the networks that judge what is about to be exported. It goes nowhere
 * else; the caller closes it.
 *
 * @throws RenderError `render-frame-forged` for anything the renderer did not make.
 */
export async function copyForInspection(frame: LabelledFrame): Promise<ImageBitmap> {
  const bitmap = LabelledFrame.bitmapOf(frame);
  const { width, height } = fitLongSide(bitmap, LONG_SIDE_IN_PIXELS);
  return createImageBitmap(bitmap, { resizeWidth: width, resizeHeight: height, resizeQuality: 'medium' });
}
