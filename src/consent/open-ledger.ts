import { ConsentLedger } from './ledger';
import { MemoryLedgerStorage, openLedgerStorage } from './ledger-storage';
import { type SigningKey, openSigningKey } from './signing-key';

/** Name of the key that signs records and ledger. */
const KEY_NAME = 'consent';

/** A ledger and the key that signs it. Whoever opened it closes it. */
export interface OpenLedger {
  readonly key: SigningKey;
  readonly ledger: ConsentLedger;
}

/** @throws StorageError `storage-unavailable`. */
export async function openLedger(databaseName: string): Promise<OpenLedger> {
  const key = await openSigningKey(KEY_NAME, { databaseName });
  // A ledger that outlives the key that signed it could not be checked any more.
  const storage = key.persistent ? await openLedgerStorage(databaseName) : new MemoryLedgerStorage();
  return { key, ledger: new ConsentLedger(key, storage) };
}
