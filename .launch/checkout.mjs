/** Where things stand in this checkout. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} parts - below the checkout */
export const inCheckout = (...parts) => join(ROOT, ...parts);

/** Stamps live among the packages, so that deleting `node_modules` deletes what was concluded from them. */
export const STAMPS = inCheckout('node_modules', '.cache', 'persona-grata');

/** Scripts of the installed packages, run with `node`: no shell and no PATH in between. */
export const TOOLS = {
  eslint: inCheckout('node_modules', 'eslint', 'bin', 'eslint.js'),
  playwright: inCheckout('node_modules', 'playwright', 'cli.js'),
  prettier: inCheckout('node_modules', 'prettier', 'bin', 'prettier.cjs'),
  tsc: inCheckout('node_modules', 'typescript', 'bin', 'tsc'),
  tsx: inCheckout('node_modules', 'tsx', 'dist', 'cli.mjs'),
  vite: inCheckout('node_modules', 'vite', 'bin', 'vite.js'),
  vitest: inCheckout('node_modules', 'vitest', 'vitest.mjs'),
};
