import { wholePixels } from './picture-pixels';
import { sampleCutting } from './sample-cutting';

/** Side of what the classifier takes, in pixels. */
export const NUDITY_SIDE = 224;

/** What the classifier says of a picture; together they are 1. */
export interface NudityScores {
  readonly porn: number;
  readonly hentai: number;
  readonly sexy: number;
  readonly drawing: number;
  readonly neutral: number;
}

/**
 * What the classifier sees of a picture: all of it, its sides made equal, as nsfwjs does it. The picture stays the caller's.
 *
 * @throws InspectError `inspect-unavailable` where there is no canvas to read a bitmap with.
 */
export function nudityInput(image: ImageBitmap | ImageData): Uint8Array<ArrayBuffer> {
  const pixels = wholePixels(image, 4 * NUDITY_SIDE);
  const { width, height } = pixels;
  const whole = { centre: { x: width / 2, y: height / 2 }, size: { width, height }, turnInRadians: 0 };
  return sampleCutting(pixels, whole, NUDITY_SIDE);
}
