import {
  type Matrix3,
  type Vector3,
  addVectors,
  multiplyVector,
  scaleVector,
  subtractVectors,
  transpose,
} from './vector';

/**
 * A similarity transform, x to scale * rotation * x + translation.
 * Rotation is proper (determinant +1); translation is in the units of the destination space.
 */
export interface SimilarityTransform {
  readonly scale: number;
  readonly rotation: Matrix3;
  readonly translation: Vector3;
}

export function applySimilarity(transform: SimilarityTransform, point: Vector3): Vector3 {
  return addVectors(
    scaleVector(multiplyVector(transform.rotation, point), transform.scale),
    transform.translation,
  );
}

/** The inverse map, destination space back to source space. */
export function applyInverseSimilarity(transform: SimilarityTransform, point: Vector3): Vector3 {
  const moved = subtractVectors(point, transform.translation);
  return scaleVector(multiplyVector(transpose(transform.rotation), moved), 1 / transform.scale);
}

/**
 * The least-squares similarity that carries `from[i]` to `to[i]`.
 *
 * Scale and translation after Umeyama (1991), "Least-squares estimation of transformation parameters between two point
 * patterns"; the rotation in closed form after Horn (1987), "Closed-form solution of absolute orientation using unit
 * quaternions": the eigenvector of the largest eigenvalue of a symmetric 4 x 4 matrix.
 *
 * @throws RangeError for fewer than three pairs, or points without any extent.
 */
export function fitSimilarity(from: readonly Vector3[], to: readonly Vector3[]): SimilarityTransform {
  if (from.length !== to.length || from.length < 3)
    throw new RangeError('A similarity needs three or more pairs of points.');
  const fromMean = meanOf(from);
  const toMean = meanOf(to);
  const covariance = [0, 1, 2].map(() => [0, 0, 0]);
  let fromVariance = 0;
  from.forEach((point, index) => {
    const a = subtractVectors(point, fromMean);
    const b = subtractVectors(to[index]!, toMean);
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 3; column++) covariance[row]![column]! += a[row]! * b[column]!;
      fromVariance += a[row]! * a[row]!;
    }
  });
  if (!(fromVariance > 0)) throw new RangeError('The points of a similarity must not coincide.');
  const rotation = rotationOfQuaternion(largestEigenvector(hornMatrix(covariance)));
  let aligned = 0;
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) aligned += rotation[row]![column]! * covariance[column]![row]!;
  }
  const scale = aligned / fromVariance;
  const translation = subtractVectors(toMean, scaleVector(multiplyVector(rotation, fromMean), scale));
  return { scale, rotation, translation };
}

function meanOf(points: readonly Vector3[]): Vector3 {
  return scaleVector(
    points.reduce<Vector3>((sum, point) => addVectors(sum, point), [0, 0, 0]),
    1 / points.length,
  );
}

/** Horn (1987), section 4.A: the symmetric matrix N built from the sums of products. */
function hornMatrix(s: readonly (readonly number[])[]): number[][] {
  const [xx, xy, xz] = s[0] as [number, number, number];
  const [yx, yy, yz] = s[1] as [number, number, number];
  const [zx, zy, zz] = s[2] as [number, number, number];
  return [
    [xx + yy + zz, yz - zy, zx - xz, xy - yx],
    [yz - zy, xx - yy - zz, xy + yx, zx + xz],
    [zx - xz, xy + yx, yy - xx - zz, yz + zy],
    [xy - yx, zx + xz, yz + zy, zz - xx - yy],
  ];
}

/** Cyclic Jacobi rotations: exact to rounding for a 4 x 4 symmetric matrix within a handful of sweeps. */
function largestEigenvector(symmetric: number[][]): readonly number[] {
  const size = symmetric.length;
  const a = symmetric.map((row) => [...row]);
  const vectors: number[][] = a.map((_, row) => a.map((__, column) => (row === column ? 1 : 0)));
  for (let sweep = 0; sweep < 16; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = a[p]![q]!;
        if (off === 0) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * off);
        const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (let k = 0; k < size; k++) {
          const [kp, kq] = [a[k]![p]!, a[k]![q]!];
          a[k]![p] = cosine * kp - sine * kq;
          a[k]![q] = sine * kp + cosine * kq;
        }
        for (let k = 0; k < size; k++) {
          const [pk, qk] = [a[p]![k]!, a[q]![k]!];
          a[p]![k] = cosine * pk - sine * qk;
          a[q]![k] = sine * pk + cosine * qk;
        }
        for (let k = 0; k < size; k++) {
          const [kp, kq] = [vectors[k]![p]!, vectors[k]![q]!];
          vectors[k]![p] = cosine * kp - sine * kq;
          vectors[k]![q] = sine * kp + cosine * kq;
        }
      }
    }
  }
  let best = 0;
  for (let k = 1; k < size; k++) if (a[k]![k]! > a[best]![best]!) best = k;
  return vectors.map((row) => row[best]!);
}

function rotationOfQuaternion(quaternion: readonly number[]): Matrix3 {
  const norm = Math.hypot(...quaternion);
  const [w, x, y, z] = quaternion.map((part) => part / norm) as [number, number, number, number];
  return [
    [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
    [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
    [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
  ];
}
