import { type Bytes, ExportError, VerifyError } from '../core';
import {
  type AigcLabel,
  type ClaimSigner,
  type ManifestReport,
  aigcLabelText,
  consentStatementOf,
  hashAddress,
  metadataOf,
  parseAigcLabel,
  readManifest,
  readMetadata,
  verifyAigcSignature,
} from '../provenance';
import type { StillStatements } from './still-statements';

/** A layer of the finished file, as named in the `layer` parameter of a failed read-back. */
export type ReadBackLayer = 'picture' | 'metadata' | 'aigc' | 'manifest' | 'consent';

/**
 * Reads every layer out of the finished bytes, as a stranger would, and compares it with what was to be written.
 *
 * @throws ExportError `export-read-back-failed` with the `layer` that is missing, broken or says something else.
 */
export async function readBack(
  file: Bytes,
  statements: StillStatements,
  aigc: AigcLabel,
  signer: ClaimSigner,
): Promise<void> {
  await requirePicture(file, statements);
  requireMetadata(file, statements, aigc);
  require('aigc', await verifyAigcSignature(aigc, signer.publicKey));
  const manifest = await readManifest(file, statements.format);
  require('manifest', manifest !== null && saysWhatItShould(manifest, statements, signer));
  require('consent', equal(manifest.consents, statements.consents.map(consentStatementOf)));
}

/** That the picture is whole; what it shows was fixed when the frame was labelled. */
async function requirePicture(file: Bytes, { format, size }: StillStatements): Promise<void> {
  const blob = new Blob([file], { type: `image/${format}` });
  const bitmap = await createImageBitmap(blob).catch((cause: unknown) => {
    throw new ExportError('export-read-back-failed', { layer: 'picture' }, { cause });
  });
  const { width, height } = bitmap;
  bitmap.close();
  require('picture', width === size.width && height === size.height);
}

function requireMetadata(file: Bytes, { record, format }: StillStatements, aigc: AigcLabel): void {
  try {
    const metadata = readMetadata(format, file);
    const expected = metadataOf(record, aigcLabelText(aigc));
    require('metadata', metadata !== null && equal(metadata, expected));
    require('aigc', metadata.aigc !== null && equal(parseAigcLabel(metadata.aigc), aigc));
  } catch (cause) {
    if (!(cause instanceof VerifyError)) throw cause;
    const layer: ReadBackLayer = cause.parameters['container'] === 'AIGC' ? 'aigc' : 'metadata';
    throw new ExportError('export-read-back-failed', { layer }, { cause });
  }
}

function saysWhatItShould(
  manifest: ManifestReport,
  { record, ingredients }: StillStatements,
  signer: ClaimSigner,
): boolean {
  const [opened, ...later] = manifest.actions;
  const edited = later.filter(({ action }) => action === 'c2pa.edited');
  const placed = later.filter(({ action }) => action === 'c2pa.placed');
  const sources = ingredients.filter(({ role }) => role === 'source');
  return (
    manifest.validationState !== 'Invalid' &&
    manifest.failures.length === 0 &&
    manifest.signerThumbprint === signer.thumbprint &&
    manifest.instanceId === record.exportId &&
    manifest.claimGenerator?.name === record.systemName &&
    manifest.claimGenerator.version === record.systemVersion &&
    manifest.labelRecord !== null &&
    equal(manifest.labelRecord, record) &&
    opened?.action === 'c2pa.opened' &&
    opened.digitalSourceType === null &&
    placed.length === sources.length &&
    edited[0]?.digitalSourceType === record.digitalSourceType &&
    edited.length === 2 &&
    manifest.prohibitsTraining &&
    !manifest.hasThumbnail &&
    equal(
      manifest.ingredients.map(({ relationship, instanceId }) => `${relationship} ${instanceId}`).sort(),
      ingredients
        .map(
          ({ role, fileSha256 }) =>
            `${role === 'target' ? 'parentOf' : 'componentOf'} ${hashAddress(fileSha256)}`,
        )
        .sort(),
    )
  );
}

function require(layer: ReadBackLayer, holds: boolean): asserts holds {
  if (!holds) throw new ExportError('export-read-back-failed', { layer });
}

/** Same JSON, whatever the order of keys. Both sides are flat, or lists of what is flat. */
function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
}
