type Coordinates = Float32Array | Float64Array;

/**
 * True when some triangle that had an area worth the name (more than `smallestArea`, in square units of the points) is turned over, or
 * squeezed below a tenth of it, by going from `before` to `after`. Coordinates lie `stride` apart.
 */
export function foldsOver(
  before: Coordinates,
  after: Coordinates,
  triangles: Uint16Array,
  smallestArea: number,
  stride = 2,
): boolean {
  for (let index = 0; index < triangles.length; index += 3) {
    const [a, b, c] = [
      triangles[index]! * stride,
      triangles[index + 1]! * stride,
      triangles[index + 2]! * stride,
    ];
    const areaBefore = signedArea(before, a, b, c);
    if (Math.abs(areaBefore) < smallestArea) continue;
    if (signedArea(after, a, b, c) / areaBefore < 0.1) return true;
  }
  return false;
}

/** Twice the signed area of a triangle of a flat mesh; positive when its corners run as those of the canonical face seen from the front. */
function signedArea(points: Coordinates, a: number, b: number, c: number): number {
  return (
    (points[c]! - points[a]!) * (points[b + 1]! - points[a + 1]!) -
    (points[b]! - points[a]!) * (points[c + 1]! - points[a + 1]!)
  );
}

/**
 * For each vertex the z component, towards the viewer, of its unit normal: 1 faces the camera, 0 is seen edge-on. Normals are the
 * area-weighted mean of those of the triangles around the vertex.
 *
 * @param points - n x (x, y, z): y down, z away from the viewer.
 */
export function facingOf(points: Float32Array, triangles: Uint16Array): Float32Array {
  const normals = new Float64Array(points.length);
  for (let index = 0; index < triangles.length; index += 3) {
    const [a, b, c] = [3 * triangles[index]!, 3 * triangles[index + 1]!, 3 * triangles[index + 2]!];
    const [ux, uy, uz] = [
      points[b]! - points[a]!,
      points[b + 1]! - points[a + 1]!,
      points[b + 2]! - points[a + 2]!,
    ];
    const [vx, vy, vz] = [
      points[c]! - points[a]!,
      points[c + 1]! - points[a + 1]!,
      points[c + 2]! - points[a + 2]!,
    ];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c]) {
      normals[corner]! += x;
      normals[corner + 1]! += y;
      normals[corner + 2]! += z;
    }
  }
  const facing = new Float32Array(points.length / 3);
  for (let vertex = 0; vertex < facing.length; vertex++) {
    const [x, y, z] = [normals[3 * vertex]!, normals[3 * vertex + 1]!, normals[3 * vertex + 2]!];
    const length = Math.hypot(x, y, z);
    facing[vertex] = length === 0 ? 0 : -z / length;
  }
  return facing;
}
