import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConsentGate, type LedgerFault } from '../../src/consent';
import { canonicalSha256 } from '../../src/consent/canonical';
import { ConsentLedger } from '../../src/consent/ledger';
import {
  GENESIS_SHA256,
  type LedgerEntry,
  type LedgerEvent,
  type LedgerHead,
  givenEvent,
  nextLink,
  withdrawnEvent,
} from '../../src/consent/ledger-entry';
import { MemoryLedgerStorage, type StoredLedger, openLedgerStorage } from '../../src/consent/ledger-storage';
import type { SignedRecord } from '../../src/consent/record';
import { signCanonical } from '../../src/consent/signature';
import { type SigningKey, openSigningKey } from '../../src/consent/signing-key';
import { scopeFor } from '../support/consent-scope';
import { signedRecord } from '../support/signed-record';
import {
  ADA,
  ATTESTATIONS,
  Clock,
  type StoredRows,
  codeOf,
  editStored,
  expectDamage,
  freshDatabaseName,
} from '../support/consent-fixtures';

const BY_OPERATOR = { by: 'operator' } as const;

const keyOf = (databaseName: string) => openSigningKey('consent', { databaseName });

async function openLedger(databaseName: string): Promise<ConsentLedger> {
  const key = await openSigningKey('consent', { databaseName });
  return new ConsentLedger(key, await openLedgerStorage(databaseName));
}

/** Given, given, withdrawn, given. */
async function writeFour(databaseName: string): Promise<void> {
  const ledger = await openLedger(databaseName);
  const first = await ledger.append(await signedRecord(await keyOf(databaseName)));
  await ledger.append(await signedRecord(await keyOf(databaseName)));
  await ledger.withdraw(first.record.record_id, new Clock().now(), BY_OPERATOR);
  await ledger.append(await signedRecord(await keyOf(databaseName)));
  ledger.close();
}

async function faultOf(databaseName: string): Promise<LedgerFault | null> {
  const ledger = await openLedger(databaseName);
  try {
    const report = await ledger.verify();
    return report.intact ? null : report.fault;
  } finally {
    ledger.close();
  }
}

