import { type BatchRow } from '../verify-view';
import { VERDICT_LAYERS, type VerdictLayer } from '../verdict';

/** Spreadsheets take a cell that begins like this for a formula, or for what turns into one when the cell is split. */
const FORMULA_START = /^[\s]*[=+\-@\t\r\n|%＝＋－＠]/u;

/**
 * Verdicts as a table for spreadsheets (RFC 4180), one row for each file: the codes of states and bases, which are the same in
 * every language. File names come from strangers: none of them can become a formula.
 */
export function verdictTable(rows: readonly BatchRow[]): string {
  const head = [
    'file_name',
    'sha256',
    'format',
    'size_in_bytes',
    ...VERDICT_LAYERS.flatMap((layer) => [`${layer}_state`, `${layer}_basis`]),
    'watermark_id',
    'contradictions',
    'error',
  ];
  const lines = rows.map(({ fileName, verdict, error }) => {
    const layerOf = (name: VerdictLayer) => verdict?.layers.find(({ layer }) => layer === name);
    return [
      fileName,
      verdict?.fileSha256 ?? '',
      verdict?.format ?? '',
      verdict === null ? '' : String(verdict.sizeInBytes),
      ...VERDICT_LAYERS.flatMap((name) => [layerOf(name)?.state ?? '', layerOf(name)?.basis ?? '']),
      String(layerOf('watermark')?.facts['watermark'] ?? ''),
      (verdict?.contradictions ?? [])
        .map(({ between, subject }) => [...between, subject].join(' '))
        .join('; '),
      error?.code ?? '',
    ];
  });
  // Spreadsheets read UTF-8 by its byte order mark alone.
  return `\ufeff${[head, ...lines].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** Quoted always; an apostrophe before what could be a formula keeps it a text. */
function cellOf(text: string): string {
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
