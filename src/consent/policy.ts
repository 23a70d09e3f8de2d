import {
  AUDIENCES,
  type Audience,
  CONSENT_KINDS,
  type ConsentKind,
  PURPOSES,
  type Purpose,
  VALIDITIES,
  VALIDITY_IN_HOURS,
  type Validity,
} from './consent-kind';
import { LONGEST_RETENTION } from './retention';
import { isWithin } from './scope';

/** The age from which people agree by themselves, unless the operator states a legal basis for another. */
export const DEFAULT_AGE_LIMIT = 18;

/**
 * What the operator of an installation allows. It can only take away from what the program allows by itself: whatever is in
 * here, a consent is still needed, still narrow, and still ends.
 */
export interface ConsentPolicy {
  readonly kinds: readonly ConsentKind[];
  readonly purposes: readonly Purpose[];
  readonly audience: Audience;
  readonly longestValidity: Validity;
  /** How long a record is kept, counted from when it was given; no consent lasts longer than its record. */
  readonly retention: Validity;
  readonly ageLimit: number;
  /** The law that sets another age limit than 18; null where it is 18. */
  readonly ageLegalBasis: string | null;
  /** Who runs this installation, as they want to be named. */
  readonly operator: string | null;
  /** BCP 47 region or words such as "EU"; null where none is stated. */
  readonly jurisdiction: string | null;
  /** Where complaints and requests to take something down go. */
  readonly contact: string | null;
  /** Whether a face may be attested to be an artwork, a statue or a mask, such as one in the background of an exhibition. */
  readonly allowsArtwork: boolean;
  /** SHA-256 of the file it was read from, lower-case hexadecimal; null where there is none. */
  readonly sha256: string | null;
}

/** Without a policy file. */
export const DEFAULT_POLICY: ConsentPolicy = Object.freeze({
  kinds: CONSENT_KINDS,
  purposes: PURPOSES,
  audience: AUDIENCES[AUDIENCES.length - 1]!,
  longestValidity: VALIDITIES[VALIDITIES.length - 1]!,
  retention: LONGEST_RETENTION,
  ageLimit: DEFAULT_AGE_LIMIT,
  ageLegalBasis: null,
  operator: null,
  jurisdiction: null,
  contact: null,
  allowsArtwork: true,
  sha256: null,
});

/** What a policy is held against: a consent that is about to be written, or one that is about to be used. */
export interface PolicyQuestion {
  readonly kind: ConsentKind;
  readonly purposes: readonly Purpose[];
  readonly audience: Audience;
  /** From beginning to end. */
  readonly validityInHours: number;
}

/** Whether everything in a consent or a use is within what the operator allows. */
export function isAllowedBy(policy: ConsentPolicy, question: PolicyQuestion): boolean {
  return (
    policy.kinds.includes(question.kind) &&
    question.purposes.every((purpose) => policy.purposes.includes(purpose)) &&
    isWithin(question.audience, policy.audience) &&
    question.validityInHours <= VALIDITY_IN_HOURS[policy.longestValidity]
  );
}
