import { canonicalSha256 } from './canonical';
import type { Audience, Medium, Operation, Purpose } from './consent-kind';
import type { LiveEvidence } from './live-evidence';
import type { ConsentRecord, SignedRecord } from './record';
import { type PublicJwk, verifyCanonical } from './signature';

/** See {@link subjectTerms}. */
export interface SubjectTerms {
  readonly schema: 'persona-grata/subject-terms/1';
  readonly subject_display: string;
  readonly age_attested: ConsentRecord['subject']['age_attested'];
  readonly age_limit: number;
  readonly operator_key: PublicJwk;
  readonly source_sha256: string;
  readonly face_index: number;
  readonly operations: readonly Operation[];
  readonly purposes: readonly Purpose[];
  readonly media: readonly Medium[];
  readonly audience: Audience;
  readonly max_exports: number;
  readonly statement_sha256: string;
  readonly nonce: string;
  readonly live: LiveEvidence | null;
  readonly revocation_key_sha256: string;
  readonly time: string;
  readonly valid_until: string;
}

/**
 * What a subject's own device signs: everything of the record that they could read or that says what they read. The record
 * holds all of it, so that whoever has the record can check the subject's signature as well as the operator's.
 */
export function subjectTerms(record: ConsentRecord): SubjectTerms {
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
  };
}

/** What a subject's own device signs to take a consent back: the terms it agreed to, and that they end at that moment. */
export async function subjectWithdrawalToSign(terms: SubjectTerms, time: string) {
  return {
    schema: 'persona-grata/subject-withdrawal/1',
    terms_sha256: await canonicalSha256(terms),
    time,
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
