import { type Vector3, mixVectors, rotationOfVector } from '../core';
import { LANDMARK_COUNT } from '../landmarks';
import type { Motion } from './motion';

/** Coordinates of all landmarks of one frame. */
export const COORDINATE_COUNT = 3 * LANDMARK_COUNT;

/**
 * A driver's motion over time, replayed on any still. No picture and no face: only how much things moved from a resting face. The
 * offsets of all frames are mixtures of a few shapes, which is what faces can do; the arrays must not be written to.
 */
export interface Performance {
  /** Until it begins anew: a little longer than the last frame's time, so that the end leads back to the beginning. */
  readonly durationSeconds: number;
  /** Of each frame, from 0, strictly increasing. */
  readonly timesSeconds: Float64Array;
  /** k x 478 x (x, y, z): what the frames' offsets are mixed from, in canonical axes and centimetres. */
  readonly shapesInCentimetres: Float32Array;
  /** n x k: how much of each shape a frame has. */
  readonly weights: Float32Array;
  /** n x 6: turn as axis times angle in radians (landmark axes), move (x, y, as in `Motion`), scale less 1, in this order. */
  readonly heads: Float32Array;
  /** n x 3: how open the left eye, the right eye and the mouth are, 0 to 1. */
  readonly openness: Float32Array;
}

/** Numbers of a frame in `heads`: turn, move, scale. */
export const HEAD_NUMBERS = 6;
export const OPENNESS_NUMBERS = 3;

/** The motion at `seconds` of a performance that begins anew when it is through; between two frames the mean of them. */
export function motionAt(performance: Performance, seconds: number): Motion {
  const { timesSeconds, durationSeconds } = performance;
  const time = ((seconds % durationSeconds) + durationSeconds) % durationSeconds;
  const before = lastAtOrBefore(timesSeconds, time);
  const after = (before + 1) % timesSeconds.length;
  const end = after === 0 ? durationSeconds : timesSeconds[after]!;
  const share = (time - timesSeconds[before]!) / (end - timesSeconds[before]!);
  const mixed = (values: Float32Array, size: number, offset: number): number => {
    const [from, to] = [values[before * size + offset]!, values[after * size + offset]!];
    return from + (to - from) * share;
  };
  const turnOf = (frame: number): Vector3 => {
    const [x, y, z] = performance.heads.subarray(frame * HEAD_NUMBERS, frame * HEAD_NUMBERS + 3);
    return [x!, y!, z!];
  };
  const head = (offset: number): number => mixed(performance.heads, HEAD_NUMBERS, offset);
  const open = (offset: number): number => mixed(performance.openness, OPENNESS_NUMBERS, offset);
  return {
    offsetsInCentimetres: mixedOffsets(performance, mixed),
    rotation: rotationOfVector(mixVectors(turnOf(before), turnOf(after), share)),
    translation: [head(3), head(4)],
    scale: 1 + head(5),
    eyeOpenness: { left: open(0), right: open(1) },
    mouthOpenness: open(2),
  };
}

function mixedOffsets(
  { shapesInCentimetres, weights }: Performance,
  mixed: (values: Float32Array, size: number, offset: number) => number,
): Float32Array {
  const count = shapesInCentimetres.length / COORDINATE_COUNT;
  const offsets = new Float32Array(COORDINATE_COUNT);
  for (let shape = 0; shape < count; shape++) {
    const weight = mixed(weights, count, shape);
    const first = shape * COORDINATE_COUNT;
    for (let index = 0; index < COORDINATE_COUNT; index++) {
      offsets[index]! += weight * shapesInCentimetres[first + index]!;
    }
  }
  return offsets;
}

function lastAtOrBefore(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (times[middle]! <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
