/**
 * Provenance: what a file says of itself and who signs it. Writes the metadata and the C2PA manifest of an output, and
 * reads both back from any file. Runs in workers.
 */
export { STILL_CONTAINERS, type StillContainer } from './still-container';
export {
  type AigcLabel,
  type SignBytes,
  AIGC_FIELDS,
  aigcLabelText,
  makeAigcLabel,
  parseAigcLabel,
  verifyAigcSignature,
} from './aigc-label';
export type { MetadataField } from './metadata-names';
export { type MetadataReport, readMetadata } from './metadata-reader';
export { ALT_TEXT, TRAINING_OPT_OUT, metadataOf, writeMetadata } from './metadata-writer';
export { certificateKey } from './certificate';
export { type ClaimSigner, openClaimSigner } from './claim-signer';
export { type ManifestStatements, type PictureIngredient, hashAddress } from './manifest-definition';
export {
  type ConsentStatement,
  type LabelStatement,
  CONSENT_ASSERTION,
  LABEL_ASSERTION,
  consentStatementOf,
} from './manifest-names';
export { signManifest } from './manifest-writer';
export type { ActionReport, IngredientReport, ManifestReport } from './manifest-report';
export { type ManifestReadingOptions, readManifest } from './manifest-reader';
