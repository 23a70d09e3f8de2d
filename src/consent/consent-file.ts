import * as v from 'valibot';
import { ConsentError, sha256Hex, utf8 } from '../core';
import { withdrawalToSign } from './ledger-entry';
import { type LedgerRecord, isCurrent, isProven } from './ledger-record';
import {
  type ConsentRecord,
  type CurrentSignedRecord,
  currentSignedRecordSchema,
  recordSha256Of,
} from './record';
import { instantSchema, signatureSchema } from './record-fields';
import { signCanonical, thumbprintOf, verifyCanonical } from './signature';
import type { SigningKey } from './signing-key';
import { isSubjectSigned } from './subject-terms';

/** Ours have a few kilobytes. */
const FILE_LIMIT_IN_BYTES = 64 * 1024;

/** A withdrawal as it leaves the ledger: the operator's needs a signature of its own there. */
const withdrawalNoticeSchema = v.variant('by', [
  v.strictObject({ by: v.literal('operator'), time: instantSchema, operator_signature: signatureSchema }),
  v.strictObject({
    by: v.literal('code'),
    time: instantSchema,
    code: v.pipe(v.string(), v.maxLength(40)),
  }),
  v.strictObject({ by: v.literal('subject'), time: instantSchema, subject_signature: signatureSchema }),
]);

const consentFileSchema = v.strictObject({
  schema: v.literal('persona-grata/consent-file/1'),
  signed: currentSignedRecordSchema,
  withdrawal: v.nullable(withdrawalNoticeSchema),
});

/**
 * A record by itself, for the person concerned to keep, and with it the notice that it was withdrawn, once it was. It holds
 * everything that is needed to check it: no browser that knows it, and nobody's word.
 */
export type ConsentFile = v.InferOutput<typeof consentFileSchema>;

/** A consent file that holds. */
export interface CheckedConsentFile {
  readonly record: ConsentRecord;
  /** Lower-case hexadecimal: what media files made under it carry. */
  readonly recordSha256: string;
  /** ISO 8601, UTC; null when the file says nothing of a withdrawal. */
  readonly withdrawnAt: string | null;
  readonly isSubjectSigned: boolean;
}

/** @throws ConsentError `consent-file-malformed` for a record of the first version, which has no such file. */
export async function consentFileOf(entry: LedgerRecord, key: SigningKey): Promise<ConsentFile> {
  const { signed } = entry;
  if (!('subject_signature' in signed)) throw new ConsentError('consent-file-malformed');
  return {
    schema: 'persona-grata/consent-file/1',
    signed,
    withdrawal: await noticeOf(entry, key),
  };
}

/**
 * Reads and checks a consent file: its shape, that the statement has the hash it is said to have, the operator's signature, the
 * subject's where the record names a key of theirs, and the proof of a withdrawal.
 *
 * @throws ConsentError `consent-file-malformed` for whatever does not hold.
 */
export async function readConsentFile(file: Blob): Promise<CheckedConsentFile> {
  if (file.size > FILE_LIMIT_IN_BYTES) throw new ConsentError('consent-file-malformed');
  const parsed = v.safeParse(consentFileSchema, parse(await file.text()));
  if (!parsed.success) throw new ConsentError('consent-file-malformed');
  const { signed, withdrawal } = parsed.output;
  const recordSha256 = await recordSha256Of(signed);
  if (!(await isWhole(signed)) || !(await isNoticeProven(withdrawal, signed.record, recordSha256)))
    throw new ConsentError('consent-file-malformed');
  const { record } = signed;
  return {
    record,
    recordSha256,
    withdrawnAt: withdrawal?.time ?? null,
    isSubjectSigned: record.subject.key !== null,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a signed record is what its signatures say, whoever made it. */
async function isWhole(signed: CurrentSignedRecord): Promise<boolean> {
  const { operator, notice } = signed.record;
  return (
    (await sha256Hex(utf8(notice.statement))) === notice.sha256 &&
    (await thumbprintOf(operator.key)) === operator.thumbprint &&
    (await verifyCanonical(operator.key, signed.record, signed.signature)) &&
    (await isSubjectSigned(signed))
  );
}

async function isNoticeProven(
  notice: ConsentFile['withdrawal'],
  record: ConsentRecord,
  recordSha256: string,
): Promise<boolean> {
  if (notice === null) return true;
  const { time, ...withdrawal } = notice;
  if (withdrawal.by !== 'operator') return isProven(withdrawal, record, time);
  return verifyCanonical(
    record.operator.key,
    withdrawalToSign(recordSha256, time),
    withdrawal.operator_signature,
  );
}

async function noticeOf(
  { record, recordSha256, withdrawnAt: time, withdrawal }: LedgerRecord,
  key: SigningKey,
): Promise<ConsentFile['withdrawal']> {
  if (time === null || withdrawal === null || !isCurrent(record)) return null;
  if (withdrawal.by !== 'operator') return { ...withdrawal, time };
  const operator_signature = await signCanonical(key.privateKey, withdrawalToSign(recordSha256, time));
  return { by: 'operator', time, operator_signature };
}
