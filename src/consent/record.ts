import * as v from 'valibot';
import { calendarDateSchema } from './attestation';
import { canonicalSha256 } from './canonical';
import {
  type Attestation,
  type FaceReference,
  GIVEN_BY,
  NOBODY_REAL_NATURES,
  PROHIBITED_USES,
  VALIDITY_IN_HOURS,
} from './consent-kind';
import { earlierRecordSchema } from './earlier-record';
import { type LiveEvidence, liveEvidenceSchema } from './live-evidence';
import type { ConsentPolicy } from './policy';
import {
  coordinateSchema,
  publicJwkSchema,
  instantSchema,
  nameSchema,
  recordIdSchema,
  sha256Schema,
  signatureSchema,
} from './record-fields';
import { RETENTIONS } from './retention';
import {
  type ConsentScope,
  audienceSchema,
  maxExportsSchema,
  mediumSchema,
  operationSchema,
  purposeSchema,
} from './scope';
import { type PublicJwk, signCanonical } from './signature';
import type { SigningKey } from './signing-key';
import { type Statement, howToWithdraw, statementText } from './statement';

/** What every file made under a consent carries. */
const LABELS_REQUIRED = ['visible', 'metadata', 'c2pa', 'watermark'] as const;
const live = v.nullable(liveEvidenceSchema);
const evidenceSchema = v.variant('method', [
  v.strictObject({ method: v.literal('self'), live }),
  v.strictObject({ method: v.literal('own-device'), live }),
  v.strictObject({
    method: v.literal('written'),
    given_on: calendarDateSchema,
    /** Of the printed form that was signed. */
    code: v.pipe(v.string(), v.regex(/^[0-9A-Z-]{19}$/)),
    live,
  }),
  v.strictObject({
    method: v.literal('permission'),
    given_on: calendarDateSchema,
    given_by: v.picklist(GIVEN_BY),
    live,
  }),
  v.strictObject({ method: v.literal('guardian'), guardian: nameSchema, given_on: calendarDateSchema, live }),
  v.strictObject({ method: v.literal('nobody-real'), nature: v.picklist(NOBODY_REAL_NATURES), live }),
]);

/**
 * One consent as it is signed. The fields are those of ISO/IEC TS 27560:2023 that a page without a server has something to
 * say in, with the likeness and its permitted uses added. No picture, no measurement of a face.
 */
export const consentRecordSchema = v.strictObject({
  schema: v.literal('persona-grata/likeness-consent/2'),
  record_id: recordIdSchema,
  iso27560: v.literal('ISO/IEC TS 27560:2023'),
  language: v.pipe(v.string(), v.maxLength(35)),
  jurisdiction: v.nullable(nameSchema),
  subject: v.strictObject({
    /** Of the subject's own device; null where they signed nothing themselves. */
    key: v.nullable(publicJwkSchema),
    /** Name or initials as attested; for nobody real, what it is. */
    display: nameSchema,
    is_operator: v.boolean(),
    age_attested: v.picklist(['of-age', 'under-age', 'guardian-consents', 'nobody-real']),
    /** In years: what "of age" meant here. */
    age_limit: v.pipe(v.number(), v.safeInteger(), v.minValue(13), v.maxValue(18)),
  }),
  operator: v.strictObject({
    key: publicJwkSchema,
    /** RFC 7638 */
    thumbprint: coordinateSchema,
    name: v.nullable(nameSchema),
  }),
  likeness: v.strictObject({
    kind: v.strictTuple([v.literal('face')]),
    source_sha256: sha256Schema,
    face_index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    embedding: v.literal('not stored'),
  }),
  grant: v.strictObject({
    operations: v.pipe(v.array(operationSchema), v.nonEmpty()),
    purposes: v.pipe(v.array(purposeSchema), v.nonEmpty()),
    prohibited: v.array(v.picklist(PROHIBITED_USES)),
    media: v.pipe(v.array(mediumSchema), v.nonEmpty()),
    audience: audienceSchema,
    max_exports: maxExportsSchema,
    labels_required: v.array(v.picklist(LABELS_REQUIRED)),
    personal_info_in_metadata: v.literal(false),
  }),
  notice: v.strictObject({
    version: v.pipe(v.string(), v.maxLength(20)),
    sha256: sha256Schema,
    statement: v.pipe(v.string(), v.maxLength(20_000)),
    /** Random, so that no two notices are the same. base64url. */
    nonce: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  }),
  evidence: evidenceSchema,
  storage: v.strictObject({
    location: v.picklist(['this browser, IndexedDB', 'this page, memory']),
    retention: v.picklist(Object.values(RETENTIONS)),
    recipients: v.strictTuple([]),
  }),
  withdrawal: v.strictObject({
    how: v.pipe(v.string(), v.maxLength(2000)),
    /** SHA-256 of the withdrawal code that the subject was given. */
    revocation_key_sha256: sha256Schema,
  }),
  /** What had happened when the record was signed; what came after are later entries of the ledger. */
  events: v.strictTuple([
    v.strictObject({
      state: v.literal('given'),
      time: instantSchema,
      valid_until: instantSchema,
      by: v.picklist(['operator', 'subject']),
    }),
  ]),
});
export type ConsentRecord = v.InferOutput<typeof consentRecordSchema>;

/**
 * A record and the operator's ES256 signature over its canonical JSON, base64url; and the subject's over what they agreed to,
 * where the record names a key of theirs.
 */
export const currentSignedRecordSchema = v.strictObject({
  record: consentRecordSchema,
  signature: signatureSchema,
  subject_signature: v.nullable(signatureSchema),
});
export type CurrentSignedRecord = v.InferOutput<typeof currentSignedRecordSchema>;

