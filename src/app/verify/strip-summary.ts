import type { StripAttack, StripLayer, StripRow } from '../../verify';

/** Two things that leave the pixels as they were saved; everything else saves the picture anew. */
const LEAVING_THE_PIXELS: ReadonlySet<StripAttack> = new Set(['copied', 'byte-added']);

/** What a strip test comes to, for a sentence or two. */
export interface StripSummary {
  /**
   * `pixels`: of what the file carried, only what is in the pixels outlasted being saved anew. `nothing`: nothing did.
   * `mixed`: other than that.
   */
  readonly kind: 'pixels' | 'nothing' | 'mixed';
  /** After how many of `total` changes that save anew the watermark was still read. */
  readonly count: number;
  readonly total: number;
  /** Layers that survived equally often, of all copies that could be made; the hardiest first. */
  readonly groups: readonly { readonly layers: readonly StripLayer[]; readonly count: number }[];
  /** Copies that could be made. */
  readonly made: number;
}

export function summariseStripTest(rows: readonly StripRow[]): StripSummary {
  const made = rows.flatMap(({ attack, outcomes }) => (outcomes === null ? [] : [{ attack, outcomes }]));
  const savedAnew = made.filter(({ attack }) => !LEAVING_THE_PIXELS.has(attack));
  const survivals = (layer: StripLayer, among: typeof made) =>
    among.filter(({ outcomes }) => outcomes[layer] === 'survived').length;
  const layers = Object.keys(made[0]?.outcomes ?? {}) as StripLayer[];
  const besidePixels = layers.filter((layer) => layer !== 'watermark' && layer !== 'label');
  const count = survivals('watermark', savedAnew);
  const groups = new Map<number, StripLayer[]>();
  for (const layer of layers) {
    const often = survivals(layer, made);
    groups.set(often, [...(groups.get(often) ?? []), layer]);
  }
  return {
    kind: kindOf(
      besidePixels.some((layer) => survivals(layer, savedAnew) > 0),
      count > 0,
      survivals('label', savedAnew) > 0,
      besidePixels.length > 0,
    ),
    count,
    total: savedAnew.length,
    groups: [...groups]
      .sort(([one], [other]) => other - one)
      .map(([often, grouped]) => ({ layers: grouped, count: often })),
    made: made.length,
  };
}

function kindOf(
  isBesideLeft: boolean,
  isWatermarkLeft: boolean,
  isLabelLeft: boolean,
  wasBeside: boolean,
): StripSummary['kind'] {
  if (!isBesideLeft && !isWatermarkLeft && !isLabelLeft) return 'nothing';
  return isWatermarkLeft && wasBeside && !isBesideLeft ? 'pixels' : 'mixed';
}
