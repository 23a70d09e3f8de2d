import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { samplePath } from '../support/awkward-pictures.ts';
import { violationsOf } from '../support/axe.ts';
import { performBeforeCamera } from '../support/performer.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const TAKE = 'Picture of the code, or the small file';

/** A code as the other device sees it: the very pixels of the screen. */
async function photographed(code: Locator): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name: 'code.png', mimeType: 'image/png', buffer: await code.screenshot() };
}

/** Holds a picture before the page's camera: the browser's own is replaced. */
async function holdBeforeCamera(page: Page, { buffer }: { buffer: Buffer }): Promise<void> {
  await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1280, 720];
      const brush = canvas.getContext('2d')!;
      navigator.mediaDevices.getUserMedia = () => {
        setInterval(() => {
          brush.fillStyle = '#888';
          brush.fillRect(0, 0, 1280, 720);
          brush.drawImage(image, 320, 40, 640, 640);
        }, 100);
        return Promise.resolve(canvas.captureStream(10));
      };
    },
    `data:image/png;base64,${buffer.toString('base64')}`,
  );
}

/** Before the camera where there is time for it, else with a witness. */
async function showThatOneIsThere(page: Page): Promise<void> {
  if (!process.env['LONG']) {
    await page.getByText('No camera, or it cannot be used').click();
    await page.getByRole('checkbox', { name: /Somebody else is here as a witness/ }).check();
    await page.getByLabel('Name or initials of the witness').fill('W. S.');
    return;
  }
  await page.getByRole('button', { name: 'Begin the live check' }).click();
  const dialog = page.getByRole('dialog', { name: 'Live check' });
  await dialog.getByRole('button', { name: 'I have read this: open the camera' }).click();
  await dialog.locator('.live-watch[data-outcome="not-run"]').waitFor({ timeout: 180_000 });
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
}

describe('on paper', () => {
  it('the form is what is printed, and its code is what is attested with', { timeout: 240_000 }, async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    const { page } = visitor;
    page.setDefaultTimeout(90_000);
    await visitor.choose('Source portrait', samplePath('kenji'));
    const person = visitor.people.first();
    await person.getByLabel('They signed the printed form').check();
    await person.getByRole('button', { name: 'Show the form to print' }).click();
    const form = page.getByRole('dialog', { name: 'Consent to the use of a face' });
    const code = (await form.locator('.withdrawal-code').textContent()) ?? '';
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const visibilityOf = (locator: Locator) =>
      locator.evaluate((element) => getComputedStyle(element).visibility);
    expect(await visibilityOf(form.locator('.withdrawal-code'))).toBe('visible');
    expect(await visibilityOf(page.locator('.masthead'))).toBe('hidden');
    await page.emulateMedia({ media: 'screen' });
    await form.getByRole('button', { name: 'Close the form' }).click();
    await person.getByLabel('Their name or initials, as on the form').fill('K. A.');
    await person.getByLabel('Date on the form').fill('2026-05-01');
    await person.getByLabel('Code printed on the form').fill(code);
    await person.getByLabel('The form says that this person is 18 or older').check();
    await person.getByRole('button', { name: 'Attest' }).click();
    await person.getByText(/^Attested: They signed the printed form, K\. A\./).waitFor();
  });
});

describe('on their own phone', () => {
  it(
    'a person reads, signs and later takes back what another device asks, by nothing but codes on screens',
    { timeout: 420_000 },
    async () => {
      await using asking = await Visitor.arrive(stage.browser, stage.address);
      asking.page.setDefaultTimeout(90_000);
      await asking.choose('Source portrait', samplePath('kenji'));
      await asking.choose('Target', samplePath('mara'));
      const person = asking.people.first();
      await person.getByLabel('They answer on their own phone').check();
      await person.getByLabel('Your name, as they know you').fill('Berta');
      await person.getByRole('button', { name: 'Show the code for their phone' }).click();
      const request = await photographed(person.getByRole('img', { name: /^QR code/ }));

      await using phone = await Visitor.arrive(stage.browser, `${stage.address}#/consent`, PHONE);
      phone.page.setDefaultTimeout(90_000);
      if (process.env['LONG']) {
        await performBeforeCamera(phone.page, 'obliging');
        await phone.page.reload();
      }
      await phone.page.getByLabel(TAKE).setInputFiles(request);
      await phone.page.getByRole('heading', { name: 'Berta asks for your consent' }).waitFor();
      await phone.page.getByText('Swap, still pictures, personal use').first().waitFor();
      await phone.page.getByLabel('Your name or initials').fill('K. A.');
      await phone.page.getByLabel('I am 18 or older').check();
      expect(await violationsOf(phone.page), 'request').toEqual([]);
      await showThatOneIsThere(phone.page);
      await phone.page.getByRole('button', { name: 'Agree and sign' }).click();
      const answer = await photographed(
        phone.page.getByRole('img', { name: /^QR code with your signed answer/ }),
      );

      expect(await violationsOf(phone.page), 'answered').toEqual([]);

      // The request itself is no answer.
      await person.getByLabel(TAKE).setInputFiles(request);
      await asking.alert.filter({ hasText: 'no answer from a person’s own device' }).waitFor();
      await person.getByLabel(TAKE).setInputFiles(answer);
      await person.getByText(/^Attested: They answer on their own phone, K\. A\./).waitFor();

      // The same answer a second time, where signed withdrawals are taken.
      const records = asking.page.getByRole('region', { name: 'Consent records' });
      await records.getByText('Withdraw with a code from their phone').click();
      await records.getByLabel(TAKE).setInputFiles(answer);
      await asking.alert.filter({ hasText: 'taken before' }).waitFor();

      await phone.page.getByRole('button', { name: 'Take it back: the consent to Berta' }).click();
      const withdrawal = await photographed(
        phone.page.getByRole('img', { name: /^QR code with your signed withdrawal/ }),
      );
      expect(await violationsOf(phone.page), 'taken back').toEqual([]);
      await holdBeforeCamera(asking.page, withdrawal);
      await records.getByRole('button', { name: 'Scan with the camera' }).click();
      await records.locator('li[data-state="withdrawn"]').waitFor();
      await expect.poll(() => asking.page.locator('.picture-list').textContent()).not.toContain('kenji');
    },
  );
});
