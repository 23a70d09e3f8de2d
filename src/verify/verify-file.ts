import { VerifyError, sha256Hex } from '../core';
import { judgeAigc } from './aigc-layer';
import { judgeConsent } from './consent-layer';
import { findContradictions } from './contradictions';
import { type Evidence, gatherEvidence, intactManifest } from './evidence';
import { recogniseFormat } from './file-format';
import { type LayerFinding, factsFrom } from './layer-finding';
import { judgeManifest } from './manifest-layer';
import { judgeMetadata } from './metadata-layer';
import type { OwnKnowledge } from './own-knowledge';
import { type LayerVerdict, VERDICT_LAYERS, type Verdict, type VerdictLayer } from './verdict';

/** The file, its hash and the library's copy lie in memory at the same time. */
export const FILE_LIMIT_IN_MEBIBYTES = 256;

const NOTHING_KNOWN: OwnKnowledge = { keys: [], consents: null };

/**
 * Reads every mark of a picture, from whatever tool, and says of each layer what it is worth. Nothing leaves the device;
 * works in workers only.
 *
 * Whatever the bytes are, the outcome is a verdict or a VerifyError.
 *
 * @param own - what this browser knows; without it no signer is its own and no consent is known.
 * @throws VerifyError `verify-empty`, `verify-too-large` (with the `limit` in MiB) or `verify-format-unsupported`.
 */
export async function verifyFile(
  file: Blob & { readonly name?: string },
  own: OwnKnowledge = NOTHING_KNOWN,
): Promise<Verdict> {
  if (file.size === 0) throw new VerifyError('verify-empty');
  if (file.size > FILE_LIMIT_IN_MEBIBYTES * 2 ** 20)
    throw new VerifyError('verify-too-large', { limit: FILE_LIMIT_IN_MEBIBYTES });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = recogniseFormat(bytes);
  const evidence = await gatherEvidence(bytes, format, own);
  const findings: Readonly<Record<VerdictLayer, LayerFinding>> = {
    manifest: judgeManifest(evidence),
    metadata: judgeMetadata(evidence),
    aigc: await judgeAigc(evidence),
    consent: judgeConsent(evidence),
    watermark: { state: 'unchecked', basis: 'watermark-not-in-this-version' },
    label: judgeLabel(evidence),
  };
  return {
    fileName: file.name ?? '',
    fileSha256: await sha256Hex(bytes),
    format,
    sizeInBytes: file.size,
    layers: VERDICT_LAYERS.map((layer) => verdictOf(layer, findings[layer])),
    contradictions: findContradictions(evidence),
  };
}

/** The words in the picture are for people to read; here stands only which words there should be. */
function judgeLabel(evidence: Evidence): LayerFinding {
  const expectedText = intactManifest(evidence)?.labelRecord?.text ?? null;
  return { state: 'unchecked', basis: 'label-not-read-from-pixels', facts: factsFrom({ expectedText }) };
}

function verdictOf(layer: VerdictLayer, { state, basis, facts = {} }: LayerFinding): LayerVerdict {
  return { layer, state, basis, facts };
}
