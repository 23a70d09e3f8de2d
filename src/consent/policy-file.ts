import * as v from 'valibot';
import { ConsentError, sha256Hex, utf8 } from '../core';
import { isNoLonger } from './allowed-choices';
import { lineOfText } from './attestation';
import { CONSENT_KINDS, VALIDITIES } from './consent-kind';
import { type ConsentPolicy, DEFAULT_AGE_LIMIT, DEFAULT_POLICY } from './policy';
import { audienceSchema, purposeSchema } from './scope';

const FILE_LIMIT_IN_CHARACTERS = 16 * 1024;
const YOUNGEST_AGE_LIMIT = 13;

const line = lineOfText(200);

/** Every field but the first may be left out, and then the program's own rule counts. Each can only take away from that. */
const policyFileSchema = v.pipe(
  v.strictObject({
    schema: v.literal('persona-grata/policy/1'),
    operator: v.optional(line),
    jurisdiction: v.optional(line),
    contact: v.optional(line),
    kinds: v.optional(v.array(v.picklist(CONSENT_KINDS))),
    purposes: v.optional(v.array(purposeSchema)),
    audience: v.optional(audienceSchema),
    longest_validity: v.optional(v.picklist(VALIDITIES)),
    retention: v.optional(v.picklist(VALIDITIES)),
    age_limit: v.optional(
      v.pipe(v.number(), v.safeInteger(), v.minValue(YOUNGEST_AGE_LIMIT), v.maxValue(DEFAULT_AGE_LIMIT)),
    ),
    /** The law that allows another age limit than 18: without it there is none. */
    age_legal_basis: v.optional(line),
    allows_artwork: v.optional(v.boolean()),
  }),
  v.check(
    ({ age_limit, age_legal_basis }) =>
      (age_limit ?? DEFAULT_AGE_LIMIT) === DEFAULT_AGE_LIMIT || age_legal_basis !== undefined,
  ),
);

/** What counts while the operator's file is broken: nothing may be attested, and nothing that was opens anything. */
export const CLOSED_POLICY: ConsentPolicy = Object.freeze({
  ...DEFAULT_POLICY,
  kinds: [],
  purposes: [],
});

/**
 * The operator's policy from the text of their `policy.json`.
 *
 * @throws ConsentError `consent-policy-broken` for whatever is not exactly one: a rule that cannot be read might have been
 * the one that counts.
 */
export async function readPolicy(text: string): Promise<ConsentPolicy> {
  const parsed = v.safeParse(policyFileSchema, text.length > FILE_LIMIT_IN_CHARACTERS ? null : parse(text));
  if (!parsed.success) throw new ConsentError('consent-policy-broken');
  const file = parsed.output;
  const retention = file.retention ?? DEFAULT_POLICY.retention;
  const longest = file.longest_validity ?? DEFAULT_POLICY.longestValidity;
  return {
    kinds: file.kinds ?? DEFAULT_POLICY.kinds,
    purposes: file.purposes ?? DEFAULT_POLICY.purposes,
    audience: file.audience ?? DEFAULT_POLICY.audience,
    longestValidity: isNoLonger(longest, retention) ? longest : retention,
    retention,
    ageLimit: file.age_limit ?? DEFAULT_POLICY.ageLimit,
    ageLegalBasis: file.age_legal_basis ?? null,
    operator: file.operator ?? null,
    jurisdiction: file.jurisdiction ?? null,
    contact: file.contact ?? null,
    allowsArtwork: file.allows_artwork ?? DEFAULT_POLICY.allowsArtwork,
    sha256: await sha256Hex(utf8(text)),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
