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

/** A tag at one of the places of a face's edge, and what speaks against it there. */
export interface TagPlace {
  /** Position in `FaceFeatures.edge`. */
  readonly place: number;
  /** Whole pixels, within the picture. */
  readonly box: Box;
  /** Area of eyes and mouths under the tag. */
  readonly covered: number;
  /** The tag no longer lies over the place: the picture ends before it. */
  readonly isOffEdge: boolean;
  /** Area of what is taken under the tag. */
  readonly hidden: number;
}

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
  const layout = layOutTag(tagCapHeight(face));
  const { left, top } = bestTagPlace(tagPlaces(exportId, layout.size, frame, face, faces, taken)).box;
  return layout.placeAt({ x: left, y: top });
}

/** The height of a tag's capitals on this face, whole pixels. */
export function tagCapHeight(face: Box): number {
  return Math.max(LEAST_CAP_HEIGHT_IN_PIXELS, Math.round(CAP_HEIGHT_OF_TAG * HEIGHT_SHARE * face.height));
}

export function layOutTag(capHeight: number): PlateLayout {
  const padding = (capHeight * (1 / CAP_HEIGHT_OF_TAG - 1)) / 2;
  return layOutPlate(TAG_TEXT, capHeight, { width: padding, height: Math.floor(padding) }, capHeight * 0.3);
}

/** How far the tag reaches over the face's edge, in pixels. */
export function tagReach(face: Box): number {
  return Math.max(1, REACH * face.height);
}

/** A tag of `size` at each place of the face's edge, those first that the export prefers. */
export function tagPlaces(
  exportId: string,
  size: Size,
  frame: Size,
  face: MarkedFace,
  faces: readonly MarkedFace[],
  taken: readonly Box[],
): readonly TagPlace[] {
  const keptClear = faces.flatMap((other) => featuresOf(other).keptClear);
  const { edge } = featuresOf(face);
  return preferredPlaces(exportId, edge.length).map((place) => {
    const point = edge[place]!;
    const box = clampBox(overEdge(size, face, point), frame);
    return {
      place,
      box,
      covered: keptClear.reduce((sum, part) => sum + sharedArea(part, box), 0),
      isOffEdge: !contains(box, point),
      hidden: taken.reduce((sum, other) => sum + sharedArea(other, box), 0),
    };
  });
}

/** The first of those that cover least. */
export function bestTagPlace(places: readonly TagPlace[]): TagPlace {
  return places.reduce((best, other) => (tagPlaceOrder(other, best) < 0 ? other : best));
}

/** Below 0 when `one` is the better place: eyes and mouth free, then on the edge, then clear of what is taken. */
export function tagPlaceOrder(one: TagPlace, other: TagPlace): number {
  return (
    one.covered - other.covered ||
    Number(one.isOffEdge) - Number(other.isOffEdge) ||
    one.hidden - other.hidden
  );
}

/** The edge's places come in pairs, left and right; which side is tried first is keyed to the export. */
function preferredPlaces(exportId: string, count: number): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const isRightFirst = keyedFraction(exportId, 'tag-side') < 0.5;
  const [first, second, ...rest] = places;
  return isRightFirst && first !== undefined && second !== undefined ? [second, first, ...rest] : places;
}

/** Whole pixels; most of the tag outside the face, its inner side a little within. */
function overEdge(size: Size, face: Box, place: Point): Box {
  const outward = outwardAt(face, place);
  const halfExtent = (Math.abs(outward.x) * size.width + Math.abs(outward.y) * size.height) / 2;
  const shift = halfExtent - tagReach(face);
  return {
    left: Math.round(place.x + outward.x * shift - size.width / 2),
    top: Math.round(place.y + outward.y * shift - size.height / 2),
    ...size,
  };
}

function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}
