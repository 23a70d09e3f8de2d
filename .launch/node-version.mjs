/** The oldest node that the toolchain supports; package.json says the same under `engines`. */
export const OLDEST_NODE = '20.19.0';

/**
 * @param {string} version - of the running node, for example `20.19.1`
 * @returns {string | null} the sentence to print, or null when the version will do
 */
export function nodeVersionComplaint(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0, oldestPatch = 0] = OLDEST_NODE.split('.').map(Number);
  const difference = major - oldestMajor || minor - oldestMinor || patch - oldestPatch;
  return difference >= 0
    ? null
    : `This is node ${version}, and Persona Grata needs node ${OLDEST_NODE} or newer: install it from https://nodejs.org and start again.`;
}
