import type { LiveEvidence } from '../live-evidence';
import type { ChallengeState } from './live-challenge';

/** What is kept of a challenge that was passed: which steps, how each is known, which were exchanged, and the match. */
export function liveEvidenceOf({
  challenge,
  match,
  advisory,
}: {
  readonly challenge: Pick<ChallengeState, 'done' | 'exchanged'>;
  readonly match: LiveEvidence['match'];
  readonly advisory: LiveEvidence['advisory'];
}): LiveEvidence {
  const done = challenge.done.map(({ step, known }) => (known === 'watched' ? step : `${step}-${known}`));
  const exchanged = challenge.exchanged.map((step) => `${step}-exchanged`);
  // The schema has room for twelve words: the steps that were done come first.
  return { method: 'camera-challenge', challenge: [...done, ...exchanged].slice(0, 12), match, advisory };
}

/** Where no camera could be used: somebody else was there and saw the person agree. */
export function witnessedEvidence(): LiveEvidence {
  return { method: 'written-with-witness', challenge: [], match: 'not-run', advisory: {} };
}
