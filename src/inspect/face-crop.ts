import type { Face } from '../landmarks';
import { descriptorSquare, livenessSquare } from './face-squares';
import { pixelsAround } from './picture-pixels';
import { type Cutting, sampleCutting } from './sample-cutting';

/** Sides of what the networks take, in pixels. */
export const DESCRIPTOR_SIDE = 150;
export const ANTISPOOF_SIDE = 128;
export const LIVENESS_SIDE = 32;

/**
 * What the networks see of one face: red, green and blue by rows, 0 to 255. It shows who somebody is, so whoever made it
 * calls {@link eraseFaceCrop} as soon as it is no longer needed.
 */
export interface FaceCrop {
  readonly forDescriptor: Uint8Array<ArrayBuffer>;
  readonly forAntispoof: Uint8Array<ArrayBuffer>;
  readonly forLiveness: Uint8Array<ArrayBuffer>;
}

/**
 * Cuts a face out of its picture. The picture stays the caller's.
 *
 * @throws InspectError `inspect-unavailable` where there is no canvas to read a bitmap with.
 */
export function cropFace(image: ImageBitmap | ImageData, face: Face): FaceCrop {
  const forDescriptor = sample(image, descriptorSquare(face), DESCRIPTOR_SIDE);
  const surroundings = livenessSquare(face);
  return {
    forDescriptor,
    forAntispoof: sample(image, surroundings, ANTISPOOF_SIDE),
    forLiveness: sample(image, surroundings, LIVENESS_SIDE),
  };
}

/** Overwrites every pixel. */
export function eraseFaceCrop(crop: FaceCrop): void {
  for (const pixels of [crop.forDescriptor, crop.forAntispoof, crop.forLiveness]) pixels.fill(0);
}

function sample(image: ImageBitmap | ImageData, cutting: Cutting, side: number): Uint8Array<ArrayBuffer> {
  const { pixels, origin } = pixelsAround(image, cutting);
  const centre = { x: cutting.centre.x - origin.x, y: cutting.centre.y - origin.y };
  return sampleCutting(pixels, { ...cutting, centre }, side);
}
