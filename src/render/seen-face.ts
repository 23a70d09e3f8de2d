import { type Box, type Size, longSide } from '../core';
import type { Frame } from '../capture';
import type { SeenFace } from './passes/face-reader';
import { type PictureTextures, isMoving, sizeOf } from './picture-textures';

/** Room around the landmarks, as a part of their box, so that sampling beside the outline stays within the crop. */
const MARGIN = 0.04;

/** Pixels of the crop for each pixel of the drawn face: a little more, so that nothing is lost to a turned head. */
const OVERSAMPLING = 1.25;

/** Larger crops than this are reduced. */
const LONGEST_CROP_IN_PIXELS = 4096;

/**
 * A face in its picture at the size at which it will be drawn: cut out of a still; where it is in a frame of a moving picture, of which
 * every pixel is there already.
 *
 * @param points - 468 x (x, y), in pixels of the picture.
 * @param pixelsPerPixel - pixels of the drawing for one of the picture.
 */
export function seeFace(
  textures: PictureTextures,
  frame: Frame,
  points: Float32Array,
  facing: Float32Array,
  pixelsPerPixel: number,
): SeenFace {
  if (isMoving(frame)) {
    const whole: Box = { left: 0, top: 0, ...sizeOf(frame) };
    return { picture: textures.movingPicture(frame), points: placesIn(whole, points), facing };
  }
  const box = cropBox(points);
  const size = cropSize(box, cropScale(box, pixelsPerPixel));
  return { picture: textures.faceCrop(frame, box, size), points: placesIn(box, points), facing };
}

/** The part of a picture that holds a face. Whole pixels, so that a crop in the picture's own size is an exact copy. */
export function cropBox(points: Float32Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < points.length; index += 2) {
    left = Math.min(left, points[index]!);
    right = Math.max(right, points[index]!);
    top = Math.min(top, points[index + 1]!);
    bottom = Math.max(bottom, points[index + 1]!);
  }
  const margin = Math.ceil(MARGIN * Math.max(right - left, bottom - top)) + 1;
  left = Math.floor(left) - margin;
  top = Math.floor(top) - margin;
  return { left, top, width: Math.ceil(right) + margin - left, height: Math.ceil(bottom) + margin - top };
}

/** Pixels of the crop for one of the picture. */
export function cropScale(box: Box, pixelsPerPixel: number): number {
  return Math.min(1, OVERSAMPLING * pixelsPerPixel, LONGEST_CROP_IN_PIXELS / longSide(box));
}

export function cropSize(box: Box, scale: number): Size {
  return {
    width: Math.max(1, Math.round(box.width * scale)),
    height: Math.max(1, Math.round(box.height * scale)),
  };
}

/** Points in pixels as parts of a box. */
export function placesIn(box: Box, points: Float32Array): Float32Array {
  const places = new Float32Array(points.length);
  for (let index = 0; index < points.length; index += 2) {
    places[index] = (points[index]! - box.left) / box.width;
    places[index + 1] = (points[index + 1]! - box.top) / box.height;
  }
  return places;
}
