import * as v from 'valibot';
import { ConsentError } from '../core';
import {
  AUDIENCES,
  type Audience,
  MEDIA,
  type Medium,
  OPERATIONS,
  type Operation,
  PURPOSES,
  type Purpose,
  VALIDITIES,
  type Validity,
} from './consent-kind';

/** No consent is good for more files than this. */
export const EXPORT_LIMIT = 1000;

/** What a person agrees to, each of it from a closed list. */
export interface ConsentScope {
  readonly operations: readonly Operation[];
  readonly purposes: readonly Purpose[];
  readonly media: readonly Medium[];
  /** The widest. */
  readonly audience: Audience;
  readonly validity: Validity;
  /** How many files may be made, 1 to {@link EXPORT_LIMIT}. */
  readonly maxExports: number;
}

export const purposeSchema = v.picklist(PURPOSES);
export const operationSchema = v.picklist(OPERATIONS);
export const mediumSchema = v.picklist(MEDIA);
export const audienceSchema = v.picklist(AUDIENCES);
export const maxExportsSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(EXPORT_LIMIT));

const scopeSchema = v.strictObject({
  operations: v.pipe(v.array(operationSchema), v.nonEmpty()),
  purposes: v.pipe(v.array(purposeSchema), v.nonEmpty()),
  media: v.pipe(v.array(mediumSchema), v.nonEmpty()),
  audience: audienceSchema,
  validity: v.picklist(VALIDITIES),
  maxExports: maxExportsSchema,
});

/**
 * A copy in the one spelling that is hashed and signed: each list in the order of its closed list, nothing twice.
 *
 * @throws ConsentError `consent-form-incomplete`, with the `field` that a person has to look at.
 */
export function checkScope(scope: unknown): ConsentScope {
  const result = v.safeParse(scopeSchema, scope, { abortEarly: true });
  if (!result.success) {
    const key = result.issues[0].path?.[0]?.key;
    const field = Object.keys(scopeSchema.entries).find((name) => name === key) ?? 'form';
    throw new ConsentError('consent-form-incomplete', { field });
  }
  const { operations, purposes, media, ...rest } = result.output;
  return {
    operations: OPERATIONS.filter((operation) => operations.includes(operation)),
    purposes: PURPOSES.filter((purpose) => purposes.includes(purpose)),
    media: MEDIA.filter((medium) => media.includes(medium)),
    ...rest,
  };
}

/** Whether an audience is within the one that was agreed to. */
export function isWithin(audience: Audience, agreed: Audience): boolean {
  const place = AUDIENCES.indexOf(audience);
  return place >= 0 && place <= AUDIENCES.indexOf(agreed);
}
