import type { Bytes } from '../core';
import { type ClaimSigner, aigcLabelText, makeAigcLabel, signManifest, writeMetadata } from '../provenance';
import type { ExportedFile } from './exported-file';
import { readBack } from './read-back';
import type { StillStatements } from './still-statements';

export type FinishMilliseconds = Pick<ExportedFile['stageMilliseconds'], 'metadata' | 'sign' | 'readBack'>;

export interface FinishedStill {
  readonly bytes: Bytes;
  readonly milliseconds: FinishMilliseconds;
}

/**
 * Encoded labelled pixels, then metadata, then signature, then read-back. The signature comes last, since it covers the rest.
 *
 * Not for other folders: what comes in here has to come from a labelled frame, which only `exportStill` makes sure of.
 *
 * @throws ExportError `export-metadata-failed`, `export-signing-failed` or `export-read-back-failed`.
 */
export async function finishStill(
  encoded: Bytes,
  statements: StillStatements,
  signer: ClaimSigner,
  signal?: AbortSignal,
): Promise<FinishedStill> {
  const { record, format } = statements;
  const started = performance.now();
  const aigc = await makeAigcLabel(record, (bytes) => signer.sign(bytes));
  const marked = writeMetadata(format, encoded, record, aigcLabelText(aigc));
  signal?.throwIfAborted();
  const written = performance.now();
  const signed = await signManifest(format, marked, statements, signer);
  signal?.throwIfAborted();
  const sealed = performance.now();
  await readBack(signed, statements, aigc, signer);
  signal?.throwIfAborted();
  return {
    bytes: signed,
    milliseconds: {
      metadata: written - started,
      sign: sealed - written,
      readBack: performance.now() - sealed,
    },
  };
}
