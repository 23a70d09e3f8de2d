/**
 * Provenance: what a file says of itself and who signs it. Writes the metadata and the C2PA manifest of an output, and
 * reads both back from any file. Runs in workers.
 */
export { STILL_CONTAINERS, type StillContainer } from './still-container';
export { MOVING_CONTAINERS, MOVING_MEDIA_TYPES, type MovingContainer } from './moving-container';
export { type ByteSource, byteSourceOf } from './byte-source';
export { sha256HexOfFile } from './content-hash';
export { type Mp4Box, mp4Box, mp4BoxesIn } from './mp4-boxes';
export { mp4FileType } from './mp4-file-type';
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
export { TRAINING_OPT_OUT, altTextOf, metadataOf, writeMetadata } from './metadata-writer';
export { MP4_AIGC_KEY, xmpMp4Box } from './mp4-metadata';
export { gifTiming } from './gif-blocks';
export { xmpGifBlock } from './gif-metadata';
export { webmTags } from './webm-metadata';
export { readMovingMetadata } from './moving-metadata';
export { certificateKey } from './certificate';
export { type ClaimSigner, openClaimSigner } from './claim-signer';
export { type Ingredient, type ManifestStatements, hashAddress, titleOf } from './manifest-definition';
export {
  type ConsentStatement,
  type LabelStatement,
  CONSENT_ASSERTION,
  LABEL_ASSERTION,
  consentStatementOf,
} from './manifest-names';
export { signManifest } from './manifest-writer';
export { type ReservedManifest, reserveManifest } from './reserved-manifest';
export type { ActionReport, IngredientReport, ManifestReport } from './manifest-report';
export { type ManifestReadingOptions, readManifest, readMovingManifest } from './manifest-reader';
