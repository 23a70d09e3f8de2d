import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OneEuroPoints, smoothingShare } from '../../src/landmarks/one-euro';

const SETTINGS = { slowestCutoffInHertz: 1, cutoffPerSpeed: 40, speedCutoffInHertz: 4 };
const filter = () => new OneEuroPoints(3, 1, SETTINGS);

/** A repeatable noise of mean 0 and deviation 1. */
function* noise(seed = 1): Generator<number, never> {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (;;) yield Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
}

const deviation = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

describe('the One Euro filter of points', () => {
  it('leaves what stands still alone, and takes the first value as it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (value) => {
        const points = filter();
        for (let frame = 0; frame < 5; frame++) {
          const point = new Float64Array([value, 0, -value]);
          points.smooth(point, 0.04);
          expect([...point]).toEqual([value, 0, -value]);
        }
      }),
    );
  });

  it('takes most of the trembling out of what stands still', () => {
    const points = filter();
    const source = noise();
    const [before, after]: [number[], number[]] = [[], []];
    for (let frame = 0; frame < 200; frame++) {
      const value = 0.001 * source.next().value;
      const point = new Float64Array([value, 0, 0]);
      points.smooth(point, 0.04);
      if (frame > 20) {
        before.push(value);
        after.push(point[0]!);
      }
    }
    expect(deviation(after)).toBeLessThan(0.5 * deviation(before));
  });

  it('lies no further behind than its settings promise, at any speed and frame rate', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 5, noNaN: true }),
        fc.double({ min: 10, max: 60, noNaN: true }),
        (speed, framesPerSecond) => {
          const points = filter();
          let behind = 0;
          for (let frame = 0; frame < 2 * framesPerSecond; frame++) {
            const value = (speed * frame) / framesPerSecond;
            const point = new Float64Array([value, 0, 0]);
            points.smooth(point, 1 / framesPerSecond);
            behind = value - point[0]!;
          }
          expect(behind).toBeGreaterThanOrEqual(-1e-9);
          expect(behind).toBeLessThan(1 / (2 * Math.PI * SETTINGS.cutoffPerSpeed) + 1e-9);
        },
      ),
    );
  });

  it('starts anew where it is told to', () => {
    const points = filter();
    points.smooth(new Float64Array([0, 0, 0]), 0.04);
    points.restart();
    const point = new Float64Array([5, 0, 0]);
    points.smooth(point, 0.04);
    expect(point[0]).toBe(5);
  });

  it('takes a larger share of the newest the more time has passed', () => {
    expect(smoothingShare(1, 0.02)).toBeLessThan(smoothingShare(1, 0.1));
    expect(smoothingShare(1e9, 0.04)).toBeCloseTo(1, 6);
  });
});
