/** One file that the demo made, with what the verify page says of it. */
export interface DemoFile {
  readonly swap: string;
  readonly path: string;
  readonly format: string;
  readonly sizeInBytes: number;
  readonly widthInPixels: number;
  readonly heightInPixels: number;
  readonly stageMilliseconds: Readonly<Record<string, number>>;
  readonly verdict: Readonly<Record<string, string>>;
}

/** One JSON object a line for programs, or a table for people. */
export function printDemo(files: readonly DemoFile[], json: boolean): void {
  if (json) {
    for (const file of files) console.log(JSON.stringify(file));
    return;
  }
  for (const file of files) {
    const stages = Object.entries(file.stageMilliseconds).map(
      ([stage, milliseconds]) => `${stage} ${Math.round(milliseconds)} ms`,
    );
    const verdict = Object.entries(file.verdict).map(([layer, state]) => `${layer} ${state}`);
    console.log(`${file.swap}: ${file.path}`);
    console.log(
      `  ${file.widthInPixels} x ${file.heightInPixels} px, ${Math.round(file.sizeInBytes / 1000)} kB; ${stages.join(', ')}`,
    );
    console.log(`  ${verdict.join(', ')}`);
  }
}
