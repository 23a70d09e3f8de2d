import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Audience,
  type ConsentGrant,
  type ConsentPolicy,
  type ConsentScope,
  DEFAULT_POLICY,
  type GrantRequest,
  type Medium,
  type Operation,
  type OwnAnswer,
  type Purpose,
  assertGrant,
  enterExport,
} from '../../src/consent';
import { ADA, ATTESTATIONS, BEN, CLEO, HOUR, codeOf } from '../support/consent-fixtures';
import {
  type ModelConsent,
  type ModelGrant,
  type ModelQuestion,
  answerOfModel,
  answerOfModelAtExport,
  mayBeAttested,
  refusalOfAnswer,
} from '../support/consent-model';
import { scopeFor } from '../support/consent-scope';
import { ConsentTabs } from '../support/consent-tabs';
import { LIVE, PERSON, bent, openOwnDevice, withField } from '../support/own-device';

const FACES = [ADA, BEN, CLEO] as const;
const TABS = 2;

/** What the operator may change the rules to, in the middle of it all. */
const POLICIES: readonly ConsentPolicy[] = [
  DEFAULT_POLICY,
  { ...DEFAULT_POLICY, purposes: ['personal'], audience: 'unlisted' },
  { ...DEFAULT_POLICY, kinds: ['guardian'] },
];

/** Uneven, so that acts meet: most are about the same face in the same tab, and the same use. */
const tab = fc.constantFrom(0, 0, 0, 1);
const face = fc.constantFrom(ADA, ADA, ADA, BEN, CLEO);
const purpose = fc.constantFrom<Purpose>('personal', 'personal', 'personal', 'parody');
const audience = fc.constantFrom<Audience>(...Array<Audience>(6).fill('private'), 'unlisted', 'public');
const request = fc.record({
  faces: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(face) },
    { weight: 1, arbitrary: fc.uniqueArray(face, { minLength: 2, maxLength: FACES.length }) },
  ),
  operation: fc.constantFrom(...Array<Operation>(6).fill('swap'), 'animate', 'reenactment' as Operation),
  purpose,
  medium: fc.constantFrom<Medium>(...Array<Medium>(6).fill('image'), 'video'),
  audience,
});
/** Mostly wide, so that the other limits are reached. */
const mostly = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const scope = fc.record({
  operations: mostly<readonly Operation[]>(['swap', 'animate'], ['swap'], ['trade']),
  purposes: mostly<readonly Purpose[]>(['personal'], ['personal', 'parody'], ['parody']),
  media: mostly<readonly Medium[]>(['image', 'video'], ['image'], ['video']),
  audience: mostly<Audience>('unlisted', 'public', 'private'),
  maxExports: fc.constantFrom(1, 1, 2, 20),
});
const kind = fc.constantFrom('self', 'permission', 'guardian', 'nobody-real');
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('attest' as const), tab, face, scope, kind }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('withdraw' as const),
      tab,
      which: fc.nat(),
      isByCode: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(
        1,
        HOUR,
        13 * HOUR,
        24 * HOUR - 1,
        24 * HOUR,
        HOUR / 2 - 1,
        -1,
        -2 * HOUR,
        -30 * HOUR,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('forget' as const), tab, face }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('rule' as const),
      tab,
      policy: fc.constantFrom(...POLICIES),
    }),
  },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('request' as const), tab, request }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('export' as const),
      which: fc.nat(),
      other: fc.option(request, { freq: 2 }),
      isEntered: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('list' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('ask' as const), tab, face, scope }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('answer' as const),
      tab,
      which: fc.nat(),
      isBent: mostly(false, true),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('take-back' as const), tab, which: fc.nat() }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Act<Name extends Step['act']> = Extract<Step, { readonly act: Name }>;

/** What somebody was asked on a device of their own, and what they showed for it. */
interface Question extends ModelQuestion {
  readonly scope: ConsentScope &
    Pick<ModelConsent, 'operations' | 'purposes' | 'media' | 'audience' | 'maxExports'>;
  readonly line: string;
  /** Under which rules it was asked, which are those of the site the person opened. */
  readonly policy: ConsentPolicy;
  answer: OwnAnswer | null;
}

function withBentSignature(answer: string): string {
  return withField(answer, answer.split('.').length - 1, bent);
}

class Run {
  readonly #tabs = new ConsentTabs(TABS);
  readonly #policies: ConsentPolicy[] = Array<ConsentPolicy>(TABS).fill(DEFAULT_POLICY);
  readonly #consents: ModelConsent[] = [];
  readonly #grants: (ModelGrant & { readonly grant: ConsentGrant; readonly tab: number })[] = [];
  readonly #questions: Question[] = [];
  readonly #telephone = openOwnDevice(this.#tabs.clock);
  readonly #seen: Set<string>;
  #exportCount = 0;

