/** Sizes and axis-aligned boxes. Pixel space: x right, y down, the origin at the picture's top left corner. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function shortSide(size: Size): number {
  return Math.min(size.width, size.height);
}

export function longSide(size: Size): number {
  return Math.max(size.width, size.height);
}

export function boxCentre(box: Box): Point {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The same box in another scale, as when a picture is drawn smaller. */
export function scaleBox(box: Box, factor: number): Box {
  return {
    left: box.left * factor,
    top: box.top * factor,
    width: box.width * factor,
    height: box.height * factor,
  };
}

/** The box moved, and if need be shrunk, so that it lies within `size`. */
export function clampBox(box: Box, size: Size): Box {
  const width = Math.min(box.width, size.width);
  const height = Math.min(box.height, size.height);
  return {
    left: Math.min(Math.max(box.left, 0), size.width - width),
    top: Math.min(Math.max(box.top, 0), size.height - height),
    width,
    height,
  };
}

/** `size` shrunk, never grown, until its long side is at most `limit`; whole pixels. */
export function fitLongSide(size: Size, limit: number): Size {
  const factor = Math.min(1, limit / longSide(size));
  return {
    width: Math.max(1, Math.round(size.width * factor)),
    height: Math.max(1, Math.round(size.height * factor)),
  };
}
