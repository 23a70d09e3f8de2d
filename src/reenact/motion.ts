import {
  type Matrix3,
  type SimilarityTransform,
  type Vector3,
  applyInverseSimilarity,
  multiplyMatrices,
  transpose,
} from '../core';
import {
  type EyeContour,
  type Face,
  INNER_MOUTH_CORNERS,
  LANDMARK_COUNT,
  LEFT_EYE,
  RIGHT_EYE,
  vectorAt,
} from '../landmarks';
import { eyeOpening } from './neutral-shape';

/**
 * What a driver does, without who the driver is: everything is relative to the driver's own resting face. This is what a
 * performance holds, and all that moves a still.
 */
export interface Motion {
  /** 478 x (x, y, z): how far each landmark has moved from the resting face, in canonical axes and centimetres. */
  readonly offsetsInCentimetres: Float32Array;
  /** Turn of the head from rest: R of the driver times the transpose of R at rest, in landmark axes (y down, z away from the viewer). */
  readonly rotation: Matrix3;
  /** Size of the face as a part of its size at rest. */
  readonly scale: number;
  /** Move of the face from rest, in scales of the resting face (centimetres of the canonical head): x right, y down. */
  readonly translation: readonly [number, number];
  /** 0 shut to 1 as open as at rest or more, for each eye; beyond the reach of landmarks alone. */
  readonly eyeOpenness: { readonly left: number; readonly right: number };
  /** 0 wholly shut to 1 as open as at rest or more: 1 for lips that rest shut. */
  readonly mouthOpenness: number;
}

/** The face of a driver who does nothing, freed from its pose. Numbers only. */
export interface DriverRest {
  /** 478 landmarks in canonical axes and centimetres. */
  readonly shape: readonly Vector3[];
  readonly pose: SimilarityTransform;
}

/** Mean distance between the lids, as a part of the eye's width, of an eye that is shut: MediaPipe never brings them together. */
const SHUT_EYE = 0.105;
/** The same of narrow eyes, as a part of their opening at rest. */
const NARROW_SHARE = 0.7;
/** Least opening at rest that counts as an open eye: one that is less open cannot shut. */
const LEAST_OPEN_EYE = 0.11;
/** Distance between shut lips as MediaPipe sees them, and least distance of open ones, as parts of the mouth's width. */
const SHUT_MOUTH = 0.035;
const LEAST_OPEN_MOUTH = 0.06;

const [UPPER_LIP_MIDDLE, LOWER_LIP_MIDDLE] = [13, 14] as const;

/** Nothing happens: what `reenactAnimate` answers with the still as it is. */
export const STILL_MOTION: Motion = {
  offsetsInCentimetres: new Float32Array(3 * LANDMARK_COUNT),
  rotation: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  scale: 1,
  translation: [0, 0],
  eyeOpenness: { left: 1, right: 1 },
  mouthOpenness: 1,
};

/** `face` taken as the driver's rest: looking as they do when they do nothing. */
export function restOf(face: Face): DriverRest {
  return { shape: unposedLandmarks(face), pose: face.pose };
}

/** What `driving` does that the same driver's `rest` does not. Both are of one camera. */
export function motionOf(driving: Face, rest: DriverRest): Motion {
  const shape = unposedLandmarks(driving);
  const offsets = new Float32Array(3 * LANDMARK_COUNT);
  shape.forEach((point, index) => {
    const from = rest.shape[index]!;
    for (let axis = 0; axis < 3; axis++) offsets[3 * index + axis] = point[axis]! - from[axis]!;
  });
  const [toX, toY] = driving.pose.translation;
  const [fromX, fromY] = rest.pose.translation;
  return {
    offsetsInCentimetres: offsets,
    rotation: multiplyMatrices(driving.pose.rotation, transpose(rest.pose.rotation)),
    scale: driving.pose.scale / rest.pose.scale,
    translation: [(toX - fromX) / rest.pose.scale, (toY - fromY) / rest.pose.scale],
    eyeOpenness: {
      left: eyeOpenness(shape, rest.shape, LEFT_EYE),
      right: eyeOpenness(shape, rest.shape, RIGHT_EYE),
    },
    mouthOpenness: mouthOpenness(shape, rest.shape),
  };
}

/** All landmarks, those of the irises included, freed from the pose: canonical axes, in centimetres. */
export function unposedLandmarks(face: Face): Vector3[] {
  return Array.from({ length: LANDMARK_COUNT }, (_, index) =>
    applyInverseSimilarity(face.pose, vectorAt(face.landmarksInPixels, index)),
  );
}

function eyeOpenness(shape: readonly Vector3[], rest: readonly Vector3[], eye: EyeContour): number {
  const atRest = eyeOpening(rest, eye);
  if (atRest < LEAST_OPEN_EYE) return 1;
  const shut = Math.min(SHUT_EYE, NARROW_SHARE * atRest);
  return within01((eyeOpening(shape, eye) - shut) / (atRest - shut));
}

/** From 0 shut to 1 as open as at rest or more. */
export function mouthOpenness(shape: readonly Vector3[], rest: readonly Vector3[]): number {
  const atRest = mouthOpening(rest);
  if (atRest < LEAST_OPEN_MOUTH) return 1;
  return within01((mouthOpening(shape) - SHUT_MOUTH) / (atRest - SHUT_MOUTH));
}

/** Distance between the middles of the lips as a part of the distance between the mouth's corners. */
export function mouthOpening(shape: readonly Vector3[]): number {
  return lipGap(shape) / distance(shape[INNER_MOUTH_CORNERS.left]!, shape[INNER_MOUTH_CORNERS.right]!);
}

/** Distance between the middles of the lips. */
export function lipGap(shape: readonly Vector3[]): number {
  return distance(shape[UPPER_LIP_MIDDLE]!, shape[LOWER_LIP_MIDDLE]!);
}

function distance(one: Vector3, other: Vector3): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function within01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
