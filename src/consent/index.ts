/**
 * Consent: what a person reads and attests, the signed record of it, the ledger of records, and the gate that turns consents
 * in force into a grant. Without a grant nothing with a face in it is exported.
 */
export * from './consent-kind';
export { STATEMENT_VERSION, type Statement, type StatementTerms, statementFor } from './statement';
export { DESCRIPTION_LENGTH_LIMIT, DISPLAY_LENGTH_LIMIT } from './attestation';
export { type ConsentScope, EXPORT_LIMIT } from './scope';
export { type ConsentPolicy, DEFAULT_POLICY } from './policy';
export { type AllowedChoices, allowedChoices } from './allowed-choices';
export { CLOSED_POLICY, readPolicy } from './policy-file';
export { stricterPolicy } from './stricter-policy';
export type { LiveEvidence } from './live-evidence';
export type { ConsentRecord, SignedRecord } from './record';
export type { ConsentState, ConsentSummary } from './consent-summary';
export { type CheckedConsentFile, type ConsentFile, readConsentFile } from './consent-file';
export type { LedgerFile, ReadLedgerFile } from './ledger-file';
export type { LedgerFault, LedgerReport } from './ledger';
export { ConsentGate } from './gate';
export type { AttestationDetails, ConsentGateOptions } from './gate-options';
export { liveEvidenceOf, witnessedEvidence } from './live/evidence';
export { LiveAttempts } from './live/live-attempts';
export { gaugeFace } from './live/face-gauge';
export {
  type ChallengeFailure,
  type ChallengeState,
  LiveChallenge,
  type LiveLook,
  type Mistake,
} from './live/live-challenge';
export type { LiveStep } from './live/live-step';
export {
  type OpenedRequest,
  type OwnAnswer,
  type OwnConsentSummary,
  OwnDevice,
} from './own-device/own-device';
export { isTakeBack } from './own-device/take-back';
export type { PaperForm } from './paper-code';
export type { GrantRequest } from './grant-request';
export { type ConsentGrant, type GrantedConsent, assertGrant, enterExport } from './grant';
export { canonicalBytes, canonicalSha256 } from './canonical';
export {
  type PublicJwk,
  signBytes,
  signCanonical,
  thumbprintOf,
  verifyBytes,
  verifyCanonical,
} from './signature';
export { type SigningKey, type SigningKeyOptions, openSigningKey } from './signing-key';
