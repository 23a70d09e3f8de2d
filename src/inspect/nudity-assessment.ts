import { wholePixels } from './picture-pixels';
import { sampleCutting } from './sample-cutting';

/** Side of what the classifier takes, in pixels. */
export const NUDITY_SIDE = 224;

/** nsfwjs itself takes one; a frame that plays has little time to spare for more. */
const MOST_SAMPLES_PER_SIDE = 2;

/** What the classifier says of a picture; together they are 1. */
export interface NudityScores {
  readonly porn: number;
  readonly hentai: number;
  readonly sexy: number;
  readonly drawing: number;
  readonly neutral: number;
}

/** From here on a picture is refused; the evidence stands in `models/cards/nudity-classifier.md`. */
export const NUDITY_REFUSED_FROM = 0.8;

/**
 * Whether a picture is to be refused: naked people, photographed or drawn. Swimwear, which the classifier calls sexy, is not
 * nakedness. What is no number at all says nothing, and is refused.
 */
export function showsNudity({ porn, hentai }: Pick<NudityScores, 'porn' | 'hentai'>): boolean {
  return !(porn + hentai < NUDITY_REFUSED_FROM);
}

/**
 * What the classifier sees of a picture: all of it, its sides made equal, as nsfwjs does it. The picture stays the caller's.
 *
 * @throws InspectError `inspect-unavailable` where there is no canvas to read a bitmap with.
 */
export function nudityInput(image: ImageBitmap | ImageData): Uint8Array<ArrayBuffer> {
  const pixels = wholePixels(image, MOST_SAMPLES_PER_SIDE * NUDITY_SIDE);
  const { width, height } = pixels;
  const whole = { centre: { x: width / 2, y: height / 2 }, size: { width, height }, turnInRadians: 0 };
  return sampleCutting(pixels, whole, NUDITY_SIDE, MOST_SAMPLES_PER_SIDE);
}
