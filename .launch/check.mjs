/** `npm run check`: everything that can be said of the sources without running the app, one line each. */
import './require-node.mjs';
import { TOOLS } from './checkout.mjs';
import { launch } from './launch-error.mjs';
import { NOTICES_NAME, areNoticesCurrent } from './notices.mjs';
import { runScript } from './run-command.mjs';
import { setUp } from './set-up.mjs';

/** @type {readonly (readonly [string, string, readonly string[]])[]} */
const CHECKS = [
  ['types (worker)', TOOLS.tsc, ['-p', 'tsconfig.worker.json']],
  ['types (page)', TOOLS.tsc, ['-p', 'tsconfig.page.json']],
  ['types (tests, models, launch scripts)', TOOLS.tsc, ['-p', 'tsconfig.node.json']],
  ['lint', TOOLS.eslint, ['.', '--max-warnings', '0']],
  ['format', TOOLS.prettier, ['--check', '--log-level', 'warn', '.']],
  ['architecture', TOOLS.vitest, ['run', '--project', 'unit', 'tests/architecture.test.ts']],
];

await launch(async () => {
  await setUp({ app: false });
  for (const [name, script, parameters] of CHECKS) {
    const { code, output } = await runScript(script, parameters);
    report(name, code === 0, output);
  }
  report(
    'third-party notices',
    areNoticesCurrent(),
    `${NOTICES_NAME} is not what the installed packages say: write it anew with \`node .launch/notices.mjs\`.`,
  );
});

/**
 * @param {string} name
 * @param {boolean} isGood
 * @param {string} explanation - printed only when it is not
 */
function report(name, isGood, explanation) {
  if (!isGood) {
    console.log(explanation.trimEnd());
    process.exitCode = 1;
  }
  console.log(`${name}: ${isGood ? 'ok' : 'failed'}`);
}
