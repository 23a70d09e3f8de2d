import { fileURLToPath } from 'node:url';
import { samplePath } from '../support/awkward-pictures.ts';
import { launchChromium } from '../support/chromium.ts';
import { ServedApp } from '../support/served-app.ts';
import { Visitor } from '../support/visitor.ts';

/** Takes the pictures of the README from the built app: `npm run pictures`. */
const place = (name: string) => fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));

await using app = await ServedApp.start();
const browser = await launchChromium();
try {
  const look = { viewport: { width: 1280, height: 860 }, colorScheme: 'light' } as const;
  await using visitor = await Visitor.arrive(browser, app.address, look);
  await visitor.trySamples();
  const file = await visitor.export('png');
  await visitor.verify(file);
  await visitor.page.screenshot({ path: place('verify') });
  await visitor.page.getByRole('link', { name: 'Studio' }).click();
  await visitor.page.screenshot({ path: place('studio') });

  await using other = await Visitor.arrive(browser, app.address, look);
  await other.choose('Source portrait', samplePath('kenji'));
  await other.choose('Target', samplePath('ines'));
  await other.previewState('unconsented');
  await other.people.nth(0).getByLabel('Nobody real (synthetic or artwork)').check();
  await other.people.nth(0).locator('.statement').waitFor();
  await other.page.getByRole('heading', { name: 'People' }).evaluate((heading) => {
    heading.scrollIntoView();
  });
  await other.page.screenshot({ path: place('people') });
} finally {
  await browser.close();
}
