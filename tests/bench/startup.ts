import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../support/chromium.ts';
import { ServedApp } from '../support/served-app.ts';
import { type Measurement, measurement, median } from './report.ts';
import { ServedPage } from './served-page.ts';

const RUNS = 5;

/** Cold load to the first labelled swap of the samples, against a page that only loads the same model and detects once. */
export async function measureStartup(): Promise<Measurement[]> {
  await using app = await ServedApp.start();
  await using minimal = await ServedPage.start('minimal');
  const browser = await launchChromium();
  try {
    const baselines: number[] = [];
    const swaps: number[] = [];
    let bytes = { beforePaint: 0, scriptBeforePaint: 0, beforeSwap: 0 };
    for (let run = 0; run < RUNS; run++) {
      baselines.push(
        await timeColdPage(browser, minimal.address, (page) =>
          page.locator('body[data-state="detected"]').waitFor({ state: 'attached' }),
        ),
      );
      swaps.push(await timeColdPage(browser, app.address, trySamples));
    }
    bytes = await countBytes(browser, app.address);
    const baseline = median(baselines);
    return [
      measurement('startup', 'first labelled swap, cold', median(swaps), 'ms', { baseline, goal: 2 }),
      measurement('startup', 'script before first paint, gzip', bytes.scriptBeforePaint / 1000, 'kB', {
        goal: 120,
      }),
      measurement('startup', 'everything before first paint, gzip', bytes.beforePaint / 1000, 'kB'),
      measurement('startup', 'everything before first swap, gzip', bytes.beforeSwap / 1000, 'kB'),
    ];
  } finally {
    await browser.close();
  }
}

async function trySamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with people who do not exist' }).click();
  await page.locator('.preview[data-state="swapped"]').waitFor();
}

/** A context of its own has an empty cache: every run is cold. */
async function timeColdPage(
  browser: Browser,
  address: string,
  isDone: (page: Page) => Promise<void>,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const begin = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await isDone(page);
  const milliseconds = performance.now() - begin;
  await context.close();
  return milliseconds;
}

async function countBytes(browser: Browser, address: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: { isScript: boolean; gzip: Promise<number> }[] = [];
  context.on('response', (response) => {
    const isScript = (response.headers()['content-type'] ?? '').includes('javascript');
    sizes.push({
      isScript,
      gzip: response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    });
  });
  const total = async (only?: 'script') =>
    (
      await Promise.all(
        sizes.filter(({ isScript }) => only === undefined || isScript).map(({ gzip }) => gzip),
      )
    ).reduce((sum, size) => sum + size, 0);
  await page.goto(address, { waitUntil: 'load' });
  const [beforePaint, scriptBeforePaint] = [await total(), await total('script')];
  await trySamples(page);
  const beforeSwap = await total();
  await context.close();
  return { beforePaint, scriptBeforePaint, beforeSwap };
}
