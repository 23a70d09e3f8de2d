import { expect, it } from 'vitest';
import { FROM_FILE } from '../../src/locales/from-file.ts';
import { launchChromium } from '../support/chromium.ts';
import { SiteCopy } from '../support/site-copy.ts';
import { Visitor } from '../support/visitor.ts';

it('works from any folder of any site, as it was built', async () => {
  await using site = await SiteCopy.serve('museum/room-3', 4350);
  const browser = await launchChromium();
  try {
    await using visitor = await Visitor.arrive(browser, site.address);
    await visitor.trySamples();
    const file = await visitor.export('png');
    expect(await visitor.verify(file)).toMatchObject({ manifest: 'valid' });
  } finally {
    await browser.close();
  }
});

it('says what to do where it is opened as a file', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(new URL('../../dist/index.html', import.meta.url).href);
    expect(await page.locator('#from-file').innerText()).toContain(FROM_FILE.ja);
    expect(await page.locator('#from-file p:visible').count()).toBe(8);
  } finally {
    await browser.close();
  }
});
