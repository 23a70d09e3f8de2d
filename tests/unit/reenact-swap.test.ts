import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Face, FACE_OVAL, LEFT_EYE, MESH_LANDMARK_COUNT } from '../../src/landmarks';
import { DEFAULT_SWAP_SETTINGS, type ReenactedMesh, reenactSwap } from '../../src/reenact';
import { areasOf, faceOf, faceShape, makeFace, makeLandmarks } from './reenact-faces';

const size = { width: 1000, height: 1000 };
const swap = (source: Face, target: Face, identity: number): ReenactedMesh =>
  reenactSwap(source, size, target, size, { ...DEFAULT_SWAP_SETTINGS, identity });

/** Largest distance of a drawn point from where the target's was. */
function largestMove({ drawnPointsInPixels: drawn, targetPointsInPixels: from }: ReenactedMesh): number {
  let largest = 0;
  for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex++) {
    largest = Math.max(
      largest,
      Math.hypot(drawn[3 * vertex]! - from[2 * vertex]!, drawn[3 * vertex + 1]! - from[2 * vertex + 1]!),
    );
  }
  return largest;
}

const moveOf = (mesh: ReenactedMesh, vertex: number) => ({
  x: mesh.drawnPointsInPixels[3 * vertex]! - mesh.targetPointsInPixels[2 * vertex]!,
  y: mesh.drawnPointsInPixels[3 * vertex + 1]! - mesh.targetPointsInPixels[2 * vertex + 1]!,
});

const runs = { numRuns: 40 };
const strength = fc.double({ min: 0, max: 1, noNaN: true });

