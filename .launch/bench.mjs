/** `npm run bench -- NAME`: sets up and runs the benchmarks, one JSON object a line on stdout. */
import './require-node.mjs';
import { runBrowserJob } from './browser-job.mjs';
import { launch } from './launch-error.mjs';

await launch(() => runBrowserJob('tests', 'bench', 'run.ts'));
