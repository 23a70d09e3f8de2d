/**
 * `npm test`: sets up, finds or installs a Chromium, and runs the tests, runner by runner, each with a closing line.
 * `npm test -- unit` runs one runner; whatever else is given goes to vitest; `--long` (`npm run test:long`) adds the
 * tests that take their time.
 */
import './require-node.mjs';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { STAMPS, TOOLS } from './checkout.mjs';
import { ensureChromium } from './chromium.mjs';
import { offerExiftool } from './exiftool.mjs';
import { launch } from './launch-error.mjs';
import { runScript } from './run-command.mjs';
import { setUp } from './set-up.mjs';
import { closingLine, outcomeOf } from './test-outcome.mjs';

const RUNNERS = ['unit', 'browser', 'e2e'];

await launch(async () => {
  const given = process.argv.slice(2).filter((parameter) => parameter !== '--long');
  const isLong = process.argv.includes('--long');
  const chosen = RUNNERS.filter((runner) => given.includes(runner));
  const forVitest = given.filter((parameter) => !RUNNERS.includes(parameter));

  await setUp();
  const environment = { CHROMIUM_PATH: await ensureChromium(), ...(isLong ? { LONG: '1' } : {}) };
  await offerExiftool();

  for (const runner of chosen.length > 0 ? chosen : RUNNERS) {
    const outcome = await runTests(runner, forVitest, environment);
    console.log(closingLine(runner, outcome));
    if (outcome.failed > 0) process.exitCode = 1;
  }
});

/**
 * @param {string} runner
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} environment
 */
async function runTests(runner, parameters, environment) {
  const reportPath = join(STAMPS, `tests-${runner}.json`);
  mkdirSync(STAMPS, { recursive: true });
  rmSync(reportPath, { force: true });
  const { code } = await runScript(
    TOOLS.vitest,
    [
      'run',
      ...['--project', runner],
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', reportPath],
      ...['--silent', 'passed-only'],
      // A name that is asked for need not occur in every runner; without one, a runner without tests is a fault.
      ...(parameters.length > 0 ? ['--passWithNoTests'] : []),
      ...parameters,
    ],
    { inherit: true, environment },
  );
  const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : null;
  return outcomeOf(report, code);
}
