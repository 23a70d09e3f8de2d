import { describe, expect, it } from 'vitest';
import {
  DIFFERENT_PERSON_BEYOND,
  SAME_PERSON_WITHIN,
  compareAndErase,
  verdictOf,
} from '../../src/inspect/face-comparison';

const descriptor = (first: number) =>
  Float32Array.from({ length: 128 }, (_, index) => (index ? 0.01 : first));

describe('the comparison of two faces', () => {
  it('measures the distance, and leaves nothing of the descriptors', () => {
    const [one, other] = [descriptor(0.5), descriptor(-0.2)];
    const comparison = compareAndErase(one, other);
    expect(comparison.distance).toBeCloseTo(0.7);
    expect(comparison.verdict).toBe('different');
    expect([...one, ...other].every((number) => number === 0)).toBe(true);
  });

  it.each([
    [0, 'same'],
    [SAME_PERSON_WITHIN, 'same'],
    [SAME_PERSON_WITHIN + 1e-6, 'uncertain'],
    [DIFFERENT_PERSON_BEYOND, 'uncertain'],
    [DIFFERENT_PERSON_BEYOND + 1e-6, 'different'],
    [Number.NaN, 'different'],
    [Number.POSITIVE_INFINITY, 'different'],
  ] as const)('says of a distance of %d: %s', (distance, verdict) => {
    expect(verdictOf(distance)).toBe(verdict);
  });
});
