import * as v from 'valibot';
import { ConsentError, StorageError } from '../core';
import { canonicalSha256 } from './canonical';
import {
  GENESIS_SHA256,
  type LedgerEntry,
  type LedgerEvent,
  type Withdrawal,
  exportedEvent,
  givenEvent,
  ledgerEntrySchema,
  ledgerHeadSchema,
  nextLink,
  withdrawnEvent,
} from './ledger-entry';
import { type LedgerRecord, type LedgerRecords, enterEvent } from './ledger-record';
import type { LedgerStorage, StoredLedger } from './ledger-storage';
import {
  type PrunedEntry,
  type WholeEntry,
  entriesToPrune,
  pruneEntry,
  prunedEntrySchema,
} from './pruned-entry';
import type { SignedRecord } from './record';
import { isSubjectSigned } from './subject-terms';
import { verifyCanonical } from './signature';
import type { SigningKey } from './signing-key';

/** What is wrong with a stored ledger. `rollback`: it is whole, but entries that were there in this session are gone. */
export type LedgerFault = 'shape' | 'order' | 'chain' | 'signature' | 'event' | 'head' | 'rollback';

export type LedgerReport =
  | { readonly intact: true; readonly entries: number }
  | { readonly intact: false; readonly entries: number; readonly fault: LedgerFault; readonly at: number };

interface LedgerState {
  readonly entryHashes: readonly string[];
  readonly records: LedgerRecords;
  /** Those of the entries that have not been pruned. */
  readonly whole: readonly WholeEntry[];
  readonly prunedRecordSha256s: ReadonlySet<string>;
}

const NOTHING: LedgerState = {
  entryHashes: [],
  records: new Map(),
  whole: [],
  prunedRecordSha256s: new Set(),
};

/** The public half alone reads and checks; a whole key appends as well. */
export type LedgerKey = SigningKey | Pick<SigningKey, 'publicJwk' | 'thumbprint'>;

/** Each lost race means that another tab got further, so this many in a row mean that something else is wrong. */
const APPEND_ATTEMPT_LIMIT = 100;

class LedgerDamage extends Error {
  readonly fault: LedgerFault;
  readonly at: number;

  constructor(fault: LedgerFault, at: number) {
    super(fault);
    this.fault = fault;
    this.at = at;
  }
}

/**
 * The append-only list of what was attested and withdrawn in this browser. Each entry is signed and holds the hash of the
 * one before it; a signed head names the last. An entry that was changed, removed, moved or cut off is therefore seen. What
 * is not seen: that the owner of the browser erased everything, or, between two sessions, put back an older copy of it all.
 * Neither opens a gate, since only what was attested in the running session does.
 *
 * Of records that are kept no longer only hashes stay, signed: see {@link prune}.
 *
 * The ledger repairs nothing: a damaged one is refused until the person erases it.
 */
export class ConsentLedger {
  readonly #key: LedgerKey;
  readonly #storage: LedgerStorage;
  #state = NOTHING;
  /** Hashes of entries whose signatures have been checked, so that each is checked once a session. */
  readonly #checkedHashes = new Set<string>();
  #queue: Promise<unknown> = Promise.resolve();

  /** Takes the storage over: {@link close} closes it. */
  constructor(key: LedgerKey, storage: LedgerStorage) {
    this.#key = key;
    this.#storage = storage;
  }

  /** Of what is stored, as it stands: for a file of its own, which is checked when it is read. */
  async stored(): Promise<StoredLedger> {
    return this.#inTurn(() => this.#storage.read());
  }

  /** False when the ledger lives in memory and dies with the page. */
  get persistent(): boolean {
    return this.#storage.persistent;
  }

