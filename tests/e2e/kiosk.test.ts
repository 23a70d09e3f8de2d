import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { leftBehind } from '../support/left-behind.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();

/** Nothing may lie over the picture: the label could be there. Neither at the top of the page nor further down. */
async function expectLabelFree({ page, preview }: Visitor, button: Locator): Promise<void> {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1080, height: 1920 },
  ]) {
    await page.setViewportSize(size);
    for (const down of [0, 4000]) {
      await page.evaluate((pixels) => {
        scrollTo(0, pixels);
      }, down);
      const [picture, bar] = await Promise.all([preview.boundingBox(), button.boundingBox()]);
      expect(bar!.y, `${size.width} px wide, ${down} px down`).toBeGreaterThan(picture!.y + picture!.height);
    }
  }
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
}

it('shows our own people, serves one visitor after the other, and keeps nothing of any', async () => {
  await using visitor = await Visitor.arrive(stage.browser, 'about:blank');
  const { page } = visitor;
  await page.clock.install();
  await page.goto(`${stage.address}?mode=kiosk`);
  const begin = page.getByRole('button', { name: 'Touch to begin' });
  await page.locator('.preview[data-state="animated"]').waitFor();
  expect(await violationsOf(page), 'attract').toEqual([]);
  await expectLabelFree(visitor, begin);
  await begin.click();
  await visitor.previewState('empty');
  expect(await page.getByRole('link', { name: 'Verify', exact: true }).count()).toBe(0);
  expect(await page.getByLabel('Source portrait', { exact: true }).isVisible()).toBe(false);

  await page.getByLabel('Appearance').selectOption('dark');
  await visitor.trySamples();
  // What has just become possible still changes its colour.
  await expect.poll(() => violationsOf(page), { message: 'visit' }).toEqual([]);
  await expectLabelFree(visitor, page.getByRole('button', { name: /^End the visit/ }));
  const kept = await leftBehind(visitor.page);
  expect(kept.records).toBeGreaterThan(0);
  expect(kept.settings).toBe(1);

  await page.clock.runFor(61_000);
  const question = page.getByRole('dialog', { name: 'Still there?' });
  await question.waitFor();
  expect(await violationsOf(page), 'question').toEqual([]);
  await question.getByRole('button', { name: 'I am still here' }).click();
  await question.waitFor({ state: 'hidden' });
  await visitor.previewState('swapped');

  const isNext = page.waitForEvent('load');
  await page.clock.runFor(80_000);
  await isNext;
  await page.locator('.kiosk-bar').waitFor();
  await expect.poll(() => leftBehind(visitor.page)).toEqual({ records: 0, files: 0, settings: 0 });
  expect(await page.getByLabel('Appearance').inputValue()).toBe('device');
  await begin.waitFor();
});
