import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As browsers write one; a wildcard is none, nor is anything that would end the header. */
const ORIGIN = /^https?:\/\/([a-z\d.-]+|\[[\da-f:]+\])(:\d+)?$/;

/**
 * Of the pages that the operator lets show the app, in `embed.json` beside it. The app reads the same file, and is strict about it; here
 * whatever is not an origin lets nobody in.
 *
 * @param {string} app - the folder that the app is served from
 * @returns {string[]}
 */
export function embeddingOrigins(app) {
  try {
    const { origins } = JSON.parse(readFileSync(join(app, 'embed.json'), 'utf8'));
    return origins.every((/** @type {string} */ origin) => ORIGIN.test(origin)) ? origins : [];
  } catch {
    return [];
  }
}
