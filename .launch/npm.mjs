import { runCommand, runScript } from './run-command.mjs';

/**
 * Under `npm start` this is the very npm that was typed; otherwise the one on the PATH.
 *
 * @param {readonly string[]} parameters
 */
export function npm(parameters) {
  const ownScript = process.env['npm_execpath'];
  return ownScript?.endsWith('.js') ? runScript(ownScript, parameters) : runCommand('npm', parameters);
}
