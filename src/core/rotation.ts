import { type Matrix3, type Vector3, addVectors, scaleVector } from './vector';

/** The axis of a turn times its angle in radians: three numbers that can be scaled and mixed. */
export function rotationVectorOf(rotation: Matrix3): Vector3 {
  const [[xx, xy, xz], [yx, yy, yz], [zx, zy, zz]] = rotation;
  const axis: Vector3 = [zy - yz, xz - zx, yx - xy];
  const sine = Math.hypot(...axis) / 2;
  const angle = Math.atan2(sine, (xx + yy + zz - 1) / 2);
  if (sine > 1e-6) return scaleVector(axis, angle / (2 * sine));
  if (angle < 1) return scaleVector(axis, 0.5);
  // Half a turn: the axis stands in the symmetric part, its signs free but for one.
  const squares = [xx, yy, zz].map((part) => Math.sqrt(Math.max(0, (part + 1) / 2)));
  const [x, y, z] = squares as [number, number, number];
  const halfTurn: Vector3 =
    x >= y && x >= z
      ? [x, Math.sign(xy) * y, Math.sign(xz) * z]
      : y >= z
        ? [Math.sign(xy) * x, y, Math.sign(yz) * z]
        : [Math.sign(xz) * x, Math.sign(yz) * y, z];
  return scaleVector(halfTurn, angle);
}

/** The inverse of `rotationVectorOf`, after Rodrigues. */
export function rotationOfVector(vector: Vector3): Matrix3 {
  const angle = Math.hypot(...vector);
  const [x, y, z] = angle < 1e-9 ? ([0, 0, 0] as const) : scaleVector(vector, 1 / angle);
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const rest = 1 - cosine;
  return [
    [cosine + rest * x * x, rest * x * y - sine * z, rest * x * z + sine * y],
    [rest * x * y + sine * z, cosine + rest * y * y, rest * y * z - sine * x],
    [rest * x * z - sine * y, rest * y * z + sine * x, cosine + rest * z * z],
  ];
}

/** `share` of a turn: 0 none, 1 all of it. */
export function partOfRotation(rotation: Matrix3, share: number): Matrix3 {
  return rotationOfVector(scaleVector(rotationVectorOf(rotation), share));
}

/** From `one` (at 0) to `other` (at 1), by vectors of turns no farther apart than a head can turn. */
export function mixVectors(one: Vector3, other: Vector3, share: number): Vector3 {
  return addVectors(scaleVector(one, 1 - share), scaleVector(other, share));
}
