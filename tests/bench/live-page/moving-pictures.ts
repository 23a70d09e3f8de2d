import type { MovingFrame } from '../../../src/capture';
import type { Size } from '../../../src/core';

const SIZE: Size = { width: 640, height: 480 };
export const FRAMES_PER_SECOND = 25;

/** Where and how a picture is held before the lens: centre and size in parts of the frame, angles in radians. */
export interface Held {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
  /** Narrower than it is, as a photograph that is slanted: 1 is not at all. */
  readonly squeeze: number;
  /** Sheared by so much, as what is seen from aside. */
  readonly shear: number;
}

const STILL: Held = { x: 0.5, y: 0.5, scale: 1, turn: 0, squeeze: 1, shear: 0 };

/** How a picture is held over time, in seconds. */
export const HOLDS: Readonly<Record<string, (seconds: number) => Held>> = {
  'a still, on a stand': () => STILL,
  'a still, held in a hand': (seconds) => ({
    ...STILL,
    x: 0.5 + 0.004 * Math.sin(7 * seconds),
    y: 0.5 + 0.004 * Math.sin(5.3 * seconds),
    turn: 0.01 * Math.sin(3.1 * seconds),
  }),
  'a still, waved, slanted and squeezed': (seconds) => ({
    x: 0.5 + 0.08 * Math.sin(1.9 * seconds),
    y: 0.5 + 0.05 * Math.sin(1.3 * seconds),
    scale: 1 + 0.12 * Math.sin(0.9 * seconds),
    turn: 0.3 * Math.sin(1.1 * seconds),
    squeeze: 0.78 + 0.22 * Math.cos(1.7 * seconds),
    shear: 0.25 * Math.sin(0.7 * seconds),
  }),
};

/** Frames of a picture that is held before the lens for so many seconds. They need no closing. */
export function* heldFrames(
  picture: ImageBitmap,
  hold: (seconds: number) => Held,
  seconds: number,
): Generator<MovingFrame> {
  const brush = new OffscreenCanvas(SIZE.width, SIZE.height).getContext('2d', { willReadFrequently: true })!;
  for (let frame = 0; frame < seconds * FRAMES_PER_SECOND; frame++) {
    const time = frame / FRAMES_PER_SECOND;
    const { x, y, scale, turn, squeeze, shear } = hold(time);
    brush.resetTransform();
    brush.fillStyle = '#667';
    brush.fillRect(0, 0, SIZE.width, SIZE.height);
    brush.translate(x * SIZE.width, y * SIZE.height);
    brush.rotate(turn);
    brush.transform(squeeze, shear * squeeze, 0, 1, 0, 0);
    const side = scale * SIZE.height;
    brush.drawImage(picture, -side / 2, -side / 2, side, side);
    yield frameOf(brush.getImageData(0, 0, SIZE.width, SIZE.height), time);
  }
}

export function frameOf(pixels: ImageData, timestampSeconds: number): MovingFrame {
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
