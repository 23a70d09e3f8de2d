import * as v from 'valibot';
import { DESCRIPTION_LENGTH_LIMIT, calendarDateSchema, operationSchema, purposeSchema } from './attestation';
import { canonicalSha256 } from './canonical';
import {
  type Attestation,
  type FaceReference,
  GIVEN_BY,
  MEDIA,
  NOBODY_REAL_NATURES,
  OPERATIONS,
} from './consent-kind';
import type { Purpose } from './consent-kind';
import { type PublicJwk, signCanonical } from './signature';
import type { SigningKey } from './signing-key';
import { HOW_TO_WITHDRAW, type Statement, statementText } from './statement';

/** How long a consent stays valid after it is attested. */
export const CONSENT_VALIDITY_HOURS = 24;

/** What no consent of this version can allow, whatever its purpose. */
const PROHIBITED = ['sexual', 'political-persuasion', 'news', 'fraud', 'harassment'] as const;
/** What every file made under a consent carries. */
const LABELS_REQUIRED = ['visible', 'metadata', 'c2pa'] as const;

export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** What `Date.prototype.toISOString` writes, and nothing else. */
export const instantSchema = v.pipe(v.string(), v.check(isInstant));
export const recordIdSchema = v.pipe(v.string(), v.startsWith('urn:uuid:'), v.maxLength(45));
export const signatureSchema = v.pipe(v.string(), v.regex(/^[\w-]{86}$/));
/** As it was attested: read back without trimming, since every byte is signed. */
const nameSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(DESCRIPTION_LENGTH_LIMIT));
const coordinateSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

const evidenceSchema = v.variant('method', [
  v.strictObject({ method: v.literal('self') }),
  v.strictObject({
    method: v.literal('permission'),
    given_on: calendarDateSchema,
    given_by: v.picklist(GIVEN_BY),
  }),
  v.strictObject({ method: v.literal('guardian'), guardian: nameSchema, given_on: calendarDateSchema }),
  v.strictObject({ method: v.literal('nobody-real'), nature: v.picklist(NOBODY_REAL_NATURES) }),
]);

/**
 * One consent as it is signed. The fields are those of ISO/IEC TS 27560:2023 that a page without a server has something to
 * say in, with the likeness and its permitted uses added. No picture, no measurement of a face.
 */
export const consentRecordSchema = v.strictObject({
  schema: v.literal('persona-grata/likeness-consent/1'),
  record_id: recordIdSchema,
  iso27560: v.literal('ISO/IEC TS 27560:2023'),
  language: v.string(),
  subject: v.strictObject({
    /** Name or initials as attested; for nobody real, what it is. */
    display: nameSchema,
    is_operator: v.boolean(),
    age_attested: v.picklist(['18+', 'guardian-consents', 'nobody-real']),
  }),
  operator: v.strictObject({
    key: v.strictObject({
      kty: v.literal('EC'),
      crv: v.literal('P-256'),
      x: coordinateSchema,
      y: coordinateSchema,
    }),
    /** RFC 7638 */
    thumbprint: coordinateSchema,
  }),
  likeness: v.strictObject({
    kind: v.strictTuple([v.literal('face')]),
    source_sha256: sha256Schema,
    face_index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    embedding: v.literal('not stored'),
  }),
  grant: v.strictObject({
    operations: v.pipe(v.array(operationSchema), v.nonEmpty()),
    /** One purpose a record: another one is another consent. */
    purposes: v.strictTuple([purposeSchema]),
    prohibited: v.array(v.picklist(PROHIBITED)),
    media: v.pipe(v.array(v.picklist(MEDIA)), v.nonEmpty()),
    audience: v.literal('public'),
    labels_required: v.array(v.picklist(LABELS_REQUIRED)),
    personal_info_in_metadata: v.literal(false),
  }),
  notice: v.strictObject({ version: v.string(), sha256: sha256Schema, statement: v.string() }),
  evidence: evidenceSchema,
  storage: v.strictObject({
    location: v.picklist(['this browser, IndexedDB', 'this page, memory']),
    retention: v.picklist(['until erased by the user', 'until the page is closed']),
  }),
  withdrawal: v.strictObject({ how: v.string() }),
  /** What had happened when the record was signed; a withdrawal is a later entry of the ledger. */
  events: v.strictTuple([
    v.strictObject({
      state: v.literal('given'),
      time: instantSchema,
      valid_until: instantSchema,
      by: v.literal('operator'),
    }),
  ]),
});
export type ConsentRecord = v.InferOutput<typeof consentRecordSchema>;

