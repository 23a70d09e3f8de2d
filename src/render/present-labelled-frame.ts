import { RenderError, bitmapContextOf } from '../core';
import { LabelledFrame, SubjectPortrait } from './labelled-frame';

/**
 * Shows a frame on a visible canvas, which takes its size. The canvas takes the pixels over: the frame is empty afterwards, and
 * closing it is still right.
 *
 * @throws RenderError `render-frame-forged` for anything the renderer did not make; `render-unavailable` when the canvas is
 * in other use.
 */
export function presentLabelledFrame(
  frame: LabelledFrame | SubjectPortrait,
  visibleCanvas: OffscreenCanvas,
): void {
  const bitmap = SubjectPortrait.isGenuine(frame)
    ? SubjectPortrait.bitmapOf(frame)
    : LabelledFrame.bitmapOf(frame);
  const context = bitmapContextOf(visibleCanvas);
  if (context === null) throw new RenderError('render-unavailable');
  visibleCanvas.width = bitmap.width;
  visibleCanvas.height = bitmap.height;
  context.transferFromImageBitmap(bitmap);
}

/** Empties a visible canvas: what must not be seen any more, or cannot be drawn anew, does not stay. */
export function clearVisibleCanvas(visibleCanvas: OffscreenCanvas): void {
  bitmapContextOf(visibleCanvas)?.transferFromImageBitmap(null);
}
