import { type AigcLabel, certificateKey, verifyAigcSignature } from '../provenance';
import { type Evidence, intactManifest, promisesManifest, standingOf } from './evidence';
import { type LayerFinding, factsFrom } from './layer-finding';

/** The AIGC label of GB 45438-2025, and the signature over it that this tool puts into its first reserved field. */
export async function judgeAigc(evidence: Evidence): Promise<LayerFinding> {
  const { aigc, own } = evidence;
  switch (aigc.kind) {
    case 'unsupported':
      return { state: 'unchecked', basis: 'metadata-format-unsupported' };
    case 'absent':
      return { state: 'absent', basis: 'aigc-absent' };
    case 'broken':
      return evidence.metadata.kind === 'broken'
        ? { state: 'unchecked', basis: 'metadata-unreadable' }
        : { state: 'invalid', basis: 'aigc-malformed' };
    case 'read':
      break;
  }
  const label = aigc.value;
  const facts = factsFrom(label);
  for (const { publicKey } of own.keys) {
    if (await verifyAigcSignature(label, publicKey))
      return { state: 'valid', basis: 'aigc-signed-own-key', facts };
  }
  return { ...(await judgeForeignSignature(label, evidence)), facts };
}

/** The manifest's signer is the only other key at hand. Most writers sign nothing, and are not wrong. */
async function judgeForeignSignature(label: AigcLabel, evidence: Evidence): Promise<LayerFinding> {
  const manifest = intactManifest(evidence);
  const key = manifest?.certificate == null ? null : await certificateKey(manifest.certificate);
  if (manifest === null || key === null) return { state: 'untrusted', basis: 'aigc-unsigned' };
  if (await verifyAigcSignature(label, key)) {
    return standingOf(manifest, evidence.own) === 'unknown-signer'
      ? { state: 'untrusted', basis: 'aigc-signed-unknown-signer' }
      : { state: 'valid', basis: 'aigc-signed-trusted' };
  }
  return promisesManifest(evidence)
    ? { state: 'invalid', basis: 'aigc-signature-wrong' }
    : { state: 'untrusted', basis: 'aigc-unsigned' };
}
