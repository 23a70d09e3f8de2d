import { type Size, shortSide } from '../core';
import type { Face } from './face';
import { poseResidualInCentimetres } from './face-pose';

/** Beyond this the "face" is a pattern that the detector mistook for one. */
const LARGEST_RESIDUAL_IN_CENTIMETRES = 1.6;

/** Narrower faces carry no features to replace. */
const NARROWEST_FACE_IN_PIXELS = 16;

/** False for what cannot be a face in a picture of this size, whatever found it. */
export function isPlausible(face: Face, size: Size): boolean {
  const centreX = face.box.left + face.box.width / 2;
  const centreY = face.box.top + face.box.height / 2;
  return (
    face.box.width >= Math.min(NARROWEST_FACE_IN_PIXELS, shortSide(size) / 4) &&
    centreX > 0 &&
    centreY > 0 &&
    centreX < size.width &&
    centreY < size.height &&
    poseResidualInCentimetres(face.landmarksInPixels, face.pose) < LARGEST_RESIDUAL_IN_CENTIMETRES
  );
}
