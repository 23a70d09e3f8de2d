import { type Vector3, cross, subtractVectors } from '../core';
import { vectorAt } from '../landmarks';

/** Twice the signed area of triangle `index` of a flat mesh; positive when its corners run as those of the canonical face seen from the front. */
function signedArea(points: Float32Array, triangles: Uint16Array, index: number, stride: number): number {
  const [a, b, c] = [
    triangles[index]! * stride,
    triangles[index + 1]! * stride,
    triangles[index + 2]! * stride,
  ];
  return (
    (points[c]! - points[a]!) * (points[b + 1]! - points[a + 1]!) -
    (points[b]! - points[a]!) * (points[c + 1]! - points[a + 1]!)
  );
}

/**
 * True when some triangle that had an area worth the name (more than `smallestArea`, in square units of the points) is turned over, or
 * squeezed below a tenth of it, by going from `before` to `after`. Coordinates lie `stride` apart.
 */
export function foldsOver(
  before: Float32Array,
  after: Float32Array,
  triangles: Uint16Array,
  smallestArea: number,
  stride = 2,
): boolean {
  for (let index = 0; index < triangles.length; index += 3) {
    const areaBefore = signedArea(before, triangles, index, stride);
    if (Math.abs(areaBefore) < smallestArea) continue;
    const areaAfter = signedArea(after, triangles, index, stride);
    if (areaAfter / areaBefore < 0.1) return true;
  }
  return false;
}

/**
 * For each vertex the z component, towards the viewer, of its unit normal: 1 faces the camera, 0 is seen edge-on. Normals are the
 * area-weighted mean of those of the triangles around the vertex.
 *
 * @param points - n x (x, y, z): y down, z away from the viewer.
 */
export function facingOf(points: Float32Array, triangles: Uint16Array): Float32Array {
  const normals = new Float32Array(points.length);
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = [triangles[index]!, triangles[index + 1]!, triangles[index + 2]!] as const;
    const [a, b, c] = corners.map((corner) => vectorAt(points, corner)) as [Vector3, Vector3, Vector3];
    const normal = cross(subtractVectors(b, a), subtractVectors(c, a));
    for (const corner of corners) {
      for (let axis = 0; axis < 3; axis++) normals[3 * corner + axis]! += normal[axis]!;
    }
  }
  return Float32Array.from({ length: points.length / 3 }, (_, vertex) => {
    const [x, y, z] = vectorAt(normals, vertex);
    const length = Math.hypot(x, y, z);
    return length === 0 ? 0 : -z / length;
  });
}
