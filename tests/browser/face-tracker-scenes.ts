import type { MovingFrame } from '../../src/capture';
import type { Size } from '../../src/core';
import { type SampleName, sampleBitmap } from './picture-fixtures';

/** Somebody in a scene: the head and hair of a sample, cut out, with its middle at (x, y). */
export interface Actor {
  readonly name: SampleName;
  readonly x: number;
  readonly y: number;
  /** Of the whole sample; its face is about 0.38 as wide. */
  readonly side: number;
}

const FRAMES_PER_SECOND = 25;

/** Draws frames with people in them, one after another, as a camera would give them. */
export class Stage {
  readonly #brush: OffscreenCanvasRenderingContext2D;
  readonly #people: ReadonlyMap<SampleName, ImageBitmap>;
  #frame = 0;

  private constructor(size: Size, people: ReadonlyMap<SampleName, ImageBitmap>) {
    this.#brush = new OffscreenCanvas(size.width, size.height).getContext('2d', {
      willReadFrequently: true,
    })!;
    this.#people = people;
  }

  static async open(size: Size, names: readonly SampleName[]): Promise<Stage> {
    const people = await Promise.all(names.map(async (name) => [name, await sampleBitmap(name)] as const));
    return new Stage(size, new Map(people));
  }

  /** The time goes on without a frame. */
  pause(seconds: number): void {
    this.#frame += Math.round(seconds * FRAMES_PER_SECOND);
  }

  /** @param noise - deviation of each byte. */
  frame(actors: readonly Actor[], background = '#5a6b62', noise = 2): MovingFrame {
    const { width, height } = this.#brush.canvas;
    this.#brush.fillStyle = background;
    this.#brush.fillRect(0, 0, width, height);
    this.#brush.fillStyle = '#7a5540';
    this.#brush.fillRect(0, 0.8 * height, width, 0.2 * height);
    for (const { name, x, y, side } of actors) {
      this.#brush.save();
      this.#brush.beginPath();
      this.#brush.ellipse(x, y, 0.26 * side, 0.37 * side, 0, 0, 2 * Math.PI);
      this.#brush.clip();
      this.#brush.imageSmoothingQuality = 'high';
      this.#brush.drawImage(this.#people.get(name)!, x - 0.5 * side, y - 0.42 * side, side, side);
      this.#brush.restore();
    }
    const pixels = this.#brush.getImageData(0, 0, width, height);
    addNoise(pixels, noise, this.#frame);
    return frameAt(pixels, this.#frame++ / FRAMES_PER_SECOND);
  }
}

export function frameAt(pixels: ImageData, timestampSeconds: number): MovingFrame {
  const close = () => undefined;
  return {
    pixels,
    widthInPixels: pixels.width,
    heightInPixels: pixels.height,
    timestampSeconds,
    durationSeconds: 1 / FRAMES_PER_SECOND,
    close,
    [Symbol.dispose]: close,
  };
}

/** About normal, and the same for the same seed. */
export function addNoise({ data }: ImageData, deviation: number, seed: number): void {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  for (let index = 0; index < data.length; index++) {
    if (index % 4 === 3) continue;
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The sum of three bytes has a deviation of 128.
    const sum = (state >>> 24) + ((state >>> 16) & 255) + ((state >>> 8) & 255) - 382.5;
    data[index]! += (deviation * sum) / 128;
  }
}
