import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyMatrices, transpose } from '../../src/core';
import { type Face, LEFT_EYE, OUTER_MOUTH_CORNERS, RIGHT_EYE } from '../../src/landmarks';
import { motionOfStill } from '../../src/reenact';
import { MOUTH_SHAPES } from '../../src/reenact/pose-by-hand';
import { faceShape, makeFace } from './reenact-faces';

const at = (offsets: Float32Array, vertex: number, axis: number): number => offsets[3 * vertex + axis]!;

/** The face with what `change` adds to its unposed landmarks; of a face in canonical size that looks straight ahead. */
function changed(face: Face, change: (vertex: number) => readonly [number, number, number]): Face {
  const { rotation, scale } = face.pose;
  const landmarksInPixels = face.landmarksInPixels.slice();
  for (let vertex = 0; vertex < landmarksInPixels.length / 3; vertex++) {
    const offset = change(vertex);
    for (let axis = 0; axis < 3; axis++)
      landmarksInPixels[3 * vertex + axis]! +=
        scale * rotation[axis]!.reduce((sum, value, index) => sum + value * offset[index]!, 0);
  }
  return { ...face, landmarksInPixels };
}

const smiling = (face: Face, share: number) =>
  changed(face, (vertex) =>
    vertex < 468
      ? ([0, 1, 2].map((axis) => share * MOUTH_SHAPES.smile[3 * vertex + axis]!) as [number, number, number])
      : [0, 0, 0],
  );

const looking = (face: Face, across: number) =>
  changed(face, (vertex) => (vertex >= 468 ? [across, 0, 0] : [0, 0, 0]));

const lidVertices = [...LEFT_EYE.edge.upper, ...RIGHT_EYE.edge.upper];

/** Lids brought so near to the lower ones that both eyes are shut, or as far as eyes usually are. */
function lidded(face: Face, height: number): Face {
  return changed(face, (vertex) => (lidVertices.includes(vertex) ? [0, height, 0] : [0, 0, 0]));
}

describe('motionOfStill', () => {
  it('moves nothing where driver and still are the same', () => {
    fc.assert(
      fc.property(faceShape, (shape) => {
        const face = makeFace(shape);
        const { offsetsInCentimetres, rotation, scale, translation } = motionOfStill(face, face);
        expect(Math.max(...offsetsInCentimetres.map(Math.abs))).toBeLessThan(1e-4);
        rotation.flat().forEach((value, index) => {
          expect(value).toBeCloseTo(index % 4 === 0 ? 1 : 0, 6);
        });
        expect([scale, ...translation]).toEqual([1, 0, 0]);
      }),
      { numRuns: 25 },
    );
  });

  it('turns the still into the driver’s very pose, and goes nowhere with it', () => {
    fc.assert(
      fc.property(faceShape, faceShape, (one, other) => {
        const [driving, still] = [makeFace(one), makeFace(other)];
        const { rotation, scale, translation } = motionOfStill(driving, still);
        const wanted = multiplyMatrices(driving.pose.rotation, transpose(still.pose.rotation)).flat();
        rotation.flat().forEach((value, index) => {
          expect(value).toBeCloseTo(wanted[index]!, 6);
        });
        expect([scale, ...translation]).toEqual([1, 0, 0]);
      }),
      { numRuns: 25 },
    );
  });

  it('opens the mouth as far as the driver does, and shuts one that is open in the still', () => {
    const [shut, open] = [makeFace({}), makeFace({ mouthOpening: 2 })];
    const opening = motionOfStill(open, shut);
    const closing = motionOfStill(shut, open);
    expect(at(opening.offsetsInCentimetres, 14, 1)).toBeLessThan(-1.3);
    expect(at(closing.offsetsInCentimetres, 14, 1)).toBeGreaterThan(1);
    expect(closing.mouthOpenness).toBeLessThan(0.2);
    expect(at(motionOfStill(open, open).offsetsInCentimetres, 14, 1)).toBeCloseTo(0, 4);
  });

  it('smiles with the driver, whoever they are, and not because their face is another', () => {
    const [still, driver] = [makeFace({}), makeFace({ width: 0.08, length: -0.04, jaw: 0.05 })];
    const { left, right } = OUTER_MOUTH_CORNERS;
    const corners = (face: Face) => {
      const { offsetsInCentimetres } = motionOfStill(face, still);
      return (at(offsetsInCentimetres, left, 1) + at(offsetsInCentimetres, right, 1)) / 2;
    };
    expect(Math.abs(corners(driver))).toBeLessThan(0.05);
    expect(corners(smiling(driver, 1))).toBeGreaterThan(0.25);
    expect(corners(smiling(driver, -0.8))).toBeLessThan(-0.15);
  });

  it('looks where the driver looks', () => {
    const [still, driver] = [makeFace({}), makeFace({ width: 0.1 })];
    const gaze = (driving: Face, of: Face) =>
      at(motionOfStill(driving, of).offsetsInCentimetres, LEFT_EYE.iris[0]!, 0);
    const straight = gaze(driver, still);
    expect(gaze(looking(driver, 0.3), still) - straight).toBeCloseTo(0.3, 3);
    expect(gaze(looking(still, 0.3), looking(still, 0.3))).toBeCloseTo(0, 4);
  });

  it('shuts the eyes of a still, and opens them, but does not narrow them for a driver whose eyes are narrow', () => {
    const face = makeFace({});
    const [open, narrow, shut] = [face, lidded(face, -0.06), lidded(face, -0.62)];
    expect(motionOfStill(open, open).eyeOpenness.left).toBeCloseTo(1, 6);
    expect(motionOfStill(narrow, open).eyeOpenness.left).toBeGreaterThan(0.9);
    expect(motionOfStill(shut, open).eyeOpenness.left).toBeLessThan(0.1);
    const opening = motionOfStill(open, shut).offsetsInCentimetres;
    expect(at(opening, LEFT_EYE.edge.upper[3]!, 1)).toBeGreaterThan(0.3);
  });
});
