import { type Size, fitLongSide, longSide } from '../core';

/** How a stored picture has to be turned to stand upright: clockwise first, then mirrored left to right. */
export interface Turn {
  readonly rotationInDegrees: 0 | 90 | 180 | 270;
  readonly isMirrored: boolean;
}

export const NO_TURN: Turn = { rotationInDegrees: 0, isMirrored: false };

export function isUpright({ rotationInDegrees, isMirrored }: Turn): boolean {
  return rotationInDegrees === 0 && !isMirrored;
}

/** The long side that moving pictures are worked on at. */
export const MOVING_SIDE_IN_PIXELS = 1920;

/** The size of a picture of `size` after turning. */
export function turnedSize({ width, height }: Size, { rotationInDegrees }: Turn): Size {
  return rotationInDegrees % 180 === 0 ? { width, height } : { width: height, height: width };
}

/**
 * The even size at which an upright moving picture is worked on, at most 1920 px on its long side. A picture that is small
 * enough grows by the one column or row that it lacks, one that has to be reduced anyway is reduced to even sides.
 */
export function movingSizeOf(size: Size): Size {
  if (longSide(size) <= MOVING_SIDE_IN_PIXELS)
    return { width: evenUp(size.width), height: evenUp(size.height) };
  const { width, height } = fitLongSide(size, MOVING_SIDE_IN_PIXELS);
  return { width: evenUp(width), height: evenUp(height) };
}

function evenUp(length: number): number {
  return length + (length % 2);
}

/** Rows and columns that are turned at a time, so that both ends stay in the processor's cache. */
const TILE = 32;

/** Writes a picture of `size`, stored in rows without gaps, into `to` in its upright position, in rows of `pixelsPerRow`. */
export function turnPixels(
  from: Uint32Array,
  size: Size,
  turn: Turn,
  to: Uint32Array,
  pixelsPerRow: number,
): void {
  const { width, height } = size;
  const { start, perColumn, perRow } = stepsOf(turnedSize(size, turn), turn, pixelsPerRow);
  for (let top = 0; top < height; top += TILE) {
    const bottom = Math.min(height, top + TILE);
    for (let left = 0; left < width; left += TILE) {
      const right = Math.min(width, left + TILE);
      for (let y = top; y < bottom; y++) {
        let read = y * width + left;
        let write = start + y * perRow + left * perColumn;
        for (let x = left; x < right; x++) {
          to[write] = from[read++]!;
          write += perColumn;
        }
      }
    }
  }
}

/** Where the first stored pixel comes to lie, and how far the next column and the next row of the stored picture are from there. */
function stepsOf(upright: Size, { rotationInDegrees, isMirrored }: Turn, pixelsPerRow: number) {
  const right = isMirrored ? -1 : 1;
  const [x, y, perColumn, perRow] = {
    0: [0, 0, right, pixelsPerRow],
    90: [1, 0, pixelsPerRow, -right],
    180: [1, 1, -right, -pixelsPerRow],
    270: [0, 1, -pixelsPerRow, right],
  }[rotationInDegrees] as [number, number, number, number];
  const column = (x === 1) === isMirrored ? 0 : upright.width - 1;
  return { start: y * (upright.height - 1) * pixelsPerRow + column, perColumn, perRow };
}

/** Repeats the last column and the last row of a picture of `size` until they fill `filled`, at most one pixel further each way. */
export function repeatEdges(pixels: Uint32Array, size: Size, filled: Size): void {
  if (filled.width > size.width)
    for (let row = 0; row < size.height; row++) {
      const last = row * filled.width + size.width - 1;
      pixels[last + 1] = pixels[last]!;
    }
  if (filled.height > size.height) {
    const last = (size.height - 1) * filled.width;
    pixels.copyWithin(last + filled.width, last, last + filled.width);
  }
}
