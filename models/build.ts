/**
 * `npm run models`: makes the files of `manifest.json` in `models/built/` from the installed packages.
 * `npm run models -- --pin` writes the hashes of what it makes into the manifest instead of comparing with them.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../src/core';
import { buildFile, makeFile } from './build-file';
import { ModelBuildError, readManifest } from './manifest';

const folder = import.meta.dirname;
const nodeModules = join(folder, '..', 'node_modules');
const manifestPath = join(folder, 'manifest.json');

async function buildAll(): Promise<void> {
  const { files } = await readManifest(manifestPath);
  for (const entry of files) {
    const outcome = await buildFile(entry, {
      nodeModules,
      replacements: folder,
      built: join(folder, 'built'),
    });
    console.log(`models/built/${entry.name}: ${outcome}`);
  }
}

async function pinAll(): Promise<void> {
  const { files } = await readManifest(manifestPath);
  const pinned = [];
  for (const entry of files) {
    const made = await makeFile(entry, nodeModules);
    pinned.push({ ...entry, bytes: made.length, sha256: await sha256Hex(made) });
  }
  await writeFile(manifestPath, `${JSON.stringify({ files: pinned }, null, 2)}\n`);
}

try {
  if (process.argv.includes('--pin')) await pinAll();
  await buildAll();
} catch (error) {
  if (error instanceof ModelBuildError) console.error(error.message);
  else if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
    console.error('The disk is full: free about 20 MB and run "npm run models" again.');
  } else throw error;
  process.exitCode = 1;
}
