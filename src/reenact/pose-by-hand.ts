import { type Vector3, multiplyMatrices, rotationOfVector } from '../core';
import {
  LANDMARK_COUNT,
  LEFT_BROW,
  LEFT_EYE,
  MESH_LANDMARK_COUNT,
  RIGHT_BROW,
  RIGHT_EYE,
  canonicalPosition,
} from '../landmarks';
import handShapes from './hand-shapes.json';
import type { Motion } from './motion';
import { smoothStep } from './neutral-shape';

/** A head, its gaze and its features as a hand sets them. All of it 0 is the still as it is. */
export interface HandPose {
  /** Degrees: positive turns the nose to the picture's right, downwards, and leans the head to the picture's left. */
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  /** -1 to 1: to the picture's right, and up. */
  readonly gazeX: number;
  readonly gazeY: number;
  /** 0 as it is to 1 wide open. */
  readonly mouthOpen: number;
  /** -1 corners down to 1 corners up. */
  readonly smile: number;
  /** 0 as it is to 1 rounded. */
  readonly pucker: number;
  /** 0 as it is to 1 shut, of the eyes on the picture's left and right. */
  readonly blinkLeft: number;
  readonly blinkRight: number;
  /** -1 frowning to 1 raised. */
  readonly brows: number;
}

export const NEUTRAL_HAND_POSE: HandPose = {
  yaw: 0,
  pitch: 0,
  roll: 0,
  gazeX: 0,
  gazeY: 0,
  mouthOpen: 0,
  smile: 0,
  pucker: 0,
  blinkLeft: 0,
  blinkRight: 0,
  brows: 0,
};

const RADIANS = Math.PI / 180;

/** Centimetres that an iris moves, and that brows do, when all the way. */
const [FARTHEST_GAZE_ACROSS, FARTHEST_GAZE_UP, FARTHEST_BROW] = [0.42, 0.18, 0.75] as const;
/** Corners that turn down do so less than they turn up. */
const DOWNWARD_SHARE = 0.6;

/** How much each vertex goes with the brows, and which way a frown draws it: towards the middle. */
const BROW_SHARES: readonly number[] = Array.from({ length: MESH_LANDMARK_COUNT }, (_, vertex) =>
  browShareOf(vertex),
);

/** The three shapes that hands ask for, and that are looked for in a still, taken from one synthetic face and made symmetric: 468 x (x, y, z) in centimetres. */
export const MOUTH_SHAPES = {
  mouthOpen: readShape(handShapes.mouthOpen),
  smile: readShape(handShapes.smile),
  pucker: readShape(handShapes.pucker),
} as const;

/** What a driver would do to look like that. Parts of `pose` that are not named stay as they are in the still. */
export function poseByHand(pose: Partial<HandPose>): Motion {
  const hand = { ...NEUTRAL_HAND_POSE, ...pose };
  const offsets = new Float32Array(3 * LANDMARK_COUNT);
  const smile = hand.smile < 0 ? DOWNWARD_SHARE * hand.smile : hand.smile;
  for (let index = 0; index < 3 * MESH_LANDMARK_COUNT; index++) {
    offsets[index] =
      hand.mouthOpen * MOUTH_SHAPES.mouthOpen[index]! +
      smile * MOUTH_SHAPES.smile[index]! +
      hand.pucker * MOUTH_SHAPES.pucker[index]!;
  }
  for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex++) {
    const share = BROW_SHARES[vertex]! * hand.brows * FARTHEST_BROW;
    offsets[3 * vertex + 1]! += share > 0 ? share : 0.6 * share;
    if (share < 0) offsets[3 * vertex]! += 0.4 * share * Math.sign(canonicalPosition(vertex)[0]);
  }
  for (const eye of [LEFT_EYE, RIGHT_EYE]) {
    const { innerCorner, outerCorner } = eye.edge;
    for (const iris of eye.iris) {
      const gaze: Vector3 = [hand.gazeX * FARTHEST_GAZE_ACROSS, hand.gazeY * FARTHEST_GAZE_UP, 0];
      for (let axis = 0; axis < 3; axis++) {
        const corners = offsets[3 * innerCorner + axis]! + offsets[3 * outerCorner + axis]!;
        offsets[3 * iris + axis] = corners / 2 + gaze[axis]!;
      }
    }
    // Lids go with the gaze: looking down half hides the eye.
    for (const upper of eye.edge.upper) offsets[3 * upper + 1]! += 0.12 * hand.gazeY;
  }
  return {
    offsetsInCentimetres: offsets,
    rotation: headRotation(hand),
    scale: 1,
    translation: [0, 0],
    eyeOpenness: {
      left: (1 - hand.blinkLeft) * lidOpenness(hand.gazeY),
      right: (1 - hand.blinkRight) * lidOpenness(hand.gazeY),
    },
    mouthOpenness: 1,
  };
}

function lidOpenness(gazeY: number): number {
  return 1 + 0.3 * Math.min(0, gazeY);
}

/** In landmark axes, where y runs down and z away from the viewer: first down, then to the side, then leaning. */
function headRotation({ yaw, pitch, roll }: HandPose): Motion['rotation'] {
  const down = rotationOfVector([pitch * RADIANS, 0, 0]);
  const aside = rotationOfVector([0, -yaw * RADIANS, 0]);
  const leaning = rotationOfVector([0, 0, -roll * RADIANS]);
  return multiplyMatrices(leaning, multiplyMatrices(aside, down));
}

/** 1 on the brows, fading to nothing at the hairline, the lids and the bridge of the nose. */
function browShareOf(vertex: number): number {
  const [x, y] = canonicalPosition(vertex);
  const nearest = Math.min(
    ...[...LEFT_BROW, ...RIGHT_BROW].map((brow) => {
      const [browX, browY] = canonicalPosition(brow);
      return Math.hypot(x - browX, (y - browY) * (y > browY ? 0.55 : 1.3));
    }),
  );
  return smoothStep(1.9, 0.1, nearest);
}

function readShape({ step, values }: { readonly step: number; readonly values: string }): Float32Array {
  const binary = atob(values);
  return Float32Array.from({ length: binary.length }, (_, index) => {
    const byte = binary.charCodeAt(index);
    return step * (byte > 127 ? byte - 256 : byte);
  });
}
