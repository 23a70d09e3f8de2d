import { describe, expect, it } from 'vitest';
import { samplePath } from '../support/awkward-pictures.ts';
import { violationsOf } from '../support/axe.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('axe finds nothing on any screen', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address, {
      colorScheme,
      reducedMotion: 'reduce',
    });
    const { page } = visitor;
    expect(await violationsOf(page), 'first screen').toEqual([]);

    await visitor.choose('Source portrait', samplePath('kenji'));
    await visitor.choose('Target', samplePath('mara'));
    for (const kind of [
      'This is me',
      'They answer on their own phone',
      'They signed the printed form',
      'I have this person’s consent',
      'A parent or guardian consents',
      'Nobody real (synthetic or artwork)',
    ]) {
      await visitor.people.first().getByLabel(kind).check();
      await visitor.people.first().locator('.statement').waitFor();
      expect(await violationsOf(page), kind).toEqual([]);
    }
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('alert').getByText('Consent is missing').waitFor();
    expect(await violationsOf(page), 'refusal').toEqual([]);

    await visitor.trySamples();
    expect(await violationsOf(page), 'swapped').toEqual([]);
    const file = await visitor.export('png');
    await visitor.verify(file);
    expect(await violationsOf(page), 'verdict').toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('the whole job can be done, and what happens is announced', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    const { page } = visitor;
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 150; presses++) {
        const focused = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          const labels = (element as HTMLInputElement | null)?.labels;
          return (labels?.[0]?.textContent ?? element?.textContent ?? '').trim();
        });
        if (focused === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reaches “${name}”.`);
    };
    await tabTo('Try it with people who do not exist');
    await page.keyboard.press('Enter');
    await visitor.previewState('swapped');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/labelled swap/);
    await tabTo('Identity');
    await page.keyboard.press('ArrowRight');
    await tabTo('Format');
    await page.keyboard.press('j');
    await tabTo('Export');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.jpe?g$/);
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Saved/);
    await tabTo('Check it on the Verify page');
    await page.keyboard.press('Enter');
    await page.getByLabel('File to verify').waitFor();
  });
});
