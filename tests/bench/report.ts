/** One measured figure. `ratio` compares it with a baseline of the same run: machines differ, ratios travel. */
export interface Measurement {
  readonly bench: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  readonly ratio: number | null;
  /** The most that `ratio` (or, without a baseline, `value`) should be; null where there is no goal. */
  readonly goal: number | null;
  readonly ok: boolean | null;
}

export function measurement(
  bench: string,
  name: string,
  value: number,
  unit: string,
  { baseline = null, goal = null }: { baseline?: number | null; goal?: number | null } = {},
): Measurement {
  const ratio = baseline === null ? null : value / baseline;
  return {
    bench,
    name,
    value,
    unit,
    baseline,
    ratio,
    goal,
    ok: goal === null ? null : (ratio ?? value) <= goal,
  };
}

/** JSON lines for programs on standard output, a table for people on standard error. */
export function printMeasurements(measurements: readonly Measurement[]): void {
  for (const line of measurements) console.log(JSON.stringify(line));
  const cell = (value: number | null) => (value === null ? '' : value.toFixed(value < 10 ? 2 : 0));
  const rows = measurements.map(({ bench, name, value, unit, baseline, ratio, goal, ok }) => [
    bench,
    name,
    `${cell(value)} ${unit}`,
    cell(baseline),
    cell(ratio),
    cell(goal),
    ok === null ? '' : ok ? 'ok' : 'MISSED',
  ]);
  const table = [['bench', 'name', 'value', 'baseline', 'ratio', 'goal', ''], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table)
    console.error(
      row
        .map((text, column) => text.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
