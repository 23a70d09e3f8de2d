import { type Bytes, ExportError } from '../core';
import {
  type ClaimSigner,
  aigcLabelText,
  byteSourceOf,
  consentStatementOf,
  metadataOf,
  parseAigcLabel,
  readMovingManifest,
  readMovingMetadata,
  verifyAigcSignature,
} from '../provenance';
import { equal, saysWhatItShould } from './manifest-check';
import { SHORT_FILM_FRAMES } from './moving-settings';
import type { MovingContents, MovingStatements } from './moving-statements';
import type { ReadBackLayer } from './read-back';
import { isGifWhole } from './read-back-gif';
import { isVideoWhole } from './read-back-video';
import { type MarkStrength, readBackShortFilm, readBackWatermark } from './read-back-watermark';

/**
 * Reads every layer of a finished moving picture back, as a stranger would, and compares it with what was to be written.
 *
 * @param sidecar - the manifest beside a WebM.
 * @returns whether anybody can read its watermark; in a film of up to {@link SHORT_FILM_FRAMES} frames it may be faint.
 * @throws ExportError `export-read-back-failed` with the `layer` that is missing, broken or says something else;
 * `export-watermark-unreadable` as for a still.
 */
export async function readBackMoving(
  file: Blob,
  sidecar: Bytes | null,
  statements: MovingStatements,
  contents: MovingContents,
  signer: ClaimSigner,
): Promise<MarkStrength> {
  const { format, record, medium, aigc } = statements;
  await check('picture', () =>
    format === 'gif' ? isGifWhole(file, statements, contents) : isVideoWhole(file, statements, contents),
  );
  await check('metadata', async () => {
    const metadata = await readMovingMetadata(format, byteSourceOf(file));
    return metadata !== null && equal(metadata, metadataOf(record, aigcLabelText(aigc), medium));
  });
  await check('aigc', async () => {
    const metadata = await readMovingMetadata(format, byteSourceOf(file));
    return (
      metadata?.aigc != null &&
      equal(parseAigcLabel(metadata.aigc), aigc) &&
      (await verifyAigcSignature(aigc, signer.publicKey))
    );
  });
  const manifest = await readMovingManifest(format, file, sidecar).catch(refuseAs('manifest'));
  await check('manifest', () =>
    Promise.resolve(manifest !== null && saysWhatItShould(manifest, statements, signer)),
  );
  await check('consent', () =>
    Promise.resolve(equal(manifest?.consents, statements.consents.map(consentStatementOf))),
  );
  const kind = format === 'gif' ? 'gif' : 'video';
  if (contents.frameCount <= SHORT_FILM_FRAMES) return readBackShortFilm(file, kind, record);
  await readBackWatermark(file, kind, record);
  return 'legible';
}

/** What cannot be read at all fails the same way as what says something else. */
async function check(layer: ReadBackLayer, holds: () => Promise<boolean>): Promise<void> {
  if (!(await holds().catch(refuseAs(layer)))) throw new ExportError('export-read-back-failed', { layer });
}

function refuseAs(layer: ReadBackLayer): (cause: unknown) => never {
  return (cause) => {
    throw new ExportError('export-read-back-failed', { layer }, { cause });
  };
}
