import type { LayerPresence, Verdict, VerdictLayer } from '../../verify';

/** How two copies of a picture differ in their marks. */
export interface Comparison {
  readonly rows: readonly {
    readonly layer: VerdictLayer;
    readonly before: LayerPresence;
    readonly after: LayerPresence;
  }[];
  readonly lost: readonly VerdictLayer[];
  readonly damaged: readonly VerdictLayer[];
  readonly gained: readonly VerdictLayer[];
  readonly kept: readonly VerdictLayer[];
  readonly isSameFile: boolean;
  /** Whether both watermarks are of one export; `null` where an id could not be read. */
  readonly isSameExport: boolean | null;
}

/** What could not be looked for in one of the copies is compared in neither. */
export function compareCopies(before: Verdict, after: Verdict): Comparison {
  const rows = before.layers.map(({ layer, presence }) => ({
    layer,
    before: presence,
    after: after.layers.find((one) => one.layer === layer)?.presence ?? 'unchecked',
  }));
  const where = (had: LayerPresence, has: readonly LayerPresence[]) =>
    rows.filter((row) => row.before === had && has.includes(row.after)).map(({ layer }) => layer);
  const [one, other] = [watermarkOf(before), watermarkOf(after)];
  return {
    rows,
    lost: where('present', ['missing']),
    damaged: where('present', ['damaged']),
    gained: where('missing', ['present', 'damaged']),
    kept: where('present', ['present']),
    isSameFile: before.fileSha256 === after.fileSha256,
    isSameExport: one === null || other === null ? null : one === other,
  };
}

function watermarkOf({ layers }: Verdict): string | null {
  const id = layers.find(({ layer }) => layer === 'watermark')?.facts['watermark'];
  return typeof id === 'string' ? id : null;
}
