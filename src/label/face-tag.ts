import { type Box, type Point, type Size, clampBox } from '../core';
import { sharedArea } from './box-overlap';
import { keyedFraction } from './keyed-fraction';
import type { LabelPlate } from './label-plan';
import { type MarkedFace, featuresOf, outwardAt } from './marked-face';
import { type PlateLayout, layOutPlate } from './plate-layout';

const TAG_TEXT = 'AI';
/** Height of a tag as a part of the face's height: within the 8 to 12 % that is large enough to read and to be in the way. */
const HEIGHT_SHARE = 0.1;
const CAP_HEIGHT_OF_TAG = 0.58;
/** The lowest capitals that can be told apart; on faces of less than about 100 px the tag outgrows its share. */
const LEAST_CAP_HEIGHT_IN_PIXELS = 6;
/** How far a tag reaches inside the face, as a part of the face's height; a pixel at least. */
const REACH = 0.045;

/**
 * A small opaque tag over the edge of a replaced face: to paint it out, or to crop it away, is to redo the face itself. It
 * stays within the picture, clear of everyone's eyes and mouth, and clear of `taken` where there is room.
 */
export function hangFaceTag(
  exportId: string,
  frame: Size,
  face: MarkedFace,
  faces: readonly MarkedFace[],
  taken: readonly Box[],
): LabelPlate {
  const layout = layOutTag(face);
  const keptClear = faces.flatMap((other) => featuresOf(other).keptClear);
  const places = preferredPlaces(exportId, featuresOf(face).edge);
  const candidates = places.map((place, rank) => {
    const wanted = overEdge(layout.size, face, place);
    const box = clampBox(wanted, frame);
    const cost = {
      covered: keptClear.reduce((sum, part) => sum + sharedArea(part, box), 0),
      isOffEdge: !contains(box, place),
      hidden: taken.reduce((sum, other) => sum + sharedArea(other, box), 0),
      rank,
    };
    return { box, cost };
  });
  candidates.sort(
    ({ cost: one }, { cost: other }) =>
      one.covered - other.covered ||
      Number(one.isOffEdge) - Number(other.isOffEdge) ||
      one.hidden - other.hidden ||
      one.rank - other.rank,
  );
  const { left, top } = candidates[0]!.box;
  return layout.placeAt({ x: left, y: top });
}

function layOutTag(face: Box): PlateLayout {
  const capHeight = Math.max(
    LEAST_CAP_HEIGHT_IN_PIXELS,
    Math.round(CAP_HEIGHT_OF_TAG * HEIGHT_SHARE * face.height),
  );
  const padding = (capHeight * (1 / CAP_HEIGHT_OF_TAG - 1)) / 2;
  return layOutPlate(TAG_TEXT, capHeight, { width: padding, height: Math.floor(padding) }, capHeight * 0.3);
}

/** The edge's places come in pairs, left and right; which side is tried first is keyed to the export. */
function preferredPlaces(exportId: string, edge: readonly Point[]): Point[] {
  const isRightFirst = keyedFraction(exportId, 'tag-side') < 0.5;
  const [first, second, ...rest] = edge;
  return isRightFirst && first && second ? [second, first, ...rest] : [...edge];
}

/** Whole pixels; most of the tag outside the face, its inner side a little within. */
function overEdge(size: Size, face: Box, place: Point): Box {
  const outward = outwardAt(face, place);
  const halfExtent = (Math.abs(outward.x) * size.width + Math.abs(outward.y) * size.height) / 2;
  const shift = halfExtent - Math.max(1, REACH * face.height);
  return {
    left: Math.round(place.x + outward.x * shift - size.width / 2),
    top: Math.round(place.y + outward.y * shift - size.height / 2),
    ...size,
  };
}

function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}