  constructor(seen: Set<string>) {
    this.#seen = seen;
  }

  close(): Promise<void> {
    return this.#tabs.close();
  }

  async take(one: Step): Promise<void> {
    switch (one.act) {
      case 'wait':
        this.#tabs.clock.advance(one.milliseconds);
        return;
      case 'attest':
        return this.#attest(one);
      case 'withdraw':
        return this.#withdraw(one);
      case 'forget':
        this.#gate(one.tab).forgetPicture(one.face.fileSha256);
        for (const consent of this.#consents) {
          if (consent.tab === one.tab && consent.face.fileSha256 === one.face.fileSha256)
            consent.closed ??= 'consent-wrong-picture';
        }
        for (const question of this.#questions) {
          if (question.tab === one.tab && question.face.fileSha256 === one.face.fileSha256)
            question.isPictureThere = false;
        }
        return;
      case 'rule':
        this.#policies[one.tab] = one.policy;
        this.#gate(one.tab).adoptPolicy(one.policy);
        return;
      case 'request':
        return this.#request(one.tab, one.request);
      case 'export':
        return this.#export(one);
      case 'list':
        return this.#list(one.tab);
      case 'ask':
        return this.#ask(one);
      case 'answer':
        return this.#answer(one);
      case 'take-back':
        return this.#takeBack(one);
    }
  }

