/** Verify: any picture or video becomes a verdict, one for each layer of marks it may carry. Runs in workers. */
export * from './verdict';
export type { VerifyRequests } from './requests';
export { STRIP_ATTACKS, type StripAttack } from './strip-attacks';
export {
  STRIP_LAYERS,
  type StripLayer,
  type StripOutcome,
  type StripRow,
  stripOutcomes,
  stripTest,
} from './strip-test';
export type { ReportReading, ReportedLayer } from './report-reader';
export type { BatchRow, ComparedCopy, VerifiedBatch, VerifyView } from './verify-view';
export type { OwnKey, OwnKnowledge } from './own-knowledge';
export type { SignerIdentity, TrustedSigner } from './trusted-signer';
export {
  FILE_LIMIT_IN_MEBIBYTES,
  MOVING_FILE_LIMIT_IN_MEBIBYTES,
  type VerifyOptions,
  verifyFile,
} from './verify-file';
