import { openDB } from 'idb';
import { expect } from 'vitest';
import type { Attestation, ConsentGate, FaceReference, GrantRequest, Purpose } from '../../src/consent';
import { ConsentError, type ErrorCode, PersonaGrataError } from '../../src/core';

export const HOUR = 3_600_000;

/** Two people in one picture and one in another. */
export const ADA: FaceReference = { fileSha256: 'a'.repeat(64), faceIndex: 0 };
export const BEN: FaceReference = { fileSha256: 'a'.repeat(64), faceIndex: 1 };
export const CLEO: FaceReference = { fileSha256: 'c'.repeat(64), faceIndex: 0 };

export const ATTESTATIONS = {
  self: { kind: 'self', display: 'A. L.', adult: true },
  permission: {
    kind: 'permission',
    display: 'Ben',
    givenOn: '2026-03-01',
    givenBy: 'in-writing',
    adult: true,
  },
  guardian: { kind: 'guardian', display: 'Cleo', guardian: 'D. E.', givenOn: '2026-03-01' },
  'nobody-real': { kind: 'nobody-real', nature: 'synthetic-picture', description: 'A rendered portrait' },
} as const satisfies Record<Exclude<Attestation['kind'], 'written'>, Attestation>;

/** A clock that moves only when it is told to. */
export class Clock {
  milliseconds = Date.parse('2026-05-01T10:00:00.000Z');
  readonly now = () => new Date(this.milliseconds);

  advance(milliseconds: number): void {
    this.milliseconds += milliseconds;
  }
}

export function freshDatabaseName(): string {
  return `consent-${crypto.randomUUID()}`;
}

export function swapOf(faces: readonly FaceReference[], purpose: Purpose = 'personal'): GrantRequest {
  return { faces, operation: 'swap', purpose, medium: 'image', audience: 'private' };
}

/** The code with which a promise is refused, or `null` when it is not. */
export async function codeOf(promise: Promise<unknown>): Promise<ErrorCode | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    if (error instanceof PersonaGrataError) return (error as PersonaGrataError).code;
    throw error;
  }
}

export async function expectDamage(gate: ConsentGate): Promise<void> {
  const error: unknown = await gate.summaries().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConsentError);
  expect(error).toHaveProperty('code', 'consent-ledger-damaged');
}

export interface StoredRow {
  key: IDBValidKey;
  value: unknown;
}

export interface StoredRows {
  entries: StoredRow[];
  head: StoredRow[];
  keys: StoredRow[];
}

const STORES = { entries: 'ledger-entries', head: 'ledger-head', keys: 'signing-keys' } as const;

/** Edits what is stored as the owner of the browser could in its developer tools. */
export async function editStored(
  databaseName: string,
  edit: (rows: StoredRows) => void | Promise<void>,
): Promise<void> {
  const database = await openDB(databaseName);
  const rows: StoredRows = { entries: [], head: [], keys: [] };
  for (const [name, store] of Object.entries(STORES)) {
    const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
    rows[name as keyof StoredRows] = keys.map((key, index) => ({ key, value: values[index] as unknown }));
  }
  await edit(rows);
  for (const [name, store] of Object.entries(STORES)) {
    const transaction = database.transaction(store, 'readwrite');
    await transaction.store.clear();
    for (const { key, value } of rows[name as keyof StoredRows]) await transaction.store.put(value, key);
    await transaction.done;
  }
  database.close();
}
