import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildPaths, buildFile } from '../../models/build-file';
import { type ManifestEntry, ModelBuildError, readManifest } from '../../models/manifest';
import { RECIPES } from '../../models/recipes';
import lock from '../../package-lock.json';
import { sha256Hex } from '../../src/core';

const repository = join(import.meta.dirname, '../..');
const installed = join(repository, 'node_modules');
const { files } = await readManifest(join(repository, 'models/manifest.json'));
const entryOf = (name: string): ManifestEntry => files.find((file) => file.name === name)!;
const small = entryOf('selfie_segmenter.tflite');

let folder = '';
let paths: BuildPaths;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'));
  paths = { nodeModules: installed, replacements: join(folder, 'by-hand'), built: join(folder, 'built') };
  mkdirSync(paths.replacements);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Packages in the temporary folder that hold the entry's inputs as `change` leaves them. */
function packagesWith(entry: ManifestEntry, change: (bytes: Uint8Array) => Uint8Array): string {
  for (const { path } of entry.source.inputs) {
    const target = join(folder, 'node_modules', entry.source.package, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, change(readFileSync(join(installed, entry.source.package, path))));
  }
  return join(folder, 'node_modules');
}

const flipLastBit = (bytes: Uint8Array): Uint8Array => {
  const flipped = Uint8Array.from(bytes);
  flipped[flipped.length - 1]! ^= 1;
  return flipped;
};

describe('the manifest', () => {
  it('has a recipe, a licence and a card for each file', () => {
    expect(files.map(({ name }) => name)).toEqual(Object.keys(RECIPES));
    for (const { licence, card } of files) {
      expect(['Apache-2.0', 'MIT', 'OFL-1.1']).toContain(licence);
      expect(existsSync(join(repository, 'models', card)), card).toBe(true);
    }
  });

  it('names the versions that the lock file installs', () => {
    const packages: Record<string, { version?: string }> = lock.packages;
    for (const { source } of files) {
      expect(packages[`node_modules/${source.package}`]?.version).toBe(source.version);
    }
  });
});

describe('a build', () => {
  it.each(files.map(({ name }) => name))(
    'makes %s bit for bit, and leaves it alone the second time',
    async (name) => {
      const entry = entryOf(name);
      expect(await buildFile(entry, paths)).toBe('built');
      const made = readFileSync(join(paths.built, name));
      expect({ bytes: made.length, sha256: await sha256Hex(made) }).toEqual({
        bytes: entry.bytes,
        sha256: entry.sha256,
      });
      const { mtimeMs } = statSync(join(paths.built, name));
      expect(await buildFile(entry, paths)).toBe('up to date');
      expect(statSync(join(paths.built, name)).mtimeMs).toBe(mtimeMs);
    },
  );

  it('mends a built file of which one bit is wrong', async () => {
    await buildFile(small, paths);
    const path = join(paths.built, small.name);
    writeFileSync(path, flipLastBit(readFileSync(path)));
    expect(await buildFile(small, paths)).toBe('built');
    expect(await sha256Hex(readFileSync(path))).toBe(small.sha256);
  });

  it.each(files.map(({ name }) => name))(
    'refuses to make %s of an input with one flipped bit',
    async (name) => {
      const entry = entryOf(name);
      const building = buildFile(entry, { ...paths, nodeModules: packagesWith(entry, flipLastBit) });
      await expect(building).rejects.toThrow(ModelBuildError);
      await expect(building).rejects.toThrow(
        new RegExp(
          `^node_modules/${entry.source.package}/.* has SHA-256 .*: delete node_modules and run "npm ci"`,
        ),
      );
      expect(existsSync(join(paths.built, name))).toBe(false);
    },
  );

  it('says which package is missing', async () => {
    await expect(buildFile(small, { ...paths, nodeModules: join(folder, 'nowhere') })).rejects.toThrow(
      /@mediapipe\/selfie_segmentation\/selfie_segmentation\.tflite is missing: run "npm ci"/,
    );
  });

  it('refuses an output that is not the pinned one', async () => {
    const entry = { ...small, sha256: '0'.repeat(64) };
    await expect(buildFile(entry, paths)).rejects.toThrow(
      /came out with SHA-256 .* instead of 0+: run "npm ci"/,
    );
    expect(existsSync(join(paths.built, small.name))).toBe(false);
  });

  it('refuses a file for which there is no recipe', async () => {
    await expect(buildFile({ ...small, name: 'unheard-of' }, paths)).rejects.toThrow(/has no recipe/);
  });
});

describe("a replacement, as Google's own bundle is one", () => {
  const bytes = Uint8Array.of(1, 2, 3);
  const entry = async (): Promise<ManifestEntry> => ({
    ...small,
    replacement: { path: 'theirs.tflite', sha256: await sha256Hex(bytes), source: 'their own model' },
  });

  it('is known for the face landmarker by its hash', () => {
    expect(entryOf('face_landmarker.task').replacement).toMatchObject({
      path: 'face_landmarker.task',
      sha256: '64184e229b263107bc2b804c6625db1341ff2bb731874b0bcc2fe6544e0bc9ff',
    });
  });

  it('takes the place of what is built, and gives it back when it goes', async () => {
    const replaced = await entry();
    expect(await buildFile(replaced, paths)).toBe('built');
    writeFileSync(join(paths.replacements, 'theirs.tflite'), bytes);
    expect(await buildFile(replaced, paths)).toBe('replaced');
    expect(readFileSync(join(paths.built, small.name))).toEqual(Buffer.from(bytes));
    expect(await buildFile(replaced, paths)).toBe('up to date');
    rmSync(join(paths.replacements, 'theirs.tflite'));
    expect(await buildFile(replaced, paths)).toBe('built');
  });

  it('is refused when it is another file', async () => {
    writeFileSync(join(paths.replacements, 'theirs.tflite'), flipLastBit(bytes));
    await expect(buildFile(await entry(), paths)).rejects.toThrow(
      /^models\/theirs\.tflite has SHA-256 .*, which is not their own model .*: remove it/,
    );
  });
});
