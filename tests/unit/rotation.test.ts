import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Vector3,
  multiplyMatrices,
  partOfRotation,
  rotationOfVector,
  rotationVectorOf,
} from '../../src/core';

const axis = fc.double({ min: -1, max: 1, noNaN: true });
const turn: fc.Arbitrary<Vector3> = fc
  .tuple(axis, axis, axis, fc.double({ min: 0, max: Math.PI - 1e-3, noNaN: true }))
  .filter(([x, y, z]) => Math.hypot(x, y, z) > 0.1)
  .map(([x, y, z, angle]) => {
    const length = Math.hypot(x, y, z);
    return [(angle * x) / length, (angle * y) / length, (angle * z) / length];
  });

describe('turns as vectors', () => {
  it('come back from the matrix they became', () => {
    fc.assert(
      fc.property(turn, (vector) => {
        const back = rotationVectorOf(rotationOfVector(vector));
        vector.forEach((value, index) => {
          expect(back[index]).toBeCloseTo(value, 5);
        });
      }),
    );
  });

  it('come back from half a turn, whichever way round', () => {
    fc.assert(
      fc.property(turn, (vector) => {
        const length = Math.hypot(...vector) || 1;
        if (length < 0.2) return;
        const half = vector.map((value) => (Math.PI * value) / length) as unknown as Vector3;
        const rotation = rotationOfVector(half);
        rotationOfVector(rotationVectorOf(rotation))
          .flat()
          .forEach((value, index) => {
            expect(value).toBeCloseTo(rotation.flat()[index]!, 4);
          });
      }),
    );
  });

  it('can be halved: twice half of one is all of it', () => {
    fc.assert(
      fc.property(turn, (vector) => {
        const whole = rotationOfVector(vector);
        const half = partOfRotation(whole, 0.5);
        multiplyMatrices(half, half)
          .flat()
          .forEach((value, index) => {
            expect(value).toBeCloseTo(whole.flat()[index]!, 5);
          });
        expect(rotationVectorOf(partOfRotation(whole, 0)).map(Math.abs)).toEqual([0, 0, 0]);
      }),
    );
  });
});
