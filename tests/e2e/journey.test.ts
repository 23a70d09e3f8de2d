import { describe, expect, it } from 'vitest';
import { crowd, samplePath } from '../support/awkward-pictures.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const FORMATS = ['png', 'jpeg', 'webp'] as const;

const stage = useStage();

describe('people who do not exist', () => {
  it('give a labelled file in every format, which the verify page explains, and nothing leaves the origin', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await expect
      .poll(() => visitor.page.getByRole('heading', { level: 1 }).textContent())
      .toBe('Persona Grata');
    await visitor.trySamples();
    for (const format of FORMATS) {
      const file = await visitor.export(format);
      expect(file.fileName).toMatch(/ai-modified.*\.(png|jpe?g|webp)$/);
      const states = await visitor.verify(file);
      expect(states, format).toMatchObject({
        manifest: 'valid',
        metadata: 'valid',
        aigc: 'valid',
        watermark: 'valid',
      });
      expect(states['consent']).toMatch(/valid|untrusted/);
      await visitor.page.getByRole('link', { name: 'Studio' }).click();
    }
    const origin = new URL(stage.address).origin;
    expect(visitor.requests.length).toBeGreaterThan(5);
    expect(
      visitor.requests.filter((address) => !address.startsWith(origin) && !/^(blob|data):/.test(address)),
    ).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});

describe('own pictures', () => {
  it('stay a mosaic, and the export refuses, until everyone in play has a consent; withdrawing closes it again', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.choose('Source portrait', samplePath('kenji'));
    await visitor.choose('Target', samplePath('mara'));
    await visitor.previewState('unconsented');
    const [kenji, mara] = [visitor.people.nth(0), visitor.people.nth(1)];

    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => visitor.alert.textContent()).toMatch(/Consent is missing/);

    await visitor.attest(kenji, { kind: 'This is me', name: 'K. A.' });
    await visitor.previewState('unconsented');
    await visitor.attest(mara, { kind: 'I have this person’s consent', name: 'M. F.', date: '2026-01-02' });
    await visitor.previewState('swapped');
    const file = await visitor.export('jpeg');
    expect(file.bytes.length).toBeGreaterThan(20_000);
    expect(file.bytes.toString('latin1')).not.toMatch(/K\. A\.|M\. F\./);

    await mara.getByRole('button', { name: 'Withdraw consent' }).click();
    await visitor.previewState('unconsented');
    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => visitor.alert.textContent()).toMatch(/Consent is missing|withdrawn/);
    const records = visitor.page.getByRole('region', { name: 'Consent records' });
    await expect.poll(() => records.textContent()).toMatch(/Withdrawn/);
  });

  it('lose their consent when the purpose or the picture changes', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.trySamples();
    await visitor.page.getByLabel('Purpose', { exact: true }).selectOption('parody');
    await visitor.previewState('unconsented');
    await visitor.page.getByLabel('Purpose', { exact: true }).selectOption('personal');
    await visitor.previewState('swapped');
    await visitor.choose('Target', samplePath('adaeze'));
    await visitor.previewState('unconsented');
  });

  it('may hold many people: each face is chosen by its box and has a source of its own', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.choose('Source portrait', samplePath('tomas'));
    await visitor.choose('Source portrait', samplePath('ines'));
    await visitor.choose('Target', await crowd(2, 2, 480));
    const boxes = visitor.page.getByRole('button', { name: /^Face \d of the target/ });
    await expect.poll(() => boxes.count()).toBe(4);
    await expect
      .poll(() => visitor.page.getByRole('button', { name: /^Face \d of the target/, pressed: true }).count())
      .toBe(1);
    await visitor.page.getByRole('button', { name: 'Face 3 of the target' }).click();
    await expect
      .poll(() => visitor.page.getByRole('button', { name: /^Face \d of the target/, pressed: true }).count())
      .toBe(2);
    const third = visitor.people.filter({ hasText: 'crowd.png, face 3' });
    await third.getByLabel('Wears the face of').selectOption({ label: 'ines.png, face 1' });
    await visitor.idle();
    await expect.poll(async () => (await visitor.waitingPeople()).length).toBe(4);
    for (const person of await visitor.waitingPeople()) {
      await visitor.attest(person, {
        kind: 'Nobody real (synthetic or artwork)',
        description: 'Rendered by this project',
      });
    }
    await visitor.previewState('swapped');
    const file = await visitor.export('png');
    expect(file.bytes.length).toBeGreaterThan(100_000);
  });

  it('can be adjusted, undone, redone and reset', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.trySamples();
    const slider = visitor.page.getByRole('slider', { name: 'Opacity' });
    const before = await slider.inputValue();
    await slider.focus();
    await visitor.page.keyboard.press('Home');
    await expect.poll(() => slider.inputValue()).toBe('0');
    await visitor.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => slider.inputValue()).toBe(before);
    await visitor.page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => slider.inputValue()).toBe('0');
    await visitor.page.getByRole('button', { name: 'Reset sliders' }).click();
    await expect.poll(() => slider.inputValue()).toBe(before);
  });
});
