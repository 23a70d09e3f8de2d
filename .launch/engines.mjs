/** `npm run engines`: walks a newcomer's way through the built app in Chromium and in Firefox, and says what works in which. */
import './require-node.mjs';
import { TOOLS, inCheckout } from './checkout.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureFirefox, onScreen } from './firefox.mjs';
import { launch } from './launch-error.mjs';
import { runCommand } from './run-command.mjs';
import { setUp } from './set-up.mjs';

await launch(async () => {
  await setUp();
  const environment = { CHROMIUM_PATH: await ensureChromium(), FIREFOX_PATH: await ensureFirefox() };
  const script = [TOOLS.tsx, inCheckout('tests', 'engines', 'run.ts'), ...process.argv.slice(2)];
  const [program, parameters] = await onScreen(process.execPath, script);
  const { code } = await runCommand(program, parameters, { inherit: true, environment });
  process.exitCode = code;
});