  #gate(at: number) {
    return this.#tabs.gates[at]!;
  }

  async #attest({ tab: at, face: of, scope: limits, kind: how }: Act<'attest'>): Promise<void> {
    const gate = this.#gate(at);
    const policy = this.#policies[at]!;
    const isAllowed = mayBeAttested(how, limits, policy);
    const attesting = gate.attest(of, ATTESTATIONS[how], scopeFor('personal', limits));
    if (!isAllowed) {
      expect(await codeOf(attesting)).toBe('consent-against-policy');
      this.#seen.add('attest: consent-against-policy');
      return;
    }
    const { recordId, recordSha256 } = await attesting;
    this.#consents.push({
      ...limits,
      tab: at,
      face: of,
      kind: how,
      givenAt: this.#tabs.clock.milliseconds,
      recordId,
      recordSha256,
      code: gate.withdrawalCodeOf(recordId)!,
      exports: 0,
      closed: null,
      withdrawn: false,
    });
  }

  async #withdraw({ tab: at, which, isByCode }: Act<'withdraw'>): Promise<void> {
    const consent = this.#consents[which % this.#consents.length];
    if (!consent) return;
    const { recordId, code } = consent;
    const withdrawn = await (isByCode
      ? this.#gate(at).withdrawByCode(code.toLowerCase())
      : this.#gate(at).withdraw(recordId));
    expect(withdrawn).toMatchObject({ recordId, state: 'withdrawn' });
    consent.withdrawn = true;
    if (consent.tab === at) consent.closed ??= 'consent-withdrawn';
  }

  async #request(at: number, asked: GrantRequest): Promise<void> {
    const now = this.#tabs.clock.milliseconds;
    const expected = answerOfModel(this.#consents, at, asked, now, this.#policies[at]!);
    const granting = this.#gate(at).requestGrant(asked);
    if (typeof expected === 'string') {
      expect(await codeOf(granting)).toBe(expected);
      this.#seen.add(`request: ${expected}`);
      return;
    }
    const grant = await granting;
    expect(grant.consents.map(({ recordSha256 }) => recordSha256)).toEqual(
      expected.map(({ recordSha256 }) => recordSha256),
    );
    this.#seen.add('request: granted');
    this.#grants.push({ grant, request: asked, consents: expected, tab: at });
  }

  async #export({ which, other, isEntered }: Act<'export'>): Promise<void> {
    const held = this.#grants[which % this.#grants.length];
    if (!held) return;
    const asked = other ?? held.request;
    const now = this.#tabs.clock.milliseconds;
    const expected = answerOfModelAtExport(held, asked, now, this.#policies[held.tab]!);
    const exporting = isEntered
      ? enterExport(held.grant, asked, `pg-${this.#exportCount++}`)
      : assertGrant(held.grant, asked);
    expect(await codeOf(exporting)).toBe(expected);
    if (expected === null && isEntered) for (const consent of new Set(held.consents)) consent.exports++;
    this.#seen.add(`export: ${expected ?? 'allowed'}`);
  }

  async #ask({ tab: at, face: of, scope: limits }: Act<'ask'>): Promise<void> {
    const policy = this.#policies[at]!;
    const asking = this.#gate(at).askOwnDevice(of, scopeFor('personal', limits), 'Berta');
    if (!mayBeAttested('own-device', limits, policy)) {
      expect(await codeOf(asking)).toBe('consent-against-policy');
      return;
    }
    this.#questions.push({
      tab: at,
      face: of,
      scope: scopeFor('personal', limits),
      askedAt: this.#tabs.clock.milliseconds,
      isPictureThere: true,
      isAnswered: false,
      line: await asking,
      policy,
      answer: null,
    });
  }

  /** The person signs what they were asked, once, and shows it to any tab, as often as they are told to. */
  async #answer({ tab: at, which, isBent }: Act<'answer'>): Promise<void> {
    const question = this.#questions[which % this.#questions.length];
    if (!question) return;
    const now = this.#tabs.clock.milliseconds;
    if (!question.answer) {
      const signing = this.#telephone.answer(question.line, question.policy, PERSON, LIVE);
      // The clocks of two devices may differ by ten minutes; here they are one.
      const age = (now - question.askedAt) / 60_000;
      if (age < -10 || age >= 40) {
        expect(await codeOf(signing)).toBe('consent-request-expired');
        return;
      }
      question.answer = await signing;
    }
    const { line, withdrawalCode } = question.answer;
    const refusal = refusalOfAnswer(question, at, now, this.#policies[at]!);
    const expected = refusal ?? (isBent ? 'consent-answer-forged' : null);
    const taking = this.#gate(at).takeAnswer(isBent ? withBentSignature(line) : line);
    this.#seen.add(`answer: ${expected ?? 'taken'}`);
    if (expected !== null) {
      expect(await codeOf(taking)).toBe(expected);
      return;
    }
    const { recordId, recordSha256 } = await taking;
    question.isAnswered = true;
    this.#consents.push({
      ...question.scope,
      tab: at,
      face: question.face,
      kind: 'own-device',
      givenAt: question.askedAt,
      recordId,
      recordSha256,
      code: withdrawalCode,
      exports: 0,
      closed: null,
      withdrawn: false,
    });
  }

  /** What the person's device signs closes the consent of its own record, and no other. */
  async #takeBack({ tab: at, which }: Act<'take-back'>): Promise<void> {
    const own = await this.#telephone.list();
    const one = own[which % own.length];
    if (!one) return;
    const taking = this.#gate(at).withdrawBySubject(await this.#telephone.takeBack(one.nonce));
    const consent = this.#consents.find(({ code }) => code === one.withdrawalCode);
    if (!consent) {
      expect(await codeOf(taking)).toBe('consent-take-back-unknown');
      this.#seen.add('take back: unknown');
      return;
    }
    expect(await taking).toMatchObject({ recordId: consent.recordId, state: 'withdrawn' });
    this.#seen.add('take back: withdrawn');
    consent.withdrawn = true;
    if (consent.tab === at) consent.closed ??= 'consent-withdrawn';
  }

  async #list(at: number): Promise<void> {
    const gate = this.#gate(at);
    const now = this.#tabs.clock.milliseconds;
    const isInTime = ({ givenAt }: ModelConsent) => now >= givenAt && now < givenAt + 24 * HOUR;
    const listed = await gate.summaries();
    expect(
      listed.map(({ recordId, state, exportsMade, exportsLeft }) => ({
        recordId,
        state,
        exportsMade,
        exportsLeft,
      })),
    ).toEqual(
      this.#consents
        .map((consent) => ({
          recordId: consent.recordId,
          state: consent.withdrawn ? 'withdrawn' : isInTime(consent) ? 'given' : 'expired',
          exportsMade: consent.exports,
          exportsLeft: consent.maxExports - consent.exports,
        }))
        .reverse(),
    );
    const policy = this.#policies[at]!;
    for (const of of FACES) {
      for (const to of ['personal', 'parody', 'research'] as const) {
        // The preview asks neither for medium nor audience nor number.
        const open = this.#consents.findLast(
          (consent) =>
            consent.tab === at &&
            consent.face === of &&
            consent.closed === null &&
            !consent.withdrawn &&
            isInTime(consent) &&
            consent.purposes.includes(to) &&
            policy.kinds.includes(consent.kind) &&
            policy.purposes.includes(to),
        );
        expect(gate.consentFor(of, { purpose: to })?.recordId ?? null).toBe(open?.recordId ?? null);
      }
    }
  }
}

