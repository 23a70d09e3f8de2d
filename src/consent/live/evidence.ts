import * as v from 'valibot';
import { ConsentError } from '../../core';
import { displaySchema } from '../attestation';
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

/**
 * Where no camera could be used: somebody else was there and saw the person agree.
 *
 * @param witness - their name or initials.
 * @throws ConsentError `consent-form-incomplete` with the field `witness` when it is no line of text.
 */
export function witnessedEvidence(witness: string): LiveEvidence {
  const checked = v.safeParse(displaySchema, witness);
  if (!checked.success) throw new ConsentError('consent-form-incomplete', { field: 'witness' });
  return {
    method: 'written-with-witness',
    challenge: [],
    match: 'not-run',
    advisory: {},
    witness: checked.output,
  };
}
