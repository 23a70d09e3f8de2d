import { type Size, type Vector3, addVectors } from '../core';
import {
  CANONICAL_FACE,
  type EyeContour,
  FACE_SIDES,
  type Face,
  LEFT_EYE,
  MESH_LANDMARK_COUNT,
  RIGHT_EYE,
  vectorAt,
} from '../landmarks';
import { identityOffsets } from './identity-offsets';
import { facingOf, foldsOver } from './mesh-orientation';
import { eyeOpening, poseOffset, smoothStep, unposedShape } from './neutral-shape';
import type { ReenactedMesh, SwapSettings, WarpMesh } from './reenacted-mesh';
import { surroundGrid } from './surround-grid';

/** A folding mesh is given this much less identity, again and again, until it lies flat. */
const RETREAT = 0.75;
const MOST_RETREATS = 16;

/**
 * The geometry of a swap: the target's landmarks moved towards the source's own face shape, in the target's pose and with the
 * target's expression, and the picture around the face moved along. Deterministic, and without pixels.
 *
 * With `identity` 0, or with the same face on both sides, the drawn points are the target's own. A mesh that would fold
 * gets as much of the identity as it bears.
 */
export function reenactSwap(
  source: Face,
  sourceSize: Size,
  target: Face,
  targetSize: Size,
  settings: SwapSettings,
): ReenactedMesh {
  const { triangles } = CANONICAL_FACE;
  const targetMesh = target.landmarksInPixels.subarray(0, 3 * MESH_LANDMARK_COUNT);
  const targetPoints = flatten(targetMesh);
  const faceWidth = distanceBetween(targetMesh, FACE_SIDES.left, FACE_SIDES.right);
  const smallestArea = 2e-5 * faceWidth * faceWidth;
  const offsets = identityOffsets(source, target).map((offset) => poseOffset(target.pose, offset));
  let drawn = targetMesh;
  let surround: WarpMesh | null = null;
  let identity = Math.min(1, Math.max(0, settings.identity));
  for (let attempt = 0; attempt <= MOST_RETREATS && identity > 0; attempt++, identity *= RETREAT) {
    const moved = movePoints(targetMesh, offsets, identity);
    if (foldsOver(targetMesh, moved, triangles, smallestArea, 3)) continue;
    const grid = surroundGrid(targetPoints, flatten(moved), faceWidth);
    if (foldsOver(grid.fromPointsInPixels, grid.toPointsInPixels, grid.triangles, 0)) continue;
    [drawn, surround] = [moved, grid];
    break;
  }
  return {
    sourceSize,
    targetSize,
    sourcePointsInPixels: flatten(source.landmarksInPixels.subarray(0, 3 * MESH_LANDMARK_COUNT)),
    targetPointsInPixels: targetPoints,
    drawnPointsInPixels: drawn,
    sourceFacing: facingOf(source.landmarksInPixels.subarray(0, 3 * MESH_LANDMARK_COUNT), triangles),
    targetFacing: facingOf(targetMesh, triangles),
    surround: surround ?? surroundGrid(targetPoints, targetPoints, faceWidth),
    keptEyes: keptEyes(unposedShape(source), unposedShape(target)),
    faceWidthInPixels: distanceBetween(drawn, FACE_SIDES.left, FACE_SIDES.right),
  };
}

function movePoints(points: Float32Array, offsets: readonly Vector3[], share: number): Float32Array {
  const moved = new Float32Array(points.length);
  offsets.forEach((offset, vertex) => {
    moved.set(
      addVectors(vectorAt(points, vertex), [share * offset[0], share * offset[1], share * offset[2]]),
      3 * vertex,
    );
  });
  return moved;
}

/**
 * Shut eyes cannot be opened, nor open ones shut without pressing the iris flat: where the source and the target differ in that,
 * the target's own eye stays.
 */
function keptEyes(source: readonly Vector3[], target: readonly Vector3[]): ReenactedMesh['keptEyes'] {
  const kept = (eye: EyeContour): number => {
    const [ofSource, ofTarget] = [eyeOpening(source, eye), eyeOpening(target, eye)];
    return Math.max(shutness(ofSource) * openness(ofTarget), openness(ofSource) * shutness(ofTarget));
  };
  return { left: kept(LEFT_EYE), right: kept(RIGHT_EYE) };
}

function shutness(opening: number): number {
  return smoothStep(0.16, 0.12, opening);
}

function openness(opening: number): number {
  return smoothStep(0.12, 0.16, opening);
}

function flatten(points: Float32Array): Float32Array {
  return Float32Array.from(
    { length: (points.length / 3) * 2 },
    (_, index) => points[3 * (index >> 1) + (index & 1)]!,
  );
}

function distanceBetween(points: Float32Array, one: number, other: number): number {
  const [a, b] = [vectorAt(points, one), vectorAt(points, other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
