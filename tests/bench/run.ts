import { measurePipeline } from './pipeline.ts';
import { measureStartup } from './startup.ts';
import { measureStill } from './still.ts';
import { type Measurement, printMeasurements } from './report.ts';

const BENCHES: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  still: measureStill,
  startup: measureStartup,
  pipeline: measurePipeline,
};

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark called ${unknown.join(', ')}. Choose from: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(2);
}
const measurements: Measurement[] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES))
  measurements.push(...(await BENCHES[name]!()));
printMeasurements(measurements);