  /** Reads and checks everything. Reports damage rather than throwing it. */
  async verify(): Promise<LedgerReport> {
    return this.#inTurn(async () => {
      const stored = await this.#storage.read();
      try {
        await this.#accept(stored);
        return { intact: true, entries: stored.entries.length };
      } catch (error) {
        if (!(error instanceof LedgerDamage)) throw error;
        return { intact: false, entries: stored.entries.length, fault: error.fault, at: error.at };
      }
    });
  }

  /**
   * All records in the order in which they were given, after {@link verify}.
   *
   * @throws ConsentError `consent-ledger-damaged`.
   */
  async list(): Promise<readonly LedgerRecord[]> {
    return this.#inTurn(async () => {
      await this.#reread();
      return [...this.#state.records.values()];
    });
  }

  /**
   * Takes in what other tabs have added. Reads no more than the head when they have added nothing.
   *
   * @throws ConsentError `consent-ledger-damaged`.
   */
  async refresh(): Promise<void> {
    await this.#inTurn(async () => {
      const head = await this.#storage.readHead();
      if (!v.is(ledgerHeadSchema, head) || head.last_sha256 !== this.#lastSha256()) await this.#reread();
    });
  }

  /** The record as of the last reading, or `null` when the ledger has none of that id. */
  find(recordId: string): LedgerRecord | null {
    return this.#state.records.get(recordId) ?? null;
  }

  /**
   * @throws ConsentError `consent-ledger-damaged`.
   * @throws StorageError when the browser cannot write it; then nothing was written.
   */
  async append(signed: SignedRecord): Promise<LedgerRecord> {
    await this.#inTurn(() => this.#appendEvent(() => givenEvent(signed)));
    return this.#state.records.get(signed.record.record_id)!;
  }

  /**
   * Enters a withdrawal. A second one changes nothing.
   *
   * @throws ConsentError `consent-missing` when there is no such record, `consent-ledger-damaged`.
   * @throws StorageError when the browser cannot write it.
   */
  async withdraw(recordId: string, time: Date, withdrawal: Withdrawal): Promise<LedgerRecord> {
    await this.#inTurn(() =>
      this.#appendEvent(() => {
        const known = this.#state.records.get(recordId);
        if (!known) throw new ConsentError('consent-missing');
        return known.withdrawnAt === null ? withdrawnEvent(recordId, time, withdrawal) : null;
      }),
    );
    return this.#state.records.get(recordId)!;
  }

  /**
   * Enters that a file was made under these records, if `isStillGood` says so of each as it stands in the ledger at that
   * moment: nothing that another tab enters comes between the question and the entry. `isStillGood` throws its reason.
   *
   * @throws ConsentError `consent-missing` when there is no such record, `consent-ledger-damaged`.
   * @throws StorageError when the browser cannot write it.
   */
  async enterExport(
    recordIds: readonly string[],
    exportId: string,
    time: Date,
    isStillGood: (entries: readonly LedgerRecord[]) => void,
  ): Promise<void> {
    await this.#inTurn(() =>
      this.#appendEvent(() => {
        const entries = recordIds.flatMap((recordId) => this.#state.records.get(recordId) ?? []);
        if (entries.length < recordIds.length) throw new ConsentError('consent-missing');
        isStillGood(entries);
        const recordSha256s = entries.map(({ recordSha256 }) => recordSha256);
        return exportedEvent([...new Set(recordSha256s)], exportId, time);
      }),
    );
  }

  /**
   * Removes the records of which `isOver` says so, as of the last reading, with everything that was entered about them. The chain
   * stays: hashes stand in for what was removed.
   *
   * @throws ConsentError `consent-ledger-damaged`.
   * @throws StorageError when the browser cannot write it.
   */
  async prune(time: Date, isOver: (record: LedgerRecord) => boolean): Promise<void> {
    await this.#inTurn(async () => {
      const key = this.#key;
      if (!('privateKey' in key)) throw new StorageError('storage-unavailable');
      for (let attempt = 0; attempt < APPEND_ATTEMPT_LIMIT; attempt++) {
        const { whole, records, prunedRecordSha256s } = this.#state;
        const due = entriesToPrune(whole, records, prunedRecordSha256s, isOver);
        if (due.length === 0) return;
        const pruned = await Promise.all(due.map((entry) => pruneEntry(entry, time, key)));
        const isDone = await this.#storage.replace(pruned, this.#lastSha256());
        await this.#reread();
        if (isDone) return;
      }
      throw new StorageError('storage-unavailable');
    });
  }

  close(): void {
    this.#storage.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /**
   * Optimistic: signing takes time that an IndexedDB transaction does not grant (it commits as soon as it is left idle), so
   * the link is made first, and stored only if the chain still ends where it ended then.
   */
  async #appendEvent(eventAfterReading: () => LedgerEvent | null): Promise<void> {
    const key = this.#key;
    if (!('privateKey' in key)) throw new StorageError('storage-unavailable');
    for (let attempt = 0; attempt < APPEND_ATTEMPT_LIMIT; attempt++) {
      await this.#reread();
      const event = eventAfterReading();
      if (event === null) return;
      const last = this.#lastSha256();
      const { entry, head } = await nextLink(event, this.#state.entryHashes.length, last, key);
      if (await this.#storage.append(entry, head, last)) {
        await this.#reread();
        return;
      }
    }
    throw new StorageError('storage-unavailable');
  }

  async #reread(): Promise<void> {
    try {
      await this.#accept(await this.#storage.read());
    } catch (error) {
      if (!(error instanceof LedgerDamage)) throw error;
      throw new ConsentError('consent-ledger-damaged', { fault: error.fault, entry: error.at });
    }
  }

  /** Makes what is stored the state of this ledger, if it holds. */
  async #accept(stored: StoredLedger): Promise<void> {
    const entryHashes: string[] = [];
    const whole: WholeEntry[] = [];
    const prunedRecordSha256s = new Set<string>();
    const records: LedgerRecords = new Map();
    for (const [index, { sequence, value }] of stored.entries.entries()) {
      const isPruned = v.is(prunedEntrySchema, value);
      if (!isPruned && !v.is(ledgerEntrySchema, value)) throw new LedgerDamage('shape', index);
      if (sequence !== index || value.sequence !== index) throw new LedgerDamage('order', index);
      if (value.previous_sha256 !== (entryHashes.at(-1) ?? GENESIS_SHA256))
        throw new LedgerDamage('chain', index);
      const sha256 = await canonicalSha256(value);
      if (isPruned) {
        if (!(await this.#isPrunedHere(value, sha256))) throw new LedgerDamage('signature', index);
        if (value.record_sha256 !== null) prunedRecordSha256s.add(value.record_sha256);
        entryHashes.push(value.entry_sha256);
        continue;
      }
      if (!(await this.#isSigned(value, sha256))) throw new LedgerDamage('signature', index);
      if (!(await enterEvent(value.event, records, prunedRecordSha256s)))
        throw new LedgerDamage('event', index);
      whole.push({ entry: value, sha256 });
      entryHashes.push(sha256);
    }
    await this.#checkHead(stored.head, entryHashes);
    const changed = this.#state.entryHashes.findIndex((hash, index) => hash !== entryHashes[index]);
    if (changed >= 0) throw new LedgerDamage('rollback', changed);
    this.#state = { entryHashes, records, whole, prunedRecordSha256s };
  }

  async #isSigned({ signature, ...link }: LedgerEntry, entrySha256: string): Promise<boolean> {
    if (this.#checkedHashes.has(entrySha256)) return true;
    const { publicJwk, thumbprint } = this.#key;
    if (!(await verifyCanonical(publicJwk, link, signature))) return false;
    if (link.event.state === 'given') {
      const { signed } = link.event;
      if (signed.record.operator.thumbprint !== thumbprint) return false;
      if (!(await verifyCanonical(publicJwk, signed.record, signed.signature))) return false;
      if (!(await isSubjectSigned(signed))) return false;
    }
    this.#checkedHashes.add(entrySha256);
    return true;
  }

  async #isPrunedHere({ signature, ...pruned }: PrunedEntry, sha256: string): Promise<boolean> {
    if (this.#checkedHashes.has(sha256)) return true;
    if (!(await verifyCanonical(this.#key.publicJwk, pruned, signature))) return false;
    this.#checkedHashes.add(sha256);
    return true;
  }

  async #checkHead(stored: unknown, entryHashes: readonly string[]): Promise<void> {
    if (stored === undefined && entryHashes.length === 0) return;
    if (!v.is(ledgerHeadSchema, stored)) throw new LedgerDamage('head', entryHashes.length);
    const { signature, ...end } = stored;
    const matches = end.entries === entryHashes.length && end.last_sha256 === entryHashes.at(-1);
    if (!matches || !(await verifyCanonical(this.#key.publicJwk, end, signature)))
      throw new LedgerDamage('head', entryHashes.length);
  }

  #lastSha256(): string {
    return this.#state.entryHashes.at(-1) ?? GENESIS_SHA256;
  }

  /** One after the other: a reading that is overtaken by an append would mistake its own age for a rollback. */
  #inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(action);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}
