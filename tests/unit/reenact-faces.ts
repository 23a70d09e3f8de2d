import fc from 'fast-check';
import {
  CANONICAL_FACE,
  type Face,
  LANDMARK_COUNT,
  LOWER_LIP_INNER,
  LOWER_LIP_OUTER,
  MESH_LANDMARK_COUNT,
  canonicalPosition,
  fitFacePose,
} from '../../src/landmarks';

/** A made-up person: a canonical face in another shape, pose and expression. */
export interface FaceShape {
  readonly scale?: number;
  readonly x?: number;
  readonly y?: number;
  /** Radians. */
  readonly yaw?: number;
  readonly roll?: number;
  /** Parts by which the head is wider, longer, and wider at the jaw than the average. */
  readonly width?: number;
  readonly length?: number;
  readonly jaw?: number;
  /** Centimetres that the lower lip hangs. */
  readonly mouthOpening?: number;
}

export const faceShape: fc.Arbitrary<FaceShape> = fc.record({
  scale: fc.double({ min: 3, max: 60, noNaN: true }),
  x: fc.double({ min: -200, max: 2000, noNaN: true }),
  y: fc.double({ min: -200, max: 2000, noNaN: true }),
  yaw: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
  roll: fc.double({ min: -3, max: 3, noNaN: true }),
  width: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  length: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  jaw: fc.double({ min: -0.25, max: 0.25, noNaN: true }),
  mouthOpening: fc.double({ min: 0, max: 3, noNaN: true }),
});

const LOWER_LIP = new Set([...LOWER_LIP_INNER, ...LOWER_LIP_OUTER]);

export function makeLandmarks({
  scale = 20,
  x: left = 300,
  y: top = 300,
  yaw = 0,
  roll = 0,
  width = 0,
  length = 0,
  jaw = 0,
  mouthOpening = 0,
}: FaceShape): Float32Array {
  const points = new Float32Array(3 * LANDMARK_COUNT);
  for (let index = 0; index < LANDMARK_COUNT; index++) {
    const [cx, cy, cz] = canonicalPosition(Math.min(index, MESH_LANDMARK_COUNT - 1));
    const low = Math.max(0, -cy / 9.4);
    const x = cx * (1 + width + jaw * low);
    const hangs = LOWER_LIP.has(index) ? 1 : Math.max(0, (-cy - 5) / 4.4);
    const y = cy * (1 + length) - mouthOpening * Math.min(1, hangs);
    const turnedX = x * Math.cos(yaw) + cz * Math.sin(yaw);
    const turnedZ = cz * Math.cos(yaw) - x * Math.sin(yaw);
    points[3 * index] = left + scale * (turnedX * Math.cos(roll) - y * Math.sin(roll));
    points[3 * index + 1] = top - scale * (turnedX * Math.sin(roll) + y * Math.cos(roll));
    points[3 * index + 2] = -scale * turnedZ;
  }
  return points;
}

export function makeFace(shape: FaceShape): Face {
  return faceOf(makeLandmarks(shape));
}

export function faceOf(landmarksInPixels: Float32Array): Face {
  const mesh = landmarksInPixels.subarray(0, 3 * MESH_LANDMARK_COUNT);
  const xs = mesh.filter((_, index) => index % 3 === 0);
  const ys = mesh.filter((_, index) => index % 3 === 1);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    landmarksInPixels,
    box: { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top },
    pose: fitFacePose(landmarksInPixels),
  };
}

/** Twice the signed area of each triangle; coordinates lie `stride` apart. */
export function areasOf(
  points: Float32Array,
  stride: number,
  triangles: Uint16Array = CANONICAL_FACE.triangles,
): number[] {
  const areas: number[] = [];
  for (let index = 0; index < triangles.length; index += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => stride * triangles[index + corner]!) as [
      number,
      number,
      number,
    ];
    areas.push(
      (points[b]! - points[a]!) * (points[c + 1]! - points[a + 1]!) -
        (points[b + 1]! - points[a + 1]!) * (points[c]! - points[a]!),
    );
  }
  return areas;
}
