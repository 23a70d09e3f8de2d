import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();

it('looks as the visitor wishes, remembers it, and can be worked by keys', async () => {
  await using visitor = await Visitor.arrive(stage.browser, stage.address, {
    reducedMotion: 'reduce',
  });
  const { page } = visitor;
  await visitor.trySamples();
  for (const appearance of ['dark', 'light', 'contrast']) {
    await page.getByLabel('Appearance').selectOption(appearance);
    expect(await violationsOf(page), appearance).toEqual([]);
  }
  await page.reload();
  expect(await page.getByLabel('Appearance').inputValue()).toBe('contrast');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.waitFor();
  expect(await violationsOf(page), 'shortcuts').toEqual([]);
  // A sheet that covers the page keeps the keys to itself.
  await page.keyboard.press('f');
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });

  // Two pictures pasted one after the other: portrait, then target.
  for (const name of ['samir', 'kenji']) {
    await paste(visitor, name);
    await page.locator('.picture-list').getByText(`${name}.png`).waitFor();
    await visitor.idle();
  }
  expect(await visitor.swapName()).toBe('samir.png on kenji.png');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toBe('preview');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();

  const strength = page.getByRole('slider').first();
  const before = await strength.inputValue();
  await strength.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await strength.inputValue()).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => strength.inputValue()).toBe(before);
});

/** As the browser tells a page of a file on the clipboard. */
async function paste({ page }: Visitor, name: string): Promise<void> {
  await page.evaluate(async (fileName) => {
    const blob = await (await fetch(`samples/${fileName}`)).blob();
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob], fileName, { type: 'image/png' }));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, `${name}.png`);
}
