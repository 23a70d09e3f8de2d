import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Audience,
  type ConsentGrant,
  DEFAULT_POLICY,
  type FaceReference,
  enterExport,
} from '../../src/consent';
import { PersonaGrataError } from '../../src/core';
import { exportMoving, exportStill } from '../../src/export';
import { Inspector, NudityGuard } from '../../src/inspect';
import type { LabelledFrame } from '../../src/render';
import { ADA, ATTESTATIONS, CLEO, HOUR, codeOf, swapOf } from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';
import { ConsentTabs } from '../support/consent-tabs';
import { record } from '../support/label-record';

/** What opens the gate, in the plainest words that can be run. */
interface Held {
  readonly grant: ConsentGrant;
  readonly face: FaceReference;
  readonly medium: 'image' | 'video';
  readonly givenAt: number;
  readonly recordId: string;
  readonly code: string;
  left: number;
  isOpen: boolean;
}

const face = fc.constantFrom(ADA, ADA, CLEO);
const medium = fc.constantFrom('image' as const, 'video' as const);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('grant' as const),
      face,
      medium,
      maxExports: fc.constantFrom(1, 20, 20),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('withdraw' as const), which: fc.nat(), isByCode: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('use up' as const), which: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('rule' as const),
      isNarrow: fc.constantFrom(false, false, true),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('forget' as const), face }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('erase' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(1, 13 * HOUR, 24 * HOUR, 24 * HOUR, -1, -30 * HOUR),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant('export' as const),
      which: fc.nat(),
      medium,
      asFace: fc.option(face, { freq: 2 }),
      audience: fc.constantFrom<Audience>('private', 'private', 'private', 'public'),
      forgery: fc.constantFrom('none', 'none', 'none', 'clone', 'proxy', 'likeness', 'nothing'),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function forged(grant: ConsentGrant, how: string): ConsentGrant {
  if (how === 'clone') return structuredClone(grant);
  if (how === 'proxy') return new Proxy(grant, {});
  if (how === 'likeness') return { consents: grant.consents } as unknown as ConsentGrant;
  return how === 'nothing' ? (undefined as never) : grant;
}

/** Everything but the grant is as far as node has it: the frame is none of the renderer's, so that an open gate is seen by the next refusal. */
async function refusalOf(
  grant: ConsentGrant,
  asked: FaceReference,
  as: 'image' | 'video',
  audience: Audience,
  frames: { taken: number },
): Promise<string> {
  const frame = {
    widthInPixels: 320,
    heightInPixels: 240,
    close: () => undefined,
  } as unknown as LabelledFrame;
  const { signal } = new AbortController();
  const common = {
    grant,
    grantRequest: { ...swapOf([asked]), medium: as, audience },
    guard: new NudityGuard(new Inspector()),
    record,
    ingredients: [],
    signal,
  };
  async function* moving() {
    frames.taken++;
    yield await Promise.resolve({ frame, timestampSeconds: 0, durationSeconds: 1 });
  }
  const exporting: Promise<unknown> =
    as === 'image'
      ? exportStill({ ...common, frame, format: 'png', faceBoxes: [], renderMilliseconds: 0 })
      : exportMoving({
          ...common,
          format: 'gif',
          size: { width: 320, height: 240 },
          framesPerSecond: 1,
          frameCount: 1,
          frames: moving(),
          sound: null,
          audioMark: false,
          parameters: {},
          onProgress: () => undefined,
        });
  return exporting.then(
    () => 'a file',
    (error: unknown) =>
      error instanceof PersonaGrataError ? (error as PersonaGrataError).code : 'further than node goes',
  );
}

class Run {
  readonly #tabs = new ConsentTabs();
  readonly #clock = this.#tabs.clock;
  readonly #gate = this.#tabs.gates[0]!;
  readonly #held: Held[] = [];
  readonly #seen: Set<string>;
  #isNarrow = false;
  #exportCount = 0;

  constructor(seen: Set<string>) {
    this.#seen = seen;
  }

  close(): Promise<void> {
    return this.#tabs.close();
  }

  async take(one: Step): Promise<void> {
    if (one.act === 'wait') this.#clock.advance(one.milliseconds);
    else if (one.act === 'grant') await this.#grant(one);
    else if (one.act === 'rule') this.#rule(one.isNarrow);
    else if (one.act === 'use up') await this.#useUp(one.which);
    else if (one.act === 'export') await this.#export(one);
    else if (one.act === 'forget') {
      this.#gate.forgetPicture(one.face.fileSha256);
      this.#close((held) => held.face === one.face);
    } else if (one.act === 'erase') {
      await this.#gate.eraseRecords();
      this.#close(() => true);
    } else {
      const held = this.#held[one.which % this.#held.length];
      if (!held?.isOpen) return;
      await (one.isByCode ? this.#gate.withdrawByCode(held.code) : this.#gate.withdraw(held.recordId));
      this.#close(({ recordId }) => recordId === held.recordId);
    }
  }

  #close(whose: (held: Held) => boolean): void {
    for (const held of this.#held) if (whose(held)) held.isOpen = false;
  }

  /** Rules under which nobody may say that it is them. */
  #rule(isNarrow: boolean): void {
    this.#isNarrow = isNarrow;
    this.#gate.adoptPolicy(isNarrow ? { ...DEFAULT_POLICY, kinds: ['permission'] } : DEFAULT_POLICY);
  }

  async #grant({
    face: of,
    medium: as,
    maxExports,
  }: Extract<Step, { readonly act: 'grant' }>): Promise<void> {
    const attesting = this.#gate.attest(
      of,
      ATTESTATIONS.self,
      scopeFor('personal', { media: [as], maxExports, audience: 'private' }),
    );
    if (this.#isNarrow) {
      expect(await codeOf(attesting)).toBe('consent-against-policy');
      return;
    }
    const { recordId } = await attesting;
    const grant = await this.#gate.requestGrant({ ...swapOf([of]), medium: as });
    const code = this.#gate.withdrawalCodeOf(recordId)!;
    const givenAt = this.#clock.milliseconds;
    this.#held.push({ grant, face: of, medium: as, givenAt, recordId, code, left: maxExports, isOpen: true });
  }

  async #useUp(which: number): Promise<void> {
    const held = this.#held[which % this.#held.length];
    if (!held) return;
    const use = { ...swapOf([held.face]), medium: held.medium };
    const isEntered = await codeOf(enterExport(held.grant, use, `pg-${this.#exportCount++}`));
    expect(isEntered === null).toBe(this.#isInForce(held));
    if (isEntered === null) held.left--;
  }

  #isInForce({ isOpen, givenAt, left }: Held): boolean {
    const age = this.#clock.milliseconds - givenAt;
    return isOpen && !this.#isNarrow && left > 0 && age >= 0 && age < 24 * HOUR;
  }

  async #export({
    which,
    medium: as,
    asFace,
    audience,
    forgery,
  }: Extract<Step, { readonly act: 'export' }>): Promise<void> {
    const held = this.#held[which % this.#held.length];
    if (!held) return;
    const asked = asFace ?? held.face;
    const isOpen =
      forgery === 'none' &&
      this.#isInForce(held) &&
      asked === held.face &&
      as === held.medium &&
      audience === 'private';
    const frames = { taken: 0 };
    const refusal = await refusalOf(forged(held.grant, forgery), asked, as, audience, frames);
    expect(refusal.startsWith('consent-')).toBe(!isOpen);
    expect(refusal).not.toBe('a file');
    if (!isOpen) expect(frames.taken, 'no frame is even asked for').toBe(0);
    this.#seen.add(`${as}: ${isOpen ? 'past the gate' : refusal}`);
  }
}

const isLong = process.env['LONG'] !== undefined;
const numRuns = isLong ? 10_000 : 100;

it(
  'no sequence of acts gets past the exports themselves without a grant in force',
  { timeout: numRuns * 1000 },
  async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20, size: 'max' }), async (steps) => {
        const run = new Run(seen);
        try {
          for (const one of steps) await run.take(one);
        } finally {
          await run.close();
        }
      }),
      { numRuns },
    );
    const ends = ['past the gate', 'consent-forged', 'consent-wrong-picture'];
    const rare = [
      'consent-expired',
      'consent-wrong-audience',
      'consent-exports-used',
      'consent-against-policy',
    ];
    // A short run meets the likely ends with one of the two at least, a long one all of them with both.
    const met = isLong
      ? ['image', 'video'].flatMap((as) => [...ends, ...rare].map((end) => `${as}: ${end}`))
      : ends;
    for (const end of met)
      expect(
        [...seen].some((one) => one.endsWith(end)),
        end,
      ).toBe(true);
  },
);
