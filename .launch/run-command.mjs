import { spawn } from 'node:child_process';
import { ROOT } from './checkout.mjs';

/**
 * @typedef {object} CommandResult
 * @property {number} code - exit code; 1 when a signal ended it, 127 when it could not be started
 * @property {string} output - stdout and stderr as they came; empty when `inherit` was asked for
 */

/**
 * Runs a program in the checkout and waits for its end. An interrupt typed at the terminal reaches it directly.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {object} [options]
 * @param {boolean} [options.inherit] - let it write to our stdout and stderr instead of keeping what it writes
 * @param {Readonly<Record<string, string>>} [options.environment] - added to our own
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, parameters, { inherit = false, environment = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...parameters], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm is a batch file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * @param {string} script - one of `TOOLS`, or another script of ours
 * @param {readonly string[]} parameters
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runScript(script, parameters, options) {
  return runCommand(process.execPath, [script, ...parameters], options);
}