/** Of any version: records of an earlier one are read, and open nothing. */
export const signedRecordSchema = v.union([
  currentSignedRecordSchema,
  v.strictObject({ record: earlierRecordSchema, signature: signatureSchema }),
]);
export type SignedRecord = v.InferOutput<typeof signedRecordSchema>;

/** What the subject's own device contributed. */
export interface SubjectPart {
  readonly key: PublicJwk;
  readonly signature: string;
}

export interface ConsentTerms {
  readonly face: FaceReference;
  readonly attestation: Attestation | OwnDeviceAttestation;
  readonly scope: ConsentScope;
  readonly policy: ConsentPolicy;
  readonly statement: Statement;
  readonly nonce: string;
  readonly withdrawalSha256: string;
  readonly live: LiveEvidence | null;
  readonly subject: SubjectPart | null;
  readonly operatorName: string | null;
  readonly givenAt: Date;
  /** Whether the record will be stored, or forgotten with the page. */
  readonly persistent: boolean;
}

/** What of a record is decided before it is written. */
export type NewTerms = Omit<ConsentTerms, 'policy' | 'persistent'>;

/** What somebody attests on a device of their own; {@link Attestation} is what the person at the keyboard does. */
export interface OwnDeviceAttestation {
  readonly kind: 'own-device';
  readonly display: string;
  readonly adult: boolean;
}

/** Writes down and signs what was attested. The terms have been checked before. */
export async function signRecord(terms: ConsentTerms, key: SigningKey): Promise<CurrentSignedRecord> {
  const record = recordOf(terms, key);
  return {
    record,
    signature: await signCanonical(key.privateKey, record),
    subject_signature: terms.subject?.signature ?? null,
  };
}

/**
 * The hash that files carry. The random `record_id` and signature inside keep it from being guessed from a name.
 */
export async function recordSha256Of(signed: SignedRecord): Promise<string> {
  return canonicalSha256(signed);
}

function recordOf(terms: ConsentTerms, key: SigningKey): ConsentRecord {
  const { face, attestation, scope, policy, statement, givenAt } = terms;
  const validUntil = new Date(givenAt.getTime() + VALIDITY_IN_HOURS[scope.validity] * 3_600_000);
  return {
    schema: 'persona-grata/likeness-consent/2',
    record_id: `urn:uuid:${crypto.randomUUID()}`,
    iso27560: 'ISO/IEC TS 27560:2023',
    language: statement.language,
    jurisdiction: policy.jurisdiction,
    subject: {
      key: terms.subject && membersOf(terms.subject.key),
      ...subjectOf(attestation),
      age_limit: policy.ageLimit,
    },
    operator: { key: membersOf(key.publicJwk), thumbprint: key.thumbprint, name: terms.operatorName },
    likeness: {
      kind: ['face'],
      source_sha256: face.fileSha256,
      face_index: face.faceIndex,
      embedding: 'not stored',
    },
    grant: {
      operations: [...scope.operations],
      purposes: [...scope.purposes],
      prohibited: [...PROHIBITED_USES],
      media: [...scope.media],
      audience: scope.audience,
      max_exports: scope.maxExports,
      labels_required: [...LABELS_REQUIRED],
      personal_info_in_metadata: false,
    },
    notice: {
      version: statement.version,
      sha256: statement.sha256,
      statement: statementText(statement.paragraphs),
      nonce: terms.nonce,
    },
    evidence: evidenceOf(attestation, terms.live),
    storage: {
      location: terms.persistent ? 'this browser, IndexedDB' : 'this page, memory',
      retention: terms.persistent ? RETENTIONS[policy.retention] : RETENTIONS.session,
      recipients: [],
    },
    withdrawal: {
      how: howToWithdraw(scope.validity, statement.language),
      revocation_key_sha256: terms.withdrawalSha256,
    },
    events: [
      {
        state: 'given',
        time: givenAt.toISOString(),
        valid_until: validUntil.toISOString(),
        by: terms.subject ? 'subject' : 'operator',
      },
    ],
  };
}

function membersOf({ kty, crv, x, y }: PublicJwk): PublicJwk {
  return { kty, crv, x, y };
}

function subjectOf(
  attestation: ConsentTerms['attestation'],
): Omit<ConsentRecord['subject'], 'key' | 'age_limit'> {
  switch (attestation.kind) {
    case 'self':
    case 'own-device':
    case 'written':
    case 'permission': {
      const { kind, display, adult } = attestation;
      return { display, is_operator: kind === 'self', age_attested: adult ? 'of-age' : 'under-age' };
    }
    case 'guardian':
      return { display: attestation.display, is_operator: false, age_attested: 'guardian-consents' };
    case 'nobody-real':
      return { display: attestation.description, is_operator: false, age_attested: 'nobody-real' };
  }
}

function evidenceOf(
  attestation: ConsentTerms['attestation'],
  live: LiveEvidence | null,
): ConsentRecord['evidence'] {
  switch (attestation.kind) {
    case 'self':
    case 'own-device':
      return { method: attestation.kind, live };
    case 'written':
      return { method: 'written', given_on: attestation.givenOn, code: attestation.code, live };
    case 'permission':
      return { method: 'permission', given_on: attestation.givenOn, given_by: attestation.givenBy, live };
    case 'guardian':
      return { method: 'guardian', guardian: attestation.guardian, given_on: attestation.givenOn, live };
    case 'nobody-real':
      return { method: 'nobody-real', nature: attestation.nature, live };
  }
}
