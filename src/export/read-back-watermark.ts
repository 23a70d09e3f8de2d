import { ExportError } from '../core';
import type { LabelRecord } from '../label';
import { type SightedKind, sightWatermark, watermarkIdOf } from '../watermark';

/**
 * Looks for the watermark in a finished file, as somebody who knows nothing of it.
 *
 * @throws ExportError `export-watermark-unreadable` when it is not there, cannot be read or is another export's: the picture is too small or too even
 * to carry it, or was encoded too hard.
 */
export async function readBackWatermark(
  file: Blob,
  kind: SightedKind,
  { exportId }: LabelRecord,
): Promise<void> {
  const sighting = await sightWatermark(file, kind).catch((cause: unknown) => {
    throw new ExportError('export-read-back-failed', { layer: 'watermark' }, { cause });
  });
  if (sighting.message?.id !== watermarkIdOf(exportId)) throw new ExportError('export-watermark-unreadable');
}
