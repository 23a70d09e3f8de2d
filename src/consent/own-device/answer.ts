import * as v from 'valibot';
import { ConsentError } from '../../core';
import { displaySchema } from '../attestation';
import { liveEvidenceSchema } from '../live-evidence';
import { nonceSchema, publicJwkFrom, publicJwkSchema, sha256Schema, signatureSchema } from '../record-fields';
import type { SubjectTerms } from '../subject-terms';
import { hashField, joinFields, splitFields, textField } from './line-fields';
import { type ConsentRequest, LINE_LIMIT_IN_CHARACTERS, validUntil } from './request';

const VERSION = 'a1';
/** Movements that a passed challenge has. */
const STEPS = 3;

const answerSchema = v.strictObject({
  /** Of the request it answers. */
  nonce: nonceSchema,
  /** Made on the person's own device for this one consent. */
  key: publicJwkSchema,
  display: displaySchema,
  adult: v.boolean(),
  live: v.pipe(
    liveEvidenceSchema,
    // The portrait is not on the person's device: nothing there can have been compared with it.
    v.check(({ match }) => match === 'not-run'),
    v.check(
      ({ method, challenge }) =>
        method === 'written-with-witness' || (method === 'camera-challenge' && challenge.length >= STEPS),
    ),
  ),
  /** Of the withdrawal code, which stays on the person's device. */
  revocation_key_sha256: sha256Schema,
  /** Over the terms that the record will hold. */
  signature: signatureSchema,
});

/** What somebody's own device says to a request. */
export type ConsentAnswer = v.InferOutput<typeof answerSchema>;

/** What the person's device signs; the record has to hold the very same. */
export function termsOfAnswer(
  request: ConsentRequest,
  answer: Omit<ConsentAnswer, 'signature'>,
  ageLimit: number,
): SubjectTerms {
  return {
    schema: 'persona-grata/subject-terms/1',
    subject_display: answer.display,
    age_attested: answer.adult ? 'of-age' : 'under-age',
    age_limit: ageLimit,
    operator_key: request.operator_key,
    source_sha256: request.source_sha256,
    face_index: request.face_index,
    operations: request.operations,
    purposes: request.purposes,
    media: request.media,
    audience: request.audience,
    max_exports: request.max_exports,
    statement_sha256: request.statement_sha256,
    nonce: request.nonce,
    live: answer.live,
    revocation_key_sha256: answer.revocation_key_sha256,
    time: request.time,
    valid_until: validUntil(request),
  };
}

export function answerLine(answer: ConsentAnswer): string {
  return joinFields([
    VERSION,
    answer.nonce,
    answer.key.x,
    answer.key.y,
    textField.write(answer.display),
    answer.adult ? '1' : '0',
    textField.write(JSON.stringify(answer.live)),
    hashField.write(answer.revocation_key_sha256),
    answer.signature,
  ]);
}

/** @throws ConsentError `consent-answer-malformed` */
export function readAnswer(text: string): ConsentAnswer {
  const line = text.trim();
  const answer = line.length > LINE_LIMIT_IN_CHARACTERS ? null : parse(line);
  if (!answer) throw new ConsentError('consent-answer-malformed');
  return answer;
}

/** Null for whatever {@link answerLine} would not write, letter by letter. */
function parse(line: string): ConsentAnswer | null {
  const fields = splitFields(line);
  const [version, nonce, x, y, display, adult, live, revocation, signature] = fields;
  if (version !== VERSION || fields.length !== 9) return null;
  try {
    const answer = v.parse(answerSchema, {
      nonce,
      key: publicJwkFrom(x, y),
      display: textField.read(display!),
      adult: adult === '1',
      live: JSON.parse(textField.read(live!)) as unknown,
      revocation_key_sha256: hashField.read(revocation!),
      signature,
    });
    return answerLine(answer) === line ? answer : null;
  } catch {
    return null;
  }
}
