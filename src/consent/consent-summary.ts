import type { ConsentKind, FaceReference, Purpose } from './consent-kind';
import type { LedgerRecord } from './ledger';
import { consentState } from './validity';

export type ConsentState = 'given' | 'withdrawn' | 'expired';

/** What the page may know of a record: serialisable, and it opens nothing. */
export interface ConsentSummary {
  readonly recordId: string;
  readonly kind: ConsentKind;
  readonly display: string;
  readonly face: FaceReference;
  readonly purpose: Purpose;
  readonly state: ConsentState;
  /** ISO 8601, UTC; so are the other times. */
  readonly givenAt: string;
  readonly validUntil: string;
  readonly withdrawnAt: string | null;
  /** SHA-256 of the signed record, lower-case hexadecimal: what goes into a file. */
  readonly recordSha256: string;
}

export function summaryOf(entry: LedgerRecord, now: Date): ConsentSummary {
  const { record, recordSha256, withdrawnAt } = entry;
  const [{ time, valid_until }] = record.events;
  return {
    recordId: record.record_id,
    kind: record.evidence.method,
    display: record.subject.display,
    face: { fileSha256: record.likeness.source_sha256, faceIndex: record.likeness.face_index },
    purpose: record.grant.purposes[0],
    state: consentState(entry, now),
    givenAt: time,
    validUntil: valid_until,
    withdrawnAt,
    recordSha256,
  };
}