describe('reenactSwap', () => {
  it('leaves the target’s landmarks and surroundings alone at identity 0', () => {
    fc.assert(
      fc.property(faceShape, faceShape, (source, target) => {
        const face = makeFace(target);
        const mesh = swap(makeFace(source), face, 0);
        expect(mesh.drawnPointsInPixels).toEqual(face.landmarksInPixels.subarray(0, 3 * MESH_LANDMARK_COUNT));
        expect(mesh.surround.toPointsInPixels).toEqual(mesh.surround.fromPointsInPixels);
        expect(mesh.surround.triangles.length).toBe(0);
      }),
      runs,
    );
  });

  it('moves nothing when the same face is on both sides, wherever, however large and turned', () => {
    fc.assert(
      fc.property(faceShape, faceShape, strength, (shape, place, identity) => {
        const { scale, x, y, roll } = place as Required<typeof place>;
        const mesh = swap(makeFace(shape), makeFace({ ...shape, scale, x, y, roll }), identity);
        expect(largestMove(mesh)).toBeLessThan(2e-3 * mesh.faceWidthInPixels);
      }),
      runs,
    );
  });

  it('never turns a triangle of the surroundings over, and keeps the outermost where they are', () => {
    fc.assert(
      fc.property(faceShape, faceShape, strength, (source, target, identity) => {
        const { surround } = swap(makeFace(source), makeFace(target), identity);
        const before = areasOf(surround.fromPointsInPixels, 2, surround.triangles);
        const after = areasOf(surround.toPointsInPixels, 2, surround.triangles);
        before.forEach((area, index) => {
          expect(after[index]! / area).toBeGreaterThan(0.05);
        });
        const xs = surround.fromPointsInPixels.filter((_, index) => index % 2 === 0);
        const [left, right] = [Math.min(...xs), Math.max(...xs)];
        xs.forEach((x, vertex) => {
          if (x > left && x < right) return;
          expect(surround.toPointsInPixels[2 * vertex]).toBe(x);
          expect(surround.toPointsInPixels[2 * vertex + 1]).toBe(surround.fromPointsInPixels[2 * vertex + 1]);
        });
      }),
      runs,
    );
  });

  it('never turns a triangle of the face over', () => {
    fc.assert(
      fc.property(faceShape, faceShape, strength, (source, target, identity) => {
        const mesh = swap(makeFace(source), makeFace(target), identity);
        const before = areasOf(mesh.targetPointsInPixels, 2);
        const after = areasOf(mesh.drawnPointsInPixels, 3);
        const worthTheName = 1e-4 * mesh.faceWidthInPixels ** 2;
        before.forEach((area, index) => {
          if (Math.abs(area) > worthTheName) expect(after[index]! / area).toBeGreaterThan(0);
        });
      }),
      runs,
    );
  });

  it('does the same wherever in the picture and however large the target is', () => {
    fc.assert(
      fc.property(
        faceShape,
        faceShape,
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.double({ min: -500, max: 500, noNaN: true }),
        (source, target, factor, shift) => {
          const one = makeLandmarks(target);
          const other = one.map((value, index) => value * factor + (index % 3 === 2 ? 0 : shift));
          const mesh = swap(makeFace(source), faceOf(one), 0.5);
          const moved = swap(makeFace(source), faceOf(other), 0.5);
          const tolerance = 1e-3 * moved.faceWidthInPixels;
          for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex += 7) {
            const [a, b] = [moveOf(mesh, vertex), moveOf(moved, vertex)];
            expect(Math.abs(a.x * factor - b.x)).toBeLessThan(tolerance);
            expect(Math.abs(a.y * factor - b.y)).toBeLessThan(tolerance);
          }
        },
      ),
      runs,
    );
  });

  it('makes a narrow face wider with a wide source, and takes the picture beside it along', () => {
    const mesh = swap(makeFace({ width: 0.15 }), makeFace({ width: -0.05 }), 0.5);
    expect(moveOf(mesh, 454).x).toBeGreaterThan(3);
    expect(moveOf(mesh, 234).x).toBeLessThan(-3);
    const { fromPointsInPixels: from, toPointsInPixels: to } = mesh.surround;
    const ear = { x: mesh.targetPointsInPixels[2 * 454]! + 15, y: mesh.targetPointsInPixels[2 * 454 + 1]! };
    let nearest = 0;
    for (let vertex = 0; vertex < from.length / 2; vertex++) {
      const distance = (v: number) => Math.hypot(from[2 * v]! - ear.x, from[2 * v + 1]! - ear.y);
      if (distance(vertex) < distance(nearest)) nearest = vertex;
    }
    expect(to[2 * nearest]! - from[2 * nearest]!).toBeGreaterThan(0.5 * moveOf(mesh, 454).x);
  });

  it('does not take a word for a face: an open mouth on either side moves neither chin nor lips apart', () => {
    const closed = makeFace({});
    const open = makeFace({ mouthOpening: 2 });
    for (const [source, target] of [
      [closed, open],
      [open, closed],
    ] as const) {
      const mesh = swap(source, target, 1);
      expect(Math.abs(moveOf(mesh, 14).y - moveOf(mesh, 13).y)).toBeLessThan(0.15);
      expect(Math.abs(moveOf(mesh, 152).y)).toBeLessThan(0.5 * 2 * 20);
    }
  });

  it('keeps the target’s eye where only one of the two is shut', () => {
    const open = makeFace({});
    const landmarks = makeLandmarks({});
    LEFT_EYE.edge.upper.forEach((vertex, index) => {
      for (let axis = 0; axis < 3; axis++) {
        landmarks[3 * vertex + axis] = landmarks[3 * LEFT_EYE.edge.lower[index]! + axis]!;
      }
    });
    const shut = faceOf(landmarks);
    expect(swap(open, open, 0.5).keptEyes).toEqual({ left: 0, right: 0 });
    expect(swap(shut, open, 0.5).keptEyes).toEqual({ left: 1, right: 0 });
    expect(swap(open, shut, 0.5).keptEyes).toEqual({ left: 1, right: 0 });
    expect(swap(shut, shut, 0.5).keptEyes).toEqual({ left: 0, right: 0 });
  });

  it('knows which way the skin faces', () => {
    const front = swap(makeFace({}), makeFace({}), 0);
    expect(front.targetFacing[1]).toBeGreaterThan(0.7);
    expect(Math.max(...FACE_OVAL.map((vertex) => front.targetFacing[vertex]!))).toBeLessThan(0.95);
    const turned = swap(makeFace({}), makeFace({ yaw: 0.6 }), 0);
    expect(turned.targetFacing[50]! - turned.targetFacing[280]!).not.toBeCloseTo(0, 1);
  });
});
