import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core';
import { samplePath } from '../support/awkward-pictures.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();

it('speaks every language on a narrow screen, and nothing runs over its edge', async () => {
  await using visitor = await Visitor.arrive(stage.browser, stage.address, {
    viewport: { width: 320, height: 720 },
  });
  const { page } = visitor;
  const taglines = new Set<string | null>();
  for (const language of LANGUAGES) {
    await page.locator('.language-choice').selectOption(language);
    await page.locator(`html[lang="${language}"]`).waitFor();
    taglines.add(await page.locator('.tagline').textContent());
    const page320 = await page.evaluate(() => ({
      direction: getComputedStyle(document.body).direction,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect({ language, ...page320 }).toEqual({
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      overflow: 0,
    });
  }
  expect(taglines.size).toBe(LANGUAGES.length);
});

it('asks for consent in the language that was chosen, and remembers it', async () => {
  await using visitor = await Visitor.arrive(stage.browser, stage.address);
  const { page } = visitor;
  await visitor.choose('Source portrait', samplePath('samir'));
  await visitor.choose('Target', samplePath('mara'));
  await visitor.previewState('unconsented');
  await visitor.people.first().getByLabel('I have this person’s consent').check();
  const statement = page.locator('.statement').first();
  await expect.poll(() => statement.textContent()).toMatch(/I attest/);
  await page.locator('.language-choice').selectOption('zh');
  // What is open stays open; its words are asked for anew.
  await expect.poll(() => statement.textContent()).toMatch(/我声明|声明/);
  await visitor.previewState('unconsented');
  await page.reload();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh');
});
