import { ConsentError, type Language } from '../core';
import { ARTWORK_NATURES, isNoLonger } from './allowed-choices';
import { type Attestation, type ConsentKind, VALIDITY_IN_HOURS } from './consent-kind';
import { type ConsentPolicy, isAllowedBy } from './policy';
import type { ConsentScope } from './scope';
import { type Statement, statementFor } from './statement';

/**
 * What is read before it is agreed to, where the operator allows it at all.
 *
 * @param operator - who asks, where it is not simply the operator of the installation.
 * @throws ConsentError `consent-against-policy`
 */
export function permittedStatement(
  policy: ConsentPolicy,
  kind: ConsentKind,
  scope: ConsentScope,
  language: Language,
  operator = policy.operator,
): Promise<Statement> {
  requireAllowed(policy, kind, scope);
  return statementFor({ language, kind, scope, ...policy, operator });
}

/** @throws ConsentError `consent-against-policy` */
export function requireAllowed(policy: ConsentPolicy, kind: ConsentKind, scope: ConsentScope): void {
  const validityInHours = VALIDITY_IN_HOURS[scope.validity];
  const isAllowed = isAllowedBy(policy, { kind, ...scope, validityInHours });
  if (!isAllowed || !isNoLonger(scope.validity, policy.longestValidity))
    throw new ConsentError('consent-against-policy');
}

/** @throws ConsentError `consent-against-policy` */
export function requireArtworkAllowed(policy: ConsentPolicy, attestation: Attestation): void {
  const isArtwork = attestation.kind === 'nobody-real' && ARTWORK_NATURES.includes(attestation.nature);
  if (isArtwork && !policy.allowsArtwork) throw new ConsentError('consent-against-policy');
}
