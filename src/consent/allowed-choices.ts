import {
  AUDIENCES,
  type Audience,
  CONSENT_KINDS,
  type ConsentKind,
  NOBODY_REAL_NATURES,
  type NobodyRealNature,
  PURPOSES,
  type Purpose,
  VALIDITIES,
  type Validity,
} from './consent-kind';
import type { ConsentPolicy } from './policy';
import { isWithin } from './scope';

/** What a form may offer, each list in the order of its closed list. What is chosen is held against the policy all the same. */
export interface AllowedChoices {
  readonly kinds: readonly ConsentKind[];
  readonly natures: readonly NobodyRealNature[];
  readonly purposes: readonly Purpose[];
  readonly audiences: readonly Audience[];
  readonly validities: readonly Validity[];
  /** True where the operator has taken something away. */
  readonly isNarrowed: boolean;
}

/** Natures that an operator may refuse to take anyone's word for. */
export const ARTWORK_NATURES: readonly NobodyRealNature[] = ['artwork', 'statue-or-mask'];

/** Everything that the operator leaves to choose from. */
export function allowedChoices(policy: ConsentPolicy): AllowedChoices {
  const natures = NOBODY_REAL_NATURES.filter(
    (nature) => policy.allowsArtwork || !ARTWORK_NATURES.includes(nature),
  );
  const kinds = CONSENT_KINDS.filter((kind) => policy.kinds.includes(kind));
  const purposes = PURPOSES.filter((purpose) => policy.purposes.includes(purpose));
  const audiences = AUDIENCES.filter((audience) => isWithin(audience, policy.audience));
  const validities = VALIDITIES.filter((validity) => isNoLonger(validity, policy.longestValidity));
  return {
    kinds,
    natures,
    purposes,
    audiences,
    validities,
    isNarrowed:
      natures.length < NOBODY_REAL_NATURES.length ||
      kinds.length < CONSENT_KINDS.length ||
      purposes.length < PURPOSES.length ||
      audiences.length < AUDIENCES.length ||
      validities.length < VALIDITIES.length,
  };
}

/** Whether a validity is within the longest that is allowed. `session` and `day` last as long, but not beyond the page. */
export function isNoLonger(validity: Validity, longest: Validity): boolean {
  return VALIDITIES.indexOf(validity) <= VALIDITIES.indexOf(longest);
}