/** A record and the operator's ES256 signature over its canonical JSON, base64url. */
export const signedRecordSchema = v.strictObject({ record: consentRecordSchema, signature: signatureSchema });
export type SignedRecord = v.InferOutput<typeof signedRecordSchema>;

export interface ConsentTerms {
  readonly face: FaceReference;
  readonly attestation: Attestation;
  readonly purpose: Purpose;
  readonly statement: Statement;
  readonly givenAt: Date;
  /** Whether the record will be stored, or forgotten with the page. */
  readonly persistent: boolean;
}

/** Writes down and signs what was attested. The attestation has been checked before. */
export async function signRecord(terms: ConsentTerms, key: SigningKey): Promise<SignedRecord> {
  const record = recordOf(terms, key);
  return { record, signature: await signCanonical(key.privateKey, record) };
}

/**
 * The hash that files carry. The random `record_id` and signature inside keep it from being guessed from a name.
 */
export async function recordSha256Of({ record, signature }: SignedRecord): Promise<string> {
  return canonicalSha256({ record, signature });
}

function recordOf(terms: ConsentTerms, key: SigningKey): ConsentRecord {
  const { face, attestation, purpose, statement, givenAt, persistent } = terms;
  const validUntil = new Date(givenAt.getTime() + CONSENT_VALIDITY_HOURS * 3_600_000);
  const { kty, crv, x, y }: PublicJwk = key.publicJwk;
  return {
    schema: 'persona-grata/likeness-consent/1',
    record_id: `urn:uuid:${crypto.randomUUID()}`,
    iso27560: 'ISO/IEC TS 27560:2023',
    language: statement.language,
    subject: subjectOf(attestation),
    operator: { key: { kty, crv, x, y }, thumbprint: key.thumbprint },
    likeness: {
      kind: ['face'],
      source_sha256: face.fileSha256,
      face_index: face.faceIndex,
      embedding: 'not stored',
    },
    grant: {
      operations: [...OPERATIONS],
      purposes: [purpose],
      prohibited: [...PROHIBITED],
      media: [...MEDIA],
      audience: 'public',
      labels_required: [...LABELS_REQUIRED],
      personal_info_in_metadata: false,
    },
    notice: {
      version: statement.version,
      sha256: statement.sha256,
      statement: statementText(statement.paragraphs),
    },
    evidence: evidenceOf(attestation),
    storage: persistent
      ? { location: 'this browser, IndexedDB', retention: 'until erased by the user' }
      : { location: 'this page, memory', retention: 'until the page is closed' },
    withdrawal: { how: HOW_TO_WITHDRAW },
    events: [
      {
        state: 'given',
        time: givenAt.toISOString(),
        valid_until: validUntil.toISOString(),
        by: 'operator',
      },
    ],
  };
}

function subjectOf(attestation: Attestation): ConsentRecord['subject'] {
  switch (attestation.kind) {
    case 'self':
      return { display: attestation.display, is_operator: true, age_attested: '18+' };
    case 'permission':
      return { display: attestation.display, is_operator: false, age_attested: '18+' };
    case 'guardian':
      return { display: attestation.display, is_operator: false, age_attested: 'guardian-consents' };
    case 'nobody-real':
      return { display: attestation.description, is_operator: false, age_attested: 'nobody-real' };
  }
}

function evidenceOf(attestation: Attestation): ConsentRecord['evidence'] {
  switch (attestation.kind) {
    case 'self':
      return { method: 'self' };
    case 'permission':
      return { method: 'permission', given_on: attestation.givenOn, given_by: attestation.givenBy };
    case 'guardian':
      return { method: 'guardian', guardian: attestation.guardian, given_on: attestation.givenOn };
    case 'nobody-real':
      return { method: 'nobody-real', nature: attestation.nature };
  }
}

function isInstant(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}
