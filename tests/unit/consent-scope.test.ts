import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  AUDIENCES,
  ConsentGate,
  type ConsentScope,
  type GrantRequest,
  OPERATIONS,
  assertGrant,
  enterExport,
  openSigningKey,
} from '../../src/consent';
import { ConsentLedger } from '../../src/consent/ledger';
import { MemoryLedgerStorage, openLedgerStorage } from '../../src/consent/ledger-storage';
import type { SignedRecord } from '../../src/consent/record';
import { signCanonical } from '../../src/consent/signature';
import {
  ADA,
  ATTESTATIONS,
  CLEO,
  Clock,
  HOUR,
  codeOf,
  editStored,
  freshDatabaseName,
  swapOf,
} from '../support/consent-fixtures';
import { signedRecord } from '../support/signed-record';

function openGate(databaseName = freshDatabaseName(), clock = new Clock()) {
  return { gate: new ConsentGate({ databaseName, now: clock.now }), databaseName, clock };
}

const NARROW: ConsentScope = {
  operations: ['swap'],
  purposes: ['personal', 'parody'],
  media: ['image'],
  audience: 'unlisted',
  validity: 'month',
  maxExports: 2,
};
const use: GrantRequest = { ...swapOf([ADA]), audience: 'unlisted' };

describe('a consent covers what it names, and nothing else:', () => {
  it.each<[string, Partial<GrantRequest>, string | null]>([
    ['what was agreed to', {}, null],
    ['the other purpose that was', { purpose: 'parody' }, null],
    ['fewer people to see it', { audience: 'private' }, null],
    ['another purpose', { purpose: 'research' }, 'consent-wrong-purpose'],
    ['another deed', { operation: 'animate' }, 'consent-wrong-operation'],
    ['a trade', { operation: 'trade' }, 'consent-wrong-operation'],
    ['a video', { medium: 'video' }, 'consent-stills-only'],
    ['everyone to see it', { audience: 'public' }, 'consent-wrong-audience'],
    ['an audience of no list', { audience: 'none' as 'private' }, 'consent-wrong-audience'],
  ])('%s', async (_, changes, code) => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, NARROW);
    expect(await codeOf(gate.requestGrant({ ...use, ...changes }))).toBe(code);
    gate.close();
  });

  it('a still picture, where videos alone were agreed to', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, { ...NARROW, media: ['video'] });
    expect(await codeOf(gate.requestGrant(use))).toBe('consent-videos-only');
    await gate.requestGrant({ ...use, medium: 'video' });
    gate.close();
  });

  it('each audience includes the narrower ones alone', async () => {
    for (const [agreedAt, audience] of AUDIENCES.entries()) {
      const { gate } = openGate();
      await gate.attest(ADA, ATTESTATIONS.self, { ...NARROW, audience });
      for (const [askedAt, asked] of AUDIENCES.entries())
        expect(await codeOf(gate.requestGrant({ ...use, audience: asked }))).toBe(
          askedAt <= agreedAt ? null : 'consent-wrong-audience',
        );
      gate.close();
    }
  });

  it('the preview: what is done and what for, whoever may see it', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, NARROW);
    expect(gate.consentFor(ADA, { operation: 'swap', purpose: 'parody' })).not.toBeNull();
    for (const operation of OPERATIONS.filter((name) => name !== 'swap'))
      expect(gate.consentFor(ADA, { operation, purpose: 'parody' })).toBeNull();
    expect(gate.consentFor(ADA, { operation: 'swap', purpose: 'research' })).toBeNull();
    gate.close();
  });

  it.each([
    ['session', 24],
    ['day', 24],
    ['month', 720],
    ['quarter', 2160],
  ] as const)('a time: %s ends after %i hours', async (validity, hours) => {
    const { gate, clock } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, { ...NARROW, validity });
    clock.advance(hours * HOUR - 1);
    const grant = await gate.requestGrant(use);
    clock.advance(1);
    expect(await codeOf(gate.requestGrant(use))).toBe('consent-expired');
    expect(await codeOf(assertGrant(grant, use))).toBe('consent-expired');
    gate.close();
  });

  it('a grant is for one audience', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, NARROW);
    const grant = await gate.requestGrant({ ...use, audience: 'private' });
    expect(await codeOf(assertGrant(grant, use))).toBe('consent-wrong-audience');
    gate.close();
  });
});

