import * as v from 'valibot';
import { DESCRIPTION_LENGTH_LIMIT } from './attestation';

/** The small fields that records, ledger entries and files are made of. */
export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** What `Date.prototype.toISOString` writes, and nothing else. */
export const instantSchema = v.pipe(v.string(), v.check(isInstant));
export const recordIdSchema = v.pipe(v.string(), v.startsWith('urn:uuid:'), v.maxLength(45));
export const signatureSchema = v.pipe(v.string(), v.regex(/^[\w-]{86}$/));
/** As it was attested: read back without trimming, since every byte is signed. */
export const nameSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(DESCRIPTION_LENGTH_LIMIT));
export const coordinateSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
export const publicJwkSchema = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: coordinateSchema,
  y: coordinateSchema,
});

/** What `makeNonce` makes. */
export const nonceSchema = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));

/** A key as two fields of a line hold it; whether they are its coordinates is for the schema to say. */
export function publicJwkFrom(x: string | undefined, y: string | undefined) {
  return { kty: 'EC', crv: 'P-256', x, y } satisfies Record<
    keyof v.InferOutput<typeof publicJwkSchema>,
    unknown
  >;
}

function isInstant(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}
