import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { expect, it } from 'vitest';
import {
  type ConsentGrant,
  ConsentGate,
  type FaceReference,
  type GrantRequest,
  type Operation,
  type Purpose,
  assertGrant,
} from '../../src/consent';
import { scopeFor } from '../support/consent-scope';
import {
  ADA,
  ATTESTATIONS,
  BEN,
  CLEO,
  Clock,
  HOUR,
  codeOf,
  freshDatabaseName,
} from '../support/consent-fixtures';

const FACES = [ADA, BEN, CLEO] as const;
const TABS = 2;

/** What the rules say, in the plainest words that can be run; it shares nothing with the code under test but the types. */
interface ModelConsent {
  readonly tab: number;
  readonly face: FaceReference;
  readonly purpose: Purpose;
  readonly givenAt: number;
  readonly recordId: string;
  readonly recordSha256: string;
  /** The first thing that closed it in its own tab. */
  closed: 'consent-wrong-picture' | 'consent-withdrawn' | null;
  withdrawn: boolean;
}

interface ModelGrant {
  readonly grant: ConsentGrant;
  readonly request: GrantRequest;
  readonly consents: readonly ModelConsent[];
}

function refusalInModel(consent: ModelConsent, request: GrantRequest, now: number): string | null {
  if (consent.closed) return consent.closed;
  if (consent.withdrawn) return 'consent-withdrawn';
  if (now < consent.givenAt || now >= consent.givenAt + 24 * HOUR) return 'consent-expired';
  if ((request.operation as string) !== 'swap') return 'consent-wrong-operation';
  return consent.purpose === request.purpose ? null : 'consent-wrong-purpose';
}

function answerOfModel(
  all: readonly ModelConsent[],
  tab: number,
  request: GrantRequest,
  now: number,
): ModelConsent[] | string {
  const perFace = request.faces.map((face) =>
    all.filter((one) => one.tab === tab && one.face === face).reverse(),
  );
  if (perFace.some((candidates) => candidates.length === 0)) return 'consent-missing';
  const chosen: ModelConsent[] = [];
  for (const candidates of perFace) {
    const good = candidates.find((candidate) => refusalInModel(candidate, request, now) === null);
    if (!good) return refusalInModel(candidates[0]!, request, now)!;
    chosen.push(good);
  }
  return chosen;
}

function answerOfModelAtExport(
  { request, consents }: ModelGrant,
  asked: GrantRequest,
  now: number,
): string | null {
  if ((asked.operation as string) !== request.operation) return 'consent-wrong-operation';
  if (asked.purpose !== request.purpose) return 'consent-wrong-purpose';
  const [one, other] = [new Set(asked.faces), new Set(request.faces)];
  if (one.size !== other.size || [...one].some((face) => !other.has(face))) return 'consent-wrong-picture';
  const closed = consents.find((consent) => consent.closed);
  if (closed) return closed.closed;
  return (
    consents.map((consent) => refusalInModel(consent, request, now)).find((refusal) => refusal !== null) ??
    null
  );
}

