import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { liveEvidenceSchema } from '../../src/consent/live-evidence';
import { liveEvidenceOf, witnessedEvidence } from '../../src/consent/live/evidence';
import { WATCHED_STEPS } from '../../src/consent/live/live-step';

describe('what is kept of a live check', () => {
  it('names the steps, how each is known, and which were exchanged', () => {
    const evidence = liveEvidenceOf({
      challenge: {
        done: [
          { step: 'turn-left', known: 'watched' },
          { step: 'say-number', known: 'witnessed' },
        ],
        exchanged: ['smile'],
      },
      match: 'uncertain',
      advisory: { antispoof: 0.7 },
    });
    expect(evidence.challenge).toEqual(['turn-left', 'say-number-witnessed', 'smile-exchanged']);
    expect(evidence.match).toBe('uncertain');
  });

  it('is what a record takes, however many steps were exchanged', () => {
    const done = WATCHED_STEPS.slice(0, 3).map((step) => ({ step, known: 'watched' as const }));
    const exchanged = [...WATCHED_STEPS, ...WATCHED_STEPS];
    const evidence = liveEvidenceOf({ challenge: { done, exchanged }, match: 'same', advisory: {} });
    expect(v.safeParse(liveEvidenceSchema, evidence).success).toBe(true);
    expect(evidence.challenge.slice(0, 3)).toEqual(WATCHED_STEPS.slice(0, 3));
    expect(v.safeParse(liveEvidenceSchema, witnessedEvidence('W. S.')).success).toBe(true);
  });
});
