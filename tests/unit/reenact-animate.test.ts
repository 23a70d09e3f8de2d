import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Vector3, applyInverseSimilarity } from '../../src/core';
import {
  FACE_OVAL,
  type Face,
  LANDMARK_COUNT,
  LEFT_EYE,
  LOWER_LIP_INNER,
  MESH_LANDMARK_COUNT,
  RIGHT_EYE,
  UPPER_LIP_INNER,
  vectorAt,
} from '../../src/landmarks';
import {
  type AnimateSettings,
  type AnimatedMesh,
  DEFAULT_ANIMATE_SETTINGS,
  type Motion,
  STILL_MOTION,
  motionOf,
  poseByHand,
  reenactAnimate,
  restOf,
} from '../../src/reenact';
import { type FaceShape, faceOf, faceShape, makeFace, makeLandmarks } from './reenact-faces';

const size = { width: 1000, height: 1000 };
const runs = { numRuns: 40 };
const angle = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const part = fc.double({ min: 0, max: 1, noNaN: true });

/** A head that looks ahead in the middle of the picture, of any shape. */
const sitter: fc.Arbitrary<FaceShape> = faceShape.map((shape) => ({
  ...shape,
  scale: 20,
  x: 500,
  y: 500,
  yaw: 0,
  roll: 0,
  mouthOpening: 0,
}));

function animate(
  source: Face,
  motion: Motion,
  settings: Partial<AnimateSettings> = {},
  sourceSize = size,
): AnimatedMesh {
  return reenactAnimate(source, sourceSize, motion, { ...DEFAULT_ANIMATE_SETTINGS, ...settings });
}

const drawnAt = (mesh: AnimatedMesh, vertex: number): Vector3 => vectorAt(mesh.drawnPointsInPixels, vertex);
const sampledAt = (mesh: AnimatedMesh, vertex: number) =>
  [mesh.sourcePointsInPixels[2 * vertex]!, mesh.sourcePointsInPixels[2 * vertex + 1]!] as const;
const vertexCountOf = (mesh: AnimatedMesh) => mesh.sourcePointsInPixels.length / 2;

/** Largest distance, in widths of the face, between where vertices are sampled and where they are drawn. */
function largestMove(mesh: AnimatedMesh): number {
  let largest = 0;
  for (let vertex = 0; vertex < vertexCountOf(mesh); vertex++) {
    const [x, y] = drawnAt(mesh, vertex);
    const [fromX, fromY] = sampledAt(mesh, vertex);
    largest = Math.max(largest, Math.hypot(x - fromX, y - fromY));
  }
  return largest / mesh.faceWidthInPixels;
}

/** The same face with a lid lowered by a part of its way. */
function blinking(shape: FaceShape, shut: number): Face {
  const points = makeLandmarks(shape);
  for (const eye of [LEFT_EYE, RIGHT_EYE]) {
    eye.edge.upper.forEach((upper, index) => {
      const lower = eye.edge.lower[index]!;
      for (let axis = 0; axis < 3; axis++) {
        points[3 * upper + axis]! += shut * (points[3 * lower + axis]! - points[3 * upper + axis]!);
      }
    });
  }
  return faceOf(points);
}

function lidGap(mesh: AnimatedMesh, eye: typeof LEFT_EYE): number {
  const upper = drawnAt(mesh, eye.edge.upper[3]!);
  const lower = drawnAt(mesh, eye.edge.lower[3]!);
  return Math.hypot(upper[0] - lower[0], upper[1] - lower[1]);
}

