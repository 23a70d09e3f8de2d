import { type AnimateResult, type AnimateRow, measureAnimateRow } from './animate-rows';
import { Atelier } from './atelier';
import { ContactSheet } from './contact-sheet';
import { measureStillHead } from './still-head';
import { type SwapResult, type SwapRow, measureSwapRow } from './swap-rows';

/** Everything measured, in full. */
export interface QualityAnswer {
  readonly animate: readonly AnimateResult[];
  readonly swap: readonly SwapResult[];
  /** Percent of the face's width, one for each pair of a source and a driver. */
  readonly jitter: readonly number[];
}

interface BenchPage {
  /** One row of numbers to say that it goes on. */
  benchProgress(line: string): Promise<void>;
  /** A PNG in base64. */
  benchSheet(name: string, base64: string): Promise<void>;
}

/** Every so many frames of a row are put on the contact sheet. */
const SHEET_STEP = 4;

const page = globalThis as unknown as BenchPage;

async function measure(address: string): Promise<QualityAnswer> {
  const rows = (await (await fetch(`${address}data.json`)).json()) as (AnimateRow | SwapRow)[];
  const atelier = await Atelier.open(address);
  const animate: AnimateResult[] = [];
  const swap: SwapResult[] = [];
  const jitter: number[] = [];
  for (const mode of ['animate', 'swap'] as const) {
    const sheet = new ContactSheet();
    for (const row of rows.filter((one) => one.mode === mode)) {
      let shown = 0;
      const show = (title: string, pictures: Parameters<ContactSheet['add']>[1]) => {
        if (shown++ % SHEET_STEP === 0) sheet.add(title, pictures);
      };
      if (row.mode === 'animate') {
        animate.push(
          await measureAnimateRow(atelier, row, ({ title, driving, truth, paste, output }) => {
            show(title, [driving, truth, paste, output]);
          }),
        );
      } else swap.push(await measureSwapRow(atelier, row, show));
      await page.benchProgress(row.id);
    }
    await page.benchSheet(mode, base64Of(await sheet.encode()));
  }
  const pairs = rows.filter((row) => row.mode === 'animate').slice(0, 3);
  for (const { source, reference } of pairs) {
    jitter.push(
      await measureStillHead(atelier, await atelier.sitter(source), await atelier.sitter(reference)),
    );
    await page.benchProgress('still head');
  }
  await atelier.close();
  return { animate, swap, jitter };
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let index = 0; index < bytes.length; index += 8192)
    binary += String.fromCharCode(...bytes.subarray(index, index + 8192));
  return btoa(binary);
}

document.body.dataset['state'] = 'measuring';
measure(new URL('data/', document.baseURI).href).then(
  (answer) => {
    document.body.textContent = JSON.stringify(answer);
    document.body.dataset['state'] = 'measured';
  },
  (error: unknown) => {
    document.body.textContent = String(error instanceof Error ? error.stack : error);
    document.body.dataset['state'] = 'failed';
  },
);
