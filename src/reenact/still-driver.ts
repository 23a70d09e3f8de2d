import { type Vector3, addVectors, scaleVector, subtractVectors } from '../core';
import {
  type EyeContour,
  type Face,
  LEFT_EYE,
  LIPS,
  MESH_LANDMARK_COUNT,
  OUTER_MOUTH_CORNERS,
  RIGHT_EYE,
} from '../landmarks';
import { type DriverRest, type Motion, motionOf, mouthOpenness, unposedLandmarks } from './motion';
import {
  type Shape,
  closeJaw,
  eyeOpening,
  jawOpening,
  opennessOf,
  turnJaw,
  unposedShape,
} from './neutral-shape';
import { MOUTH_SHAPES } from './pose-by-hand';

/** Mouths of people who do nothing differ by so much of a smile and of rounded lips: only what is beyond it was meant. */
const OF_WHO_THEY_ARE = { smile: 0.15, pucker: 0.3 } as const;
/** More than that nobody does; the measures run away on faces turned to the side. */
const AT_MOST = 1.5;

/** How high a mouth's corners stand above its middle, and how far apart, in centimetres. */
type MouthMeasure = readonly [height: number, width: number];

const [SMILE, PUCKER] = [mouthMeasureOf(MOUTH_SHAPES.smile), mouthMeasureOf(MOUTH_SHAPES.pucker)];

/**
 * What a driver does who is one picture and was never seen at rest: everything that the face of `still` does not do already, so that it takes
 * over the driver's pose, gaze, lids and mouth. Brows are left alone: how high they stand says more of who somebody is than of what they do.
 */
export function motionOfStill(driving: Face, still: Face): Motion {
  const motion = motionOf(driving, assumedRest(driving, still));
  // Lips that the driver shuts are shut, however the still's own jaw hangs.
  return { ...motion, mouthOpenness: mouthOpenness(unposedLandmarks(driving), unposedLandmarks(still)) };
}

/** The driver's own face as it would be, did it what the still does: who they are takes no part in the difference. */
function assumedRest(driving: Face, still: Face): DriverRest {
  const [own, wanted] = [unposedShape(driving), unposedShape(still)];
  const closed = closeJaw(own);
  const { smile, pucker } = mouthBetween(closeJaw(wanted), closed);
  for (let index = 0; index < closed.length; index++) {
    closed[index]! -= smile * MOUTH_SHAPES.smile[index]! + pucker * MOUTH_SHAPES.pucker[index]!;
  }
  const mouthed = turnJaw(closed, -jawOpening(wanted));
  const shape = unposedLandmarks(driving);
  for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex++) {
    shape[vertex] = [mouthed[3 * vertex]!, mouthed[3 * vertex + 1]!, mouthed[3 * vertex + 2]!];
  }
  const stillShape = unposedLandmarks(still);
  for (const eye of [LEFT_EYE, RIGHT_EYE]) {
    lookLike(shape, stillShape, eye);
    openLike(shape, stillShape, eye);
  }
  // Where in its picture a face stands, and how near, is no motion.
  const { scale, translation } = driving.pose;
  return { shape, pose: { scale, translation, rotation: still.pose.rotation } };
}

/** How much more of a smile and of rounded lips `shape` has than `from`; both with their mouths closed. */
function mouthBetween(from: Shape, shape: Shape): { readonly smile: number; readonly pucker: number } {
  const [fromHeight, fromWidth] = mouthMeasureOf(from);
  const [height, width] = mouthMeasureOf(shape);
  const [up, apart] = [height - fromHeight, width - fromWidth];
  const determinant = SMILE[0] * PUCKER[1] - SMILE[1] * PUCKER[0];
  return {
    smile: beyond(OF_WHO_THEY_ARE.smile, (up * PUCKER[1] - apart * PUCKER[0]) / determinant),
    pucker: beyond(OF_WHO_THEY_ARE.pucker, (SMILE[0] * apart - SMILE[1] * up) / determinant),
  };
}

function beyond(threshold: number, value: number): number {
  return Math.sign(value) * Math.min(AT_MOST, Math.max(0, Math.abs(value) - threshold));
}

/** Of a shape, or of what one adds to it. */
function mouthMeasureOf(shape: Shape | Float32Array): MouthMeasure {
  const { left, right } = OUTER_MOUTH_CORNERS;
  const lips = LIPS.reduce((sum, vertex) => sum + shape[3 * vertex + 1]!, 0) / LIPS.length;
  return [
    (shape[3 * left + 1]! + shape[3 * right + 1]!) / 2 - lips,
    Math.abs(shape[3 * right]!) + Math.abs(shape[3 * left]!),
  ];
}

/** Turns the eye to where the still's looks, in parts of its own width. */
function lookLike(shape: Vector3[], still: readonly Vector3[], eye: EyeContour): void {
  const { innerCorner, outerCorner } = eye.edge;
  const [centre] = eye.iris as [number];
  const placeIn = (points: readonly Vector3[]): Vector3 =>
    scaleVector(
      subtractVectors(points[centre]!, middle(points[innerCorner]!, points[outerCorner]!)),
      1 / widthOf(points, eye),
    );
  const turn = scaleVector(subtractVectors(placeIn(still), placeIn(shape)), widthOf(shape, eye));
  for (const vertex of eye.iris) shape[vertex] = addVectors(shape[vertex]!, turn);
}

/** Opens or shuts the lids as the still's are, where the one is open and the other shut: how wide an open eye is belongs to its owner. */
function openLike(shape: Vector3[], still: readonly Vector3[], eye: EyeContour): void {
  const [own, wanted] = [eyeOpening(shape, eye), eyeOpening(still, eye)];
  const share = Math.abs(opennessOf(own) - opennessOf(wanted));
  const change = 1 + share * (wanted / own - 1);
  eye.edge.upper.forEach((upper, index) => {
    const lower = shape[eye.edge.lower[index]!]!;
    shape[upper] = addVectors(lower, scaleVector(subtractVectors(shape[upper]!, lower), change));
  });
}

function widthOf(points: readonly Vector3[], { edge }: EyeContour): number {
  return Math.hypot(...subtractVectors(points[edge.innerCorner]!, points[edge.outerCorner]!));
}

function middle(one: Vector3, other: Vector3): Vector3 {
  return scaleVector(addVectors(one, other), 0.5);
}
