import './require-node.mjs';
import { pathToFileURL } from 'node:url';
import { buildApp } from './build-app.mjs';
import { buildModels } from './build-models.mjs';
import { installPackages } from './install-packages.mjs';
import { launch } from './launch-error.mjs';

/**
 * Brings a fresh clone, or one that was changed, to where it can run. What is up to date is left alone, so a second
 * time is quick and needs no network. Progress goes to stderr: stdout belongs to the command.
 *
 * @param {object} [options]
 * @param {boolean} [options.app] - build the app too; true when not said
 * @throws {import('./launch-error.mjs').LaunchError} with the sentence to show
 */
export async function setUp({ app = true } = {}) {
  await installPackages();
  await buildModels();
  if (app) await buildApp();
}

/** Run by itself it prepares for the development server, which builds the app on its own; `--app` builds it as well. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await launch(() => setUp({ app: process.argv.includes('--app') }));
}
