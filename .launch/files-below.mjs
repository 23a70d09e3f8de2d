import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files below a folder, with forward slashes, in one order on every machine.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function filesBelow(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
