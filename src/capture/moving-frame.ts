import type { CapturedFrame } from './captured-frame';

/**
 * One frame of a clip or of a camera: upright, opaque, sRGB, 8 bits a channel, in memory of the processor, where it is both searched and
 * uploaded from. The owner closes it, which gives the memory back for the next frame; `pixels` must not be read afterwards.
 */
export interface MovingFrame extends Disposable {
  readonly pixels: ImageData;
  readonly widthInPixels: number;
  readonly heightInPixels: number;
  /** From the beginning of the clip, or since the camera was opened. Strictly increasing from frame to frame. */
  readonly timestampSeconds: number;
  /** How long it is shown; 0 where nobody knows, as for a camera. */
  readonly durationSeconds: number;
  close(): void;
}

/** Whatever can be searched and drawn: a picture, or a frame of a moving one. */
export type Frame = CapturedFrame | MovingFrame;

/** The pixels of a frame, for uploading and searching; they stay the frame's. */
export function imageOf(frame: Frame): ImageBitmap | ImageData {
  return 'bitmap' in frame ? frame.bitmap : frame.pixels;
}
