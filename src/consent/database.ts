import { type DBSchema, type IDBPDatabase, deleteDB, openDB } from 'idb';
import { StorageError } from '../core';

/** Name of the one IndexedDB database of this page's origin. */
export const DATABASE_NAME = 'persona-grata';

export interface ConsentDatabaseSchema extends DBSchema {
  'signing-keys': { key: string; value: unknown };
  /** Rows are read back as unknown: whoever owns the browser can edit them. */
  'ledger-entries': { key: number; value: unknown };
  'ledger-head': { key: string; value: unknown };
  /** What was agreed to on this device when another asked. */
  'own-consents': { key: string; value: unknown };
}

export type ConsentDatabase = IDBPDatabase<ConsentDatabaseSchema>;

/**
 * Opens the database, or gives `null` where the browser has none to give, as in some private windows. The caller closes
 * it. When another tab deletes the database the connection closes itself, and what is asked of it later fails.
 *
 * @throws StorageError `storage-full` when there is no room even for an empty database.
 */
export async function openConsentDatabase(databaseName: string): Promise<ConsentDatabase | null> {
  if (!('indexedDB' in globalThis)) return null;
  try {
    const database = await openDB<ConsentDatabaseSchema>(databaseName, 2, {
      upgrade(opened, earlierVersion) {
        if (earlierVersion < 1) {
          opened.createObjectStore('signing-keys');
          opened.createObjectStore('ledger-entries');
          opened.createObjectStore('ledger-head');
        }
        opened.createObjectStore('own-consents');
      },
      blocking: () => {
        database.close();
      },
    });
    return database;
  } catch (error) {
    if (isQuotaError(error)) throw new StorageError('storage-full', {}, { cause: error });
    return null;
  }
}

/**
 * Deletes the database with everything in it. Connections of other tabs close themselves; what they are asked later fails.
 *
 * @throws StorageError `storage-unavailable`.
 */
export async function deleteConsentDatabase(databaseName: string): Promise<void> {
  if (!('indexedDB' in globalThis)) return;
  try {
    await deleteDB(databaseName);
  } catch (error) {
    throw storageErrorOf(error);
  }
}

/** What a failed read or write of the database is called towards a person. */
export function storageErrorOf(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(isQuotaError(error) ? 'storage-full' : 'storage-unavailable', {}, { cause: error });
}

/** By name: browsers are moving this error from DOMException to a class of its own. */
function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
