import type { Size } from '../core';
import type { MovingFrame } from './moving-frame';

/** Frames that wait to be used again; more than a few are only in use while somebody reads ahead. */
const MOST_IDLE = 4;

/** When a frame is shown. */
export interface FrameTime {
  readonly timestampSeconds: number;
  readonly durationSeconds: number;
}

/**
 * Memory for frames, used again once a frame is closed: a full-HD frame takes 8 MB, and the collector comes late. A pool that
 * is closed keeps nothing; frames still out there stay good.
 */
export class PixelPool implements Disposable {
  readonly #idle: ImageData[] = [];
  #isClosed = false;

  /** Pixels of the given size with whatever was in them before. They are given back by closing the frame they become. */
  take({ width, height }: Size): ImageData {
    for (;;) {
      const pixels = this.#idle.pop();
      if (!pixels) return new ImageData(width, height);
      // Those of another size are from before the picture changed its size.
      if (pixels.width === width && pixels.height === height) return pixels;
    }
  }

  giveBack(pixels: ImageData): void {
    if (!this.#isClosed && this.#idle.length < MOST_IDLE) this.#idle.push(pixels);
  }

  /** The caller closes the frame. */
  frameOf(pixels: ImageData, { timestampSeconds, durationSeconds }: FrameTime): MovingFrame {
    return new PooledFrame(pixels, timestampSeconds, durationSeconds, this);
  }

  close(): void {
    this.#isClosed = true;
    this.#idle.length = 0;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

class PooledFrame implements MovingFrame {
  readonly pixels: ImageData;
  readonly widthInPixels: number;
  readonly heightInPixels: number;
  readonly timestampSeconds: number;
  readonly durationSeconds: number;
  #pool: PixelPool | null;

  constructor(pixels: ImageData, timestampSeconds: number, durationSeconds: number, pool: PixelPool) {
    this.pixels = pixels;
    this.widthInPixels = pixels.width;
    this.heightInPixels = pixels.height;
    this.timestampSeconds = timestampSeconds;
    this.durationSeconds = durationSeconds;
    this.#pool = pool;
  }

  close(): void {
    // Given back twice, the same memory would become two frames.
    this.#pool?.giveBack(this.pixels);
    this.#pool = null;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
