import type { Vector3 } from '../../core';
import { FACE_OVAL, FACE_SIDES, MESH_LANDMARK_COUNT, canonicalPosition } from '../../landmarks';

/** For each vertex its distance from the face's outline in widths of the face; exactly 0 on the outline. */
export const EDGE_DISTANCES: Float32Array = edgeDistances();

function edgeDistances(): Float32Array {
  const outline = FACE_OVAL.map(canonicalPosition);
  const width = canonicalPosition(FACE_SIDES.right)[0] - canonicalPosition(FACE_SIDES.left)[0];
  return Float32Array.from({ length: MESH_LANDMARK_COUNT }, (_, vertex) => {
    if (FACE_OVAL.includes(vertex)) return 0;
    const point = canonicalPosition(vertex);
    const distances = outline.map((start, index) =>
      distanceToSegment(point, start, outline[(index + 1) % outline.length]!),
    );
    return Math.min(...distances) / width;
  });
}

function distanceToSegment(point: Vector3, start: Vector3, end: Vector3): number {
  const along = end.map((value, axis) => value - start[axis]!);
  const away = point.map((value, axis) => value - start[axis]!);
  const lengthSquared = along.reduce((sum, value) => sum + value * value, 0);
  const projected = along.reduce((sum, value, axis) => sum + value * away[axis]!, 0) / lengthSquared;
  const t = Math.min(1, Math.max(0, projected));
  return Math.hypot(...away.map((value, axis) => value - t * along[axis]!));
}
