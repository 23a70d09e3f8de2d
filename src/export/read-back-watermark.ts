import { ExportError } from '../core';
import type { LabelRecord } from '../label';
import {
  CONFIRMED_SCORE,
  type SightedKind,
  confirmWatermark,
  sightWatermark,
  watermarkIdOf,
} from '../watermark';

/** Whether anybody can read the watermark of a file, or only who knows its id can tell that it is there. */
export type MarkStrength = 'legible' | 'faint';

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

/**
 * The same for a film of so few frames that they cannot make up for each other: there it is enough that the mark which was drawn is there beyond doubt,
 * though only who knows its id can tell.
 *
 * @returns `faint` where nobody else will read it.
 * @throws ExportError as {@link readBackWatermark}.
 */
export async function readBackShortFilm(
  file: Blob,
  kind: 'gif' | 'video',
  record: LabelRecord,
): Promise<MarkStrength> {
  try {
    await readBackWatermark(file, kind, record);
    return 'legible';
  } catch (error) {
    if (!(error instanceof ExportError) || error.code !== 'export-watermark-unreadable') throw error;
    const score = await confirmWatermark(file, kind, watermarkIdOf(record.exportId));
    if (score < CONFIRMED_SCORE) throw error;
    return 'faint';
  }
}