describe('the number of files', () => {
  it('is counted in the ledger, and refuses the next one', async () => {
    const { gate, databaseName } = openGate();
    const { recordSha256 } = await gate.attest(ADA, ATTESTATIONS.self, NARROW);
    const grants = await Promise.all([1, 2, 3].map(() => gate.requestGrant(use)));
    await enterExport(grants[0]!, use, 'pg-1');
    expect(gate.consentFor(ADA)).toMatchObject({ exportsLeft: 1, exportsMade: 1 });
    await enterExport(grants[1]!, use, 'pg-2');
    expect(await codeOf(enterExport(grants[2]!, use, 'pg-3'))).toBe('consent-exports-used');
    expect(await codeOf(assertGrant(grants[0]!, use))).toBe('consent-exports-used');
    expect(await codeOf(gate.requestGrant(use))).toBe('consent-exports-used');
    expect(gate.consentFor(ADA), 'the preview stays open').not.toBeNull();
    await editStored(databaseName, ({ entries }) => {
      const made = entries.map(({ value }) => (value as { event: Record<string, unknown> }).event).slice(1);
      expect(made).toEqual(
        ['pg-1', 'pg-2'].map((export_id) => ({
          state: 'exported',
          record_sha256s: [recordSha256],
          export_id,
          time: '2026-05-01T10:00:00.000Z',
        })),
      );
    });
    gate.close();
  });

  it('is not exceeded by exports at the same moment', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, { ...NARROW, maxExports: 3 });
    const grant = await gate.requestGrant(use);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, index) => codeOf(enterExport(grant, use, `pg-${index}`))),
    );
    expect(outcomes.filter((code) => code === null)).toHaveLength(3);
    expect(outcomes.filter((code) => code === 'consent-exports-used')).toHaveLength(3);
    gate.close();
  });

  it('is spent for everyone in the file, or for nobody', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, { ...NARROW, maxExports: 1 });
    await gate.attest(CLEO, ATTESTATIONS.self, { ...NARROW, maxExports: 9 });
    const both: GrantRequest = { ...use, faces: [ADA, CLEO] };
    const grant = await gate.requestGrant(both);
    await enterExport(grant, both, 'pg-1');
    expect(await codeOf(enterExport(grant, both, 'pg-2'))).toBe('consent-exports-used');
    expect(gate.consentFor(CLEO)).toMatchObject({ exportsLeft: 8 });
    gate.close();
  });

  it('is not spent under a grant that no longer holds', async () => {
    const { gate, databaseName, clock } = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, NARROW);
    const grant = await gate.requestGrant(use);
    const { gate: otherTab } = openGate(databaseName, clock);
    await otherTab.withdraw(recordId);
    expect(await codeOf(enterExport(grant, use, 'pg-1'))).toBe('consent-withdrawn');
    expect((await gate.summaries())[0]).toMatchObject({ exportsMade: 0 });
    gate.close();
    otherTab.close();
  });

  it('cannot be raised by hand: the ledger is damaged then', async () => {
    const { gate, databaseName } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, { ...NARROW, maxExports: 1 });
    const grant = await gate.requestGrant(use);
    await enterExport(grant, use, 'pg-1');
    await editStored(databaseName, ({ entries }) => void entries.splice(1));
    expect(await codeOf(enterExport(grant, use, 'pg-2'))).toBe('consent-ledger-damaged');
    gate.close();
  });
});

describe('somebody under age', () => {
  it.each(['self', 'permission'] as const)('attested as %s is shown, and not exported', async (kind) => {
    const { gate } = openGate();
    const summary = await gate.attest(ADA, { ...ATTESTATIONS[kind], adult: false }, NARROW);
    expect(summary.isPreviewOnly).toBe(true);
    expect(gate.consentFor(ADA)).toEqual(summary);
    expect(await codeOf(gate.requestGrant(use))).toBe('consent-guardian-needed');
    await gate.attest(ADA, ATTESTATIONS.guardian, NARROW);
    await gate.requestGrant(use);
    gate.close();
  });
});