describe('reenactAnimate', () => {
  it('draws every vertex where it is sampled when nothing happens', () => {
    fc.assert(
      fc.property(faceShape, (shape) => {
        expect(largestMove(animate(makeFace(shape), STILL_MOTION))).toBeLessThan(1e-3);
      }),
      runs,
    );
  });

  it('takes nothing of who the driver is: any resting face moves nothing', () => {
    fc.assert(
      fc.property(faceShape, faceShape, (shape, driver) => {
        const rest = makeFace(driver);
        const motion = motionOf(rest, restOf(rest));
        expect(largestMove(animate(makeFace(shape), motion))).toBeLessThan(1e-3);
      }),
      runs,
    );
  });

  it('moves nothing when every strength is 0', () => {
    const motion = motionOf(
      makeFace({ yaw: 0.4, mouthOpening: 2, x: 340 }),
      restOf(makeFace({ mouthOpening: 0.5 })),
    );
    const still = { head: 0, expression: 0, eyes: 0, lips: 0 };
    expect(largestMove(animate(makeFace({}), motion, still))).toBeLessThan(1e-3);
    expect(largestMove(animate(makeFace({}), motion))).toBeGreaterThan(0.05);
  });

  it('keeps the shape of the still’s face while the head turns', () => {
    fc.assert(
      fc.property(sitter, faceShape, angle(0.5), angle(0.4), (shape, driver, yaw, roll) => {
        const source = makeFace(shape);
        const rest = makeFace({ ...driver, yaw: 0, roll: 0 });
        const motion = motionOf(makeFace({ ...driver, yaw, roll }), restOf(rest));
        const mesh = animate(source, motion);
        const drawn = faceOf(mesh.drawnPointsInPixels.slice(0, 3 * LANDMARK_COUNT));
        for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex += 11) {
          if ([...LEFT_EYE.edge.upper, ...RIGHT_EYE.edge.upper].includes(vertex)) continue;
          const was = applyInverseSimilarity(source.pose, vectorAt(source.landmarksInPixels, vertex));
          const is = applyInverseSimilarity(drawn.pose, drawnAt(mesh, vertex));
          expect(Math.hypot(was[0] - is[0], was[1] - is[1], was[2] - is[2])).toBeLessThan(0.2);
        }
      }),
      runs,
    );
  });

  it('does what the driver does, whoever drives: an open mouth opens the still’s by as much', () => {
    fc.assert(
      fc.property(
        sitter,
        faceShape,
        fc.double({ min: 0.5, max: 2.5, noNaN: true }),
        (shape, driver, open) => {
          const rest = restOf(makeFace({ ...driver, mouthOpening: 0 }));
          const mesh = animate(makeFace(shape), motionOf(makeFace({ ...driver, mouthOpening: open }), rest));
          const gap = drawnAt(mesh, 14)[1] - drawnAt(mesh, 13)[1];
          const own = makeFace(shape).landmarksInPixels;
          const gapBefore = own[3 * 14 + 1]! - own[3 * 13 + 1]!;
          expect((gap - gapBefore) / 20).toBeGreaterThan(0.75 * open);
          expect((gap - gapBefore) / 20).toBeLessThan(1.35 * open);
        },
      ),
      runs,
    );
  });

  it('shuts the eyes of any still wholly, but for the lashes, when the driver’s are shut', () => {
    fc.assert(
      fc.property(
        sitter,
        faceShape,
        fc.double({ min: -0.3, max: 0.4, noNaN: true }),
        (shape, driver, lid) => {
          const source = blinking(shape, lid);
          const rest = restOf(makeFace(driver));
          const open = animate(source, STILL_MOTION);
          const shut = animate(source, motionOf(blinking(driver, 0.92), rest));
          for (const eye of [LEFT_EYE, RIGHT_EYE])
            expect(lidGap(shut, eye) / lidGap(open, eye)).toBeLessThan(0.25);
          const half = animate(source, motionOf(blinking(driver, 0.15), rest));
          expect(lidGap(half, LEFT_EYE)).toBeGreaterThan(1.3 * lidGap(shut, LEFT_EYE));
          expect(lidGap(half, LEFT_EYE)).toBeLessThan(0.95 * lidGap(open, LEFT_EYE));
        },
      ),
      runs,
    );
  });

  it('leaves shut eyes shut: there is nothing in the still to open them with', () => {
    const source = blinking({ x: 500, y: 500 }, 0.95);
    const rest = restOf(blinking({}, 0.9));
    const mesh = animate(source, motionOf(makeFace({}), rest));
    expect(lidGap(mesh, LEFT_EYE)).toBeCloseTo(lidGap(animate(source, STILL_MOTION), LEFT_EYE), 1);
    expect(mesh.sourceEyeOpenness).toEqual({ left: 0, right: 0 });
    expect(animate(makeFace({}), STILL_MOTION).sourceEyeOpenness).toEqual({ left: 1, right: 1 });
  });

  it('brings open lips together when the driver’s meet, and never passes them through each other', () => {
    fc.assert(
      fc.property(sitter, fc.double({ min: 0, max: 1.2, noNaN: true }), part, (shape, own, driverOpen) => {
        const source = makeFace({ ...shape, mouthOpening: own });
        const rest = restOf(makeFace({ mouthOpening: 0.4 + driverOpen }));
        const mesh = animate(source, motionOf(makeFace({ mouthOpening: -0.53 }), rest));
        UPPER_LIP_INNER.forEach((upper, index) => {
          const gap = drawnAt(mesh, LOWER_LIP_INNER[index]!)[1] - drawnAt(mesh, upper)[1];
          expect(gap).toBeGreaterThan(-0.02 * 20);
          expect(gap).toBeLessThan(0.08 * 20);
        });
      }),
      runs,
    );
  });

  it('looks where the driver looks, within the lids', () => {
    const look = (gazeX: number, gazeY: number) =>
      animate(makeFace({ x: 500, y: 500 }), poseByHand({ gazeX, gazeY }));
    const [still, right, up] = [look(0, 0), look(1, 0), look(0, 1)];
    for (const eye of [LEFT_EYE, RIGHT_EYE]) {
      const iris = eye.iris[0]!;
      expect(drawnAt(right, iris)[0] - drawnAt(still, iris)[0]).toBeGreaterThan(0.25 * 20);
      expect(drawnAt(up, iris)[1] - drawnAt(still, iris)[1]).toBeLessThan(-0.08 * 20);
      for (const edge of eye.edge.upper)
        expect(Math.abs(drawnAt(right, edge)[0] - drawnAt(still, edge)[0])).toBeLessThan(0.01 * 20);
    }
    // What is seen in the middle of the eye now lay to the left of it in the still.
    const firstOfEye = LANDMARK_COUNT;
    const moved = Array.from({ length: 9 * 8 }, (_, index) => firstOfEye + index).map(
      (vertex) => sampledAt(right, vertex)[0] - sampledAt(still, vertex)[0],
    );
    expect(Math.min(...moved)).toBeLessThan(-0.25 * 20);
    expect(Math.max(...moved)).toBeLessThan(0.01 * 20);
  });

  it('bears 35 degrees to the side and 20 up and down, and less and less beyond', () => {
    const reach = (yaw: number, pitch: number) => animate(makeFace({}), poseByHand({ yaw, pitch })).reach;
    for (const yaw of [-35, -20, 0, 20, 35]) expect(reach(yaw, 0)).toBe(1);
    for (const pitch of [-20, 0, 20]) expect(reach(0, pitch)).toBe(1);
    expect(reach(25, 15)).toBe(1);
    for (const sign of [-1, 1]) {
      expect(reach(sign * 40, 0)).toBeGreaterThan(0.1);
      expect(reach(sign * 40, 0)).toBeLessThan(0.9);
      expect(reach(sign * 60, 0)).toBe(0);
      expect(reach(0, sign * 45)).toBe(0);
    }
    fc.assert(
      fc.property(angle(80), angle(60), (yaw, pitch) => {
        expect(reach(yaw, pitch)).toBeGreaterThanOrEqual(reach(1.1 * yaw, 1.1 * pitch) - 1e-6);
      }),
      runs,
    );
  });

  it('bears the pose of a still that is turned farther itself', () => {
    const turned = makeFace({ yaw: -0.75 });
    expect(animate(turned, STILL_MOTION).reach).toBe(1);
    expect(animate(turned, poseByHand({ yaw: 20 })).reach).toBeGreaterThan(0.9);
    expect(animate(turned, poseByHand({ yaw: -25 })).reach).toBeLessThan(0.1);
  });

  it('leaves the outermost ring and the body where they are', () => {
    fc.assert(
      fc.property(sitter, angle(0.5), angle(0.3), (shape, yaw, roll) => {
        const rest = restOf(makeFace({}));
        const mesh = animate(makeFace(shape), motionOf(makeFace({ yaw, roll, x: 330 }), rest));
        const count = vertexCountOf(mesh);
        for (let vertex = count - FACE_OVAL.length; vertex < count; vertex++) {
          const [x, y] = drawnAt(mesh, vertex);
          const [fromX, fromY] = sampledAt(mesh, vertex);
          expect(x).toBe(fromX);
          expect(y).toBe(fromY);
          expect(fromX < 0 || fromY < 0 || fromX > size.width || fromY > size.height).toBe(true);
        }
        for (let vertex = mesh.faceVertexCount; vertex < count; vertex++) {
          const [fromX, fromY] = sampledAt(mesh, vertex);
          if (fromY < 500 + 22 * 20) continue;
          const [x, y] = drawnAt(mesh, vertex);
          expect(Math.hypot(x - fromX, y - fromY)).toBeLessThan(0.05 * mesh.faceWidthInPixels);
        }
      }),
      runs,
    );
  });

  it('does the same in a picture of another size', () => {
    const motion = poseByHand({ yaw: 20, mouthOpen: 0.6, blinkLeft: 1, gazeX: 0.5 });
    const one = makeLandmarks({ x: 300, y: 320 });
    const mesh = animate(faceOf(one), motion);
    const larger = animate(faceOf(one.map((value) => 2 * value)), motion, {}, { width: 2000, height: 2000 });
    for (let vertex = 0; vertex < larger.faceVertexCount; vertex += 5) {
      expect(drawnAt(larger, vertex)[0]).toBeCloseTo(2 * drawnAt(mesh, vertex)[0], 1);
      expect(drawnAt(larger, vertex)[1]).toBeCloseTo(2 * drawnAt(mesh, vertex)[1], 1);
    }
  });
});
