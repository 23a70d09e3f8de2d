import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();
const CONTACT = 'faces@museum.example';

it('lists the duties of the places chosen, prints a self-assessment of which nothing is kept, and says what is kept and contained', async () => {
  await using visitor = await Visitor.arrive(stage.browser, stage.address, {
    viewport: { width: 320, height: 720 },
    reducedMotion: 'reduce',
  });
  const { page } = visitor;
  const policy = { schema: 'persona-grata/policy/1', contact: CONTACT };
  await visitor.context.route('**/policy.json', (route) => route.fulfill({ json: policy }));
  await page.reload();
  await page.getByRole('link', { name: 'Duties under the law, and what is done about them' }).click();
  await page.getByRole('heading', { name: 'Duties and what is done about them' }).waitFor();
  await expect.poll(() => page.getByRole('table').count()).toBe(8);
  for (const place of ['European Union', 'California', 'India', 'South Korea'])
    await page.getByLabel(place, { exact: true }).uncheck();
  expect(await page.getByRole('table').count()).toBe(3);

  await page.getByText('Fill in a self-assessment').click();
  await expect.poll(() => page.getByLabel('Contact for complaints').inputValue()).toBe(CONTACT);
  await page.getByLabel('Who runs this installation').fill('City Museum');
  await page.getByLabel(/^What the operator does: The real identity/).fill('We publish nothing.');
  expect(await violationsOf(page)).toEqual([]);

  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.locator('.language-choice').selectOption('ar');
  await page.locator('html[dir="rtl"]').waitFor();
  await page.locator('.duties h2', { hasText: 'الواجبات' }).waitFor();
  expect(await overflow()).toBe(0);
  await page.locator('.language-choice').selectOption('en');
  await page.getByRole('heading', { name: 'Duties and what is done about them' }).waitFor();

  await page.emulateMedia({ media: 'print' });
  const onPaper = await page.locator('body').innerText();
  for (const words of [CONTACT, 'City Museum', 'We publish nothing.', 'Nobody has examined it.', 'Signature'])
    expect(onPaper).toContain(words);
  expect(onPaper).not.toContain('Fill in a self-assessment');
  expect(onPaper).not.toContain('AI Basic Act');

  await page.emulateMedia({ media: 'screen' });
  for (const [link, heading] of [
    ['Privacy', 'What this browser keeps'],
    ['Licences of what this page is made of', 'Texts of the licences'],
  ] as const) {
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await violationsOf(page), link).toEqual([]);
    expect(await overflow(), link).toBe(0);
  }
  expect(await page.locator('.notice-page').innerText()).toContain('@mediapipe/tasks-vision');

  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain('Museum');
});
