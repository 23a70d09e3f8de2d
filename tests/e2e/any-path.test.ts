import { expect, it } from 'vitest';
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
