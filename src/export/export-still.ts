import type { Box } from '../core';
import type { NudityGuard } from '../inspect';
import type { LabelRecord } from '../label';
import { type LabelledFrame, encodeLabelledFrame } from '../render';
import { type ConsentGrant, type GrantRequest, assertGrant, enterExport } from '../consent';
import {
  type Ingredient,
  type ManifestStatements,
  byteSourceOf,
  openClaimSigner,
  sha256HexOfFile,
} from '../provenance';
import type { MovingIngredient } from './export-moving';
import type { ExportedFile, StillFormat } from './exported-file';
import { exportFileName } from './file-name';
import { finishStill } from './finish-still';
import { lookAtFrame } from './look-at-frame';
import { readBackWatermark } from './read-back-watermark';

export interface StillExport {
  /** Stays the caller's, who closes it. */
  readonly frame: LabelledFrame;
  readonly grant: ConsentGrant;
  /** What the picture really is made of, put together by the caller from what it rendered, not from the grant. */
  readonly grantRequest: GrantRequest;
  /** Looks at the frame meanwhile; what it refuses, or cannot look at, is no file. Stays the caller's. */
  readonly guard: NudityGuard;
  readonly format: StillFormat;
  /** The record that the frame was labelled with. */
  readonly record: LabelRecord;
  /** The files it is made of; one that gives several faces may be named several times. At most one parent. */
  readonly ingredients: readonly MovingIngredient[];
  /** The replaced faces, in pixels of the frame. */
  readonly faceBoxes: readonly Box[];
  /** How the swap was set up, for the manifest. */
  readonly parameters?: ManifestStatements['parameters'];
  /** How long the frame took to render, for the file's stage times. */
  readonly renderMilliseconds: number;
  readonly signal?: AbortSignal;
}

/**
 * The one way out: a labelled frame and a grant become a labelled, marked and signed file that has been read back layer by
 * layer. The grant is asked first, and once more when the file is ready: a consent withdrawn meanwhile keeps it here.
 *
 * @throws ConsentError when the grant does not cover this use, or no longer.
 * @throws RenderError `render-frame-forged` when the frame is none of the renderer's.
 * @throws GuardError `guard-export-refused`, `guard-unavailable`
 * @throws ExportError when a layer cannot be written or does not read back.
 * @throws StorageError when the signing key or the ledger cannot be read.
 * @throws DOMException `AbortError` when `signal` is aborted.
 */
export async function exportStill(still: StillExport): Promise<ExportedFile> {
  const { frame, grant, grantRequest, guard, format, record, signal } = still;
  await assertGrant(grant, grantRequest);
  signal?.throwIfAborted();
  const looking = lookAtFrame(guard, frame, signal);
  // Told when the file is made.
  looking.catch(() => undefined);
  const started = performance.now();
  const encoded = await encodeLabelledFrame(frame, format);
  const encodeMilliseconds = performance.now() - started;
  signal?.throwIfAborted();

  const size = { width: frame.widthInPixels, height: frame.heightInPixels };
  const ingredients = await ingredientsOf(still);
  const { faceBoxes, parameters = {} } = still;
  const { consents } = grant;
  const medium = 'image' as const;
  const statements = { record, medium, consents, ingredients, faceBoxes, parameters, format, size };
  const finished = await finishStill(encoded, statements, await openClaimSigner(), signal);
  await looking;
  const blob = new Blob([finished.bytes], { type: `image/${format}` });
  const sealed = performance.now();
  await readBackWatermark(blob, 'still', record);
  const watermarkMilliseconds = performance.now() - sealed;
  signal?.throwIfAborted();

  await enterExport(grant, grantRequest, record.exportId);
  return {
    blob,
    fileName: exportFileName(record, format),
    format,
    widthInPixels: size.width,
    heightInPixels: size.height,
    exportId: record.exportId,
    stageMilliseconds: {
      render: still.renderMilliseconds,
      encode: encodeMilliseconds,
      ...finished.milliseconds,
      readBack: finished.milliseconds.readBack + watermarkMilliseconds,
    },
  };
}

/** Each source file once. The hash is taken here, from the bytes themselves. */
async function ingredientsOf({ ingredients }: StillExport): Promise<Ingredient[]> {
  const hashed = await Promise.all(
    ingredients.map(async ({ role, file, mediaType }) => ({
      role,
      file,
      mediaType,
      fileSha256: await sha256HexOfFile(byteSourceOf(file)),
    })),
  );
  const once = new Map(
    hashed.map((ingredient) => [`${ingredient.role} ${ingredient.fileSha256}`, ingredient]),
  );
  return [...once.values()];
}
