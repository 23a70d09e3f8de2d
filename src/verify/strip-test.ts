import type { LayerVerdict, Verdict, VerdictLayer } from './verdict';
import { type VerifyOptions, verifyFile } from './verify-file';
import { STRIP_ATTACKS, type StripAttack, openStrippable } from './strip-attacks';

/** Layers that a file carries on its way. The consent stands in the manifest and goes with it. */
export const STRIP_LAYERS = [
  'manifest',
  'metadata',
  'aigc',
  'watermark',
  'label',
] as const satisfies readonly VerdictLayer[];
export type StripLayer = (typeof STRIP_LAYERS)[number];

/** `damaged`: something is left of it, and it says itself that it no longer holds, or can no longer be read. */
export type StripOutcome = 'survived' | 'damaged' | 'lost' | 'unchecked';

/** What became of the layers that the file carried before; `null` when this browser cannot make such a copy. */
export interface StripRow {
  readonly attack: StripAttack;
  readonly outcomes: Readonly<Partial<Record<StripLayer, StripOutcome>>> | null;
}

/**
 * Changes a still picture in each way of {@link STRIP_ATTACKS}, reads every copy as {@link verifyFile} reads any file, and says
 * which of its layers are still there. The copies live until they are read. Works in workers only.
 *
 * @param onRow - told of each copy as soon as it is read.
 * @throws VerifyError as {@link verifyFile}, and `verify-pixels-unreadable` when this browser cannot decode the picture.
 */
export async function stripTest(
  file: File,
  options: VerifyOptions,
  onRow: (row: StripRow) => void,
): Promise<readonly StripRow[]> {
  const before = await verifyFile(file, options);
  using strippable = await openStrippable(file);
  const rows: StripRow[] = [];
  for (const attack of STRIP_ATTACKS) {
    const copy = await strippable.copyAfter(attack);
    const outcomes = copy === null ? null : stripOutcomes(before, await verifyFile(copy, options));
    const row = { attack, outcomes };
    rows.push(row);
    onRow(row);
  }
  return rows;
}

/** What became of each layer that was there before. */
export function stripOutcomes(before: Verdict, after: Verdict): NonNullable<StripRow['outcomes']> {
  const outcomes: Partial<Record<StripLayer, StripOutcome>> = {};
  for (const layer of STRIP_LAYERS) {
    const [had, has] = [before, after].map(({ layers }) => layers.find((one) => one.layer === layer));
    if (had && has && had.presence === 'present') outcomes[layer] = outcomeOf(had, has);
  }
  return outcomes;
}

function outcomeOf(had: LayerVerdict, has: LayerVerdict): StripOutcome {
  switch (has.presence) {
    case 'present':
      // Another id than before is no survivor.
      return has.facts['watermark'] === had.facts['watermark'] ? 'survived' : 'damaged';
    case 'damaged':
      return 'damaged';
    case 'missing':
      return 'lost';
    case 'unchecked':
      return 'unchecked';
  }
}
