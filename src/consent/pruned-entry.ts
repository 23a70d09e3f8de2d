import * as v from 'valibot';
import type { LedgerEntry } from './ledger-entry';
import type { LedgerRecord, LedgerRecords } from './ledger-record';
import { recordSha256Of } from './record';
import { instantSchema, sha256Schema, signatureSchema } from './record-fields';
import { signCanonical } from './signature';
import type { SigningKey } from './signing-key';

/**
 * What stands in the place of an entry whose time to be kept is over: hashes, from which nothing of it can be told, so that the
 * chain through it can still be checked. Signed, so that nobody else can make an entry disappear behind its hash.
 */
export const prunedEntrySchema = v.strictObject({
  schema: v.literal('persona-grata/consent-ledger-pruned/1'),
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  previous_sha256: sha256Schema,
  /** Of the entry that stood here, as the next one holds it. */
  entry_sha256: sha256Schema,
  /** Of the signed record in it, to which later entries and files made under it refer; null where it held none. */
  record_sha256: v.nullable(sha256Schema),
  time: instantSchema,
  signature: signatureSchema,
});
export type PrunedEntry = v.InferOutput<typeof prunedEntrySchema>;

/** An entry that is still whole, and its hash. */
export interface WholeEntry {
  readonly entry: LedgerEntry;
  readonly sha256: string;
}

/** Every entry that is about records to be removed, and about no others. */
export function entriesToPrune(
  entries: readonly WholeEntry[],
  records: LedgerRecords,
  prunedRecordSha256s: ReadonlySet<string>,
  isOver: (record: LedgerRecord) => boolean,
): WholeEntry[] {
  const over = new Map([...records].filter(([, record]) => isOver(record)));
  const gone = new Set([
    ...prunedRecordSha256s,
    ...[...over.values()].map(({ recordSha256 }) => recordSha256),
  ]);
  return entries.filter(({ entry: { event } }) => {
    if (event.state === 'given') return over.has(event.signed.record.record_id);
    if (event.state === 'withdrawn') return over.has(event.record_id);
    return event.record_sha256s.every((sha256) => gone.has(sha256));
  });
}

export async function pruneEntry(
  { entry, sha256 }: WholeEntry,
  time: Date,
  { privateKey }: SigningKey,
): Promise<PrunedEntry> {
  const { sequence, previous_sha256, event } = entry;
  const rest = {
    schema: 'persona-grata/consent-ledger-pruned/1',
    sequence,
    previous_sha256,
    entry_sha256: sha256,
    record_sha256: event.state === 'given' ? await recordSha256Of(event.signed) : null,
    time: time.toISOString(),
  } as const;
  return { ...rest, signature: await signCanonical(privateKey, rest) };
}
