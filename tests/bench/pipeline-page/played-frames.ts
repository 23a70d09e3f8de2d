import { type MovingFrame, openClip } from '../../../src/capture';
import type { Box, Size } from '../../../src/core';

const FRAMES_PER_SECOND = 25;
const never = new AbortController().signal;

/** Frames of a made-up camera, all in memory, that can be played for ever. */
export class PlayedFrames {
  readonly size: Size;
  readonly #pictures: readonly ImageData[];
  #played = 0;

  private constructor(size: Size, pictures: readonly ImageData[]) {
    this.size = size;
    this.#pictures = pictures;
  }

  /** @param faceCount - people side by side, from the two clips of the samples by turns, each at another place of its clip. */
  static async compose(
    samplesAddress: string,
    size: Size,
    faceCount: number,
    frameCount: number,
  ): Promise<PlayedFrames> {
    const clips = [
      await bitmapsOf(`${samplesAddress}tomas.mp4`, frameCount),
      await bitmapsOf(`${samplesAddress}adaeze.webm`, frameCount),
    ];
    const brush = new OffscreenCanvas(size.width, size.height).getContext('2d', {
      willReadFrequently: true,
    })!;
    const pictures = Array.from({ length: frameCount }, (_, frame) => {
      brush.fillStyle = '#556';
      brush.fillRect(0, 0, size.width, size.height);
      gridOf(size, faceCount).forEach((cell, person) => {
        const clip = clips[person % 2]!;
        brush.drawImage(
          clip[(frame + 7 * person) % clip.length]!,
          cell.left,
          cell.top,
          cell.width,
          cell.height,
        );
      });
      return brush.getImageData(0, 0, size.width, size.height);
    });
    for (const bitmap of clips.flat()) bitmap.close();
    return new PlayedFrames(size, pictures);
  }

  /** The next frame: to the end, back again, and so on, so that nothing ever jumps. Needs no closing. */
  next(): MovingFrame {
    const turn = this.#pictures.length - 1;
    const step = this.#played % (2 * turn);
    const close = () => undefined;
    return {
      pixels: this.#pictures[step <= turn ? step : 2 * turn - step]!,
      widthInPixels: this.size.width,
      heightInPixels: this.size.height,
      timestampSeconds: this.#played++ / FRAMES_PER_SECOND,
      durationSeconds: 1 / FRAMES_PER_SECOND,
      close,
      [Symbol.dispose]: close,
    };
  }
}

/** Squares for one to four people: one as high as the picture, two or more side by side, three and four in two rows. */
export function gridOf({ width, height }: Size, count: number): Box[] {
  const columns = count <= 2 ? count : 2;
  const rows = Math.ceil(count / columns);
  const side = Math.floor(Math.min(width / columns, height / rows));
  return Array.from({ length: count }, (_, index) => ({
    left: Math.round(((index % columns) + 0.5) * (width / columns) - side / 2),
    top: Math.round((Math.floor(index / columns) + 0.5) * (height / rows) - side / 2),
    width: side,
    height: side,
  }));
}

async function bitmapsOf(address: string, most: number): Promise<ImageBitmap[]> {
  const file = new File([await (await fetch(address)).blob()], address);
  using clip = await openClip(file, never);
  const bitmaps: ImageBitmap[] = [];
  for await (const frame of clip.frames(never)) {
    using shown = frame;
    bitmaps.push(await createImageBitmap(shown.pixels));
    if (bitmaps.length === most) break;
  }
  return bitmaps;
}
