import { describe, expect, it } from 'vitest';
import { LiveAttempts, witnessedEvidence } from '../../src/consent';
import type { ConsentError } from '../../src/core';
import { LiveChecks } from '../../src/studio/live-checks';
import type { LiveReport } from '../../src/studio/live-messages';
import { EMPTY_STATE } from '../../src/studio/studio-state';

const [PICTURE, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];

function openAttempts() {
  const clock = { seconds: 1000 };
  const attempts = new LiveAttempts(() => clock.seconds);
  const refusal = (picture = PICTURE): string | null => {
    try {
      attempts.requireAnother(picture);
      return null;
    } catch (error) {
      const { code, parameters } = error as ConsentError;
      return 'seconds' in parameters ? `${code} ${parameters['seconds']}` : code;
    }
  };
  return { clock, attempts, refusal };
}

describe('tries of the live check with one picture', () => {
  it('become slower, and end', () => {
    const { clock, attempts, refusal } = openAttempts();
    const waited: string[] = [];
    for (let index = 0; index < 5; index++) {
      expect(refusal()).toBeNull();
      attempts.count(PICTURE);
      clock.seconds += 5;
      attempts.end(PICTURE);
      const wait = refusal();
      waited.push(wait ?? 'none');
      clock.seconds += 61;
    }
    expect(waited).toEqual([
      'none',
      'consent-live-wait 10',
      'consent-live-wait 30',
      'consent-live-wait 60',
      'consent-live-used-up',
    ]);
    clock.seconds += 1e9;
    expect(refusal()).toBe('consent-live-used-up');
    expect(refusal(OTHER)).toBeNull();
  });

  it('wait until the last of their seconds', () => {
    const { clock, attempts, refusal } = openAttempts();
    attempts.count(PICTURE);
    attempts.count(PICTURE);
    clock.seconds += 9.9;
    expect(refusal()).toBe('consent-live-wait 1');
    clock.seconds += 0.1;
    expect(refusal()).toBeNull();
  });

  it('are forgiven when one is passed', () => {
    const { attempts, refusal } = openAttempts();
    for (let index = 0; index < 4; index++) attempts.count(PICTURE);
    attempts.forgive(PICTURE);
    expect(refusal()).toBeNull();
  });

  it('that are used up are refused before anything is looked at', async () => {
    const { attempts } = openAttempts();
    for (let index = 0; index < 5; index++) attempts.count('subject');
    const reports: (LiveReport | null)[] = [];
    const checks = new LiveChecks((report) => reports.push(report), attempts);
    let isCancelled = false;
    const frames = new ReadableStream<VideoFrame>({
      cancel: () => {
        isCancelled = true;
      },
    });
    const command = { kind: 'begin', subjectId: 'subject', frames, canvas: null as never } as const;
    await checks.obey(command, EMPTY_STATE);
    expect(reports).toMatchObject([{ stage: 'broken', error: { code: 'consent-live-used-up' } }]);
    expect(isCancelled).toBe(true);
    expect(() => checks.evidenceFor('subject', null)).toThrow(
      expect.objectContaining({ code: 'consent-live-missing' }) as Error,
    );
    expect(checks.evidenceFor('subject', ' W. S. ')).toMatchObject({
      method: 'written-with-witness',
      witness: 'W. S.',
    });
  });
});

describe('a witness', () => {
  it.each(['', ' ', 'W'.repeat(81), 'W\nS', '\u200b'])('has a name that can be read: not %j', (name) => {
    expect(() => witnessedEvidence(name)).toThrow(
      expect.objectContaining({ code: 'consent-form-incomplete', parameters: { field: 'witness' } }) as Error,
    );
  });
});
