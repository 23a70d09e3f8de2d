import { RenderError } from '../core';
import { LabelledFrame } from './labelled-frame';

/** Formats that every browser we know of writes. */
const MEDIA_TYPES = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const;

export type EncodedFormat = keyof typeof MEDIA_TYPES;

const USUAL_QUALITY = 0.92;

/**
 * The frame as the bytes of a file, without metadata. The frame stays the caller's.
 *
 * @param quality - 0 to 1, for JPEG and WebP.
 * @throws RenderError `render-frame-forged` for anything the renderer did not make; `render-failed` when the browser does not
 * write the format.
 */
export async function encodeLabelledFrame(
  frame: LabelledFrame,
  format: EncodedFormat,
  quality: number = USUAL_QUALITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = LabelledFrame.bitmapOf(frame);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const brush = canvas.getContext('2d', { alpha: false });
  if (brush === null) throw new RenderError('render-unavailable');
  brush.drawImage(bitmap, 0, 0);
  const type = MEDIA_TYPES[format];
  const blob = await canvas.convertToBlob({ type, quality });
  if (blob.type !== type) throw new RenderError('render-failed', { reason: `${type} is not written` });
  return new Uint8Array(await blob.arrayBuffer());
}
