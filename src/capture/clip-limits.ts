import { ClipError, type Size, longSide, shortSide } from '../core';
import type { CaptureNotice } from './captured-frame';
import { MOVING_SIDE_IN_PIXELS, movingSizeOf } from './upright';

/** Below this no label is legible, and nothing is shown without one. */
const SMALLEST_SIDE_IN_PIXELS = 160;
const LONGEST_MINUTES = 60;

/** @throws ClipError `clip-too-small`, when upright frames of `size` are worked on too small. */
export function checkFrameSize(size: Size): void {
  if (shortSide(movingSizeOf(size)) < SMALLEST_SIDE_IN_PIXELS)
    throw new ClipError('clip-too-small', { minimum: SMALLEST_SIDE_IN_PIXELS });
}

/** @throws ClipError `clip-too-long`. */
export function checkDuration(seconds: number): void {
  if (seconds > LONGEST_MINUTES * 60) throw new ClipError('clip-too-long', { minutes: LONGEST_MINUTES });
}

/** What a person should know of upright frames of `size`. */
export function noticesOfSize(size: Size): readonly CaptureNotice[] {
  return longSide(size) > MOVING_SIDE_IN_PIXELS ? ['reduced-to-1920'] : [];
}
