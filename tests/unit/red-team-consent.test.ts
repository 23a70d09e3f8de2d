import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Attestation,
  type ConsentGate,
  type ConsentGrant,
  type ConsentScope,
  type FaceReference,
  type GrantRequest,
  assertGrant,
} from '../../src/consent';
import { ADA, ATTESTATIONS, BEN, CLEO, HOUR, codeOf, swapOf } from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';
import { ConsentTabs } from '../support/consent-tabs';

let tabs: ConsentTabs;
let clock: ConsentTabs['clock'];
let gate: ConsentGate;
let grant: ConsentGrant;
beforeEach(async () => {
  tabs = new ConsentTabs();
  clock = tabs.clock;
  gate = tabs.gates[0]!;
  await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
  grant = await gate.requestGrant(swapOf([ADA]));
});
afterEach(() => tabs.close());

/** What was there before is still good: an attempt has cost nothing. */
async function expectNothingLost(): Promise<void> {
  await assertGrant(grant, swapOf([ADA]));
  expect(await gate.verifyLedger()).toMatchObject({ intact: true });
}

describe('a request that is more than it seems', () => {
  const asking = (change: object) => ({ ...swapOf([ADA]), ...change });
  const attempts: readonly [string, GrantRequest][] = [
    ['nobody', asking({ faces: [] })],
    ['somebody else in the same picture', asking({ faces: [BEN] })],
    ['one more who did not agree', asking({ faces: [ADA, BEN] })],
    ['the same person in another picture', asking({ faces: [{ ...ADA, fileSha256: 'b'.repeat(64) }] })],
    ['the face before the first', asking({ faces: [{ ...ADA, faceIndex: -1 }] })],
    ['a face between two', asking({ faces: [{ ...ADA, faceIndex: 0.5 }] })],
    ['a face with a number in words', asking({ faces: [{ ...ADA, faceIndex: '0 ' }] })],
    ['a hash in capitals', asking({ faces: [{ ...ADA, fileSha256: 'A'.repeat(64) }] })],
    [
      'a hash that runs into the number',
      asking({ faces: [{ fileSha256: `${'a'.repeat(64)}#0`, faceIndex: '' }] }),
    ],
    ['an operation that is none', asking({ operation: '__proto__' })],
    ['all operations', asking({ operation: ['swap', 'animate'] })],
    ['a purpose nobody agreed to', asking({ purpose: 'exhibition' })],
    ['a purpose that is always refused', asking({ purpose: 'political-persuasion' })],
    ['a purpose that is none', asking({ purpose: 'constructor' })],
    ['a medium that is none', asking({ medium: 'hologram' })],
    ['an audience that is none', asking({ audience: 'everyone' })],
  ];
  it.each(attempts)('is refused, new and at the grant there is: %s', async (_, request) => {
    expect(await codeOf(gate.requestGrant(request))).toMatch(/^consent-/);
    expect(await codeOf(assertGrant(grant, request))).toMatch(/^consent-/);
    await expectNothingLost();
  });

  it('cannot change its mind while it is answered', async () => {
    let asked = 0;
    const shifting = {
      ...swapOf([ADA]),
      get faces(): FaceReference[] {
        return asked++ === 0 ? [ADA] : [ADA, BEN, CLEO];
      },
    };
    const given = await gate.requestGrant(shifting);
    expect(await codeOf(assertGrant(given, swapOf([ADA, BEN, CLEO])))).toBe('consent-wrong-picture');
    await expectNothingLost();
  });

  it('gets nothing from what every object inherits', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    Object.assign(Object.prototype, { closedBy: null, consents: [{}], purpose: 'parody', adult: true });
    try {
      expect(await codeOf(gate.requestGrant(swapOf([BEN])))).toBe('consent-missing');
      expect(await codeOf(assertGrant({} as unknown as ConsentGrant, swapOf([BEN])))).toBe('consent-forged');
    } finally {
      for (const name of Object.getOwnPropertyNames(Object.prototype))
        if (!before.includes(name)) Reflect.deleteProperty(Object.prototype, name);
    }
    await expectNothingLost();
  });
});

