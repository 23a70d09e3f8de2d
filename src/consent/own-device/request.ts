import * as v from 'valibot';
import { ConsentError, LANGUAGES, type Language } from '../../core';
import { displaySchema } from '../attestation';
import {
  AUDIENCES,
  MEDIA,
  OPERATIONS,
  PURPOSES,
  VALIDITIES,
  VALIDITY_IN_HOURS,
  type FaceReference,
} from '../consent-kind';
import {
  instantSchema,
  nonceSchema,
  publicJwkFrom,
  publicJwkSchema,
  sha256Schema,
  signatureSchema,
} from '../record-fields';
import {
  type ConsentScope,
  audienceSchema,
  maxExportsSchema,
  mediumSchema,
  operationSchema,
  purposeSchema,
} from '../scope';
import { signCanonical, verifyCanonical } from '../signature';
import type { SigningKey } from '../signing-key';
import {
  choicesField,
  hashField,
  joinFields,
  numberField,
  splitFields,
  textField,
  timeField,
} from './line-fields';

/** What a link or code for the person's own device begins its fragment with. */
const REQUEST_ROUTE = '#/consent/';
/** Until then an answer is taken. */
const REQUEST_LIFE_IN_MINUTES = 30;
/** The clocks of two devices may differ by so much. */
const CLOCKS_DIFFER_BY_MINUTES = 10;
/** The longest that can be: everything of fixed length, a name of 80 characters that need four bytes each, and some room. */
export const LINE_LIMIT_IN_CHARACTERS = 1500;
const VERSION = 'r1';

const requestSchema = v.strictObject({
  schema: v.literal('persona-grata/consent-request/1'),
  language: v.picklist(LANGUAGES),
  operator_key: publicJwkSchema,
  /** What whoever asks calls themselves. */
  asker: displaySchema,
  source_sha256: sha256Schema,
  face_index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  operations: v.pipe(v.array(operationSchema), v.nonEmpty()),
  purposes: v.pipe(v.array(purposeSchema), v.nonEmpty()),
  media: v.pipe(v.array(mediumSchema), v.nonEmpty()),
  audience: audienceSchema,
  validity: v.picklist(VALIDITIES),
  max_exports: maxExportsSchema,
  statement_sha256: sha256Schema,
  /** Random; the record will hold it. base64url. */
  nonce: nonceSchema,
  /** When it was asked, by the clock of whoever asks: what is agreed to begins then. */
  time: instantSchema,
});

/**
 * What somebody is asked on a device of their own. Who runs the installation, where complaints go and what "of age" means are not in it:
 * the same site tells them there, and a hash shows that both devices mean the same words.
 */
export type ConsentRequest = v.InferOutput<typeof requestSchema>;

export interface RequestTerms {
  readonly face: FaceReference;
  readonly scope: ConsentScope;
  readonly asker: string;
  readonly language: Language;
  readonly statementSha256: string;
  readonly nonce: string;
  readonly time: Date;
}

export function requestOf(terms: RequestTerms, { publicJwk }: SigningKey): ConsentRequest {
  const { face, scope, asker, language, statementSha256, nonce, time } = terms;
  const { kty, crv, x, y } = publicJwk;
  return {
    schema: 'persona-grata/consent-request/1',
    language,
    operator_key: { kty, crv, x, y },
    asker,
    source_sha256: face.fileSha256,
    face_index: face.faceIndex,
    operations: [...scope.operations],
    purposes: [...scope.purposes],
    media: [...scope.media],
    audience: scope.audience,
    validity: scope.validity,
    max_exports: scope.maxExports,
    statement_sha256: statementSha256,
    nonce,
    time: time.toISOString(),
  };
}

/** The request and its signature in one line of letters, digits, dots and dashes. */
export async function signRequest(request: ConsentRequest, { privateKey }: SigningKey): Promise<string> {
  return lineOf(request, await signCanonical(privateKey, request));
}

/**
 * Reads a request from a line, or from a link that carries one.
 *
 * @param origin - of this site: a link to another is not opened here.
 * @param now - null for one that was answered before.
 * @throws ConsentError `consent-request-too-large`, `consent-request-foreign`, `consent-request-malformed`, `consent-request-forged`,
 * `consent-request-expired`.
 */
