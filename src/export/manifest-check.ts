import type { ClaimSigner, ManifestReport, ManifestStatements } from '../provenance';
import { hashAddress } from '../provenance';
import { WATERMARK_ALGORITHM, watermarkIdOf } from '../watermark';

/** Whether a manifest, read out of the finished file, is intact, ours, and says all that was to be written and nothing else. */
export function saysWhatItShould(
  manifest: ManifestReport,
  { record, ingredients }: ManifestStatements,
  signer: ClaimSigner,
): boolean {
  const [first, ...later] = manifest.actions;
  const edited = later.filter(({ action }) => action === 'c2pa.edited');
  const placed = later.filter(({ action }) => action === 'c2pa.placed');
  const hasParent = ingredients.some(({ role }) => role === 'parent');
  const components = ingredients.filter(({ role }) => role === 'component');
  return (
    manifest.validationState !== 'Invalid' &&
    manifest.failures.length === 0 &&
    manifest.signerThumbprint === signer.thumbprint &&
    manifest.instanceId === record.exportId &&
    manifest.claimGenerator?.name === record.systemName &&
    manifest.claimGenerator.version === record.systemVersion &&
    manifest.labelRecord !== null &&
    equal(manifest.labelRecord, record) &&
    first?.action === (hasParent ? 'c2pa.opened' : 'c2pa.created') &&
    first.digitalSourceType === (hasParent ? null : record.digitalSourceType) &&
    placed.length === components.length &&
    edited[0]?.digitalSourceType === record.digitalSourceType &&
    edited.length === 2 &&
    later.some(({ action }) => action === 'c2pa.watermarked.bound') &&
    equal(manifest.softBinding, {
      algorithm: WATERMARK_ALGORITHM,
      value: watermarkIdOf(record.exportId),
    }) &&
    manifest.prohibitsTraining &&
    !manifest.hasThumbnail &&
    equal(
      manifest.ingredients.map(({ relationship, instanceId }) => `${relationship} ${instanceId}`).sort(),
      ingredients
        .map(
          ({ role, fileSha256 }) =>
            `${role === 'parent' ? 'parentOf' : 'componentOf'} ${hashAddress(fileSha256)}`,
        )
        .sort(),
    )
  );
}

/** Same JSON, whatever the order of keys. Both sides are flat, or lists of what is flat. */
export function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
}
