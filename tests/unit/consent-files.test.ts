import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  type ConsentFile,
  ConsentGate,
  type LedgerFile,
  readConsentFile,
  witnessedEvidence,
} from '../../src/consent';
import {
  ADA,
  ATTESTATIONS,
  CLEO,
  Clock,
  codeOf,
  editStored,
  freshDatabaseName,
  swapOf,
} from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';

function openGate(databaseName = freshDatabaseName()) {
  return new ConsentGate({ databaseName, now: new Clock().now });
}

const asFile = (value: unknown) => new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);

async function givenFile() {
  const gate = openGate();
  const summary = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
  return { gate, summary, file: await gate.consentFile(summary.recordId) };
}

/** A copy in which one value is another. */
function changed(file: ConsentFile, change: (copy: ConsentFile) => void): ConsentFile {
  const copy = structuredClone(file);
  change(copy);
  return copy;
}

describe('a consent file', () => {
  it('names the witness where there was one', async () => {
    using gate = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'), {
      live: witnessedEvidence('W. S.'),
    });
    const read = await readConsentFile(asFile(await gate.consentFile(recordId)));
    expect(read.record.evidence.live).toMatchObject({ method: 'written-with-witness', witness: 'W. S.' });
    const nameless = structuredClone(await gate.consentFile(recordId));
    delete nameless.signed.record.evidence.live!.witness;
    expect(await codeOf(readConsentFile(asFile(nameless)))).toBe('consent-file-malformed');
  });

  it('says what the record says, and that it was withdrawn once it was', async () => {
    const { gate, summary, file } = await givenFile();
    expect(await readConsentFile(asFile(file))).toMatchObject({
      recordSha256: summary.recordSha256,
      withdrawnAt: null,
      isSubjectSigned: false,
    });
    await gate.withdraw(summary.recordId);
    const notice = await gate.consentFile(summary.recordId);
    expect(await readConsentFile(asFile(notice))).toMatchObject({
      recordSha256: summary.recordSha256,
      withdrawnAt: '2026-05-01T10:00:00.000Z',
    });
    gate.close();
  });

  it('proves a withdrawal by code without the browser that held the record', async () => {
    const { gate, summary } = await givenFile();
    await gate.withdrawByCode(gate.withdrawalCodeOf(summary.recordId)!);
    const notice = await gate.consentFile(summary.recordId);
    expect(notice.withdrawal).toMatchObject({ by: 'code' });
    expect((await readConsentFile(asFile(notice))).withdrawnAt).not.toBeNull();
    gate.close();
  });

  it.each<[string, (file: ConsentFile) => unknown]>([
    ['nothing', () => ''],
    ['no JSON', () => '{'],
    ['another JSON', () => ({ hello: 'world' })],
    ['a prototype', () => '{"__proto__":{"schema":"persona-grata/consent-file/1"}}'],
    ['a field more', (file) => ({ ...file, verified: true })],
    ['a megabyte', (file) => ({ ...file, padding: 'x'.repeat(2 ** 20) })],
    ['a wider audience', (file) => changed(file, ({ signed }) => (signed.record.grant.audience = 'private'))],
    [
      'a longer life',
      (file) =>
        changed(file, ({ signed }) => (signed.record.events[0].valid_until = '2036-05-01T10:00:00.000Z')),
    ],
    [
      'another statement',
      (file) => changed(file, ({ signed }) => (signed.record.notice.statement = 'I attest to everything.')),
    ],
    ['a signature of nobody', (file) => changed(file, ({ signed }) => (signed.signature = 'A'.repeat(86)))],
    [
      'a subject who signed nothing',
      (file) => changed(file, ({ signed }) => (signed.subject_signature = 'A'.repeat(86))),
    ],
    [
      'a withdrawal by a guessed code',
      (file) => ({
        ...file,
        withdrawal: { by: 'code', time: '2026-05-01T10:00:00.000Z', code: '0000-0000-0000-0000' },
      }),
    ],
    [
      'a withdrawal that nobody signed',
      (file) => ({
        ...file,
        withdrawal: {
          by: 'operator',
          time: '2026-05-01T10:00:00.000Z',
          operator_signature: file.signed.signature,
        },
      }),
    ],
  ])('is refused when it is or has %s', async (_, forge) => {
    const { gate, file } = await givenFile();
    expect(await codeOf(readConsentFile(asFile(forge(file))))).toBe('consent-file-malformed');
    gate.close();
  });
});

describe('a ledger file', () => {
  async function saved(): Promise<{ gate: ConsentGate; file: LedgerFile }> {
    const gate = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await gate.attest(CLEO, ATTESTATIONS.guardian, scopeFor('parody'));
    await gate.withdraw(recordId);
    return { gate, file: await gate.ledgerFile() };
  }

  it('is whole, also in another browser, and opens nothing there', async () => {
    const { gate, file } = await saved();
    const elsewhere = openGate();
    const read = await elsewhere.readLedgerFile(asFile(file));
    expect(read.report).toEqual({ intact: true, entries: 3 });
    expect(read.consents.map(({ state }) => state)).toEqual(['given', 'withdrawn']);
    expect(await elsewhere.summaries()).toEqual([]);
    expect(elsewhere.consentFor(CLEO)).toBeNull();
    expect(await codeOf(elsewhere.requestGrant(swapOf([CLEO], 'parody')))).toBe('consent-missing');
    gate.close();
    elsewhere.close();
  });

  it.each<[string, (file: LedgerFile) => void, string]>([
    [
      'an entry changed',
      ({ entries }) => Object.assign(entries[1] as object, { previous_sha256: '0'.repeat(64) }),
      'chain',
    ],
    ['an entry taken out', ({ entries }) => entries.splice(1, 1), 'order'],
    ['the withdrawal cut off', ({ entries }) => entries.splice(2, 1), 'head'],
    ['no head', (file) => (file.head = null), 'head'],
    ['an entry of another shape', ({ entries }) => (entries[0] = { hello: 'world' }), 'shape'],
    ['another key', (file) => (file.operator_key.x = file.operator_key.y), 'signature'],
  ])('shows its damage, and nothing of its records: %s', async (_, damage, fault) => {
    const { gate, file } = await saved();
    const copy = structuredClone(file);
    damage(copy);
    const read = await gate.readLedgerFile(asFile(copy));
    expect(read.report).toMatchObject({ intact: false, fault });
    expect(read.consents).toEqual([]);
    gate.close();
  });

  it('is saved damaged when it is, and says so when it is read', async () => {
    const { gate, file } = await saved();
    gate.close();
    const databaseName = freshDatabaseName();
    const other = openGate(databaseName);
    await other.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await editStored(databaseName, ({ entries }) => void (entries[0]!.value = file.entries[0]));
    const read = await other.readLedgerFile(asFile(await other.ledgerFile()));
    expect(read.report).toMatchObject({ intact: false, at: 0 });
    other.close();
  });

  it.each(['', '[]', '{}', 'null', '{"schema":"persona-grata/ledger-file/1"}'])(
    'is refused when it is none: %j',
    async (text) => {
      const gate = openGate();
      expect(await codeOf(gate.readLedgerFile(asFile(text)))).toBe('consent-ledger-file-malformed');
      gate.close();
    },
  );
});

describe('deleting everything', () => {
  it('leaves no database, and a gate that opens nothing', async () => {
    const databaseName = freshDatabaseName();
    const gate = openGate(databaseName);
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await gate.deleteEverything();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
    expect(gate.consentFor(ADA)).toBeNull();
    expect(await codeOf(gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal')))).toBe(
      'storage-unavailable',
    );
  });
});
