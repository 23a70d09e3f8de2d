import { parseArgs } from 'node:util';
import { measureExport } from './export.ts';
import { measureLive } from './live.ts';
import { measureLong } from './long.ts';
import { measureMemory } from './memory.ts';
import { measurePipeline } from './pipeline.ts';
import { measureQuality } from './quality.ts';
import { measureStartup } from './startup.ts';
import { measureStill } from './still.ts';
import { type Measurement, printMeasurements } from './report.ts';
import { measureWatermark } from './watermark.ts';
import { measureWatermarkInVideo } from './watermark-video.ts';

const BENCHES: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  still: measureStill,
  startup: measureStartup,
  pipeline: () => measurePipeline(values.only),
  quality: () => measureQuality(dataFolder()),
  memory: () => measureMemory(values.long),
  export: measureExport,
  long: () => measureLong({ seconds: Number(values.seconds), framesPerSecond: Number(values.rate) }),
  live: () => measureLive(values.data),
  watermark: async () => [
    ...(values.only === 'stills' ? [] : await measureWatermarkInVideo()),
    ...(values.only === 'clips'
      ? []
      : await measureWatermark({ data: values.data, isLong: values.long, every: Number(values.every) })),
  ],
};

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    // Of the pipeline, the cases whose names begin so; of the watermark, `stills` or `clips`.
    only: { type: 'string', default: '' },
    // As many frames of the memory, or unmarked pictures of the watermark, as its goal speaks of.
    long: { type: 'boolean', default: false },
    // Of the pictures for the watermark, one of so many.
    every: { type: 'string', default: '1' },
    // Of the long clip.
    seconds: { type: 'string', default: '600' },
    rate: { type: 'string', default: '5' },
  },
});
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark called ${unknown.join(', ')}. Choose from: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(2);
}
const measurements: Measurement[] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES).filter(isRunByItself))
  measurements.push(...(await BENCHES[name]!()));
printMeasurements(measurements);

/** Without data there is no truth to compare with; and what takes an hour is asked for by name. */
function isRunByItself(name: string): boolean {
  return name !== 'long' && (name !== 'quality' || values.data !== undefined);
}

function dataFolder(): string {
  if (values.data !== undefined) return values.data;
  console.error('The benchmark "quality" needs --data FOLDER, with a data.json in it.');
  process.exit(2);
}
