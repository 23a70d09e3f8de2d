import type { LabelRecord } from '../label';
import type { StillFormat } from './exported-file';
import type { MovingFormat } from './exported-moving';

const EXTENSIONS: Readonly<Record<StillFormat | MovingFormat, string>> = {
  png: 'png',
  jpeg: 'jpg',
  webp: 'webp',
  mp4: 'mp4',
  webm: 'webm',
  gif: 'gif',
};

/** `persona-grata_ai-modified_2026-11-21_1a2b3c4d.png`: says what the file is, and nothing of whom it shows. */
export function exportFileName(
  { exportId, createdAt }: Pick<LabelRecord, 'exportId' | 'createdAt'>,
  format: StillFormat | MovingFormat,
): string {
  const date = createdAt.slice(0, 'yyyy-mm-dd'.length);
  const shortId = exportId.replace(/^pg-/, '').slice(0, 8);
  return `persona-grata_ai-modified_${date}_${shortId}.${EXTENSIONS[format]}`;
}
