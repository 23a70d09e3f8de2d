import { existsSync, readFileSync } from 'node:fs';
import { TOOLS, inCheckout } from './checkout.mjs';
import { sha256OfFile } from './fingerprint.mjs';
import { LaunchError, sentenceFor } from './launch-error.mjs';
import { runScript } from './run-command.mjs';

/** @typedef {{ files: { name: string, sha256: string, replacement?: { path: string } }[] }} Manifest */

/** Makes `models/built`, unless every file there is already what the manifest says. */
export async function buildModels() {
  const manifest = /** @type {Manifest} */ (
    JSON.parse(readFileSync(inCheckout('models', 'manifest.json'), 'utf8'))
  );
  if (manifest.files.every(isBuilt)) return;
  const { code, output } = await runScript(TOOLS.tsx, [inCheckout('models', 'build.ts')]);
  if (code !== 0) throw new LaunchError(sentenceFor(output) ?? output.trim());
}

/** @param {Manifest['files'][number]} file */
function isBuilt({ name, sha256, replacement }) {
  // What somebody put there by hand is for the builder to judge.
  if (replacement !== undefined && existsSync(inCheckout('models', replacement.path))) return false;
  return sha256OfFile(inCheckout('models', 'built', name)) === sha256;
}
