import { type Vector3, addVectors, applyInverseSimilarity, scaleVector, subtractVectors } from '../../core';
import {
  type EyeContour,
  type Face,
  LEFT_BROW,
  LEFT_EYE,
  OUTER_MOUTH_CORNERS,
  RIGHT_BROW,
  RIGHT_EYE,
  vectorAt,
} from '../../landmarks';

const INNER_LIPS = { upper: 13, lower: 14 } as const;
const FOOT_OF_NOSE = 2;
const DEGREES = 180 / Math.PI;

/**
 * What the challenge reads of one face in one frame. Pose and size are taken out, and lengths are parts of others in the same
 * direction: a picture that is tilted and squeezed before the lens keeps them.
 */
export interface FaceGauge {
  /** Positive to the picture's right, which is the left of whoever looks into the camera. */
  readonly yawDegrees: number;
  /** Positive upwards. */
  readonly pitchDegrees: number;
  /** Of the eye that is open further: height by width. */
  readonly eyeOpening: number;
  /** Between the lips, by the height from the foot of the nose to the eyes; so are the others that are heights. */
  readonly mouthOpening: number;
  readonly browHeight: number;
  /** From corner to corner, by the distance of the outer corners of the eyes. */
  readonly mouthWidth: number;
  /** From the foot of the nose down to the corners of the mouth: a smile lifts them. */
  readonly cornerDrop: number;
}

export const GAUGE_NAMES = [
  'yawDegrees',
  'pitchDegrees',
  'eyeOpening',
  'mouthOpening',
  'browHeight',
  'mouthWidth',
  'cornerDrop',
] as const satisfies readonly (keyof FaceGauge)[];

export function gaugeFace({ landmarksInPixels, pose }: Face): FaceGauge {
  const [[, , forwardX], [, , forwardY], [, , forwardZ]] = pose.rotation;
  const at = (vertex: number) => applyInverseSimilarity(pose, vectorAt(landmarksInPixels, vertex));
  const [left, right] = [LEFT_EYE.edge, RIGHT_EYE.edge];
  const eyes = meanOf([left.outerCorner, left.innerCorner, right.outerCorner, right.innerCorner].map(at));
  const noseHeight = Math.max(1e-6, eyes[1] - at(FOOT_OF_NOSE)[1]);
  const [leftCorner, rightCorner] = [at(OUTER_MOUTH_CORNERS.left), at(OUTER_MOUTH_CORNERS.right)];
  const brows = meanOf([...LEFT_BROW, ...RIGHT_BROW].map(at));
  return {
    yawDegrees: Math.atan2(forwardX, -forwardZ) * DEGREES,
    pitchDegrees: -Math.asin(Math.min(1, Math.max(-1, forwardY))) * DEGREES,
    eyeOpening: Math.max(openingOf(LEFT_EYE, at), openingOf(RIGHT_EYE, at)),
    mouthOpening: distance(at(INNER_LIPS.upper), at(INNER_LIPS.lower)) / noseHeight,
    browHeight: (brows[1] - eyes[1]) / noseHeight,
    mouthWidth:
      distance(leftCorner, rightCorner) /
      Math.max(1e-6, distance(at(left.outerCorner), at(right.outerCorner))),
    cornerDrop: (at(FOOT_OF_NOSE)[1] - (leftCorner[1] + rightCorner[1]) / 2) / noseHeight,
  };
}

type Place = (vertex: number) => Vector3;

/** Height by width, over the middle three pairs of the lids. */
function openingOf({ edge }: EyeContour, at: Place): number {
  const width = distance(at(edge.outerCorner), at(edge.innerCorner));
  let height = 0;
  for (let pair = 2; pair <= 4; pair++) height += distance(at(edge.upper[pair]!), at(edge.lower[pair]!)) / 3;
  return height / Math.max(width, 1e-6);
}

function meanOf(points: readonly Vector3[]): Vector3 {
  return scaleVector(points.reduce(addVectors), 1 / points.length);
}

function distance(one: Vector3, other: Vector3): number {
  return Math.hypot(...subtractVectors(one, other));
}