/** Every place in a JSON value where something other than an object or array stands. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...path, name]));
}

/** Another value of the same shape where there is one, so that the shape alone does not give it away. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 'something';
  const hexDigit = /^[0-9a-f]{64}$/.test(value);
  const first = hexDigit ? (value.startsWith('0') ? '1' : '0') : value.startsWith('B') ? 'C' : 'B';
  return first + value.slice(1);
}

function replaceAt(value: unknown, [name, ...rest]: readonly (string | number)[]): void {
  const parent = value as Record<string | number, unknown>;
  if (rest.length > 0) replaceAt(parent[name!], rest);
  else parent[name!] = otherThan(parent[name!]);
}

const entryOf = (rows: StoredRows, index: number) => rows.entries[index]!.value as LedgerEntry;

describe('a stored ledger', () => {
  let databaseName = '';
  beforeEach(async () => {
    databaseName = freshDatabaseName();
    await writeFour(databaseName);
  });

  it('is whole when nobody touched it', async () => {
    expect(await faultOf(databaseName)).toBeNull();
    const ledger = await openLedger(databaseName);
    expect(await ledger.verify()).toEqual({ intact: true, entries: 4 });
    expect((await ledger.list()).map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([
      true,
      false,
      false,
    ]);
    ledger.close();
  });

  it('is chained by the hashes of its entries', async () => {
    await editStored(databaseName, async ({ entries, head }) => {
      let previous = GENESIS_SHA256;
      for (const { value } of entries) {
        expect((value as LedgerEntry).previous_sha256).toBe(previous);
        previous = await canonicalSha256(value);
      }
      expect((head[0]!.value as LedgerHead).last_sha256).toBe(previous);
    });
  });

  it.each<[string, (rows: StoredRows) => void, LedgerFault]>([
    ['an entry taken out', ({ entries }) => entries.splice(1, 1), 'order'],
    ['the first taken out', ({ entries }) => entries.splice(0, 1), 'order'],
    ['the last cut off', ({ entries }) => entries.splice(3, 1), 'head'],
    ['the withdrawal and all after it cut off', ({ entries }) => entries.splice(2, 2), 'head'],
    ['all entries taken out', ({ entries }) => entries.splice(0), 'head'],
    ['the head taken out', ({ head }) => head.splice(0), 'head'],
    ['a field added to the head', ({ head }) => ((head[0]!.value as { more?: 1 }).more = 1), 'head'],
    [
      'two entries exchanged',
      ({ entries }) => {
        [entries[0]!.value, entries[1]!.value] = [entries[1]!.value, entries[0]!.value];
      },
      'order',
    ],
    [
      'two entries exchanged and renumbered',
      ({ entries }) => {
        const [one, other] = [entries[0]!.value as LedgerEntry, entries[1]!.value as LedgerEntry];
        entries[0]!.value = { ...other, sequence: 0 };
        entries[1]!.value = { ...one, sequence: 1 };
      },
      'chain',
    ],
    [
      'an entry twice',
      ({ entries }) => entries.push({ key: 4, value: { ...(entries[3]!.value as object) } }),
      'order',
    ],
    ['a field added', (rows) => ((entryOf(rows, 1) as { more?: 1 }).more = 1), 'shape'],
    [
      'an empty field added',
      (rows) => ((entryOf(rows, 1) as { more?: 1 | undefined }).more = undefined),
      'shape',
    ],
    ['an entry that is text', ({ entries }) => (entries[1]!.value = 'nothing to see'), 'shape'],
    ['another signing key', ({ keys }) => keys.splice(0), 'signature'],
  ])('shows its damage: %s', async (_, edit, fault) => {
    await editStored(databaseName, (rows) => {
      edit(rows);
    });
    expect(await faultOf(databaseName)).toBe(fault);
    using gate = new ConsentGate({ databaseName });
    await expectDamage(gate);
    expect(await codeOf(gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal')))).toBe(
      'consent-ledger-damaged',
    );
    expect(await faultOf(databaseName), 'and repairs nothing').toBe(fault);
  });

  it('shows a change of any single field of any entry or of the head', async () => {
    let original: StoredRows | undefined;
    await editStored(databaseName, (rows) => {
      original = structuredClone(rows);
    });
    const { entries, head } = original!;
    const places = [
      ...entries.flatMap(({ value }, index) =>
        leavesOf(value).map((path) => ['entries', index, path] as const),
      ),
      ...leavesOf(head[0]!.value).map((path) => ['head', 0, path] as const),
    ];
    expect(places.length).toBeGreaterThan(120);
    for (const [store, index, path] of places) {
      await editStored(databaseName, (rows) => {
        Object.assign(rows, structuredClone(original));
        replaceAt(rows[store][index]!.value, path);
      });
      expect(await faultOf(databaseName), `${store} ${index} ${path.join('.')}`).not.toBeNull();
    }
  });

  it('is not whole again by a new head of the hand', async () => {
    await editStored(databaseName, async ({ entries, head }) => {
      entries.splice(2);
      const end = head[0]!.value as LedgerHead;
      head[0]!.value = { ...end, entries: 2, last_sha256: await canonicalSha256(entries[1]!.value) };
    });
    expect(await faultOf(databaseName)).toBe('head');
  });

  it('is refused when an older, whole copy of it is put back in the middle of a session', async () => {
    let older: StoredRows | undefined;
    await editStored(databaseName, (rows) => {
      older = structuredClone(rows);
    });
    const ledger = await openLedger(databaseName);
    const added = await ledger.append(await signedRecord(await keyOf(databaseName)));
    await ledger.withdraw(added.record.record_id, new Clock().now(), BY_OPERATOR);
    await editStored(databaseName, (rows) => {
      Object.assign(rows, older);
    });
    expect(await ledger.verify()).toEqual({ intact: false, entries: 4, fault: 'rollback', at: 4 });
    expect(await codeOf(ledger.refresh())).toBe('consent-ledger-damaged');
    ledger.close();
    expect(await faultOf(databaseName), 'a later session cannot know').toBeNull();
  });

  it('is usable again once it is erased', async () => {
    await editStored(databaseName, ({ entries }) => void entries.splice(1, 1));
    using gate = new ConsentGate({ databaseName });
    await expectDamage(gate);
    await gate.eraseRecords();
    expect(await gate.summaries()).toEqual([]);
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    expect(await gate.verifyLedger()).toEqual({ intact: true, entries: 1 });
  });

  it.each<[string, (rows: StoredRows) => void]>([
    ['text', ({ keys }) => (keys[0]!.value = 'secret')],
    [
      'half a pair',
      ({ keys }) => (keys[0]!.value = { privateKey: (keys[0]!.value as CryptoKeyPair).privateKey }),
    ],
  ])('is refused under a planted key that is %s, until it is erased', async (_, plant) => {
    await editStored(databaseName, (rows) => {
      plant(rows);
    });
    using gate = new ConsentGate({ databaseName });
    await expectDamage(gate);
    await gate.eraseRecords();
    expect(await gate.summaries()).toEqual([]);
  });

  it('is refused under a planted key that can be read, even while it is empty', async () => {
    const emptyName = freshDatabaseName();
    await openSigningKey('consent', { databaseName: emptyName });
    const curve = { name: 'ECDSA', namedCurve: 'P-256' };
    const readable = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
    await editStored(emptyName, ({ keys }) => void (keys[0]!.value = readable));
    using gate = new ConsentGate({ databaseName: emptyName });
    await expectDamage(gate);
    expect(await codeOf(gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal')))).toBe(
      'consent-ledger-damaged',
    );
  });
});

describe('an entry that is well signed and makes no sense', () => {
  it.each<
    [string, LedgerFault, (signed: SignedRecord, key: SigningKey) => LedgerEvent | Promise<LedgerEvent>]
  >([
    ['the same record again', 'event', (signed) => givenEvent(signed)],
    [
      'a withdrawal of nothing',
      'event',
      () => withdrawnEvent('urn:uuid:nothing', new Clock().now(), BY_OPERATOR),
    ],
    [
      'a record that somebody else signed',
      'signature',
      async (_, key) => givenEvent({ ...(await signedRecord(key)), signature: 'A'.repeat(86) }),
    ],
    [
      'a record of another operator',
      'signature',
      async (_, key) => {
        const other = await openSigningKey('other', { databaseName: freshDatabaseName() });
        const { record } = await signedRecord(other);
        return givenEvent({
          record,
          signature: await signCanonical(key.privateKey, record),
          subject_signature: null,
        });
      },
    ],
  ])('is refused: %s', async (_, fault, eventFrom) => {
    const key = await openSigningKey('consent', { databaseName: freshDatabaseName() });
    const storage = new MemoryLedgerStorage();
    const ledger = new ConsentLedger(key, storage);
    const signed = await signedRecord(key, false);
    await ledger.append(signed);
    const { head: end } = await storage.read();
    const last = (end as LedgerHead).last_sha256;
    const { entry, head } = await nextLink(await eventFrom(signed, key), 1, last, key);
    expect(await storage.append(entry, head, last)).toBe(true);
    expect(await ledger.verify()).toEqual({ intact: false, entries: 2, fault, at: 1 });
  });

  it('is refused: a second withdrawal', async () => {
    const key = await openSigningKey('consent', { databaseName: freshDatabaseName() });
    const storage = new MemoryLedgerStorage();
    const ledger = new ConsentLedger(key, storage);
    const { record } = await ledger.append(await signedRecord(key, false));
    await ledger.withdraw(record.record_id, new Clock().now(), BY_OPERATOR);
    const { head: end } = await storage.read();
    const last = (end as LedgerHead).last_sha256;
    const again = withdrawnEvent(record.record_id, new Clock().now(), BY_OPERATOR);
    const { entry, head } = await nextLink(again, 2, last, key);
    await storage.append(entry, head, last);
    expect(await ledger.verify()).toEqual({ intact: false, entries: 3, fault: 'event', at: 2 });
  });
});

describe('two ledgers on one storage', () => {
  it('lose nothing when they append at the same time', async () => {
    const databaseName = freshDatabaseName();
    const ledgers = await Promise.all([1, 2, 3].map(() => openLedger(databaseName)));
    const appended = await Promise.all(
      ledgers.flatMap((ledger) =>
        Array.from({ length: 6 }, async () => ledger.append(await signedRecord(await keyOf(databaseName)))),
      ),
    );
    for (const ledger of ledgers) {
      expect(await ledger.verify()).toEqual({ intact: true, entries: 18 });
      const listed = (await ledger.list()).map(({ recordSha256 }) => recordSha256);
      expect(new Set(listed)).toEqual(new Set(appended.map(({ recordSha256 }) => recordSha256)));
      ledger.close();
    }
  });

  it('withdraw once when both withdraw', async () => {
    const databaseName = freshDatabaseName();
    const [one, other] = [await openLedger(databaseName), await openLedger(databaseName)];
    const { record } = await one.append(await signedRecord(await keyOf(databaseName)));
    const withdrawn = await Promise.all(
      [one, other, one, other].map((ledger) =>
        ledger.withdraw(record.record_id, new Clock().now(), BY_OPERATOR),
      ),
    );
    expect(new Set(withdrawn.map(({ withdrawnAt }) => withdrawnAt)).size).toBe(1);
    expect(await other.verify()).toEqual({ intact: true, entries: 2 });
    one.close();
    other.close();
  });

  it('reads only the head again while nothing was added', async () => {
    const databaseName = freshDatabaseName();
    const [one, other] = [await openLedger(databaseName), await openLedger(databaseName)];
    await one.append(await signedRecord(await keyOf(databaseName)));
    await one.refresh();
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await one.refresh();
    expect(reading).not.toHaveBeenCalled();
    const { record } = await other.append(await signedRecord(await keyOf(databaseName)));
    await one.refresh();
    expect(one.find(record.record_id)).not.toBeNull();
    reading.mockRestore();
    one.close();
    other.close();
  });
});

/** Hands out what it read only when it is told to. */
class HeldStorage extends MemoryLedgerStorage {
  readings = 0;
  held: Promise<void> = Promise.resolve();

