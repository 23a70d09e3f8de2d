import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, STAMPS, TOOLS, inCheckout } from './checkout.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { LaunchError, sentenceFor } from './launch-error.mjs';
import { runScript } from './run-command.mjs';

/** Everything that the built app is made of. */
const INPUTS = [
  '.launch/security-headers.mjs',
  'index.html',
  'models/built',
  'models/manifest.json',
  'package.json',
  'package-lock.json',
  'public',
  'src',
  'tsconfig.base.json',
  'vite.config.ts',
];

/** Builds `dist`, unless it is what an earlier build made of the very same sources. */
export async function buildApp() {
  const stampPath = join(STAMPS, 'app');
  const inputs = fingerprint(ROOT, INPUTS);
  const outputs = () => fingerprint(ROOT, ['dist']);
  if (existsSync(inCheckout('dist', 'index.html')) && readStamp(stampPath) === `${inputs} ${outputs()}`)
    return;
  console.error('Building the app …');
  const { code, output } = await runScript(TOOLS.vite, ['build', '--logLevel', 'warn']);
  if (code !== 0) {
    throw new LaunchError(
      sentenceFor(output) ?? `The app does not build, and Vite says why:\n${output.trim()}`,
    );
  }
  writeStamp(stampPath, `${inputs} ${outputs()}`);
}
