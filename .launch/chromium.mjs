import { join } from 'node:path';
import { TOOLS } from './checkout.mjs';
import { canInstallDebianPackages, installDebianPackage } from './debian-packages.mjs';
import { findProgram, isExecutable } from './find-program.mjs';
import { LaunchError, sentenceFor } from './launch-error.mjs';
import { runCommand, runScript } from './run-command.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Where a Chromium may be, and how to see whether it is one.
 *
 * @typedef {object} Surroundings
 * @property {string} platform - as `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} environment
 * @property {(name: string) => string | null} find - a program on the PATH
 * @property {(path: string) => boolean} isExecutable
 * @property {() => Promise<string | null>} playwrightPath - where Playwright would put its own
 * @property {(path: string) => Promise<boolean>} starts - whether the program at the path really runs
 */

/**
 * The first Chromium that starts: the one that `CHROMIUM_PATH` names, an installed one, Playwright's.
 *
 * @param {Surroundings} surroundings
 * @returns {Promise<string | null>} its path; null when there is none
 * @throws LaunchError when `CHROMIUM_PATH` names something that does not start
 */
export async function findChromium(surroundings) {
  const chosen = surroundings.environment['CHROMIUM_PATH'];
  if (chosen) {
    if (surroundings.isExecutable(chosen) && (await surroundings.starts(chosen))) return chosen;
    throw new LaunchError(
      `CHROMIUM_PATH is "${chosen}", where no Chromium starts: set it to one, or leave it away to have one looked for.`,
    );
  }
  const candidates = [
    ...NAMES.map((name) => surroundings.find(name)),
    ...usualPlaces(surroundings),
    await surroundings.playwrightPath(),
  ];
  for (const path of candidates) {
    if (path !== null && surroundings.isExecutable(path) && (await surroundings.starts(path))) return path;
  }
  return null;
}

/**
 * Where installers put Chrome without putting it on the PATH.
 *
 * @param {Surroundings} surroundings
 * @returns {string[]}
 */
function usualPlaces({ platform, environment }) {
  if (platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = environment[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  });
}

/** @type {Surroundings} */
const HERE = {
  platform: process.platform,
  environment: process.env,
  find: findProgram,
  isExecutable,
  async playwrightPath() {
    const { chromium } = await import('playwright');
    return chromium.executablePath() || null;
  },
  async starts(path) {
    // Chrome on Windows opens a window when it is asked for its version.
    if (process.platform === 'win32') return true;
    // Ubuntu's "chromium" is a script that asks for a snap: only a version tells a browser.
    const { code, output } = await runCommand(path, ['--version']);
    return code === 0 && /\b(?:Chromium|Chrome)\b.*\d/.test(output);
  },
};

/**
 * The Chromium for tests, benchmarks and the demo; installs one when there is none. Needs the packages.
 *
 * @returns {Promise<string>}
 * @throws LaunchError when there is none to be had
 */
export async function ensureChromium() {
  const found = await findChromium(HERE);
  if (found !== null) return found;
  if (canInstallDebianPackages() && (await installDebianPackage('chromium'))) {
    const installed = await findChromium(HERE);
    if (installed !== null) return installed;
  }
  console.error("Installing Playwright's Chromium …");
  const withLibraries = canInstallDebianPackages() ? ['--with-deps'] : [];
  const { output } = await runScript(TOOLS.playwright, ['install', ...withLibraries, 'chromium']);
  const downloaded = await findChromium(HERE);
  if (downloaded !== null) return downloaded;
  const diskIsFull = sentenceFor(output)?.startsWith('The disk is full');
  throw new LaunchError(
    diskIsFull
      ? /** @type {string} */ (sentenceFor(output))
      : 'There is no Chromium here and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, and start again.',
  );
}
