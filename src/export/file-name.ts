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

type Named = Pick<LabelRecord, 'exportId' | 'createdAt'>;

/** `persona-grata_ai-modified_2026-11-21_1a2b3c4d.png`: says what the file is, and nothing of whom it shows. */
export function exportFileName(record: Named, format: StillFormat | MovingFormat): string {
  return `${baseName(record)}.${EXTENSIONS[format]}`;
}

/** Of the manifest beside a file: other tools look for it under the file's own name with this ending. */
export function sidecarName(record: Named): string {
  return `${baseName(record)}.c2pa`;
}

function baseName({ exportId, createdAt }: Named): string {
  const date = createdAt.slice(0, 'yyyy-mm-dd'.length);
  const shortId = exportId.replace(/^pg-/, '').slice(0, 8);
  return `persona-grata_ai-modified_${date}_${shortId}`;
}
