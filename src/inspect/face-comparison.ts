/** What can be said of two faces by their distance. `uncertain` is an answer of its own, not a weak yes. */
export type FaceVerdict = 'same' | 'uncertain' | 'different';

export interface FaceComparison {
  /** Euclidean distance of the two descriptors: 0 for the same picture, about 0.8 for strangers. */
  readonly distance: number;
  readonly verdict: FaceVerdict;
}

/**
 * Up to the first it is the same person, from the second on another one; between them it is not said. The evidence for both
 * stands in `models/cards/face-descriptor.md`.
 */
export const SAME_PERSON_WITHIN = 0.45;
export const DIFFERENT_PERSON_BEYOND = 0.6;

/** @param distance - what is no number at all says nothing, and counts as different: no comparison opens anything by failing. */
export function verdictOf(distance: number): FaceVerdict {
  if (distance <= SAME_PERSON_WITHIN) return 'same';
  return distance <= DIFFERENT_PERSON_BEYOND ? 'uncertain' : 'different';
}

/** Compares two descriptors of 128 numbers and overwrites both: afterwards they recognise nobody. */
export function compareAndErase(one: Float32Array, other: Float32Array): FaceComparison {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index]! - other[index]!) ** 2;
  one.fill(0);
  other.fill(0);
  const distance = Math.sqrt(sum);
  return { distance, verdict: verdictOf(distance) };
}
