import { RenderError, type Size } from '../core';
import type { MovingFrame } from './moving-frame';
import { type FrameTime, PixelPool } from './pixel-pool';
import { type Turn, movingSizeOf, repeatEdges, turnPixels, turnedSize } from './upright';

/** How a decoded picture is to be shown. */
export interface Showing {
  /** In square pixels, before turning. */
  readonly size: Size;
  readonly turn: Turn;
}

/**
 * Turns what a decoder or a camera gives into frames in memory: upright, opaque, even, at most 1920 px. Where nothing has to
 * be scaled or blended, pixels are copied past any canvas, which is the fastest way to pixels in memory; else, and where the
 * browser cannot convert them while copying, they are drawn on a canvas that lies in memory. One frame at a time.
 */
export class FrameCopier implements Disposable {
  readonly #pool = new PixelPool();
  /** Formats that the browser cannot convert while copying. */
  readonly #uncopyable = new Set<VideoPixelFormat | null>();
  #stored = new Uint8Array(0);
  #context: OffscreenCanvasRenderingContext2D | null = null;

  /**
   * @param frame - stays the caller's.
   * @throws RenderError `render-unavailable` where a canvas is needed and there is none; what the browser throws for a frame that it
   * cannot read.
   */
  async copy(frame: VideoFrame, showing: Showing, time: FrameTime): Promise<MovingFrame> {
    const upright = turnedSize(showing.size, showing.turn);
    const size = movingSizeOf(upright);
    const pixels = this.#pool.take(size);
    try {
      if (!isPlain(frame, showing, upright, size) || !(await this.#copyPlain(frame, showing.turn, pixels)))
        this.#paint(frame, showing, pixels);
      return this.#pool.frameOf(pixels, time);
    } catch (error) {
      this.#pool.giveBack(pixels);
      throw error;
    }
  }

  close(): void {
    this.#pool.close();
    this.#stored = new Uint8Array(0);
    this.#context = null;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** @returns false when the browser cannot convert this format while copying. */
  async #copyPlain(frame: VideoFrame, turn: Turn, pixels: ImageData): Promise<boolean> {
    if (this.#uncopyable.has(frame.format)) return false;
    const { width, height } = frame.visibleRect!;
    const rows = { pixels: new Uint32Array(pixels.data.buffer), pixelsPerRow: pixels.width };
    const isUpright = turn.rotationInDegrees === 0 && !turn.isMirrored;
    const pixelsPerRow = isUpright ? pixels.width : width;
    const stored = isUpright ? pixels.data : this.#storedBytes(4 * width * height);
    const options: VideoFrameCopyToOptions = {
      format: 'RGBA',
      colorSpace: 'srgb',
      layout: [{ offset: 0, stride: 4 * pixelsPerRow }],
    };
    try {
      // An engine that does not know the option would copy the planes as they are.
      if (frame.allocationSize(options) < 4 * (pixelsPerRow * (height - 1) + width)) throw new TypeError();
      await frame.copyTo(stored, options);
    } catch {
      this.#uncopyable.add(frame.format);
      return false;
    }
    if (!isUpright)
      turnPixels({ pixels: new Uint32Array(stored.buffer), pixelsPerRow }, { width, height }, turn, rows);
    repeatEdges(rows, turnedSize({ width, height }, turn), pixels);
    return true;
  }

  #paint(frame: VideoFrame, { size: shown, turn }: Showing, pixels: ImageData): void {
    const upright = turnedSize(shown, turn);
    const isReduced = pixels.width < upright.width || pixels.height < upright.height;
    const drawn = isReduced ? { width: pixels.width, height: pixels.height } : upright;
    const context = this.#contextOf(pixels);
    context.resetTransform();
    context.fillStyle = 'white';
    context.fillRect(0, 0, pixels.width, pixels.height);
    context.translate(drawn.width / 2, drawn.height / 2);
    if (turn.isMirrored) context.scale(-1, 1);
    context.rotate((turn.rotationInDegrees * Math.PI) / 180);
    const { width, height } = turnedSize(drawn, turn);
    context.drawImage(frame, -width / 2, -height / 2, width, height);
    pixels.data.set(context.getImageData(0, 0, pixels.width, pixels.height).data);
    repeatEdges({ pixels: new Uint32Array(pixels.data.buffer), pixelsPerRow: pixels.width }, drawn, pixels);
  }

  #storedBytes(sizeInBytes: number): Uint8Array<ArrayBuffer> {
    if (this.#stored.length !== sizeInBytes) this.#stored = new Uint8Array(sizeInBytes);
    return this.#stored;
  }

  #contextOf({ width, height }: Size): OffscreenCanvasRenderingContext2D {
    if (this.#context?.canvas.width !== width || this.#context.canvas.height !== height) {
      this.#context = new OffscreenCanvas(width, height).getContext('2d', {
        alpha: false,
        colorSpace: 'srgb',
        willReadFrequently: true,
      });
      if (!this.#context) throw new RenderError('render-unavailable');
      this.#context.imageSmoothingQuality = 'high';
    }
    return this.#context;
  }
}

/** Pixels that only have to be moved: none blended with what is behind, none scaled. */
function isPlain(frame: VideoFrame, showing: Showing, upright: Size, size: Size): boolean {
  const stored = frame.visibleRect;
  return (
    stored !== null &&
    frame.format !== null &&
    !frame.format.includes('A') &&
    stored.width === showing.size.width &&
    stored.height === showing.size.height &&
    size.width >= upright.width &&
    size.height >= upright.height
  );
}
