import { ConsentError } from '../core';
import { DATABASE_NAME, openConsentDatabase, storageErrorOf } from './database';
import { type PublicJwk, generateSigningPair, isSigningPair, publicJwkOf, thumbprintOf } from './signature';

/** A P-256 pair of this browser. The private half can sign here and be read nowhere. */
export interface SigningKey {
  readonly name: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: PublicJwk;
  /** RFC 7638, base64url. */
  readonly thumbprint: string;
  /** False when the key dies with the page because the browser stores nothing: the app says so. */
  readonly persistent: boolean;
}

export interface SigningKeyOptions {
  readonly databaseName?: string;
}

/** Keys of browsers that store nothing, so that asking twice gives the same key. */
const keysInMemory = new Map<string, Promise<CryptoKeyPair>>();

/**
 * The key of that name, made on first use. Two tabs that ask at the same time get the same key: whoever stores first wins.
 * Without IndexedDB, or where it cannot hold keys, the key lives in memory and `persistent` is false.
 *
 * @throws StorageError `storage-full` or `storage-unavailable` when the browser has storage and it fails.
 * @throws ConsentError `consent-ledger-damaged` when the stored key is none that was made here.
 */
export async function openSigningKey(name: string, options: SigningKeyOptions = {}): Promise<SigningKey> {
  const databaseName = options.databaseName ?? DATABASE_NAME;
  const stored = await storedPair(name, databaseName);
  const pair = stored ?? (await pairInMemory(`${databaseName}/${name}`));
  const publicJwk = await publicJwkOf(pair.publicKey);
  return {
    name,
    privateKey: pair.privateKey,
    publicKey: pair.publicKey,
    publicJwk,
    thumbprint: await thumbprintOf(publicJwk),
    persistent: stored !== null,
  };
}

async function storedPair(name: string, databaseName: string): Promise<CryptoKeyPair | null> {
  const database = await openConsentDatabase(databaseName);
  if (database === null) return null;
  try {
    const found: unknown = await database.get('signing-keys', name);
    if (found !== undefined) return checkedPair(found);
    // Made before the transaction opens: one that waits for anything but its own requests commits itself.
    const fresh = await generateSigningPair();
    const transaction = database.transaction('signing-keys', 'readwrite');
    const finished = transaction.done;
    // A failed request rejects below; its transaction then rejects as well, with the same reason.
    finished.catch(() => undefined);
    const first: unknown = await transaction.store.get(name);
    if (first === undefined) await transaction.store.add(fresh, name);
    await finished;
    return first === undefined ? fresh : checkedPair(first);
  } catch (error) {
    if (error instanceof ConsentError) throw error;
    // Some private windows offer IndexedDB and refuse to clone a key into it.
    if (error instanceof DOMException && error.name === 'DataCloneError') return null;
    throw storageErrorOf(error);
  } finally {
    database.close();
  }
}

function checkedPair(value: unknown): CryptoKeyPair {
  if (!isSigningPair(value)) throw new ConsentError('consent-ledger-damaged', { fault: 'key' });
  return { privateKey: value.privateKey, publicKey: value.publicKey };
}

async function pairInMemory(address: string): Promise<CryptoKeyPair> {
  const known = keysInMemory.get(address) ?? generateSigningPair();
  keysInMemory.set(address, known);
  return known;
}
