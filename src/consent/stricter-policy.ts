import { isNoLonger } from './allowed-choices';
import type { ConsentPolicy } from './policy';
import { isWithin } from './scope';

/**
 * What two policies both allow. Who runs the installation, where, and how long records are kept stay as `policy` says: a guest takes away, and
 * neither speaks for the operator nor deletes anything.
 */
export function stricterPolicy(policy: ConsentPolicy, guest: ConsentPolicy): ConsentPolicy {
  const isOlder = guest.ageLimit > policy.ageLimit;
  return {
    ...policy,
    kinds: policy.kinds.filter((kind) => guest.kinds.includes(kind)),
    purposes: policy.purposes.filter((purpose) => guest.purposes.includes(purpose)),
    audience: isWithin(guest.audience, policy.audience) ? guest.audience : policy.audience,
    longestValidity: isNoLonger(guest.longestValidity, policy.longestValidity)
      ? guest.longestValidity
      : policy.longestValidity,
    ageLimit: isOlder ? guest.ageLimit : policy.ageLimit,
    ageLegalBasis: isOlder ? guest.ageLegalBasis : policy.ageLegalBasis,
    allowsArtwork: policy.allowsArtwork && guest.allowsArtwork,
  };
}
