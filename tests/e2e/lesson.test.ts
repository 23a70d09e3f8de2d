import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';
import { leftBehind } from '../support/left-behind.ts';

const stage = useStage();

/** One person answers every question of a test in the same way. */
async function answer({ page }: Visitor, heading: string, choices: readonly string[]): Promise<void> {
  const test = page.getByRole('region', { name: heading });
  await test.getByRole('button', { name: /^Begin$|^The next person begins$/ }).click();
  for (const [index, choice] of choices.entries()) {
    await test.getByText(`Question ${index + 1} of ${choices.length}`).waitFor();
    await test.getByLabel(choice, { exact: true }).check();
    await test.getByRole('button', { name: /^Next question$|^Count my answers$/ }).click();
  }
  await test.getByText('Thank you.').waitFor();
}

async function goTo({ page }: Visitor, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps of the lesson' })
    .getByRole('button', { name: step })
    .click();
  await page.getByRole('heading', { name: step, level: 3 }).waitFor();
}

it('takes a class from the first test to the exit ticket, and counts without names', async () => {
  await using visitor = await Visitor.arrive(stage.browser, stage.address);
  const { page } = visitor;
  page.setDefaultTimeout(110_000);
  await page.getByRole('link', { name: 'Lesson', exact: true }).click();
  await page.getByRole('heading', { name: 'Can you tell?' }).waitFor();

  // Both pictures of a pair are labelled pictures of the studio.
  const before = page.getByRole('region', { name: 'Test before the lesson' });
  await before.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('.lesson-picture [aria-busy="false"]').nth(1).waitFor();
  expect(await violationsOf(page), 'pair').toEqual([]);
  await before.getByRole('button', { name: 'Next question' }).click();
  await before.getByRole('alert').getByText('Choose an answer first.').waitFor();
  await before.getByRole('button', { name: 'Stop, and count nothing' }).click();
  await before.getByText('People who have answered: 0').waitFor();
  const unsure = ['I cannot tell', 'I cannot tell', 'I cannot tell'];
  await answer(visitor, 'Test before the lesson', [...unsure, 'True', 'True', 'False']);
  await answer(visitor, 'Test before the lesson', [...unsure, 'False', 'True', 'False']);
  await before.getByText('People who have answered: 2').waitFor();

  await goTo(visitor, 'How it works');
  expect(await violationsOf(page), 'how it works').toEqual([]);
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('link', { name: 'Go to the studio' }).click();
  await visitor.trySamples();
  await page.getByRole('link', { name: 'Back to the lesson' }).click();
  await page.getByRole('heading', { name: 'Your own' }).waitFor();
  expect(await violationsOf(page), 'your own').toEqual([]);

  await goTo(visitor, 'What survives');
  await page.getByRole('button', { name: 'Make a file and test it' }).click();
  await page.getByRole('heading', { name: 'Strip test' }).waitFor();
  await visitor.idle();
  expect(await violationsOf(page), 'what survives').toEqual([]);
  await goTo(visitor, 'The rules');
  expect(await violationsOf(page), 'rules').toEqual([]);

  // Accidents happen in a class.
  await page.reload();
  await page.getByRole('heading', { name: 'The rules' }).waitFor();
  await goTo(visitor, 'What did we learn?');
  await answer(visitor, 'Test after the lesson', [...unsure, 'False', 'False', 'False']);
  const gain = page.getByRole('region', { name: 'What the class gained' });
  expect(await gain.getByRole('row', { name: /^Statements/ }).textContent()).toBe('Statements50%100%+50');
  const ticket = page.getByRole('region', { name: 'Exit ticket' });
  await ticket.getByLabel('Ask the person in it').check();
  await ticket.getByLabel('Hardly ever').check();
  await ticket.getByRole('button', { name: 'Count my answers' }).click();
  await ticket.getByText('People who have answered: 1').waitFor();
  expect(await violationsOf(page), 'what did we learn').toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    gain.getByRole('button', { name: 'Save the totals (CSV)' }).click(),
  ]);
  const code = /persona-grata_lesson_(\w{4})\.csv/.exec(download.suggestedFilename())?.[1] ?? '';
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines).toContain(`${code},before,unlabelled,right,1`);
  expect(lines).toContain(`${code},after,people,,1`);
  expect(lines).toContain(`${code},exit,deed,ask,1`);
  expect(visitor.complaints).toEqual([]);
});

it('lets a teacher hold the class, see that nothing has left, and end it all', async () => {
  await using visitor = await Visitor.arrive(stage.browser, `${stage.address}#/lesson`);
  const { page } = visitor;
  page.setDefaultTimeout(100_000);
  await goTo(visitor, 'How it works');
  await page.locator('.lesson-picture [aria-busy="false"]').waitFor();
  await page.getByText('For the teacher', { exact: true }).click();
  await page.getByText('Asked of other sites: 0').waitFor();
  await page.getByLabel('Choose a PIN of 4 to 8 digits').fill('2580');
  await page.getByLabel('The same PIN again').fill('2580');
  await page.getByRole('button', { name: 'Set the PIN' }).click();
  await goTo(visitor, 'The rules');
  await page.getByRole('button', { name: 'Hold the class at this step' }).click();
  // Neither by an address nor by a new beginning.
  await page.goto(`${stage.address}#/verify`);
  await page.reload();
  await page.getByText('The teacher holds the class at this step.').waitFor();
  await page.getByRole('heading', { name: 'The rules', level: 3 }).waitFor();
  expect(await page.getByRole('link', { name: 'Studio', exact: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Next step' }).isDisabled()).toBe(true);
  await page.getByText('For the teacher', { exact: true }).click();
  await page.getByLabel('PIN', { exact: true }).fill('1111');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('alert').getByText('That is not the PIN.').waitFor();
  await page.getByLabel('PIN', { exact: true }).fill('2580');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Let the class move on' }).click();
  expect(await violationsOf(page), 'teacher').toEqual([]);

  const code = (await page.getByText(/^Session code: /).textContent())?.slice(-4) ?? '';
  expect(code).toMatch(/^[A-Z2-9]{4}$/);
  const kept = await leftBehind(page);
  expect(kept.records).toBeGreaterThan(0);
  expect(kept.settings).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'End the lesson and delete everything of it' }).click();
  const isAnew = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Yes, delete everything of this lesson' }).click();
  await isAnew;
  await page.getByText('Step 1 of 6').waitFor();
  // What is kept is a lesson of which nothing is known but its new code.
  await expect.poll(() => leftBehind(page)).toEqual({ records: 0, files: 0, settings: 1 });
  expect(await page.getByText(`Session code: ${code}`).count()).toBe(0);
  expect(visitor.complaints).toEqual([]);
});
