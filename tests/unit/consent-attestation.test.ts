import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConsentError } from '../../src/core';
import { DESCRIPTION_LENGTH_LIMIT, DISPLAY_LENGTH_LIMIT, EXPORT_LIMIT } from '../../src/consent';
import { checkAttestation, checkFace } from '../../src/consent/attestation';
import { checkScope } from '../../src/consent/scope';
import { ADA, ATTESTATIONS } from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';

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
    ['an age that is not said, self', { ...self, adult: 'yes' }, 'adult'],
    ['an age that is not said, permission', { ...permission, adult: null }, 'adult'],
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
    expect(fieldOf(() => checkFace(face))).toBe('face');
  });
});

describe('the scope of an attestation', () => {
  const whole = scopeFor('personal');
  it.each<[string, unknown, string]>([
    ['a purpose that is not on the list', { ...whole, purposes: ['news'] }, 'purposes'],
    ['a forbidden purpose beside a good one', { ...whole, purposes: ['personal', 'sexual'] }, 'purposes'],
    ['no purpose', { ...whole, purposes: [] }, 'purposes'],
    ['an operation that is not on the list', { ...whole, operations: ['undress'] }, 'operations'],
    ['no operation', { ...whole, operations: [] }, 'operations'],
    ['a medium that is not on the list', { ...whole, media: ['hologram'] }, 'media'],
    ['an audience that is not on the list', { ...whole, audience: 'everyone' }, 'audience'],
    ['a year', { ...whole, validity: 'year' }, 'validity'],
    ['no file', { ...whole, maxExports: 0 }, 'maxExports'],
    ['half a file', { ...whole, maxExports: 1.5 }, 'maxExports'],
    ['any number of files', { ...whole, maxExports: Infinity }, 'maxExports'],
    ['more files than the limit', { ...whole, maxExports: EXPORT_LIMIT + 1 }, 'maxExports'],
    ['a field more', { ...whole, verified: true }, 'form'],
    ['nothing', null, 'form'],
  ])('is refused: %s', (_, scope, field) => {
    expect(fieldOf(() => checkScope(scope))).toBe(field);
  });

  it('has one spelling, whatever the order in which it was chosen', () => {
    const chosen = { ...whole, operations: ['chorus', 'swap', 'swap'], media: ['video', 'image'] };
    expect(checkScope(chosen)).toEqual({ ...whole, operations: ['swap', 'chorus'] });
  });
});
