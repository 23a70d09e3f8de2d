import { RenderError, type Size } from '../core';

/** Known to this file and to those of this folder that it serves; nobody else can make a frame. */
const SEAL = Symbol('seal of the render folder');

/**
 * A finished picture that carries its label. Only the renderer makes one, and sinks check the brand as it runs: neither a
 * cast, nor an object of the same shape, nor a proxy passes. The owner closes it.
 */
export class LabelledFrame implements Disposable {
  readonly widthInPixels: number;
  readonly heightInPixels: number;
  readonly #bitmap: ImageBitmap;

  constructor(seal: symbol, bitmap: ImageBitmap) {
    if (seal !== SEAL) throw new RenderError('render-frame-forged');
    this.#bitmap = bitmap;
    this.widthInPixels = bitmap.width;
    this.heightInPixels = bitmap.height;
  }

  static isGenuine(value: unknown): value is LabelledFrame {
    return typeof value === 'object' && value !== null && #bitmap in value;
  }

  /** @throws RenderError `render-frame-forged` for anything the renderer did not make. */
  static bitmapOf(value: unknown): ImageBitmap {
    if (!LabelledFrame.isGenuine(value)) throw new RenderError('render-frame-forged');
    return value.#bitmap;
  }

  /** The same picture once more, to be shown and recorded; the caller owns and closes it. */
  async copy(): Promise<LabelledFrame> {
    return new LabelledFrame(SEAL, await createImageBitmap(this.#bitmap));
  }

  close(): void {
    this.#bitmap.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/**
 * A small picture of one person's own face, as they gave it or hidden: nothing is composited, so nothing is labelled. It can
 * be shown in the list of people and nothing else. The owner closes it.
 */
export class SubjectPortrait implements Disposable {
  readonly #bitmap: ImageBitmap;

  constructor(seal: symbol, bitmap: ImageBitmap) {
    if (seal !== SEAL) throw new RenderError('render-frame-forged');
    this.#bitmap = bitmap;
  }

  static isGenuine(value: unknown): value is SubjectPortrait {
    return typeof value === 'object' && value !== null && #bitmap in value;
  }

  static bitmapOf(value: SubjectPortrait): ImageBitmap {
    return value.#bitmap;
  }

  close(): void {
    this.#bitmap.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Takes what stands on the renderer's canvas as a finished, labelled frame. For the renderer alone. */
export function sealLabelledFrame(canvas: OffscreenCanvas, size: Size): LabelledFrame {
  return new LabelledFrame(SEAL, takeBitmap(canvas, size));
}

/** Takes what stands on the renderer's canvas as a portrait. For the renderer alone. */
export function sealPortrait(canvas: OffscreenCanvas, size: Size): SubjectPortrait {
  return new SubjectPortrait(SEAL, takeBitmap(canvas, size));
}

function takeBitmap(canvas: OffscreenCanvas, size: Size): ImageBitmap {
  const bitmap = canvas.transferToImageBitmap();
  if (bitmap.width === size.width && bitmap.height === size.height) return bitmap;
  bitmap.close();
  throw new RenderError('render-failed', { reason: 'the canvas has another size' });
}
