import { canInstallDebianPackages, installDebianPackage } from './debian-packages.mjs';
import { findProgram } from './find-program.mjs';
import { LaunchError } from './launch-error.mjs';

/**
 * The Firefox to walk through, the one that `FIREFOX_PATH` names first; installs one where that takes no question.
 *
 * @returns {Promise<string>}
 * @throws LaunchError when there is none to be had
 */
export async function ensureFirefox() {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen) return chosen;
  const find = () => findProgram('firefox') ?? findProgram('firefox-esr');
  const found = find();
  if (found !== null) return found;
  if (canInstallDebianPackages() && (await installDebianPackage('firefox-esr'))) {
    const installed = find();
    if (installed !== null) return installed;
  }
  throw new LaunchError(
    'There is no Firefox here: install one, or set FIREFOX_PATH to one, and start again.',
  );
}

/**
 * A command that has a screen to draw on, if only a virtual one: without a window Firefox has no WebGL.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @returns {Promise<readonly [string, readonly string[]]>}
 * @throws LaunchError when there is no screen to be had
 */
export async function onScreen(program, parameters) {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
    return [program, parameters];
  const find = () => findProgram('xvfb-run');
  const virtual =
    find() ?? (canInstallDebianPackages() && (await installDebianPackage('xvfb')) ? find() : null);
  if (virtual === null)
    throw new LaunchError('There is no screen here: install xvfb, or set DISPLAY, and start again.');
  return [virtual, ['-a', program, ...parameters]];
}
