/** `npm start`: sets up, serves the built app and prints its address. `PORT` chooses the port, `--no-open` opens no browser. */
import './require-node.mjs';
import { ROOT } from './checkout.mjs';
import { launch } from './launch-error.mjs';
import { openBrowser } from './open-browser.mjs';
import { portFrom, serveApp } from './serve-app.mjs';
import { setUp } from './set-up.mjs';

await launch(async () => {
  const port = portFrom(process.env['PORT']);
  await setUp();
  const { address, close } = await serveApp(ROOT, port);
  console.log(`Persona Grata is at ${address} (Ctrl+C ends it)`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void close().finally(() => process.exit(0)));
  }
  if (!process.argv.includes('--no-open')) openBrowser(address);
});
