import { type Box, type Size, boxCentre, shortSide } from '../core';

/** A face this wide, as a part of the picture's short side, is the picture's subject: nobody is searched in its background. */
const PORTRAIT_FACE_SHARE = 0.28;

/**
 * Where to look again after the whole picture was searched. The detector sees 128 x 128 pixels, so faces narrower than about
 * an eighth of what it is shown escape it: pictures of groups are searched in square tiles of half the height, half
 * overlapping; long portraits in squares as wide as they are.
 */
export function detectionTiles(size: Size, widestFaceInPixels: number): Box[] {
  const side = shortSide(size);
  if (widestFaceInPixels < PORTRAIT_FACE_SHARE * side) return tilesOf(size, Math.ceil(side / 2), 0.5);
  return Math.max(size.width, size.height) > 1.3 * side ? tilesOf(size, side, 1) : [];
}

/**
 * Squares that cover a picture, row by row.
 *
 * @param stride - largest distance from tile to tile, as a part of their side.
 */
export function tilesOf(size: Size, side: number, stride: number): Box[] {
  const tiles: Box[] = [];
  for (const top of startsOf(size.height, side, stride)) {
    for (const left of startsOf(size.width, side, stride))
      tiles.push({ left, top, width: side, height: side });
  }
  return tiles;
}

/** Evenly spread starts that cover `length` from end to end. */
function startsOf(length: number, side: number, stride: number): number[] {
  const gaps = Math.max(0, Math.ceil((length - side) / (stride * side)));
  return Array.from({ length: gaps + 1 }, (_, index) =>
    gaps === 0 ? 0 : Math.round((index * (length - side)) / gaps),
  );
}

/** True when both boxes are one face found twice: their centres are closer than 0.6 of the wider face. */
export function isSameFace(one: Box, other: Box): boolean {
  const [a, b] = [boxCentre(one), boxCentre(other)];
  return Math.hypot(a.x - b.x, a.y - b.y) < 0.6 * Math.max(one.width, other.width);
}

/** The square around a face that shows it to the detector at the size it knows best: about half the picture. */
export function squareAround(box: Box): Box {
  const centre = boxCentre(box);
  const side = 2 * Math.max(box.width, box.height);
  return { left: centre.x - side / 2, top: centre.y - side / 2, width: side, height: side };
}

/** What of a face is painted over while its neighbours are looked for: less than the box, which may reach into a neighbour. */
export function coreOfBox(box: Box): Box {
  return {
    left: box.left + 0.1 * box.width,
    top: box.top + 0.1 * box.height,
    width: 0.8 * box.width,
    height: 0.8 * box.height,
  };
}
