import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { samplePath } from '../support/awkward-pictures.ts';
import { violationsOf } from '../support/axe.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();

describe('a receipt', () => {
  it(
    'holds the code that takes the consent back, and the notice of it convinces the verify page',
    { timeout: 240_000 },
    async () => {
      await using visitor = await Visitor.arrive(stage.browser, stage.address);
      const { page } = visitor;
      page.setDefaultTimeout(90_000);
      await visitor.choose('Source portrait', samplePath('kenji'));
      await visitor.choose('Target', samplePath('mara'));
      await visitor.previewState('unconsented');
      await visitor.attestEveryone();
      await visitor.previewState('swapped');
      const file = await visitor.export('png');

      await visitor.people.first().getByRole('button', { name: 'Receipt' }).click();
      const receipt = page.getByRole('dialog', { name: 'Receipt of a consent' });
      await receipt.getByRole('img', { name: /QR code/ }).waitFor();
      const code = (await receipt.locator('.withdrawal-code').textContent()) ?? '';
      expect(code).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
      await receipt.getByRole('button', { name: 'Close the receipt' }).click();

      await page.getByText('Withdraw with a code').click();
      await page.getByLabel('Withdrawal code').fill(code.toLowerCase());
      await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await page.locator('.preview:not([data-state="swapped"])').waitFor();
      await expect
        .poll(() => page.locator('.picture-list').allTextContents().then(String), { timeout: 20_000 })
        .not.toContain('kenji');

      await page
        .getByRole('region', { name: 'Consent records' })
        .locator('li[data-state="withdrawn"]')
        .getByRole('button', { name: /^Receipt for/ })
        .click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        receipt.getByRole('button', { name: 'Save the notice of withdrawal' }).click(),
      ]);
      expect(await violationsOf(page)).toEqual([]);
      await receipt.getByRole('button', { name: 'Close the receipt' }).click();
      const notice = { fileName: download.suggestedFilename(), bytes: await readFile(await download.path()) };
      await visitor.verify(file, notice);
      const consent = page.locator('.layer[data-layer="consent"]');
      await expect.poll(() => consent.textContent()).toMatch(/notice was given along/);
    },
  );
});

describe('deleting everything', () => {
  it('leaves nothing in any storage of the browser', { timeout: 240_000 }, async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    const { page } = visitor;
    page.setDefaultTimeout(90_000);
    await page.evaluate(async () => {
      localStorage.setItem('setting', '1');
      sessionStorage.setItem('setting', '1');
      await (await caches.open('kept')).put('./kept', new Response('kept'));
      const root = await navigator.storage.getDirectory();
      await (
        await root.getDirectoryHandle('exports', { create: true })
      ).getFileHandle('left.mp4', { create: true });
    });
    await visitor.choose('Source portrait', samplePath('kenji'));
    const [kenji] = await visitor.waitingPeople();
    await visitor.attest(kenji!, { kind: 'This is me', name: 'K. A.' });
    const kept = () =>
      page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const files: string[] = [];
        for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
          files.push(name);
        return {
          databases: (await indexedDB.databases()).map(({ name }) => name),
          files,
          caches: await caches.keys(),
          settings: localStorage.length + sessionStorage.length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        };
      });
    expect(await kept()).toMatchObject({ databases: ['persona-grata'], files: ['exports'], settings: 2 });

    await page.getByText('Keep, look at, delete').click();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete everything' }).click();
    await page.getByText('Everything is deleted.').waitFor();
    expect(await kept()).toEqual({ databases: [], files: [], caches: [], settings: 0, workers: 0 });
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await page.getByText('No consent has been attested on this device.').waitFor();
  });
});
