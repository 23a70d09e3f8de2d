import { type Bytes, ExportError, VerifyError } from '../core';
import {
  type AigcLabel,
  type ClaimSigner,
  aigcLabelText,
  consentStatementOf,
  metadataOf,
  parseAigcLabel,
  readManifest,
  readMetadata,
  verifyAigcSignature,
} from '../provenance';
import { equal, saysWhatItShould } from './manifest-check';
import type { StillStatements } from './still-statements';

/** A layer of the finished file, as named in the `layer` parameter of a failed read-back. */
export type ReadBackLayer = 'picture' | 'watermark' | 'metadata' | 'aigc' | 'manifest' | 'consent';

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

function require(layer: ReadBackLayer, holds: boolean): asserts holds {
  if (!holds) throw new ExportError('export-read-back-failed', { layer });
}
