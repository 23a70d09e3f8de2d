import type { Audience, ConsentKind, FaceReference, Medium, Operation, Purpose } from './consent-kind';
import { type LedgerRecord, isCurrent } from './ledger-record';
import { consentState, exportsLeft } from './validity';

export type ConsentState = 'given' | 'withdrawn' | 'expired';

/** What the page may know of a record: serialisable, and it opens nothing. */
export interface ConsentSummary {
  readonly recordId: string;
  readonly kind: ConsentKind;
  readonly display: string;
  readonly face: FaceReference;
  readonly operations: readonly Operation[];
  readonly purposes: readonly Purpose[];
  readonly media: readonly Medium[];
  readonly audience: Audience;
  readonly exportsLeft: number;
  readonly exportsMade: number;
  /** True where the declared age asks for a guardian who has not consented: the preview is open, an export is not. */
  readonly isPreviewOnly: boolean;
  /** Whether the person signed on a device of their own. */
  readonly isSubjectSigned: boolean;
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
    // A record of the first version names no limits that could be held against a use.
    operations: isCurrent(record) ? record.grant.operations : [],
    purposes: record.grant.purposes,
    media: record.grant.media,
    audience: record.grant.audience,
    exportsLeft: exportsLeft(entry),
    exportsMade: entry.exports.length,
    isPreviewOnly: isCurrent(record) && record.subject.age_attested === 'under-age',
    isSubjectSigned: isCurrent(record) && record.subject.key !== null,
    state: consentState(entry, now),
    givenAt: time,
    validUntil: valid_until,
    withdrawnAt,
    recordSha256,
  };
}
