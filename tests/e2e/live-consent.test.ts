import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { performBeforeCamera } from '../support/performer.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const sample = (name: string) => fileURLToPath(new URL(`../../public/samples/${name}.png`, import.meta.url));
const stage = useStage();

/** A challenge takes its time, and one that is failed more of it. */
const PATIENCE_IN_MILLISECONDS = 240_000;

/** What is agreed to can be heard: the short notice, and with it the whole statement once that is open; each in its own language. */
async function hearNotice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    speechSynthesis.speak = ({ lang, text }) => {
      said.push(`${lang}: ${text}`);
    };
  });
  const said = () => page.evaluate(() => (window as unknown as { readonly said: string[] }).said);
  const dialog = page.getByRole('dialog', { name: 'Live check' });
  await dialog.getByRole('button', { name: 'Read aloud' }).click();
  expect(await said()).toEqual([expect.stringMatching(/^en: A\. O\. agrees: /)]);
  await dialog.getByRole('button', { name: 'Stop reading' }).click();
  await dialog.locator('summary').click();
  await dialog.getByRole('button', { name: 'Read aloud' }).click();
  expect((await said()).slice(1)).toEqual([
    expect.stringMatching(/^en: A\. O\. agrees: /),
    expect.stringMatching(/^en: I attest that the face in this picture is mine/),
  ]);
}

/** Somebody before the camera says that they are the person in a picture; the state in which the live check ended. */
async function checkLive(source: string, manner: 'obliging' | 'still') {
  const visitor = await Visitor.arrive(stage.browser, stage.address);
  const { page } = visitor;
  await performBeforeCamera(page, manner);
  await page.reload();
  await visitor.choose('Source portrait', sample(source));
  await visitor.choose('Target', sample('kenji'));
  const person = visitor.people.first();
  await person.getByLabel('This is me').check();
  await person.getByLabel('Your name or initials').fill('A. O.');
  await person.getByRole('button', { name: 'Begin the live check' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Live check' });
  expect(await violationsOf(page), 'notice').toEqual([]);
  if (manner === 'still') await hearNotice(page);
  await dialog.getByRole('button', { name: 'I have read this: open the camera' }).focus();
  await page.keyboard.press('Enter');
  // Whoever works the keyboard, or hears the page, is where the prompts are.
  await dialog.locator('.live-words:focus').waitFor();
  if (manner === 'still') {
    // The check holds the page up, which whoever moves would be blamed for.
    await dialog.locator('.live-watch[data-stage="watching"]').waitFor();
    expect(await violationsOf(page), 'watching').toEqual([]);
  }
  await dialog.locator('.live-watch:is([data-stage="over"], [data-stage="broken"])').waitFor();
  const outcome = await dialog.locator('.live-watch').getAttribute('data-outcome');
  return { visitor, person, dialog, outcome };
}

it(
  'whoever does what is asked, and is the person in the picture, attests that it is them',
  async () => {
    const { person, dialog, outcome, ...met } = await checkLive('adaeze', 'obliging');
    await using visitor = met.visitor;
    expect(outcome).toBe('same');
    expect(await violationsOf(visitor.page), 'outcome').toEqual([]);
    await visitor.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await person.locator('.live-section > button:focus').waitFor();
    await visitor.attest(person, { kind: 'This is me', name: 'A. O.', isLive: true });
    await person.getByText(/^Attested: This is me/).waitFor();
  },
  PATIENCE_IN_MILLISECONDS,
);

it(
  'somebody else does what is asked, and “This is me” is closed, with a witness too',
  async () => {
    const { person, dialog, outcome, ...met } = await checkLive('samir', 'obliging');
    await using visitor = met.visitor;
    expect(outcome).toBe('different');
    expect(await violationsOf(visitor.page), 'different').toEqual([]);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await visitor.attest(person, { kind: 'This is me', name: 'A. O.' });
    expect(await visitor.alert.textContent()).toContain('not the one in the picture');
  },
  PATIENCE_IN_MILLISECONDS,
);

it(
  'a still picture of the person does not pass',
  async () => {
    const { person, dialog, outcome, ...met } = await checkLive('adaeze', 'still');
    await using visitor = met.visitor;
    expect(outcome).toBe('failed');
    expect(await violationsOf(visitor.page), 'failed').toEqual([]);
    await visitor.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await person.getByLabel('I am 18 or older').check();
    await person.getByRole('button', { name: 'Attest' }).click();
    await visitor.alert.filter({ hasText: 'needs the live check' }).waitFor();
  },
  PATIENCE_IN_MILLISECONDS,
);
