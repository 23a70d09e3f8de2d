import { spawn } from 'node:child_process';
import { findProgram } from './find-program.mjs';

/**
 * How to show an address in the visitor's browser.
 *
 * @param {object} surroundings
 * @param {string} surroundings.platform - as `process.platform`
 * @param {Readonly<Record<string, string | undefined>>} surroundings.environment
 * @param {boolean} surroundings.isTerminal - whether somebody reads what is printed
 * @param {(name: string) => string | null} surroundings.find - a program's path
 * @returns {readonly string[] | null} the command to which the address is added; null when there is no browser to open
 */
export function browserCommand({ platform, environment, isTerminal, find }) {
  if (!isTerminal || environment['CI'] || environment['SSH_CONNECTION']) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (!environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']) return null;
  const opener = find('xdg-open');
  return opener === null ? null : [opener];
}

/** @param {string} address */
export function openBrowser(address) {
  const command = browserCommand({
    platform: process.platform,
    environment: process.env,
    isTerminal: process.stdout.isTTY,
    find: findProgram,
  });
  if (command === null) return;
  const [program, ...parameters] = command;
  const child = spawn(/** @type {string} */ (program), [...parameters, address], {
    stdio: 'ignore',
    detached: true,
  });
  // The address is printed anyway: a browser that does not open is no failure.
  child.on('error', () => undefined);
  child.unref();
}
