import * as v from 'valibot';
import { ConsentError } from '../core';
import { type ConsentSummary, summaryOf } from './consent-summary';
import { ConsentLedger, type LedgerReport } from './ledger';
import type { LedgerStorage, StoredLedger } from './ledger-storage';
import { type PublicJwk, thumbprintOf } from './signature';

const FILE_LIMIT_IN_BYTES = 32 * 1024 * 1024;

/** The envelope alone: what lies in it is judged entry by entry, so that damage is found where it is. */
const ledgerFileSchema = v.strictObject({
  schema: v.literal('persona-grata/ledger-file/1'),
  operator_key: v.strictObject({
    kty: v.literal('EC'),
    crv: v.literal('P-256'),
    x: v.pipe(v.string(), v.maxLength(43)),
    y: v.pipe(v.string(), v.maxLength(43)),
  }),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(100_000)),
  head: v.unknown(),
});
export type LedgerFile = v.InferOutput<typeof ledgerFileSchema>;

/** A ledger from a file, as far as it holds. It is a document: nothing in it opens anything, here or anywhere. */
export interface ReadLedgerFile {
  readonly report: LedgerReport;
  /** Newest first; none when the ledger is damaged, since then no entry of it can be relied on. */
  readonly consents: readonly ConsentSummary[];
  /** RFC 7638, of the key that signed it. */
  readonly thumbprint: string;
}

export function ledgerFileOf(stored: StoredLedger, { kty, crv, x, y }: PublicJwk): LedgerFile {
  return {
    schema: 'persona-grata/ledger-file/1',
    operator_key: { kty, crv, x, y },
    entries: stored.entries.map(({ value }) => value),
    head: stored.head ?? null,
  };
}

/**
 * Reads a ledger that was saved as a file and checks it under the key that it names, entry by entry and the head. Damage is
 * told with the place where it is; nothing is repaired, and nothing is taken over.
 *
 * @throws ConsentError `consent-ledger-file-malformed` for what is no such file at all.
 */
export async function readLedgerFile(file: Blob, now: Date): Promise<ReadLedgerFile> {
  if (file.size > FILE_LIMIT_IN_BYTES) throw new ConsentError('consent-ledger-file-malformed');
  const parsed = v.safeParse(ledgerFileSchema, parse(await file.text()));
  if (!parsed.success) throw new ConsentError('consent-ledger-file-malformed');
  const { operator_key: publicJwk, entries, head } = parsed.output;
  const thumbprint = await thumbprintOf(publicJwk);
  const stored: StoredLedger = {
    entries: entries.map((value, sequence) => ({ sequence, value })),
    head: head ?? undefined,
  };
  using ledger = new ConsentLedger({ publicJwk, thumbprint }, new ReadOnlyStorage(stored));
  const report = await ledger.verify();
  const records = report.intact ? await ledger.list() : [];
  return { report, consents: records.map((entry) => summaryOf(entry, now)).reverse(), thumbprint };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

class ReadOnlyStorage implements LedgerStorage {
  readonly persistent = false;
  readonly #stored: StoredLedger;

  constructor(stored: StoredLedger) {
    this.#stored = stored;
  }

  read(): Promise<StoredLedger> {
    return Promise.resolve(this.#stored);
  }

  readHead(): Promise<unknown> {
    return Promise.resolve(this.#stored.head);
  }

  append(): Promise<boolean> {
    return Promise.resolve(false);
  }

  replace(): Promise<boolean> {
    return Promise.resolve(false);
  }

  erase(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    // Nothing is open.
  }
}