export async function readRequest(text: string, origin: string, now: Date | null): Promise<ConsentRequest> {
  const line = lineIn(text.trim(), origin);
  const read = parse(line);
  if (!read) throw new ConsentError('consent-request-malformed');
  const { request, signature } = read;
  if (!(await verifyCanonical(request.operator_key, request, signature)))
    throw new ConsentError('consent-request-forged');
  if (now !== null && !isOpen(request, now, CLOCKS_DIFFER_BY_MINUTES))
    throw new ConsentError('consent-request-expired');
  return request;
}

/** Whether an answer would still be taken; `slackInMinutes` where another device's clock wrote the time. */
export function isOpen({ time }: ConsentRequest, now: Date, slackInMinutes = 0): boolean {
  const age = (now.getTime() - Date.parse(time)) / 60_000;
  // Written so that a clock that gives no time at all (NaN) is refused.
  return age >= -slackInMinutes && age < REQUEST_LIFE_IN_MINUTES + slackInMinutes;
}

/** When what is agreed to ends. ISO 8601, UTC. */
export function validUntil({ time, validity }: ConsentRequest): string {
  return new Date(Date.parse(time) + VALIDITY_IN_HOURS[validity] * 3_600_000).toISOString();
}

export function scopeOf(request: ConsentRequest): ConsentScope {
  const { operations, purposes, media, audience, validity, max_exports: maxExports } = request;
  return { operations, purposes, media, audience, validity, maxExports };
}

function lineIn(text: string, origin: string): string {
  if (text.length > LINE_LIMIT_IN_CHARACTERS) throw new ConsentError('consent-request-too-large');
  if (!/^[a-z][a-z\d+.-]*:/i.test(text)) return text.replace(REQUEST_ROUTE, '');
  const link = URL.canParse(text) ? new URL(text) : null;
  if (link?.origin !== origin) throw new ConsentError('consent-request-foreign');
  if (!link.hash.startsWith(REQUEST_ROUTE)) throw new ConsentError('consent-request-malformed');
  return link.hash.slice(REQUEST_ROUTE.length);
}

function lineOf(request: ConsentRequest, signature: string): string {
  return joinFields([
    VERSION,
    request.language,
    request.operator_key.x,
    request.operator_key.y,
    textField.write(request.asker),
    hashField.write(request.source_sha256),
    numberField.write(request.face_index),
    choicesField.write(request.operations, OPERATIONS),
    choicesField.write(request.purposes, PURPOSES),
    choicesField.write(request.media, MEDIA),
    choicesField.write([request.audience], AUDIENCES),
    choicesField.write([request.validity], VALIDITIES),
    numberField.write(request.max_exports),
    hashField.write(request.statement_sha256),
    request.nonce,
    timeField.write(request.time),
    signature,
  ]);
}

/** Null for whatever {@link lineOf} would not write, letter by letter. */
function parse(line: string): { request: ConsentRequest; signature: string } | null {
  const fields = splitFields(line);
  const [version, language, x, y, asker, source, face, operations, purposes, media, audience, validity] =
    fields;
  const [count, statement, nonce, time, signature] = fields.slice(12);
  if (version !== VERSION || fields.length !== 17) return null;
  try {
    const request = v.parse(requestSchema, {
      schema: 'persona-grata/consent-request/1',
      language,
      operator_key: publicJwkFrom(x, y),
      asker: textField.read(asker!),
      source_sha256: hashField.read(source!),
      face_index: numberField.read(face!),
      operations: choicesField.read(operations!, OPERATIONS),
      purposes: choicesField.read(purposes!, PURPOSES),
      media: choicesField.read(media!, MEDIA),
      audience: choicesField.read(audience!, AUDIENCES)[0],
      validity: choicesField.read(validity!, VALIDITIES)[0],
      max_exports: numberField.read(count!),
      statement_sha256: hashField.read(statement!),
      nonce,
      time: timeField.read(time!),
    });
    const signed = { request, signature: v.parse(signatureSchema, signature) };
    return lineOf(request, signed.signature) === line ? signed : null;
  } catch {
    return null;
  }
}
