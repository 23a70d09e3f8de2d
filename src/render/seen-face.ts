import { type Box, type Size, longSide } from '../core';
import type { Frame } from '../capture';
import type { SeenFace } from './passes/relighting';
import type { PictureTextures } from './picture-textures';

/** Room around the landmarks, as a part of their box, so that sampling beside the outline stays within the crop. */
const MARGIN = 0.04;

/** Pixels of the crop for each pixel of the drawn face: a little more, so that nothing is lost to a turned head. */
const OVERSAMPLING = 1.25;

/** Larger crops than this are reduced. */
const LONGEST_CROP_IN_PIXELS = 4096;

/**
 * A face cut out of its picture at the size at which it will be drawn.
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
  const box = boxAround(points);
  const scale = Math.min(1, OVERSAMPLING * pixelsPerPixel, LONGEST_CROP_IN_PIXELS / longSide(box));
  const size: Size = {
    width: Math.max(1, Math.round(box.width * scale)),
    height: Math.max(1, Math.round(box.height * scale)),
  };
  return {
    crop: textures.faceCrop(frame, box, size),
    points: points.map((value, index) =>
      index % 2 === 0 ? (value - box.left) / box.width : (value - box.top) / box.height,
    ),
    facing,
    pixelsPerPixel,
  };
}

/** Whole pixels, so that a crop in the picture's own size is an exact copy. */
function boxAround(points: Float32Array): Box {
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