/** Uneven, so that acts meet: most are about the same face in the same tab. */
const tab = fc.constantFrom(0, 0, 0, 1);
const face = fc.constantFrom(ADA, ADA, ADA, BEN, CLEO);
const purpose = fc.constantFrom<Purpose>('personal', 'personal', 'personal', 'parody');
const request = fc.record({
  faces: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(face) },
    { weight: 1, arbitrary: fc.uniqueArray(face, { minLength: 2, maxLength: FACES.length }) },
  ),
  operation: fc.constantFrom(...Array<Operation>(6).fill('swap'), 'reenactment' as Operation),
  purpose,
  medium: fc.constant('image' as const),
  audience: fc.constant('private' as const),
});
const kind = fc.constantFrom('self', 'permission', 'guardian', 'nobody-real');
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('attest' as const), tab, face, purpose, kind }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('withdraw' as const), tab, which: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(1, HOUR, 13 * HOUR, 24 * HOUR - 1, 24 * HOUR, -1, -2 * HOUR, -30 * HOUR),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('forget' as const), tab, face }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('request' as const), tab, request }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('export' as const),
      which: fc.nat(),
      other: fc.option(request, { freq: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('list' as const), tab }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

class Run {
  readonly #clock = new Clock();
  readonly #gates: readonly ConsentGate[];
  readonly #consents: ModelConsent[] = [];
  readonly #grants: ModelGrant[] = [];
  readonly #seen: Set<string>;
  readonly #databaseName = freshDatabaseName();

  constructor(seen: Set<string>) {
    const databaseName = this.#databaseName;
    this.#seen = seen;
    this.#gates = Array.from({ length: TABS }, () => new ConsentGate({ databaseName, now: this.#clock.now }));
  }

  async close(): Promise<void> {
    for (const gate of this.#gates) gate.close();
    await deleteDB(this.#databaseName);
  }

  async take(one: Step): Promise<void> {
    switch (one.act) {
      case 'wait':
        this.#clock.advance(one.milliseconds);
        return;
      case 'attest': {
        const attestation = ATTESTATIONS[one.kind];
        const { recordId, recordSha256 } = await this.#gates[one.tab]!.attest(
          one.face,
          attestation,
          scopeFor(one.purpose),
        );
        const givenAt = this.#clock.milliseconds;
        const { tab: at, face: of, purpose: to } = one;
        this.#consents.push({
          tab: at,
          face: of,
          purpose: to,
          givenAt,
          recordId,
          recordSha256,
          closed: null,
          withdrawn: false,
        });
        return;
      }
      case 'withdraw': {
        const consent = this.#consents[one.which % this.#consents.length];
        if (!consent) return;
        await this.#gates[one.tab]!.withdraw(consent.recordId);
        consent.withdrawn = true;
        if (consent.tab === one.tab) consent.closed ??= 'consent-withdrawn';
        return;
      }
      case 'forget':
        this.#gates[one.tab]!.forgetPicture(one.face.fileSha256);
        for (const consent of this.#consents) {
          if (consent.tab === one.tab && consent.face.fileSha256 === one.face.fileSha256)
            consent.closed ??= 'consent-wrong-picture';
        }
        return;
      case 'request':
        return this.#request(one.tab, one.request);
      case 'export':
        return this.#export(one.which, one.other);
      case 'list':
        return this.#list(one.tab);
    }
  }

  async #request(at: number, asked: GrantRequest): Promise<void> {
    const expected = answerOfModel(this.#consents, at, asked, this.#clock.milliseconds);
    const granting = this.#gates[at]!.requestGrant(asked);
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
    this.#grants.push({ grant, request: asked, consents: expected });
  }

  async #export(which: number, other: GrantRequest | null): Promise<void> {
    const held = this.#grants[which % this.#grants.length];
    if (!held) return;
    const asked = other ?? held.request;
    const expected = answerOfModelAtExport(held, asked, this.#clock.milliseconds);
    expect(await codeOf(assertGrant(held.grant, asked))).toBe(expected);
    this.#seen.add(`export: ${expected ?? 'allowed'}`);
  }

  async #list(at: number): Promise<void> {
    const gate = this.#gates[at]!;
    const now = this.#clock.milliseconds;
    const listed = await gate.summaries();
    expect(listed.map(({ recordId, state }) => ({ recordId, state }))).toEqual(
      this.#consents
        .map(({ recordId, withdrawn, givenAt }) => ({
          recordId,
          state: withdrawn ? 'withdrawn' : now >= givenAt && now < givenAt + 24 * HOUR ? 'given' : 'expired',
        }))
        .reverse(),
    );
    for (const of of FACES) {
      for (const to of ['personal', 'parody', 'research'] as const) {
        const asked = {
          faces: [of],
          operation: 'swap',
          purpose: to,
          medium: 'image',
          audience: 'private',
        } as const;
        const open = answerOfModel(this.#consents, at, asked, now);
        const expected = typeof open === 'string' ? null : open[0]!.recordId;
        expect(gate.consentFor(of, { purpose: to })?.recordId ?? null).toBe(expected);
      }
    }
  }
}

const numRuns = process.env['LONG'] ? 10_000 : 300;

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
      { numRuns },
    );
    const reasons = ['missing', 'withdrawn', 'expired', 'wrong-picture', 'wrong-purpose', 'wrong-operation'];
    const atExport = reasons.filter((reason) => reason !== 'missing');
    expect([...seen].sort(), 'every answer has been given at least once').toEqual(
      [
        'request: granted',
        'export: allowed',
        ...reasons.map((reason) => `request: consent-${reason}`),
        ...atExport.map((reason) => `export: consent-${reason}`),
      ].sort(),
    );
  },
);
