import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Guest } from './guest.ts';

export interface Step {
  readonly name: string;
  /** Null where it went well; else why it did not. */
  readonly fault: string | null;
}

const sample = (name: string) => fileURLToPath(new URL(`../../public/samples/${name}`, import.meta.url));

/** First bytes of each format, so that a file is what it is called. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  png: '89504e47',
  jpeg: 'ffd8ff',
  webp: '52494646',
  gif: '47494638',
  webm: '1a45dfa3',
};

/** What a newcomer does, from the first page to a file that was looked at again. One step that fails leaves the others their chance. */
export async function walk(guest: Guest, onStep: (step: Step) => void): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const step = async (name: string, act: () => Promise<void>) => {
    const fault = await act().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const done = { name, fault };
    steps.push(done);
    onStep(done);
  };
  let png: Buffer | null = null;

  await step('swap of our own people', async () => {
    await guest.press('Try it with people who do not exist');
    await guest.previewState('swapped');
  });
  for (const format of ['png', 'jpeg', 'webp'])
    await step(`${format.toUpperCase()} export`, async () => {
      const bytes = await taken(guest, format);
      if (format === 'png') png = bytes;
    });
  await step('consent attested for own pictures', async () => {
    await guest.press('Start over');
    await guest.previewState('empty');
    await guest.bring('Source portrait', sample('mara.png'));
    await guest.bring('Target', sample('kenji.png'));
    await guest.previewState('unconsented');
    for (let person = 0; person < 2; person++) {
      await guest.choose('label', 'Nobody real');
      await guest.fill('Where it comes from', 'Rendered by this project');
      await guest.press('Attest');
      await guest.idle();
    }
    await guest.previewState('swapped');
  });
  await step('clip as target', async () => {
    await guest.press('Start over');
    await guest.previewState('empty');
    await guest.bring('Target', sample('tomas.mp4'));
    await guest.previewState('unconsented');
  });
  await step('a still, moved', async () => {
    await guest.press('Start over');
    await guest.previewState('empty');
    await guest.choose('label', 'Animate');
    await guest.press('Try it with people who do not exist');
    await guest.previewState('animated');
  });
  for (const format of ['mp4', 'webm', 'gif'])
    await step(`${format === 'webm' ? 'WebM' : format.toUpperCase()} export`, async () => {
      await taken(guest, format);
    });
  await step('verify', async () => {
    if (!png) throw new Error('There is no file to verify.');
    const folder = await mkdtemp(join(tmpdir(), 'persona-grata-verify-'));
    const path = join(folder, 'made.png');
    await writeFile(path, png);
    await guest.choose('a', 'Verify');
    await guest.bring('File to verify', path);
    await guest.page.waitForFunction(() => document.body.innerText.includes('AI changed a face'));
    await rm(folder, { recursive: true });
  });
  await step('nothing on the console', async () => {
    if (guest.complaints.length > 0) throw new Error(guest.complaints.join('; '));
    await Promise.resolve();
  });
  return steps;
}

async function taken(guest: Guest, format: string): Promise<Buffer> {
  const bytes = await guest.export(format);
  const beginning = BEGINNINGS[format];
  const isWhatItSays = beginning
    ? bytes.toString('hex', 0, 8).startsWith(beginning)
    : bytes.toString('latin1', 4, 8) === 'ftyp';
  if (!isWhatItSays) throw new Error(`The file is no ${format}.`);
  return bytes;
}
