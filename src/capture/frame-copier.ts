import { RenderError, type Size } from '../core';
import type { MovingFrame } from './moving-frame';
import { layOverWhite } from './opaque';
import { type FrameTime, PixelPool } from './pixel-pool';
import { PixelReducer } from './reduce-pixels';
import { NO_TURN, type Turn, isUpright, movingSizeOf, repeatEdges, turnPixels, turnedSize } from './upright';

/** How a decoded picture is to be shown. */
export interface Showing {
  /** In square pixels, before turning. */
  readonly size: Size;
  readonly turn: Turn;
}

/**
 * Turns what a decoder or a camera gives into frames in memory: upright, opaque, even, at most 1920 px. Pixels are copied and worked on
 * there, which is the fastest way to pixels in memory; where they are not square, or the browser cannot convert them while
 * copying, they are drawn on a canvas. One frame at a time.
 */
export class FrameCopier implements Disposable {
  readonly #pool = new PixelPool();
  /** Formats that the browser cannot convert while copying. */
  readonly #uncopyable = new Set<VideoPixelFormat | null>();
  /** As stored, and reduced, when what comes is not what is handed out. */
  readonly #rooms: [Room, Room] = [new Room(), new Room()];
  #reducer: PixelReducer | null = null;
  #context: OffscreenCanvasRenderingContext2D | null = null;

  /**
   * @param frame - stays the caller's.
   * @throws RenderError `render-unavailable` where a canvas is needed and there is none; what the browser throws for a frame that it
   * cannot read.
   */
  async copy(frame: VideoFrame, showing: Showing, time: FrameTime): Promise<MovingFrame> {
    const pixels = this.#pool.take(movingSizeOf(turnedSize(showing.size, showing.turn)));
    try {
      if (!hasSquarePixels(frame, showing.size) || !(await this.#copyPixels(frame, showing, pixels)))
        this.#paint(frame, showing, pixels);
      return this.#pool.frameOf(pixels, time);
    } catch (error) {
      this.#pool.giveBack(pixels);
      throw error;
    }
  }

  close(): void {
    this.#pool.close();
    for (const room of this.#rooms) room.empty();
    this.#reducer = null;
    this.#context = null;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** @returns false when the browser cannot convert this format while copying. */
  async #copyPixels(frame: VideoFrame, { size, turn }: Showing, pixels: ImageData): Promise<boolean> {
    const whole = new Uint32Array(pixels.data.buffer);
    const upright = turnedSize(size, turn);
    const reduced = isLarger(upright, pixels) ? turnedSize(pixels, turn) : null;
    if (reduced) {
      const stored = this.#rooms[0].of(size);
      if (!(await this.#copyTo(frame, stored, size, size.width))) return false;
      const small = isUpright(turn) ? whole : this.#rooms[1].of(reduced);
      this.#reducerOf(size, reduced).reduce(stored, small);
      if (!isUpright(turn)) turnPixels(small, reduced, turn, whole, pixels.width);
      return true;
    }
    const stored = isUpright(turn) ? whole : this.#rooms[0].of(size);
    if (!(await this.#copyTo(frame, stored, size, isUpright(turn) ? pixels.width : size.width))) return false;
    if (!isUpright(turn)) turnPixels(stored, size, turn, whole, pixels.width);
    repeatEdges(whole, upright, pixels);
    return true;
  }

  async #copyTo(
    frame: VideoFrame,
    pixels: Uint32Array<ArrayBuffer>,
    { width, height }: Size,
    pixelsPerRow: number,
  ): Promise<boolean> {
    const { format } = frame;
    if (this.#uncopyable.has(format)) return false;
    const options: VideoFrameCopyToOptions = {
      format: 'RGBA',
      colorSpace: 'srgb',
      layout: [{ offset: 0, stride: 4 * pixelsPerRow }],
    };
    try {
      // An engine that does not know the option would copy the planes as they are.
      if (frame.allocationSize(options) < 4 * (pixelsPerRow * (height - 1) + width)) throw new TypeError();
      await frame.copyTo(pixels, options);
    } catch (error) {
      // A frame that was closed meanwhile cannot be painted either.
      if (frame.codedWidth === 0) throw error;
      this.#uncopyable.add(format);
      return false;
    }
    if (!isOpaque(format)) layOverWhite(pixels);
    return true;
  }

  #paint(frame: VideoFrame, { size, turn }: Showing, pixels: ImageData): void {
    const upright = turnedSize(size, turn);
    const drawn = isLarger(upright, pixels) ? pixels : upright;
    const context = this.#contextOf(pixels);
    context.resetTransform();
    context.fillStyle = isOpaque(frame.format) ? 'black' : 'white';
    context.fillRect(0, 0, pixels.width, pixels.height);
    context.translate(drawn.width / 2, drawn.height / 2);
    // A canvas heeds what a frame itself says of how it was held.
    const left = isUpright(turnOfFrame(frame)) ? turn : NO_TURN;
    if (left.isMirrored) context.scale(-1, 1);
    context.rotate((left.rotationInDegrees * Math.PI) / 180);
    const { width, height } = fitInto(turnedSize(drawn, left), frame);
    context.drawImage(frame, -width / 2, -height / 2, width, height);
    pixels.data.set(context.getImageData(0, 0, pixels.width, pixels.height).data);
    repeatEdges(new Uint32Array(pixels.data.buffer), drawn, pixels);
  }

  #reducerOf(from: Size, to: Size): PixelReducer {
    if (!this.#reducer?.fits(from, to)) this.#reducer = new PixelReducer(from, to);
    return this.#reducer;
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

/** Memory for one picture, kept as long as the next ones have its size. */
class Room {
  #pixels = new Uint32Array(0);

  of({ width, height }: Size): Uint32Array<ArrayBuffer> {
    if (this.#pixels.length !== width * height) this.#pixels = new Uint32Array(width * height);
    return this.#pixels;
  }

  empty(): void {
    this.#pixels = new Uint32Array(0);
  }
}

/** How a frame says that it was held; older engines, and decoders, say nothing. */
export function turnOfFrame(frame: VideoFrame): Turn {
  const { rotation = 0, flip = false } = frame as VideoFrame & { rotation?: number; flip?: boolean };
  return { rotationInDegrees: rotation as Turn['rotationInDegrees'], isMirrored: flip };
}

function hasSquarePixels({ visibleRect }: VideoFrame, { width, height }: Size): boolean {
  return visibleRect?.width === width && visibleRect.height === height;
}

function isOpaque(format: VideoPixelFormat | null): boolean {
  return format !== null && !format.includes('A');
}

/** A picture whose proportions change on the way keeps them, between black bars; rounded sides are no change. */
function fitInto(room: Size, { displayWidth, displayHeight }: VideoFrame): Size {
  const factor = Math.min(room.width / displayWidth, room.height / displayHeight);
  const [width, height] = [displayWidth * factor, displayHeight * factor];
  return Math.max(room.width - width, room.height - height) < 2 ? room : { width, height };
}

function isLarger(upright: Size, pixels: Size): boolean {
  return upright.width > pixels.width || upright.height > pixels.height;
}
