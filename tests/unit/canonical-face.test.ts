import { describe, expect, it } from 'vitest';
import {
  CANONICAL_FACE,
  FACE_OVAL,
  INNER_MOUTH,
  LEFT_BROW,
  LEFT_EYE,
  LIPS,
  LIP_VERTICES,
  LOWER_LIP_INNER,
  LOWER_LIP_OUTER,
  MESH_LANDMARK_COUNT,
  NOSTRILS,
  RIGHT_BROW,
  RIGHT_EYE,
  UPPER_LIP_INNER,
  UPPER_LIP_OUTER,
  canonicalPosition,
  fitFacePose,
  lidRing,
} from '../../src/landmarks';
import { makeLandmarks } from './reenact-faces';

const { mirrorVertices, positions, textureCoordinates, triangles, rigidVertices } = CANONICAL_FACE;

describe('the canonical face', () => {
  it('has all vertices, triangles and rigid points', () => {
    expect(positions.length).toBe(3 * MESH_LANDMARK_COUNT);
    expect(textureCoordinates.length).toBe(2 * MESH_LANDMARK_COUNT);
    expect(triangles.length).toBe(3 * 898);
    expect(rigidVertices.length).toBe(33);
    expect(Math.max(...triangles)).toBe(MESH_LANDMARK_COUNT - 1);
  });

  it('mirrors onto itself: partners lie at opposite x, and are each other’s', () => {
    let onTheMiddleLine = 0;
    mirrorVertices.forEach((partner, vertex) => {
      const [x, y, z] = canonicalPosition(vertex);
      const [otherX, otherY, otherZ] = canonicalPosition(partner);
      expect(mirrorVertices[partner]).toBe(vertex);
      expect(Math.hypot(x + otherX, y - otherY, z - otherZ)).toBeLessThan(1e-4);
      expect(textureCoordinates[2 * vertex]! + textureCoordinates[2 * partner]!).toBeCloseTo(1, 2);
      if (partner === vertex) onTheMiddleLine++;
    });
    expect(onTheMiddleLine).toBe(28);
  });

  it('lies flat without a fold, the forehead at the top', () => {
    for (let index = 0; index < triangles.length; index += 3) {
      const [a, b, c] = [0, 1, 2].map((corner) => {
        const vertex = triangles[index + corner]!;
        return [textureCoordinates[2 * vertex]!, textureCoordinates[2 * vertex + 1]!] as const;
      });
      const area = (b![0] - a![0]) * (c![1] - a![1]) - (b![1] - a![1]) * (c![0] - a![0]);
      expect(area).toBeLessThanOrEqual(0);
    }
    expect(textureCoordinates[2 * 10 + 1]).toBeLessThan(textureCoordinates[2 * 152 + 1]!);
  });

  it('has the face oval for its only open edge', () => {
    const uses = new Map<string, number>();
    for (let index = 0; index < triangles.length; index += 3) {
      for (const [one, other] of [
        [0, 1],
        [1, 2],
        [2, 0],
      ] as const) {
        const key = [triangles[index + one]!, triangles[index + other]!].sort((a, b) => a - b).join();
        uses.set(key, (uses.get(key) ?? 0) + 1);
      }
    }
    const open = [...uses].filter(([, count]) => count === 1).map(([key]) => key);
    const oval = FACE_OVAL.map((vertex, index) =>
      [vertex, FACE_OVAL[(index + 1) % FACE_OVAL.length]!].sort((a, b) => a - b).join(),
    );
    expect(open.sort()).toEqual(oval.sort());
  });
});

describe('named contours', () => {
  const mirror = (vertices: readonly number[]) => new Set(vertices.map((vertex) => mirrorVertices[vertex]!));

  it('are symmetric, each side the mirror of the other', () => {
    for (const contour of [FACE_OVAL, LIPS, INNER_MOUTH, LIP_VERTICES, NOSTRILS]) {
      expect(mirror(contour)).toEqual(new Set(contour));
    }
    expect(mirror(LEFT_BROW)).toEqual(new Set(RIGHT_BROW));
    for (const row of ['edge', 'nearLid', 'farLid'] as const) {
      expect(lidRing(LEFT_EYE[row]).map((vertex) => mirrorVertices[vertex])).toEqual(lidRing(RIGHT_EYE[row]));
    }
  });

  it('pair what lies above with what lies below', () => {
    for (const [upper, lower] of [
      [UPPER_LIP_INNER, LOWER_LIP_INNER],
      [UPPER_LIP_OUTER, LOWER_LIP_OUTER],
      [LEFT_EYE.edge.upper, LEFT_EYE.edge.lower],
      [RIGHT_EYE.nearLid.upper, RIGHT_EYE.nearLid.lower],
    ] as const) {
      upper.forEach((vertex, index) => {
        const [x, y] = canonicalPosition(vertex);
        const [otherX, otherY] = canonicalPosition(lower[index]!);
        expect(y).toBeGreaterThan(otherY);
        expect(Math.abs(x - otherX)).toBeLessThan(0.8);
      });
    }
  });
});

describe('the pose', () => {
  it('of a face seen from the front is a half turn about x, in the scale in which it was drawn', () => {
    const pose = fitFacePose(makeLandmarks({ scale: 20, x: 300, y: 200 }));
    expect(pose.scale).toBeCloseTo(20, 3);
    expect(pose.translation[0]).toBeCloseTo(300, 2);
    expect(pose.translation[1]).toBeCloseTo(200, 2);
    expect(pose.rotation[0][0]).toBeCloseTo(1, 5);
    expect(pose.rotation[1][1]).toBeCloseTo(-1, 5);
    expect(pose.rotation[2][2]).toBeCloseTo(-1, 5);
  });
});