const wide = {
  operations: ['swap', 'animate'],
  purposes: ['personal'],
  media: ['image', 'video'],
  audience: 'unlisted',
  maxExports: 20,
} satisfies Act<'attest'>['scope'];
const swap = {
  faces: [ADA],
  operation: 'swap',
  purpose: 'personal',
  medium: 'image',
  audience: 'private',
} satisfies GrantRequest;
const attesting = (limits: Partial<Act<'attest'>['scope']> = {}, of = ADA): Step => ({
  act: 'attest',
  tab: 0,
  face: of,
  scope: { ...wide, ...limits },
  kind: 'self',
});
const requesting = (asked: Partial<GrantRequest> = {}): Step => ({
  act: 'request',
  tab: 0,
  request: { ...swap, ...asked } as Act<'request'>['request'],
});
const exporting = (other: Partial<GrantRequest> | null = null): Step => ({
  act: 'export',
  which: 0,
  other: other && ({ ...swap, ...other } as Act<'request'>['request']),
  isEntered: true,
});
const ruling = (policy: ConsentPolicy): Step => ({ act: 'rule', tab: 0, policy });
const waiting = (milliseconds: number): Step => ({ act: 'wait', milliseconds });
const asking: Step = { act: 'ask', tab: 0, face: ADA, scope: wide };
const answering = (which: number, { tab: at = 0, isBent = false }: Partial<Act<'answer'>> = {}): Step => ({
  act: 'answer',
  tab: at,
  which,
  isBent,
});
const forgetting: Step = { act: 'forget', tab: 0, face: ADA };

/** Between them they meet every answer there is, whatever chance brings. */
const EXAMPLES: readonly Step[][] = [
  [requesting(), attesting({ maxExports: 1 }), requesting(), exporting(), exporting(), requesting()],
  [
    ...[attesting(), requesting(), requesting({ purpose: 'parody' }), requesting({ operation: 'trade' })],
    ...[
      requesting({ audience: 'public' }),
      exporting({ purpose: 'parody' }),
      exporting({ operation: 'animate' }),
    ],
    ...[
      exporting({ audience: 'public' }),
      exporting({ faces: [BEN] }),
      forgetting,
      exporting(),
      requesting(),
    ],
  ],
  [attesting({ media: ['image'] }), requesting({ medium: 'video' })],
  [attesting({ media: ['video'] }), requesting()],
  [attesting(), requesting(), waiting(24 * HOUR), requesting(), exporting()],
  [
    ...[attesting(), requesting(), { act: 'withdraw', tab: 0, which: 0, isByCode: true } as const],
    ...[exporting(), requesting(), { act: 'list', tab: 0 } as const],
  ],
  [attesting(), requesting(), ruling(POLICIES[2]!), attesting(), exporting(), requesting()],
  [
    ...[asking, answering(0, { tab: 1 }), answering(0, { isBent: true }), answering(0), answering(0)],
    ...[
      requesting(),
      exporting(),
      { act: 'take-back', tab: 0, which: 0 } as const,
      exporting(),
      requesting(),
    ],
  ],
  [asking, asking, answering(0), waiting(HOUR / 2), answering(1)],
  [asking, forgetting, answering(0), { act: 'take-back', tab: 0, which: 0 }],
  [asking, ruling(POLICIES[2]!), answering(0), ruling(DEFAULT_POLICY), answering(0), requesting()],
];

const isLong = process.env['LONG'] !== undefined;
const numRuns = isLong ? 10_000 : 200;

it(
  'no sequence of acts in two tabs yields or keeps a grant unless the rules say so',
  { timeout: numRuns * 1000 },
  async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }), async (steps) => {
        const run = new Run(seen);
        try {
          for (const one of steps) await run.take(one);
        } finally {
          await run.close();
        }
      }),
      { numRuns, examples: EXAMPLES.map((steps): [Step[]] => [steps]) },
    );
    const reasons = [
      'withdrawn',
      'expired',
      'wrong-picture',
      'wrong-purpose',
      'wrong-operation',
      'wrong-audience',
      'exports-used',
      'against-policy',
    ];
    const answers = [
      'attest: consent-against-policy',
      'request: granted',
      'export: allowed',
      'answer: taken',
      'take back: withdrawn',
      'take back: unknown',
      ...[...reasons, 'missing', 'stills-only', 'videos-only'].map((reason) => `request: consent-${reason}`),
      ...reasons.map((reason) => `export: consent-${reason}`),
      ...[
        'answer-unasked',
        'answer-used',
        'answer-forged',
        'request-expired',
        'wrong-picture',
        'against-policy',
      ].map((reason) => `answer: consent-${reason}`),
    ];
    expect([...seen].sort(), 'every answer, and no other').toEqual(answers.sort());
  },
);
