import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConsentError } from '../../src/core';
import { DESCRIPTION_LENGTH_LIMIT, DISPLAY_LENGTH_LIMIT } from '../../src/consent';
import { checkAttestation, checkSubject } from '../../src/consent/attestation';
import { ADA, ATTESTATIONS } from '../support/consent-fixtures';

const now = new Date(2026, 4, 1, 10);

function fieldOf(check: () => unknown): unknown {
  try {
    check();
  } catch (error) {
    expect(error).toBeInstanceOf(ConsentError);
    expect((error as ConsentError).code).toBe('consent-form-incomplete');
    return (error as ConsentError).parameters['field'];
  }
  return null;
}

describe('an attestation', () => {
  it.each(Object.values(ATTESTATIONS))('of kind $kind passes when it is complete', (attestation) => {
    expect(checkAttestation(attestation, now)).toEqual(attestation);
  });

  const { self, permission, guardian } = ATTESTATIONS;
  const nobody = ATTESTATIONS['nobody-real'];
  it.each<[string, unknown, string]>([
    ['no kind', { ...self, kind: undefined }, 'kind'],
    ['an unknown kind', { ...self, kind: 'celebrity' }, 'kind'],
    ['no form at all', null, 'form'],
    ['a field of another form', { ...self, guardian: 'D. E.' }, 'guardian'],
    ['a field of no form', { ...self, verified: true }, 'form'],
    ['no name', { ...self, display: '' }, 'display'],
    ['a name of blanks', { ...self, display: ' \u00a0\u200b' }, 'display'],
    ['a name of two lines', { ...self, display: 'A\nL' }, 'display'],
    ['half a surrogate pair', { ...self, display: 'A\ud800' }, 'display'],
    ['a name too long', { ...self, display: 'a'.repeat(DISPLAY_LENGTH_LIMIT + 1) }, 'display'],
    ['a name that is a number', { ...self, display: 7 }, 'display'],
    ['not an adult, self', { ...self, adult: false }, 'adult'],
    ['not an adult, permission', { ...permission, adult: false }, 'adult'],
    ['adult left out', { kind: 'self', display: 'A. L.' }, 'adult'],
    ['no date', { ...permission, givenOn: '' }, 'givenOn'],
    ['a day that is not in the calendar', { ...permission, givenOn: '2026-02-30' }, 'givenOn'],
    ['a date with a time', { ...permission, givenOn: '2026-03-01T00:00:00Z' }, 'givenOn'],
    ['tomorrow', { ...permission, givenOn: '2026-05-02' }, 'givenOn'],
    ['tomorrow, guardian', { ...guardian, givenOn: '2026-05-02' }, 'givenOn'],
    ['the year 26', { ...permission, givenOn: '0026-03-01' }, 'givenOn'],
    ['an unknown way', { ...permission, givenBy: 'by-silence' }, 'givenBy'],
    ['no guardian', { ...guardian, guardian: ' ' }, 'guardian'],
    ['no nature', { ...nobody, nature: '' }, 'nature'],
    ['no description', { ...nobody, description: '' }, 'description'],
    [
      'a description too long',
      { ...nobody, description: 'a'.repeat(DESCRIPTION_LENGTH_LIMIT + 1) },
      'description',
    ],
  ])('is refused: %s', (_, attestation, field) => {
    expect(fieldOf(() => checkAttestation(attestation, now))).toBe(field);
  });

  it('may be of today, by the calendar on the wall, until midnight', () => {
    for (const time of [new Date(2026, 4, 1, 0, 0, 0), new Date(2026, 4, 1, 23, 59, 59)])
      expect(fieldOf(() => checkAttestation({ ...permission, givenOn: '2026-05-01' }, time))).toBeNull();
    const eve = new Date(2026, 3, 30, 23, 59, 59);
    expect(fieldOf(() => checkAttestation({ ...permission, givenOn: '2026-05-01' }, eve))).toBe('givenOn');
  });

  it('is kept trimmed and in NFC', () => {
    expect(checkAttestation({ ...self, display: '  Zoe\u0308 ' }, now)).toHaveProperty('display', 'Zoë');
  });

  it('lets no text through that cannot be signed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (display) => {
        if (fieldOf(() => checkAttestation({ ...self, display }, now)) !== null) return;
        const kept = checkAttestation({ ...self, display }, now) as { display: string };
        expect(kept.display.length).toBeGreaterThan(0);
        expect(kept.display.length).toBeLessThanOrEqual(DISPLAY_LENGTH_LIMIT);
        expect(kept.display).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(kept.display).toBe(kept.display.trim());
      }),
    );
  });
});

describe('the subject of an attestation', () => {
  it.each([
    { ...ADA, fileSha256: 'A'.repeat(64) },
    { ...ADA, fileSha256: 'a'.repeat(63) },
    { ...ADA, faceIndex: -1 },
    { ...ADA, faceIndex: 0.5 },
    { ...ADA, faceIndex: Number.NaN },
  ])('is refused for %o', (face) => {
    expect(fieldOf(() => checkSubject(face, 'personal'))).toBe('face');
  });

  it('is refused for a purpose that is not on the list', () => {
    expect(fieldOf(() => checkSubject(ADA, 'news'))).toBe('purpose');
  });
});
