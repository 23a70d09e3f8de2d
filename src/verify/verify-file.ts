import { type Bytes, VerifyError } from '../core';
import { readConsentFile } from '../consent';
import { byteSourceOf, sha256HexOfFile } from '../provenance';
import { judgeAigc } from './aigc-layer';
import { judgeConsent } from './consent-layer';
import { findContradictions } from './contradictions';
import { gatherEvidence, gatherMovingEvidence } from './evidence';
import { FORMAT_START_IN_BYTES, movingContainerOf, recogniseFormat } from './file-format';
import type { LayerFinding } from './layer-finding';
import { presenceOf } from './layer-presence';
import { judgeLabel } from './label-layer';
import { judgeManifest } from './manifest-layer';
import { judgeMetadata } from './metadata-layer';
import type { OwnKnowledge } from './own-knowledge';
import { judgeWatermark } from './watermark-layer';
import { type LayerVerdict, VERDICT_LAYERS, type Verdict, type VerdictLayer } from './verdict';

/** A picture, its hash and the library's copy lie in memory at the same time. */
export const FILE_LIMIT_IN_MEBIBYTES = 256;
/** A moving picture is read piece by piece; this is what a person may be expected to wait for. */
export const MOVING_FILE_LIMIT_IN_MEBIBYTES = 2048;
/** A manifest store beside a file; ours have some kilobytes. */
const SIDECAR_LIMIT_IN_MEBIBYTES = 16;

const NOTHING_KNOWN: OwnKnowledge = { keys: [], consents: null };

export interface VerifyOptions {
  /** What this browser knows; without it no signer is its own and no consent is known. */
  readonly own?: OwnKnowledge;
  /** The file of Content Credentials (`.c2pa`) that lies beside a WebM. Files with a place for their manifest are judged by what is in there. */
  readonly sidecar?: Blob | null;
  /** Consent records and notices of withdrawal that were handed over with the file. */
  readonly consentFiles?: readonly Blob[];
  /** False leaves the search for the watermark and the label out, which takes a second or two a file: for many files. True when not said. */
  readonly looksAtPixels?: boolean;
}

/**
 * Reads every mark of a picture or video, from whatever tool, and says of each layer what it is worth. Nothing leaves the device;
 * works in workers only.
 *
 * Whatever the bytes are, the outcome is a verdict or one of the errors below.
 *
 * @throws ConsentError `consent-file-malformed` for a consent file that does not hold.
 * @throws VerifyError `verify-empty`, `verify-too-large` (with the `limit` in MiB) or `verify-format-unsupported`.
 */
export async function verifyFile(
  file: Blob & { readonly name?: string },
  { own = NOTHING_KNOWN, sidecar = null, consentFiles = [], looksAtPixels = true }: VerifyOptions = {},
): Promise<Verdict> {
  if (file.size === 0) throw new VerifyError('verify-empty');
  const start = new Uint8Array(await file.slice(0, FORMAT_START_IN_BYTES).arrayBuffer());
  const format = recogniseFormat(start);
  const container = movingContainerOf(format);
  requireSize(file, container === null ? FILE_LIMIT_IN_MEBIBYTES : MOVING_FILE_LIMIT_IN_MEBIBYTES);
  const evidence =
    container === null
      ? await gatherEvidence(await bytesOf(file), format, own, looksAtPixels)
      : await gatherMovingEvidence(file, container, await sidecarBytes(sidecar), own, looksAtPixels);
  const findings: Readonly<Record<VerdictLayer, LayerFinding>> = {
    manifest: judgeManifest(evidence),
    metadata: judgeMetadata(evidence),
    aigc: await judgeAigc(evidence),
    consent: judgeConsent(evidence, await Promise.all(consentFiles.map(readConsentFile))),
    watermark: judgeWatermark(evidence),
    label: judgeLabel(evidence),
  };
  return {
    fileName: file.name ?? '',
    fileSha256: await sha256HexOfFile(byteSourceOf(file)),
    format,
    sizeInBytes: file.size,
    isMoving: container !== null,
    layers: VERDICT_LAYERS.map((layer) => verdictOf(layer, findings[layer])),
    contradictions: findContradictions(evidence),
  };
}

function requireSize(file: Blob, limit: number): void {
  if (file.size > limit * 2 ** 20) throw new VerifyError('verify-too-large', { limit });
}

async function sidecarBytes(sidecar: Blob | null): Promise<Bytes | null> {
  if (sidecar === null) return null;
  requireSize(sidecar, SIDECAR_LIMIT_IN_MEBIBYTES);
  return bytesOf(sidecar);
}

async function bytesOf(file: Blob): Promise<Bytes> {
  return new Uint8Array(await file.arrayBuffer());
}

function verdictOf(
  layer: VerdictLayer,
  { state, basis, facts = {}, map, signer }: LayerFinding,
): LayerVerdict {
  return {
    layer,
    state,
    presence: presenceOf(basis),
    basis,
    facts,
    ...(map === undefined ? {} : { map }),
    ...(signer === undefined ? {} : { signer }),
  };
}
