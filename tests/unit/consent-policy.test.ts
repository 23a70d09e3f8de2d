import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AUDIENCES,
  type Attestation,
  CLOSED_POLICY,
  CONSENT_KINDS,
  ConsentGate,
  type ConsentPolicy,
  type ConsentScope,
  DEFAULT_POLICY,
  NOBODY_REAL_NATURES,
  PURPOSES,
  VALIDITIES,
  allowedChoices,
  assertGrant,
  readPolicy,
} from '../../src/consent';
import { isAllowedBy } from '../../src/consent/policy';
import { ADA, ATTESTATIONS, Clock, codeOf, freshDatabaseName, swapOf } from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';

const SCHEMA = 'persona-grata/policy/1';
const policyOf = (file: object) => readPolicy(JSON.stringify({ schema: SCHEMA, ...file }));

function openGate(policy: ConsentPolicy = DEFAULT_POLICY): ConsentGate {
  return new ConsentGate({ databaseName: freshDatabaseName(), now: new Clock().now, policy });
}

describe('a policy file', () => {
  it('that says nothing changes nothing', async () => {
    const { sha256, ...policy } = await policyOf({});
    expect({ ...policy, sha256: null }).toEqual(DEFAULT_POLICY);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no schema', '{}'],
    ['another schema', '{"schema":"persona-grata/policy/2"}'],
    ['a list', '[]'],
    ['a rule that is not known', JSON.stringify({ schema: SCHEMA, skip_consent: true })],
    ['a kind that is not on the list', JSON.stringify({ schema: SCHEMA, kinds: ['celebrity'] })],
    ['a purpose that is not on the list', JSON.stringify({ schema: SCHEMA, purposes: ['news'] })],
    ['a consent of a year', JSON.stringify({ schema: SCHEMA, longest_validity: 'year' })],
    ['an age of 12', JSON.stringify({ schema: SCHEMA, age_limit: 12, age_legal_basis: 'some law' })],
    ['an age of 21', JSON.stringify({ schema: SCHEMA, age_limit: 21 })],
    ['an age of 16 without a law', JSON.stringify({ schema: SCHEMA, age_limit: 16 })],
    ['a contact of two lines', JSON.stringify({ schema: SCHEMA, contact: 'a\nb' })],
    ['too much', JSON.stringify({ schema: SCHEMA, contact: 'x'.repeat(20_000) })],
  ])('is refused whole when it is or has %s', async (_, text) => {
    expect(await codeOf(readPolicy(text))).toBe('consent-policy-broken');
  });

  it('may set the age with the law it rests on', async () => {
    const policy = await policyOf({ age_limit: 16, age_legal_basis: 'Civil code, section 9' });
    expect(policy).toMatchObject({ ageLimit: 16, ageLegalBasis: 'Civil code, section 9' });
  });

  it('loosens nothing, whatever it says', async () => {
    const rules = fc.record(
      {
        kinds: fc.subarray([...CONSENT_KINDS]),
        purposes: fc.subarray([...PURPOSES]),
        audience: fc.constantFrom(...AUDIENCES),
        longest_validity: fc.constantFrom(...VALIDITIES),
        age_limit: fc.integer({ min: 10, max: 25 }),
        allows_artwork: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const question = fc.record({
      kind: fc.constantFrom(...CONSENT_KINDS),
      purposes: fc.subarray([...PURPOSES]),
      audience: fc.constantFrom(...AUDIENCES),
      validityInHours: fc.constantFrom(1, 24, 25, 720, 2160, 2161),
    });
    await fc.assert(
      fc.asyncProperty(rules, question, async (file, asked) => {
        const policy = await policyOf(file).catch(() => CLOSED_POLICY);
        if (isAllowedBy(policy, asked)) expect(isAllowedBy(DEFAULT_POLICY, asked)).toBe(true);
        expect(policy.ageLimit).toBe(DEFAULT_POLICY.ageLimit);
      }),
    );
  });
});

describe('the choices of a form', () => {
  it.each<[string, object]>([
    ['no rules', {}],
    [
      'rules for a school',
      { purposes: ['education'], kinds: ['guardian', 'nobody-real'], audience: 'private' },
    ],
    ['rules for an exhibition', { longest_validity: 'session', audience: 'unlisted', allows_artwork: false }],
    ['rules that leave a month', { longest_validity: 'month', kinds: ['self', 'permission'] }],
  ])('are those that the gate accepts, under %s', async (_, file) => {
    const policy = await policyOf(file);
    const choices = allowedChoices(policy);
    expect(choices.isNarrowed).toBe(Object.keys(file).length > 0);
    const [kind] = choices.kinds;
    const usual = scopeFor(choices.purposes[0]!, { audience: 'private', validity: 'session' });
    const attempts: [boolean, Attestation, ConsentScope][] = [
      ...Object.values(ATTESTATIONS).map((attestation): (typeof attempts)[number] => [
        choices.kinds.includes(attestation.kind),
        attestation,
        usual,
      ]),
      ...NOBODY_REAL_NATURES.map((nature): (typeof attempts)[number] => [
        choices.kinds.includes('nobody-real') && choices.natures.includes(nature),
        { ...ATTESTATIONS['nobody-real'], nature },
        usual,
      ]),
      ...PURPOSES.map((purpose): (typeof attempts)[number] => [
        choices.purposes.includes(purpose),
        ATTESTATIONS[kind as keyof typeof ATTESTATIONS],
        { ...usual, purposes: [purpose] },
      ]),
      ...AUDIENCES.map((audience): (typeof attempts)[number] => [
        choices.audiences.includes(audience),
        ATTESTATIONS[kind as keyof typeof ATTESTATIONS],
        { ...usual, audience },
      ]),
      ...VALIDITIES.map((validity): (typeof attempts)[number] => [
        choices.validities.includes(validity),
        ATTESTATIONS[kind as keyof typeof ATTESTATIONS],
        { ...usual, validity },
      ]),
    ];
    const gate = openGate(policy);
    for (const [isOffered, attestation, scope] of attempts)
      expect(await codeOf(gate.attest(ADA, attestation, scope)), JSON.stringify([attestation, scope])).toBe(
        isOffered ? null : 'consent-against-policy',
      );
    gate.close();
  });
});

describe('the gate under a policy', () => {
  const self = ATTESTATIONS.self;
  it.each<[string, object]>([
    ['a kind', { kinds: ['permission'] }],
    ['a purpose', { purposes: ['education'] }],
    ['an audience', { audience: 'unlisted' }],
    ['a time', { longest_validity: 'session', audience: 'private' }],
  ])('refuses %s that it does not allow, and writes nothing', async (_, file) => {
    const gate = openGate(await policyOf(file));
    const scope = scopeFor('personal', { validity: 'quarter' });
    expect(await codeOf(gate.attest(ADA, self, scope))).toBe('consent-against-policy');
    expect(await gate.summaries()).toEqual([]);
    gate.close();
  });

  it('refuses artwork where that is not allowed, and made-up pictures not', async () => {
    const gate = openGate(await policyOf({ allows_artwork: false }));
    const nobody = ATTESTATIONS['nobody-real'];
    for (const nature of ['artwork', 'statue-or-mask'] as const)
      expect(await codeOf(gate.attest(ADA, { ...nobody, nature }, scopeFor('personal')))).toBe(
        'consent-against-policy',
      );
    await gate.attest(ADA, nobody, scopeFor('personal'));
    gate.close();
  });

  it('closes what was open when it is narrowed or broken meanwhile', async () => {
    const gate = openGate();
    await gate.attest(ADA, self, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    for (const policy of [CLOSED_POLICY, await policyOf({ kinds: ['guardian'] })]) {
      gate.adoptPolicy(policy);
      expect(gate.consentFor(ADA)).toBeNull();
      expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-against-policy');
      expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-against-policy');
    }
    gate.adoptPolicy(DEFAULT_POLICY);
    await assertGrant(grant, swapOf([ADA]));
    gate.close();
  });

  it('writes the age it goes by, and who runs it, into what is agreed to', async () => {
    const policy = await policyOf({
      operator: 'The Museum',
      contact: 'faces@example.org',
      age_limit: 16,
      age_legal_basis: 'some law',
    });
    const gate = openGate(policy);
    const { recordId } = await gate.attest(ADA, self, scopeFor('personal'));
    const { record } = (await gate.consentFile(recordId)).signed;
    expect(record.subject.age_limit).toBe(16);
    expect(record.operator.name).toBe('The Museum');
    expect(record.notice.statement).toMatch(/The Museum.*16 or older|16 or older.*The Museum/s);
    expect(record.notice.statement).toContain('faces@example.org');
    gate.close();
  });
});