  override async read(): Promise<StoredLedger> {
    this.readings++;
    const stored = await super.read();
    await this.held;
    return stored;
  }
}

describe('one ledger', () => {
  it('does one thing after the other, so that a slow reading is not taken for a rollback', async () => {
    const key = await openSigningKey('consent', { databaseName: freshDatabaseName() });
    const storage = new HeldStorage();
    const ledger = new ConsentLedger(key, storage);
    await ledger.append(await signedRecord(key, false));
    const before = storage.readings;
    const next = await signedRecord(key, false);
    let release: (() => void) | undefined;
    storage.held = new Promise((resolve) => (release = resolve));
    const listing = ledger.list();
    const appending = ledger.append(next);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(storage.readings - before).toBe(1);
    release!();
    expect(await listing).toHaveLength(1);
    await appending;
    expect(await ledger.verify()).toEqual({ intact: true, entries: 2 });
  });
});

describe('a ledger in memory', () => {
  it('keeps the same rules', async () => {
    const key = await openSigningKey('consent', { databaseName: freshDatabaseName() });
    const storage = new MemoryLedgerStorage();
    const [one, other] = [new ConsentLedger(key, storage), new ConsentLedger(key, storage)];
    const records = await Promise.all(
      [one, other, one, other].map(async (ledger) => ledger.append(await signedRecord(key, false))),
    );
    await one.withdraw(records[0]!.record.record_id, new Clock().now(), BY_OPERATOR);
    expect(await other.verify()).toEqual({ intact: true, entries: 5 });
    expect(await codeOf(one.withdraw('urn:uuid:nobody', new Clock().now(), BY_OPERATOR))).toBe(
      'consent-missing',
    );
  });
});
