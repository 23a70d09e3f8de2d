import type { ConsentDatabase } from './database';
import { openConsentDatabase, storageErrorOf } from './database';
import { isSigningPair } from './signature';
import type { PrunedEntry } from './pruned-entry';
import { GENESIS_SHA256, type LedgerEntry, type LedgerHead } from './ledger-entry';

/** Rows as they were found: nothing about them is known before the ledger has checked them. */
export interface StoredLedger {
  /** In the order of their keys. */
  readonly entries: readonly StoredEntry[];
  /** `undefined` before the first entry. */
  readonly head: unknown;
}

export interface StoredEntry {
  readonly sequence: unknown;
  readonly value: unknown;
}

/**
 * Where the rows of a ledger lie.
 *
 * @throws StorageError from every method, `storage-full` or `storage-unavailable`.
 */
export interface LedgerStorage {
  readonly persistent: boolean;
  /** Entries and head of one moment. */
  read(): Promise<StoredLedger>;
  readHead(): Promise<unknown>;
  /** Adds the entry and replaces the head if the chain still ends with `previousSha256`; else does nothing: `false`. */
  append(entry: LedgerEntry, head: LedgerHead, previousSha256: string): Promise<boolean>;
  /** Puts each in the place of the entry it stands for, if the chain still ends with `lastSha256`; else does nothing: `false`. */
  replace(pruned: readonly PrunedEntry[], lastSha256: string): Promise<boolean>;
  /** Removes every row. */
  erase(): Promise<void>;
  close(): void;
}

const HEAD_KEY = 'head';

/** In IndexedDB where there is one. The caller closes the storage. */
export async function openLedgerStorage(databaseName: string): Promise<LedgerStorage> {
  const database = await openConsentDatabase(databaseName);
  return database === null ? new MemoryLedgerStorage() : new IndexedLedgerStorage(database);
}

export class MemoryLedgerStorage implements LedgerStorage {
  readonly persistent = false;
  #entries: StoredEntry[] = [];
  #head: LedgerHead | undefined;

  read(): Promise<StoredLedger> {
    return Promise.resolve({ entries: [...this.#entries], head: this.#head });
  }

  readHead(): Promise<unknown> {
    return Promise.resolve(this.#head);
  }

  append(entry: LedgerEntry, head: LedgerHead, previousSha256: string): Promise<boolean> {
    if (lastSha256Of(this.#head) !== previousSha256) return Promise.resolve(false);
    this.#entries.push({ sequence: entry.sequence, value: entry });
    this.#head = head;
    return Promise.resolve(true);
  }

  replace(pruned: readonly PrunedEntry[], lastSha256: string): Promise<boolean> {
    if (lastSha256Of(this.#head) !== lastSha256) return Promise.resolve(false);
    for (const value of pruned) this.#entries[value.sequence] = { sequence: value.sequence, value };
    return Promise.resolve(true);
  }

  erase(): Promise<void> {
    this.#entries = [];
    this.#head = undefined;
    return Promise.resolve();
  }

  close(): void {
    this.#entries = [];
    this.#head = undefined;
  }
}

class IndexedLedgerStorage implements LedgerStorage {
  readonly persistent = true;
  readonly #database: ConsentDatabase;

  constructor(database: ConsentDatabase) {
    this.#database = database;
  }

  async read(): Promise<StoredLedger> {
    try {
      const transaction = this.#database.transaction(['ledger-entries', 'ledger-head']);
      const entryStore = transaction.objectStore('ledger-entries');
      const [keys, values, head] = await Promise.all([
        entryStore.getAllKeys(),
        entryStore.getAll(),
        transaction.objectStore('ledger-head').get(HEAD_KEY),
        transaction.done,
      ]);
      return { entries: values.map((value, index) => ({ sequence: keys[index], value })), head };
    } catch (error) {
      throw storageErrorOf(error);
    }
  }

  async readHead(): Promise<unknown> {
    try {
      return await this.#database.get('ledger-head', HEAD_KEY);
    } catch (error) {
      throw storageErrorOf(error);
    }
  }

  async append(entry: LedgerEntry, head: LedgerHead, previousSha256: string): Promise<boolean> {
    try {
      const transaction = this.#database.transaction(['ledger-entries', 'ledger-head'], 'readwrite');
      const finished = transaction.done;
      // When a request fails, the transaction rejects as well; the first of the two is the one that is reported.
      finished.catch(() => undefined);
      const stored: unknown = await transaction.objectStore('ledger-head').get(HEAD_KEY);
      if (lastSha256Of(stored) !== previousSha256) return false;
      await transaction.objectStore('ledger-entries').add(entry, entry.sequence);
      await transaction.objectStore('ledger-head').put(head, HEAD_KEY);
      await finished;
      return true;
    } catch (error) {
      throw storageErrorOf(error);
    }
  }

  async replace(pruned: readonly PrunedEntry[], lastSha256: string): Promise<boolean> {
    try {
      const transaction = this.#database.transaction(['ledger-entries', 'ledger-head'], 'readwrite');
      const finished = transaction.done;
      finished.catch(() => undefined);
      const stored: unknown = await transaction.objectStore('ledger-head').get(HEAD_KEY);
      if (lastSha256Of(stored) !== lastSha256) return false;
      for (const entry of pruned) await transaction.objectStore('ledger-entries').put(entry, entry.sequence);
      await finished;
      return true;
    } catch (error) {
      throw storageErrorOf(error);
    }
  }

  async erase(): Promise<void> {
    try {
      const stores = ['ledger-entries', 'ledger-head', 'signing-keys'] as const;
      const transaction = this.#database.transaction(stores, 'readwrite');
      const finished = transaction.done;
      finished.catch(() => undefined);
      await transaction.objectStore('ledger-entries').clear();
      await transaction.objectStore('ledger-head').clear();
      const keys = transaction.objectStore('signing-keys');
      for (const name of await keys.getAllKeys()) {
        // A key that was tampered with can sign nothing; without it a good one can be made.
        if (!isSigningPair(await keys.get(name))) await keys.delete(name);
      }
      await finished;
    } catch (error) {
      throw storageErrorOf(error);
    }
  }

  close(): void {
    this.#database.close();
  }
}

function lastSha256Of(head: unknown): unknown {
  if (head === undefined) return GENESIS_SHA256;
  return typeof head === 'object' && head !== null && 'last_sha256' in head ? head.last_sha256 : undefined;
}
