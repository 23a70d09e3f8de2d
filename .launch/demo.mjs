/** `npm run demo`: sets up and drives the built app through its own interface, without a window. */
import './require-node.mjs';
import { runBrowserJob } from './browser-job.mjs';
import { launch } from './launch-error.mjs';

await launch(() => runBrowserJob('tests', 'demo', 'run.ts'));
