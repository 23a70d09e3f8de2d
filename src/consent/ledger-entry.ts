import * as v from 'valibot';
import { canonicalSha256 } from './canonical';
import {
  type SignedRecord,
  instantSchema,
  recordIdSchema,
  sha256Schema,
  signatureSchema,
  signedRecordSchema,
} from './record';
import { signCanonical } from './signature';
import type { SigningKey } from './signing-key';

/** What stands before the first entry. */
export const GENESIS_SHA256 = '0'.repeat(64);

const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const eventSchema = v.variant('state', [
  v.strictObject({ state: v.literal('given'), signed: signedRecordSchema }),
  v.strictObject({ state: v.literal('withdrawn'), record_id: recordIdSchema, time: instantSchema }),
]);
export type LedgerEvent = v.InferOutput<typeof eventSchema>;

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

export function withdrawnEvent(recordId: string, time: Date): LedgerEvent {
  return { state: 'withdrawn', record_id: recordId, time: time.toISOString() };
}
