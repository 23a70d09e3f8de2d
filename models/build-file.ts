import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256Hex } from '../src/core';
import { type ManifestEntry, ModelBuildError } from './manifest';
import { RECIPES } from './recipes';

/** Where a build reads and writes. All are absolute. */
export interface BuildPaths {
  /** The folder that holds the npm packages. */
  readonly nodeModules: string;
  /** The folder into which a replacement is put by hand. */
  readonly replacements: string;
  readonly built: string;
}

export type BuildOutcome = 'up to date' | 'built' | 'replaced';

/**
 * Makes one file of the manifest, unless it stands there already with the right hash. Neither an input nor an output
 * that differs from its pin gets past: what ships is what was examined.
 *
 * @throws ModelBuildError when a hash differs or an input is missing.
 */
export async function buildFile(entry: ManifestEntry, paths: BuildPaths): Promise<BuildOutcome> {
  const target = join(paths.built, entry.name);
  const replacement = await readReplacement(entry, paths);
  const wanted = replacement?.sha256 ?? entry.sha256;
  const present = await readIfThere(target);
  if (present !== null && (await sha256Hex(present)) === wanted) return 'up to date';
  if (replacement !== null) {
    await writeWhole(target, replacement.bytes);
    return 'replaced';
  }

  const bytes = await makeFile(entry, paths.nodeModules);
  const made = await sha256Hex(bytes);
  if (made !== entry.sha256) {
    throw new ModelBuildError(
      `models/built/${entry.name} came out with SHA-256 ${made} instead of ${entry.sha256}: run "npm ci", and if it ` +
        'persists the builder was changed, so examine the difference and record it with "npm run models -- --pin".',
    );
  }
  await writeWhole(target, bytes);
  return 'built';
}

/** Runs the recipe on inputs that match their pins. */
export async function makeFile(entry: ManifestEntry, nodeModules: string): Promise<Uint8Array> {
  const recipe = RECIPES[entry.name];
  if (recipe === undefined) {
    throw new ModelBuildError(
      `models/manifest.json lists ${entry.name}, for which models/recipes.ts has no recipe.`,
    );
  }
  const { package: packageName, version, inputs } = entry.source;
  const bytes = await Promise.all(
    inputs.map(async ({ path, sha256 }) => {
      const name = `${packageName}/${path}`;
      const input = await readIfThere(join(nodeModules, packageName, path));
      if (input === null) {
        throw new ModelBuildError(
          `node_modules/${name} is missing: run "npm ci" to install ${packageName} ${version}.`,
        );
      }
      const found = await sha256Hex(input);
      if (found !== sha256) {
        throw new ModelBuildError(
          `node_modules/${name} has SHA-256 ${found} instead of ${sha256}: delete node_modules and run "npm ci" to get ` +
            `${packageName} ${version} as it was examined.`,
        );
      }
      return input;
    }),
  );
  return recipe(bytes);
}

async function readReplacement(
  { name, replacement }: ManifestEntry,
  { replacements }: BuildPaths,
): Promise<{ bytes: Uint8Array; sha256: string } | null> {
  if (replacement === undefined) return null;
  const bytes = await readIfThere(join(replacements, replacement.path));
  if (bytes === null) return null;
  const found = await sha256Hex(bytes);
  if (found !== replacement.sha256) {
    throw new ModelBuildError(
      `models/${replacement.path} has SHA-256 ${found}, which is not ${replacement.source} (${replacement.sha256}): ` +
        `remove it to use the built ${name}, or put that file there.`,
    );
  }
  return { bytes, sha256: found };
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Under another name first: a build that is stopped half-way leaves no half file behind. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.partial`, bytes);
  await rename(`${path}.partial`, path);
}
