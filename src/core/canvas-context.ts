const bitmapContexts = new WeakMap<OffscreenCanvas, ImageBitmapRenderingContext>();
const brushes = new WeakMap<OffscreenCanvas, OffscreenCanvasRenderingContext2D>();

/**
 * The context that takes whole pictures over, of a canvas that came from the page. It is asked for once: Firefox (153) refuses to name it again to a
 * worker. Null when the canvas is in other use.
 */
export function bitmapContextOf(canvas: OffscreenCanvas): ImageBitmapRenderingContext | null {
  const context = bitmapContexts.get(canvas) ?? canvas.getContext('bitmaprenderer');
  if (context) bitmapContexts.set(canvas, context);
  return context;
}

/** The same for a canvas that is drawn on. */
export function brushOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
  const context = brushes.get(canvas) ?? canvas.getContext('2d');
  if (context) brushes.set(canvas, context);
  return context;
}
