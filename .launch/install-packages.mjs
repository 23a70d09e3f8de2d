import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, STAMPS, inCheckout } from './checkout.mjs';
import { readStamp, sha256OfFile, writeStamp } from './fingerprint.mjs';
import { LaunchError, sentenceFor } from './launch-error.mjs';
import { npm } from './npm.mjs';

/** @typedef {Record<string, string>} Versions */
/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {Versions} [dependencies]
 * @property {Versions} [devDependencies]
 */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

/** Installs from the lock file, unless what is installed is already what it says. */
export async function installPackages() {
  const lock = /** @type {Lock} */ (readJson(inCheckout('package-lock.json')));
  if (!agreesWithManifest(lock, /** @type {LockedPackage} */ (readJson(inCheckout('package.json'))))) {
    throw new LaunchError(/** @type {string} */ (sentenceFor('EUSAGE package-lock')));
  }
  const stampPath = join(STAMPS, 'packages');
  // Some packages hold machine code: a folder carried to another kind of machine has to be installed anew.
  const wanted = [sha256OfFile(inCheckout('package-lock.json')), process.platform, process.arch].join(' ');
  const stamp = readStamp(stampPath);
  if (stamp === wanted) return;
  if (stamp === null && agreesWithInstalled(lock)) {
    writeStamp(stampPath, wanted);
    return;
  }

  console.error('Installing the packages of package-lock.json, which takes about a minute the first time …');
  const install = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  let { code, output } = await npm([...install, '--prefer-offline']);
  // What npm remembers of a package may be older than the version that is asked for.
  if (output.includes('ETARGET')) ({ code, output } = await npm(install));
  if (code !== 0) {
    throw new LaunchError(
      sentenceFor(output) ?? `The packages could not be installed, and npm says why:\n${output.trim()}`,
    );
  }
  writeStamp(stampPath, wanted);
}

/**
 * Whether the lock file was made from this package.json.
 *
 * @param {Lock} lock
 * @param {LockedPackage} manifest
 */
export function agreesWithManifest(lock, manifest) {
  const locked = lock.packages[''] ?? {};
  return (
    sameVersions(locked.dependencies, manifest.dependencies) &&
    sameVersions(locked.devDependencies, manifest.devDependencies)
  );
}

/**
 * @param {Versions} [one]
 * @param {Versions} [other]
 */
function sameVersions(one = {}, other = {}) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}

/**
 * Whether an `npm ci` or `npm install` by hand has put there what the lock file says. Optional packages may be
 * missing: most are for other machines.
 *
 * @param {Lock} lock
 */
function agreesWithInstalled(lock) {
  const path = inCheckout('node_modules', '.package-lock.json');
  return existsSync(path) && sameInstallation(lock, /** @type {Lock} */ (readJson(path)));
}

/**
 * @param {Lock} lock
 * @param {Lock} installed - npm's own note of what it put into `node_modules`
 */
export function sameInstallation(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  return (
    wanted.every(([path, { version, optional, devOptional }]) => {
      const found = installed.packages[path];
      return found === undefined ? optional === true || devOptional === true : found.version === version;
    }) && Object.keys(installed.packages).every((path) => path in lock.packages)
  );
}

/** @param {string} path */
function readJson(path) {
  if (!existsSync(path)) {
    throw new LaunchError(
      `${path.slice(ROOT.length)} is missing: restore it with \`git checkout -- .\` and start again.`,
    );
  }
  return /** @type {unknown} */ (JSON.parse(readFileSync(path, 'utf8')));
}
