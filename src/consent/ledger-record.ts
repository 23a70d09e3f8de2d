import type { EarlierRecord } from './earlier-record';
import type { LedgerEvent, Withdrawal } from './ledger-entry';
import { type ConsentRecord, type SignedRecord, recordSha256Of } from './record';
import { verifyCanonical } from './signature';
import { subjectTerms, subjectWithdrawalToSign } from './subject-terms';
import { withdrawalCodeSha256 } from './withdrawal-code';

/** A file that was made under a record. */
export interface EnteredExport {
  readonly exportId: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** A record as the ledger knows it. */
export interface LedgerRecord {
  readonly signed: SignedRecord;
  readonly record: ConsentRecord | EarlierRecord;
  /** Of the signed record, lower-case hexadecimal. */
  readonly recordSha256: string;
  readonly withdrawnAt: string | null;
  readonly withdrawal: Withdrawal | null;
  readonly exports: readonly EnteredExport[];
}

/** The records of a ledger by their ids, in the order in which they were given. */
export type LedgerRecords = Map<string, LedgerRecord>;

export function isCurrent(record: ConsentRecord | EarlierRecord): record is ConsentRecord {
  return record.schema === 'persona-grata/likeness-consent/2';
}

/**
 * Applies an event to the records before it; `false` when it makes no sense there.
 *
 * @param prunedRecordSha256s - of records that were there and are kept no longer.
 */
export async function enterEvent(
  event: LedgerEvent,
  records: LedgerRecords,
  prunedRecordSha256s: ReadonlySet<string>,
): Promise<boolean> {
  switch (event.state) {
    case 'given': {
      const { signed } = event;
      const { record } = signed;
      if (records.has(record.record_id)) return false;
      const recordSha256 = await recordSha256Of(signed);
      records.set(record.record_id, {
        signed,
        record,
        recordSha256,
        withdrawnAt: null,
        withdrawal: null,
        exports: [],
      });
      return true;
    }
    case 'withdrawn': {
      const { time, withdrawal = { by: 'operator' } } = event;
      const known = records.get(event.record_id);
      if (known?.withdrawnAt !== null || !(await isProven(withdrawal, known.record, time))) return false;
      records.set(event.record_id, { ...known, withdrawnAt: time, withdrawal });
      return true;
    }
    case 'exported': {
      const { export_id: exportId, time } = event;
      const used = [...records.values()].filter(({ recordSha256 }) =>
        event.record_sha256s.includes(recordSha256),
      );
      const gone = event.record_sha256s.filter((sha256) => prunedRecordSha256s.has(sha256));
      if (used.length + gone.length < event.record_sha256s.length) return false;
      for (const entry of used)
        records.set(entry.record.record_id, { ...entry, exports: [...entry.exports, { exportId, time }] });
      return true;
    }
  }
}

/** Whether the proof of a withdrawal is one for this record. The operator's lies in the signature around it. */
export async function isProven(
  withdrawal: Withdrawal,
  record: LedgerRecord['record'],
  time: string,
): Promise<boolean> {
  if (withdrawal.by === 'operator') return true;
  if (!isCurrent(record)) return false;
  if (withdrawal.by === 'code')
    return (await withdrawalCodeSha256(withdrawal.code)) === record.withdrawal.revocation_key_sha256;
  const { key } = record.subject;
  if (key === null) return false;
  const signed = await subjectWithdrawalToSign(subjectTerms(record), time);
  return verifyCanonical(key, signed, withdrawal.subject_signature);
}
