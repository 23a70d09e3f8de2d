import type { ManifestReport } from '../provenance';
import { type Evidence, promisesManifest, standingOf, trustedSignerOf } from './evidence';
import { type LayerFinding, factsFrom } from './layer-finding';
import type { Facts } from './verdict';
import { signerOf } from './trusted-signer';

/** Content Credentials. A broken manifest says nothing further: what it holds is not shown. */
export function judgeManifest(evidence: Evidence): LayerFinding {
  const { manifest, own } = evidence;
  if (manifest.kind === 'broken') return { state: 'invalid', basis: 'container-damaged' };
  if (manifest.kind === 'elsewhere')
    return promisesManifest(evidence)
      ? { state: 'unchecked', basis: 'manifest-beside-file' }
      : { state: 'absent', basis: 'manifest-absent' };
  if (manifest.kind !== 'read')
    return promisesManifest(evidence)
      ? { state: 'invalid', basis: 'manifest-removed' }
      : { state: 'absent', basis: 'manifest-absent' };
  const report = manifest.value;
  if (report.validationState === 'Invalid') {
    const { failures } = report;
    return { state: 'invalid', basis: 'manifest-invalid', facts: factsFrom({ failures }) };
  }
  const standing = standingOf(report, own);
  const signer = standing === 'own-key' ? null : signerOf(report);
  const trustedAs = trustedSignerOf(report, own)?.name ?? null;
  return {
    state: standing === 'unknown-signer' ? 'untrusted' : 'valid',
    basis: `manifest-${standing}`,
    facts: { ...(standing === 'trusted' ? factsFrom({ trustedAs }) : {}), ...factsOf(report) },
    ...(signer === null ? {} : { signer }),
  };
}

function factsOf(report: ManifestReport): Facts {
  const { claimGenerator, actions, ingredients, label, issuedBy, signerThumbprint, certificateSha256 } =
    report;
  return factsFrom({
    validationState: report.validationState,
    issuedBy,
    signerKey: signerThumbprint,
    certificateSha256,
    claimGenerator:
      claimGenerator === null
        ? null
        : [claimGenerator.name, claimGenerator.version].filter(Boolean).join(' '),
    actions: actions.map(({ action, digitalSourceType }) =>
      digitalSourceType === null ? action : `${action} (${digitalSourceType.split('/').at(-1)!})`,
    ),
    when: actions.find(({ when }) => when !== null)?.when ?? null,
    ingredients: ingredients.map(({ title, relationship }) => `${title ?? '?'} (${relationship ?? '?'})`),
    manifest: label,
  });
}
