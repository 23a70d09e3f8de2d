import { readFile, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ServedApp } from '../support/served-app.ts';
import { type Engine, Guest } from './guest.ts';
import { type Step, walk } from './journey.ts';

/**
 * `npm run engines`: the journey of a newcomer in each browser there is, as a table. `--write` puts it into README.md, where a table of an
 * earlier run stands.
 */
const ENGINES: readonly (readonly [Engine, string | undefined])[] = [
  ['chrome', process.env['CHROMIUM_PATH']],
  ['firefox', process.env['FIREFOX_PATH']],
];
const BEGIN = '<!-- browsers: begin -->';
const END = '<!-- browsers: end -->';

interface Walked {
  readonly version: string;
  readonly steps: readonly Step[];
}

await using app = await ServedApp.start();
const walked: Walked[] = [];
for (const [engine, path] of ENGINES) {
  if (path === undefined) continue;
  await using guest = await Guest.arrive(engine, path, app.address);
  const { version } = guest;
  const steps = await walk(guest, ({ name, fault }) => {
    console.log(fault === null ? `ok      ${version}: ${name}` : `FAILED  ${version}: ${name}: ${fault}`);
  });
  walked.push({ version, steps });
}
if (walked.some(({ steps }) => steps.some(({ fault }) => fault !== null))) process.exitCode = 1;
if (process.argv.includes('--write')) await writeTable();

async function writeTable(): Promise<void> {
  const path = fileURLToPath(new URL('../../README.md', import.meta.url));
  const readme = await readFile(path, 'utf8');
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${BEGIN} … ${END}.`);
  const rows = walked[0]!.steps.map(({ name }, row) => [
    name,
    ...walked.map(({ steps }) => (steps[row]!.fault === null ? 'yes' : 'no')),
  ]);
  const head = ['', ...walked.map(({ version }) => version.replace('/', ' '))];
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const when = `Seen on ${new Date().toISOString().slice(0, 10)}, ${platform()} ${arch()}, without a graphics card.`;
  const text = `${before}${BEGIN}\n\n${table}\n\n${when}\n\n${END}${after}`;
  const options = (await resolveConfig(path)) ?? {};
  await writeFile(path, await format(text, { ...options, filepath: path }));
}
