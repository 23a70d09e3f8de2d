import { type Point, boxCentre, longSide } from '../core';
import type { Face } from '../landmarks';
import type { Cutting } from './sample-cutting';

/**
 * The landmarks that stand for the eyes and the mouth among the 68 of dlib (36 to 41, 42 to 47, 48 to 67), in MediaPipe's
 * numbers.
 */
const EYE_AT_THE_LEFT = [33, 160, 158, 133, 153, 144] as const;
const EYE_AT_THE_RIGHT = [362, 385, 387, 263, 373, 380] as const;
const MOUTH = [
  61, 39, 37, 0, 267, 269, 291, 405, 314, 17, 84, 181, 78, 82, 13, 312, 308, 317, 14, 87,
] as const;

/** From the eyes to the mouth is this part of the square's side, and their middle this far down: `alignDlib` of face-api. */
const EYES_TO_MOUTH = 0.45;
const MIDDLE_FROM_TOP = 0.43;

/** `@vladmandic/human` shows its networks the box of a face, enlarged by this. */
const LIVENESS_ENLARGEMENT = 1.4;

/** What the face descriptor was trained on: the inner face, upright. dlib turns it by the eyes; face-api leaves that out. */
export function descriptorSquare({ landmarksInPixels }: Face): Cutting {
  const left = meanOf(landmarksInPixels, EYE_AT_THE_LEFT);
  const right = meanOf(landmarksInPixels, EYE_AT_THE_RIGHT);
  const mouth = meanOf(landmarksInPixels, MOUTH);
  const turnInRadians = Math.atan2(right.y - left.y, right.x - left.x);
  const sideInPixels = (distance(mouth, left) + distance(mouth, right)) / 2 / EYES_TO_MOUTH;
  const middle = { x: (left.x + right.x + mouth.x) / 3, y: (left.y + right.y + mouth.y) / 3 };
  const down = (0.5 - MIDDLE_FROM_TOP) * sideInPixels;
  return {
    centre: {
      x: middle.x - down * Math.sin(turnInRadians),
      y: middle.y + down * Math.cos(turnInRadians),
    },
    size: { width: sideInPixels, height: sideInPixels },
    turnInRadians,
  };
}

/** What the networks for liveness look at: the face with something of its surroundings, as it stands in the picture. */
export function livenessSquare({ box }: Face): Cutting {
  const side = LIVENESS_ENLARGEMENT * longSide(box);
  return { centre: boxCentre(box), size: { width: side, height: side }, turnInRadians: 0 };
}

function meanOf(landmarks: Float32Array, indices: readonly number[]): Point {
  let [x, y] = [0, 0];
  for (const index of indices) {
    x += landmarks[3 * index]!;
    y += landmarks[3 * index + 1]!;
  }
  return { x: x / indices.length, y: y / indices.length };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
