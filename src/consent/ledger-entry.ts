import * as v from 'valibot';
import { canonicalSha256 } from './canonical';
import { type SignedRecord, signedRecordSchema } from './record';
import { instantSchema, recordIdSchema, sha256Schema, signatureSchema } from './record-fields';
import { signCanonical } from './signature';
import type { SigningKey } from './signing-key';

/** What stands before the first entry. */
export const GENESIS_SHA256 = '0'.repeat(64);

const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Who took a consent back. The proof lies in the entry, so that whoever holds it can check it against the record. */
export const withdrawalSchema = v.variant('by', [
  v.strictObject({ by: v.literal('operator') }),
  v.strictObject({ by: v.literal('code'), code: v.pipe(v.string(), v.maxLength(40)) }),
  /** The signature of the subject's own device over what `subjectWithdrawalToSign` gives. */
  v.strictObject({ by: v.literal('subject'), subject_signature: signatureSchema }),
]);
export type Withdrawal = v.InferOutput<typeof withdrawalSchema>;

const eventSchema = v.variant('state', [
  v.strictObject({ state: v.literal('given'), signed: signedRecordSchema }),
  v.strictObject({
    state: v.literal('withdrawn'),
    record_id: recordIdSchema,
    time: instantSchema,
    /** Left out in entries of the first version: by the operator. */
    withdrawal: v.optional(withdrawalSchema),
  }),
  /** A file was made: its number, and the records it was made under. No picture, and nothing about one. */
  v.strictObject({
    state: v.literal('exported'),
    record_sha256s: v.pipe(v.array(sha256Schema), v.nonEmpty()),
    export_id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
    time: instantSchema,
  }),
]);
export type LedgerEvent = v.InferOutput<typeof eventSchema>;
export type ExportedEvent = Extract<LedgerEvent, { readonly state: 'exported' }>;

/** One link of the chain. Everything but the signature is signed; everything with the signature is hashed by the next. */
export const ledgerEntrySchema = v.strictObject({
  schema: v.literal('persona-grata/consent-ledger/1'),
  sequence: countSchema,
  previous_sha256: sha256Schema,
  event: eventSchema,
  signature: signatureSchema,
});
export type LedgerEntry = v.InferOutput<typeof ledgerEntrySchema>;

/** The end of the chain, signed, so that a chain cut short is seen to be cut. */
export const ledgerHeadSchema = v.strictObject({
  schema: v.literal('persona-grata/consent-ledger-head/1'),
  entries: countSchema,
  last_sha256: sha256Schema,
  signature: signatureSchema,
});
export type LedgerHead = v.InferOutput<typeof ledgerHeadSchema>;

/** The entry that follows `sequence` others, and the head that ends with it. */
export async function nextLink(
  event: LedgerEvent,
  sequence: number,
  previousSha256: string,
  key: SigningKey,
): Promise<{ entry: LedgerEntry; head: LedgerHead }> {
  const link = {
    schema: 'persona-grata/consent-ledger/1',
    sequence,
    previous_sha256: previousSha256,
    event,
  } as const;
  const entry = { ...link, signature: await signCanonical(key.privateKey, link) };
  const end = {
    schema: 'persona-grata/consent-ledger-head/1',
    entries: sequence + 1,
    last_sha256: await canonicalSha256(entry),
  } as const;
  return { entry, head: { ...end, signature: await signCanonical(key.privateKey, end) } };
}

export function givenEvent(signed: SignedRecord): LedgerEvent {
  return { state: 'given', signed };
}

export function withdrawnEvent(recordId: string, time: Date, withdrawal: Withdrawal): LedgerEvent {
  return { state: 'withdrawn', record_id: recordId, time: time.toISOString(), withdrawal };
}

export function exportedEvent(recordSha256s: readonly string[], exportId: string, time: Date): ExportedEvent {
  return {
    state: 'exported',
    record_sha256s: [...recordSha256s],
    export_id: exportId,
    time: time.toISOString(),
  };
}

/** What the operator signs where a withdrawal leaves the ledger: the record, and that it is withdrawn from that moment on. */
export function withdrawalToSign(recordSha256: string, time: string) {
  return { schema: 'persona-grata/withdrawal/1', record_sha256: recordSha256, time } as const;
}
