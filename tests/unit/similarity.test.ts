import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Vector3,
  applyInverseSimilarity,
  applySimilarity,
  fitSimilarity,
  multiplyMatrices,
  transpose,
} from '../../src/core';

const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate);

function rotationAbout(axis: Vector3, angle: number) {
  const length = Math.hypot(...axis);
  const [x, y, z] = axis.map((part) => part / length) as [number, number, number];
  const [c, s, t] = [Math.cos(angle), Math.sin(angle), 1 - Math.cos(angle)];
  return [
    [t * x * x + c, t * x * y - s * z, t * x * z + s * y],
    [t * x * y + s * z, t * y * y + c, t * y * z - s * x],
    [t * x * z - s * y, t * y * z + s * x, t * z * z + c],
  ] as const;
}

const known = fc.record({
  scale: fc.double({ min: 0.05, max: 40, noNaN: true }),
  axis: fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 0.1, max: 1, noNaN: true }),
  ),
  angle: fc.double({ min: -3.1, max: 3.1, noNaN: true }),
  translation: point,
});
/** Four corners keep every random cloud from being flat or a single point. */
const cloud = fc
  .array(point, { minLength: 4, maxLength: 30 })
  .map((points): Vector3[] => [...points, [9, 0, 0], [0, 9, 0], [0, 0, 9], [-9, 0, 0]]);

describe('fitSimilarity', () => {
  it('recovers any similarity from exact pairs', () => {
    fc.assert(
      fc.property(known, cloud, ({ scale, axis, angle, translation }, points) => {
        const truth = { scale, rotation: rotationAbout(axis, angle), translation };
        const fitted = fitSimilarity(
          points,
          points.map((p) => applySimilarity(truth, p)),
        );
        expect(fitted.scale / scale).toBeCloseTo(1, 6);
        for (const p of points) {
          const wanted = applySimilarity(truth, p);
          applySimilarity(fitted, p).forEach((value, k) => {
            expect(Math.abs(value - wanted[k]!)).toBeLessThan(1e-5 * (1 + scale * 100));
          });
          applyInverseSimilarity(fitted, wanted).forEach((value, k) => {
            expect(Math.abs(value - p[k]!)).toBeLessThan(1e-4);
          });
        }
      }),
    );
  });

  it('gives a proper rotation even for mirrored points', () => {
    const points: Vector3[] = [
      [1, 0, 0],
      [0, 2, 0],
      [0, 0, 3],
      [1, 1, 1],
    ];
    const { rotation } = fitSimilarity(
      points,
      points.map(([x, y, z]) => [-x, y, z]),
    );
    const identity = multiplyMatrices(rotation, transpose(rotation));
    identity.forEach((row, r) => {
      row.forEach((value, c) => {
        expect(value).toBeCloseTo(r === c ? 1 : 0, 9);
      });
    });
    const [a, b, c] = rotation;
    const determinant =
      a[0] * (b[1] * c[2] - b[2] * c[1]) -
      a[1] * (b[0] * c[2] - b[2] * c[0]) +
      a[2] * (b[0] * c[1] - b[1] * c[0]);
    expect(determinant).toBeCloseTo(1, 9);
  });

  it('refuses too few points and points without extent', () => {
    expect(() => fitSimilarity([[0, 0, 0]], [[0, 0, 0]])).toThrow(RangeError);
    expect(() =>
      fitSimilarity(
        [
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ],
        [
          [0, 0, 0],
          [1, 0, 0],
          [0, 1, 0],
        ],
      ),
    ).toThrow(RangeError);
  });
});
