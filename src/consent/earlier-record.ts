import * as v from 'valibot';
import { calendarDateSchema } from './attestation';
import { GIVEN_BY, MEDIA, NOBODY_REAL_NATURES } from './consent-kind';
import {
  coordinateSchema,
  publicJwkSchema,
  instantSchema,
  nameSchema,
  recordIdSchema,
  sha256Schema,
} from './record-fields';
import { purposeSchema } from './scope';

/**
 * A record as the first version signed it. It is read, so that a ledger from then is still whole and its entries can be
 * listed and withdrawn; it names no limits that could be held against a use, so it opens nothing.
 */
export const earlierRecordSchema = v.strictObject({
  schema: v.literal('persona-grata/likeness-consent/1'),
  record_id: recordIdSchema,
  iso27560: v.string(),
  language: v.string(),
  subject: v.strictObject({ display: nameSchema, is_operator: v.boolean(), age_attested: v.string() }),
  operator: v.strictObject({
    key: publicJwkSchema,
    thumbprint: coordinateSchema,
  }),
  likeness: v.strictObject({
    kind: v.strictTuple([v.literal('face')]),
    source_sha256: sha256Schema,
    face_index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    embedding: v.string(),
  }),
  grant: v.strictObject({
    operations: v.array(v.string()),
    purposes: v.strictTuple([purposeSchema]),
    prohibited: v.array(v.string()),
    media: v.array(v.picklist(MEDIA)),
    audience: v.literal('public'),
    labels_required: v.array(v.string()),
    personal_info_in_metadata: v.literal(false),
  }),
  notice: v.strictObject({ version: v.string(), sha256: sha256Schema, statement: v.string() }),
  evidence: v.variant('method', [
    v.strictObject({ method: v.literal('self') }),
    v.strictObject({
      method: v.literal('permission'),
      given_on: calendarDateSchema,
      given_by: v.picklist(GIVEN_BY),
    }),
    v.strictObject({ method: v.literal('guardian'), guardian: nameSchema, given_on: calendarDateSchema }),
    v.strictObject({ method: v.literal('nobody-real'), nature: v.picklist(NOBODY_REAL_NATURES) }),
  ]),
  storage: v.strictObject({ location: v.string(), retention: v.string() }),
  withdrawal: v.strictObject({ how: v.string() }),
  events: v.strictTuple([
    v.strictObject({
      state: v.literal('given'),
      time: instantSchema,
      valid_until: instantSchema,
      by: v.literal('operator'),
    }),
  ]),
});
export type EarlierRecord = v.InferOutput<typeof earlierRecordSchema>;