describe('the withdrawal code', () => {
  it('closes the gate, in whatever way it is typed, and stands nowhere but on the receipt', async () => {
    const { gate, databaseName } = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, NARROW);
    const grant = await gate.requestGrant(use);
    const code = gate.withdrawalCodeOf(recordId)!;
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    await editStored(databaseName, ({ entries }) => {
      expect(JSON.stringify(entries)).not.toContain(code);
    });
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`;
    const summary = await gate.withdrawByCode(typed);
    expect(summary).toMatchObject({ recordId, state: 'withdrawn' });
    expect(gate.consentFor(ADA)).toBeNull();
    expect(await codeOf(assertGrant(grant, use))).toBe('consent-withdrawn');
    expect(await gate.verifyLedger()).toEqual({ intact: true, entries: 2 });
    gate.close();
  });

  it('works in a later session, which does not know it any more', async () => {
    const { gate, databaseName, clock } = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, NARROW);
    const code = gate.withdrawalCodeOf(recordId)!;
    gate.close();
    const { gate: later } = openGate(databaseName, clock);
    await later.summaries();
    expect(later.withdrawalCodeOf(recordId)).toBeNull();
    expect(await later.withdrawByCode(code)).toMatchObject({ recordId, state: 'withdrawn' });
    later.close();
  });

  it('of another record, or none at all, withdraws nothing', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, NARROW);
    for (const text of ['', 'withdraw', '0000-0000-0000-0000', 'UUUU-UUUU-UUUU-UUUU', 'A'.repeat(10_000)])
      expect(await codeOf(gate.withdrawByCode(text))).toBe('consent-code-unknown');
    expect(gate.consentFor(ADA)).not.toBeNull();
    gate.close();
  });

  it.each([
    ['another code', { by: 'code', code: '0000-0000-0000-0000' }],
    ['a signature where no subject has a key', { by: 'subject', subject_signature: 'A'.repeat(86) }],
  ] as const)('in the ledger proves itself: %s is damage', async (_, withdrawal) => {
    const key = await openSigningKey('consent', { databaseName: freshDatabaseName() });
    const ledger = new ConsentLedger(key, new MemoryLedgerStorage());
    const { record } = await ledger.append(await signedRecord(key, false));
    expect(await codeOf(ledger.withdraw(record.record_id, new Clock().now(), withdrawal))).toBe(
      'consent-ledger-damaged',
    );
    expect(await ledger.verify()).toMatchObject({ intact: false, fault: 'event' });
  });
});

describe('a record of the first version', () => {
  async function writeEarlier(databaseName: string): Promise<string> {
    const key = await openSigningKey('consent', { databaseName });
    const { kty, crv, x, y } = key.publicJwk;
    const record = {
      schema: 'persona-grata/likeness-consent/1' as const,
      record_id: `urn:uuid:${crypto.randomUUID()}`,
      iso27560: 'ISO/IEC TS 27560:2023',
      language: 'en',
      subject: { display: 'A. L.', is_operator: true, age_attested: '18+' },
      operator: { key: { kty, crv, x, y }, thumbprint: key.thumbprint },
      likeness: {
        kind: ['face'] as ['face'],
        source_sha256: ADA.fileSha256,
        face_index: 0,
        embedding: 'not stored',
      },
      grant: {
        operations: ['face_swap', 'face_animation'],
        purposes: ['personal'] as ['personal'],
        prohibited: ['sexual'],
        media: ['image' as const, 'video' as const],
        audience: 'public' as const,
        labels_required: ['visible'],
        personal_info_in_metadata: false as const,
      },
      notice: { version: '2', sha256: '0'.repeat(64), statement: 'I attest …' },
      evidence: { method: 'self' as const },
      storage: { location: 'this browser, IndexedDB', retention: 'until erased by the user' },
      withdrawal: { how: 'one click' },
      events: [
        {
          state: 'given' as const,
          time: '2026-05-01T09:00:00.000Z',
          valid_until: '2026-05-02T09:00:00.000Z',
          by: 'operator' as const,
        },
      ] as [{ state: 'given'; time: string; valid_until: string; by: 'operator' }],
    };
    const signed: SignedRecord = { record, signature: await signCanonical(key.privateKey, record) };
    const ledger = new ConsentLedger(key, await openLedgerStorage(databaseName));
    await ledger.append(signed);
    ledger.close();
    return record.record_id;
  }

  it('is listed as ended, can be withdrawn, and leaves the ledger whole', async () => {
    const { gate, databaseName } = openGate();
    const recordId = await writeEarlier(databaseName);
    expect(await gate.summaries()).toMatchObject([
      { recordId, state: 'expired', display: 'A. L.', operations: [], exportsLeft: 0 },
    ]);
    expect(gate.consentFor(ADA)).toBeNull();
    expect(await codeOf(gate.requestGrant(use))).toBe('consent-missing');
    await gate.attest(ADA, ATTESTATIONS.self, NARROW);
    await gate.requestGrant(use);
    expect(await gate.withdraw(recordId)).toMatchObject({ state: 'withdrawn' });
    expect(await gate.verifyLedger()).toEqual({ intact: true, entries: 3 });
    gate.close();
  });
});
