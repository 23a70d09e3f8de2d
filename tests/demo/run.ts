import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../support/chromium.ts';
import { ServedApp } from '../support/served-app.ts';
import { type TakenFile, Visitor } from '../support/visitor.ts';
import { type DemoFile, printDemo } from './report.ts';
import { parseStatement } from './statement.ts';

const FORMATS = ['png', 'jpeg', 'webp'] as const;
/** A swapped clip, a portrait that moves, and a chorus. */
const SAMPLE_MOVES = [
  { mode: 'Swap', state: 'swapped', format: 'mp4' },
  { mode: 'Animate', state: 'animated', format: 'mp4' },
  { mode: 'Chorus', state: 'animated', format: 'gif' },
] as const;
/** Two swaps of our own people, chosen to differ in skin, light and beard. */
const SAMPLE_SWAPS = 2;

const { values: options } = parseArgs({
  options: {
    source: { type: 'string' },
    target: { type: 'string' },
    statement: { type: 'string' },
    out: { type: 'string', default: 'out' },
    json: { type: 'boolean', default: false },
  },
});

const isOwn = options.source !== undefined || options.target !== undefined;
if (isOwn && (options.source === undefined || options.target === undefined))
  refuse('Give both --source and --target.');
const answer = isOwn ? parseStatement(options.statement) : null;
if (isOwn && !answer) {
  refuse(
    'Say whose faces these are: --statement "self", "consent: NAME, YYYY-MM-DD", "guardian: CHILD, GUARDIAN, YYYY-MM-DD" or "nobody real: WHAT IT IS".',
  );
}

const directory = resolve(options.out);
await mkdir(directory, { recursive: true });
await using app = await ServedApp.start();
const browser = await launchChromium();
const files: DemoFile[] = [];
try {
  await using visitor = await Visitor.arrive(browser, app.address);
  if (answer && options.source !== undefined && options.target !== undefined) {
    await visitor.choose('Source portrait', options.source);
    await visitor.choose('Target', options.target);
    const problem = await visitor.alert.textContent();
    if (problem) refuse(problem.trim());
    for (const person of await visitor.waitingPeople()) await visitor.attest(person, answer);
    await visitor.previewState('swapped');
    files.push(...(await exportAll(visitor, `${basename(options.source)} on ${basename(options.target)}`)));
  } else {
    for (let swap = 0; swap < SAMPLE_SWAPS; swap++) {
      await visitor.trySamples();
      files.push(...(await exportAll(visitor, await visitor.swapName())));
    }
    for (const { mode, state, format } of SAMPLE_MOVES) {
      await visitor.chooseMode(mode);
      await visitor.trySamples(state);
      const [file] = await visitor.exportMoving(format);
      files.push(await keep(visitor, `${mode}: ${await visitor.swapName()}`, format, file!));
    }
  }
} finally {
  await browser.close();
}
printDemo(files, options.json);
if (files.some(({ verdict }) => Object.values(verdict).includes('invalid'))) process.exitCode = 1;

async function exportAll(visitor: Visitor, swap: string): Promise<DemoFile[]> {
  const made: DemoFile[] = [];
  for (const format of FORMATS) made.push(await keep(visitor, swap, format, await visitor.export(format)));
  return made;
}

/** Writes one file down, and what the verify page says of it. */
async function keep(visitor: Visitor, swap: string, format: string, file: TakenFile): Promise<DemoFile> {
  const { widthInPixels, heightInPixels, stageMilliseconds } = await visitor.receipt();
  const path = join(directory, file.fileName);
  await writeFile(path, file.bytes);
  const verdict = await visitor.verify(file);
  await visitor.page.getByRole('link', { name: 'Studio' }).click();
  return {
    swap,
    path,
    format,
    sizeInBytes: file.bytes.length,
    widthInPixels,
    heightInPixels,
    stageMilliseconds,
    verdict,
  };
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
