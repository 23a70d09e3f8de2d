import { ClipError, type Size, shortSide } from '../core';

/** Below this no label is legible, and nothing is shown without one. */
const SMALLEST_SIDE_IN_PIXELS = 160;
const LONGEST_MINUTES = 60;

/** @throws ClipError `clip-too-small`, for frames of `size`. */
export function checkFrameSize(size: Size): void {
  if (shortSide(size) < SMALLEST_SIDE_IN_PIXELS)
    throw new ClipError('clip-too-small', { minimum: SMALLEST_SIDE_IN_PIXELS });
}

/** @throws ClipError `clip-too-long`. */
export function checkDuration(seconds: number): void {
  if (seconds > LONGEST_MINUTES * 60) throw new ClipError('clip-too-long', { minutes: LONGEST_MINUTES });
}
