import type { ConsentRecord, SignedRecord } from './record';
import { verifyCanonical } from './signature';

/**
 * What a subject's own device signs: everything of the record that they could read or that says what they read. The record
 * holds all of it, so that whoever has the record can check the subject's signature as well as the operator's.
 */
export function subjectTerms(record: ConsentRecord) {
  const { subject, operator, likeness, grant, notice, evidence, withdrawal, events } = record;
  return {
    schema: 'persona-grata/subject-terms/1',
    subject_display: subject.display,
    age_attested: subject.age_attested,
    age_limit: subject.age_limit,
    operator_key: operator.key,
    source_sha256: likeness.source_sha256,
    face_index: likeness.face_index,
    operations: grant.operations,
    purposes: grant.purposes,
    media: grant.media,
    audience: grant.audience,
    max_exports: grant.max_exports,
    statement_sha256: notice.sha256,
    nonce: notice.nonce,
    live: evidence.live,
    revocation_key_sha256: withdrawal.revocation_key_sha256,
    time: events[0].time,
    valid_until: events[0].valid_until,
  } as const;
}

/** True where the record names a key of the subject and their signature holds, or names none and has none. */
export async function isSubjectSigned(signed: SignedRecord): Promise<boolean> {
  if (!('subject_signature' in signed)) return true;
  const { record, subject_signature: signature } = signed;
  const { key } = record.subject;
  if (key === null || signature === null) return key === null && signature === null;
  return verifyCanonical(key, subjectTerms(record), signature);
}
