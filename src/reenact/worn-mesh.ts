import type { Size } from '../core';
import {
  CANONICAL_FACE,
  FACE_SIDES,
  type Face,
  LEFT_EYE,
  MESH_LANDMARK_COUNT,
  RIGHT_EYE,
} from '../landmarks';
import { irisPlace } from './eye-gaze';
import { facingOf, foldsOver } from './mesh-orientation';
import { type Shape, closeJaw, lidOpening, posedOffsets, smoothStep, unposedShape } from './neutral-shape';
import type { EyeGaze, ReenactedMesh, WarpMesh } from './reenacted-mesh';
import { surroundGrid } from './surround-grid';

/** A folding mesh is given this much less identity, again and again, until it lies flat. */
const RETREAT = 0.75;
const MOST_RETREATS = 16;

export interface BothEyes {
  readonly left: number;
  readonly right: number;
}

/** What a swap needs to know of the face that is put on. */
export interface WornFace {
  readonly size: Size;
  readonly landmarksInPixels: Float32Array;
  /** 468 x (x, y). */
  readonly pointsInPixels: Float32Array;
  readonly facing: Float32Array;
  readonly lids: BothEyes;
}

export function wornFace(face: Face, size: Size): WornFace {
  const points = meshOf(face);
  return {
    size,
    landmarksInPixels: face.landmarksInPixels,
    pointsInPixels: flatten(points),
    facing: facingOf(points, CANONICAL_FACE.triangles),
    lids: lidsOf(face),
  };
}

/** Distance between the lids as a part of the eye's width, as `lidOpening`. */
export function lidsOf({ landmarksInPixels }: Face): BothEyes {
  return { left: lidOpening(landmarksInPixels, LEFT_EYE), right: lidOpening(landmarksInPixels, RIGHT_EYE) };
}

/** The shape by which a face is compared with another: freed from its pose, with its mouth closed. */
export function comparedShape(face: Face): Shape {
  return closeJaw(unposedShape(face));
}

/** What decides how a face is worn, apart from the two faces. */
export interface Wearing {
  /** Of the source's shape to the target's, in canonical centimetres. */
  readonly offsets: Shape;
  /** The most that is tried; the mesh gets as much of it as it bears. */
  readonly identity: number;
  readonly keptEyes: BothEyes;
  readonly reach: number;
}

/** The mesh, and how much of the identity it bore. */
export interface Worn {
  readonly mesh: ReenactedMesh;
  readonly identity: number;
}

/** One face put on another, with as much of its own shape as lies flat. */
export function wear(source: WornFace, target: Face, targetSize: Size, wearing: Wearing): Worn {
  const { triangles } = CANONICAL_FACE;
  const targetMesh = meshOf(target);
  const targetPoints = flatten(targetMesh);
  const faceWidth = distanceBetween(targetMesh, FACE_SIDES.left, FACE_SIDES.right);
  const smallestArea = 2e-5 * faceWidth * faceWidth;
  const offsets = posedOffsets(target.pose, wearing.offsets);
  let drawn = targetMesh;
  let surround: WarpMesh | null = null;
  let identity = wearing.identity;
  for (let attempt = 0; attempt <= MOST_RETREATS && identity > 0; attempt++, identity *= RETREAT) {
    const moved = targetMesh.map((value, index) => value + identity * offsets[index]!);
    if (foldsOver(targetMesh, moved, triangles, smallestArea, 3)) continue;
    const grid = surroundGrid(targetPoints, flatten(moved), faceWidth);
    if (foldsOver(grid.fromPointsInPixels, grid.toPointsInPixels, grid.triangles, 0)) continue;
    [drawn, surround] = [moved, grid];
    break;
  }
  const gaze = (eye: typeof LEFT_EYE): EyeGaze => ({
    source: irisPlace(source.landmarksInPixels, eye),
    drawn: irisPlace(target.landmarksInPixels, eye),
  });
  const mesh: ReenactedMesh = {
    sourceSize: source.size,
    targetSize,
    sourcePointsInPixels: source.pointsInPixels,
    targetPointsInPixels: targetPoints,
    drawnPointsInPixels: drawn,
    sourceFacing: source.facing,
    targetFacing: facingOf(targetMesh, triangles),
    surround: surround ?? surroundGrid(targetPoints, targetPoints, faceWidth),
    keptEyes: wearing.keptEyes,
    gaze: { left: gaze(LEFT_EYE), right: gaze(RIGHT_EYE) },
    reach: wearing.reach,
    faceWidthInPixels: distanceBetween(drawn, FACE_SIDES.left, FACE_SIDES.right),
  };
  return { mesh, identity: surround === null ? 0 : identity };
}

/** How shut and how open lids are, 0 to 1; `opening` as a part of the eye's width, where 0.2 is an open eye. */
export function shutness(opening: number): number {
  return smoothStep(0.16, 0.12, opening);
}

export function openness(opening: number): number {
  return smoothStep(0.12, 0.16, opening);
}

function meshOf(face: Face): Float32Array {
  return face.landmarksInPixels.subarray(0, 3 * MESH_LANDMARK_COUNT);
}

function flatten(points: Float32Array): Float32Array {
  const flat = new Float32Array((points.length / 3) * 2);
  for (let vertex = 0; vertex < points.length / 3; vertex++) {
    flat[2 * vertex] = points[3 * vertex]!;
    flat[2 * vertex + 1] = points[3 * vertex + 1]!;
  }
  return flat;
}

function distanceBetween(points: Float32Array, one: number, other: number): number {
  return Math.hypot(
    points[3 * one]! - points[3 * other]!,
    points[3 * one + 1]! - points[3 * other + 1]!,
    points[3 * one + 2]! - points[3 * other + 2]!,
  );
}
