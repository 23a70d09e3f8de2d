import { TOOLS, inCheckout } from './checkout.mjs';
import { ensureChromium } from './chromium.mjs';
import { runScript } from './run-command.mjs';
import { setUp } from './set-up.mjs';

/**
 * Sets up, finds or installs a Chromium, and runs a script that drives the built app with it. What was typed behind
 * the command goes to the script, and its exit code becomes ours.
 *
 * @param {string[]} script - its path, part by part, below the checkout
 */
export async function runBrowserJob(...script) {
  await setUp();
  const environment = { CHROMIUM_PATH: await ensureChromium() };
  const { code } = await runScript(TOOLS.tsx, [inCheckout(...script), ...process.argv.slice(2)], {
    inherit: true,
    environment,
  });
  process.exitCode = code;
}
