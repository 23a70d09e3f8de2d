import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @returns {string | null} the first program of that name on the PATH
 */
export function findProgram(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const places = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = places.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
  return candidates.find(isExecutable) ?? null;
}
