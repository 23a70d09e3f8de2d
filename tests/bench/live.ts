import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { launchChromium } from '../support/chromium.ts';
import type { LiveRate } from './live-page/live.worker.ts';
import { type Measurement, measurement } from './report.ts';
import { ServedPage } from './served-page.ts';

const SHEET = 'sheet-adaeze';

/**
 * Whom the live check lets pass, in percent of the tries: recordings are measured by the product's own landmarks, then put before challenges that are
 * drawn anew. Faces are not compared here.
 *
 * @param data - a folder with the stills of `sheet-adaeze`, for somebody who does what is asked; without it only those who do not.
 */
export async function measureLive(data: string | undefined): Promise<Measurement[]> {
  await using served = await ServedPage.start('live-page');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.route(`**/${SHEET}/**`, async (route) => {
      const name = basename(new URL(route.request().url()).pathname);
      await route.fulfill({ body: await readFile(join(data ?? '', SHEET, name)), contentType: 'image/png' });
    });
    const sheet = data === undefined ? '' : `?sheet=${encodeURIComponent(`${served.address}${SHEET}/`)}`;
    await page.goto(`${served.address}${sheet}`);
    const body = page.locator('body[data-state]');
    await body.waitFor({ state: 'attached', timeout: 900_000 });
    const text = (await body.textContent()) ?? '';
    if ((await body.getAttribute('data-state')) !== 'measured') throw new Error(text);
    return (JSON.parse(text) as LiveRate[]).map(({ name, isGenuine, passed, tries }) =>
      measurement(
        'live',
        isGenuine ? `refused though genuine: ${name}` : `passes: ${name}`,
        (100 * (isGenuine ? tries - passed : passed)) / tries,
        `% of ${tries}`,
      ),
    );
  } finally {
    await browser.close();
  }
}