describe('a replayed grant', () => {
  it('is worth nothing to the gate of another session', async () => {
    using later = tabs.open();
    expect(await codeOf(later.requestGrant(swapOf([ADA])))).toBe('consent-missing');
    gate.close();
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).not.toBeNull();
  });

  it.each([
    ['sent through a channel', (one: ConsentGrant) => structuredClone(one)],
    ['written down and read', (one: ConsentGrant) => JSON.parse(JSON.stringify(one)) as ConsentGrant],
  ])('is refused when it was %s', async (_, replay) => {
    expect(await codeOf(assertGrant(replay(grant), swapOf([ADA])))).toBe('consent-forged');
    await expectNothingLost();
  });

  it('does not come back with a new consent after the old one was withdrawn', async () => {
    const [old] = await gate.summaries();
    await gate.withdraw(old!.recordId);
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-withdrawn');
  });

  it('does not come back when its picture is chosen again', async () => {
    gate.forgetPicture(ADA.fileSha256);
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-wrong-picture');
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-wrong-picture');
  });
});

describe('a clock', () => {
  it.each([
    ['set back behind the beginning', -1],
    ['set back by a year', -365 * 24 * HOUR],
    ['that has come to the end', 24 * HOUR],
    ['set forward by a century', 100 * 365 * 24 * HOUR],
  ])('%s closes the gate, and set right opens it again', async (_, milliseconds) => {
    clock.advance(milliseconds);
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-expired');
    expect(gate.consentFor(ADA)).toBeNull();
    clock.advance(-milliseconds);
    await expectNothingLost();
  });

  it('that shows no time at all closes the gate', async () => {
    clock.milliseconds = NaN;
    expect(await codeOf(assertGrant(grant, swapOf([ADA])).catch(() => Promise.resolve()))).toBeNull();
    await expect(assertGrant(grant, swapOf([ADA]))).rejects.toThrow();
  });
});

describe('a form that is not what the page would send', () => {
  const self = ATTESTATIONS.self;
  const forms: readonly [string, unknown][] = [
    ['nothing', null],
    ['a word', 'self'],
    ['a list', [self]],
    ['a kind that is none', { ...self, kind: 'root' }],
    ['a kind from the prototype', Object.create(self)],
    ['no name', { ...self, display: '' }],
    ['a name of spaces', { ...self, display: ' \u00a0\u2003 ' }],
    ['a name of a megabyte', { ...self, display: 'a'.repeat(1 << 20) }],
    ['a name that is an object', { ...self, display: { toString: () => 'Ada' } }],
    ['an age in words', { ...self, adult: 'yes' }],
    ['one field more', { ...self, verified: true }],
    ['a date that is none', { ...ATTESTATIONS.permission, givenOn: '2026-02-31' }],
    ['a date to come', { ...ATTESTATIONS.permission, givenOn: '2099-01-01' }],
    ['a way that is none', { ...ATTESTATIONS.permission, givenBy: 'telepathy' }],
    ['no guardian', { ...ATTESTATIONS.guardian, guardian: '' }],
    ['nobody, of no nature', { ...ATTESTATIONS['nobody-real'], nature: 'a-friend' }],
  ];
  it.each(forms)('attests nothing: %s', async (_, form) => {
    expect(await codeOf(gate.attest(BEN, form as Attestation, scopeFor('personal')))).toBe(
      'consent-form-incomplete',
    );
    expect(gate.consentFor(BEN)).toBeNull();
    await expectNothingLost();
  });

  const scopes: readonly [string, unknown][] = [
    ['nothing', null],
    ['no purpose', scopeFor('personal', { purposes: [] })],
    ['a purpose that is always refused', { ...scopeFor('personal'), purposes: ['news'] }],
    ['a thousand lists in one another', JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`)],
    ['no end', { ...scopeFor('personal'), validity: 'for-ever' }],
    ['files without number', { ...scopeFor('personal'), maxExports: Infinity }],
    ['less than no files', { ...scopeFor('personal'), maxExports: -1 }],
    ['one field more', { ...scopeFor('personal'), everything: true }],
  ];
  it.each(scopes)('nor within a scope of %s', async (_, scope) => {
    expect(await codeOf(gate.attest(BEN, self, scope as ConsentScope))).toBe('consent-form-incomplete');
    expect(gate.consentFor(BEN)).toBeNull();
    await expectNothingLost();
  });
});
