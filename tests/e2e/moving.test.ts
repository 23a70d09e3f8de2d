import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fixturePath, samplePath } from '../support/awkward-pictures.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const LONG = 240_000;

const stage = useStage({ cameraFile: fixturePath('camera.mjpeg') });

describe('a clip', () => {
  it(
    'is swapped frame by frame into an MP4 that says what it is',
    async () => {
      await using visitor = await Visitor.arrive(stage.browser, stage.address);
      await visitor.choose('Source portrait', samplePath('samir'));
      await visitor.choose('Target', samplePath('tomas', 'mp4'));
      await visitor.previewState('unconsented');
      await visitor.attestEveryone();
      await visitor.previewState('swapped');
      const [file] = await visitor.exportMoving('mp4');
      expect(file?.fileName).toMatch(/ai-modified.*\.mp4$/);
      const receipt = await visitor.receipt();
      expect(receipt).toMatchObject({ widthInPixels: 512, heightInPixels: 512, frameCount: 48 });
      expect(await visitor.verify(file!)).toMatchObject({
        manifest: 'valid',
        metadata: 'valid',
        aigc: 'valid',
      });
    },
    LONG,
  );

  it(
    'of two people lets them trade faces, each with a consent',
    async () => {
      await using visitor = await Visitor.arrive(stage.browser, stage.address);
      await visitor.chooseMode('Trade');
      await visitor.trySamples();
      await expect.poll(() => visitor.people.count(), { timeout: 60_000 }).toBe(2);
      const [file] = await visitor.exportMoving('mp4');
      expect(await visitor.verify(file!)).toMatchObject({ manifest: 'valid', aigc: 'valid' });
    },
    LONG,
  );
});

describe('the camera', () => {
  it(
    'shows a mosaic until whoever sits there agrees, and is recorded with a light that says so',
    async () => {
      await using visitor = await Visitor.arrive(stage.browser, stage.address);
      await visitor.choose('Source portrait', samplePath('kenji'));
      await visitor.openCamera();
      await visitor.previewState('unconsented');
      await expect.poll(() => visitor.people.count(), { timeout: 60_000 }).toBe(2);
      await visitor.attestEveryone();
      await visitor.previewState('swapped');
      await visitor.page.getByLabel('Format', { exact: true }).selectOption('mp4');
      await visitor.page.getByRole('button', { name: 'Start recording' }).click();
      await expect
        .poll(() => visitor.page.getByRole('status').filter({ hasText: 'Recording' }).count(), {
          timeout: 60_000,
        })
        .toBeGreaterThan(0);
      await expect
        .poll(
          () =>
            visitor.page
              .getByRole('status')
              .filter({ hasText: /Recording.*0:0[2-9]/ })
              .count(),
          {
            timeout: 60_000,
          },
        )
        .toBeGreaterThan(0);
      const [file] = await visitor.takeMoving('Stop recording');
      expect(await visitor.verify(file!)).toMatchObject({ manifest: 'valid', aigc: 'valid' });
    },
    LONG,
  );

  it(
    'closes a recording when somebody withdraws in the middle of it',
    async () => {
      await using visitor = await Visitor.arrive(stage.browser, stage.address);
      await visitor.choose('Source portrait', samplePath('kenji'));
      await visitor.openCamera();
      await expect.poll(() => visitor.people.count(), { timeout: 60_000 }).toBe(2);
      await visitor.attestEveryone();
      await visitor.previewState('swapped');
      await visitor.page.getByLabel('Format', { exact: true }).selectOption('mp4');
      await visitor.page.getByRole('button', { name: 'Start recording' }).click();
      await expect
        .poll(() => visitor.page.getByRole('status').filter({ hasText: 'Recording' }).count(), {
          timeout: 60_000,
        })
        .toBeGreaterThan(0);
      // After the portrait, whoever sits there: they stay in view, hidden.
      await visitor.people.nth(1).getByRole('button', { name: 'Withdraw consent' }).click();
      await visitor.previewState('unconsented');
      await expect(visitor.takeMoving('Stop recording')).rejects.toThrow(/withdrawn/);
    },
    LONG,
  );

  it(
    'moves a portrait, whose motion can be kept without a picture and moves another one',
    async () => {
      await using visitor = await Visitor.arrive(stage.browser, stage.address);
      await visitor.chooseMode('Animate');
      await visitor.choose('Source portrait', samplePath('mara'));
      await visitor.openCamera();
      await expect.poll(() => visitor.people.count(), { timeout: 60_000 }).toBe(2);
      await visitor.attestEveryone();
      await visitor.previewState('animated');
      await visitor.page.getByRole('button', { name: 'Calibrate' }).click();
      await visitor.idle();
      await visitor.page.getByRole('button', { name: 'Record a performance' }).click();
      await expect
        .poll(
          () =>
            visitor.page
              .getByRole('status')
              .filter({ hasText: /Recording.*0:0[2-9]/ })
              .count(),
          {
            timeout: 60_000,
          },
        )
        .toBeGreaterThan(0);
      const [download] = await Promise.all([
        visitor.page.waitForEvent('download'),
        visitor.page.getByRole('button', { name: 'Stop the performance' }).click(),
      ]);
      const performance = await download.path();
      await visitor.page.getByRole('button', { name: 'Close the camera' }).click();
      await visitor.choose('Driving video', {
        name: download.suggestedFilename(),
        mimeType: 'application/json',
        buffer: await readFile(performance),
      });
      await visitor.previewState('animated');
      await expect.poll(() => visitor.people.count(), { timeout: 60_000 }).toBe(1);
    },
    LONG,
  );
});

describe('a picture', () => {
  it(
    'of somebody who agreed gives a portrait their pose and expression',
    async () => {
      await using visitor = await Visitor.arrive(stage.browser, stage.address);
      await visitor.chooseMode('Animate');
      await visitor.choose('Source portrait', samplePath('mara'));
      await visitor.attestEveryone();
      await visitor.previewState('animated');
      const before = await visitor.preview.screenshot();
      await visitor.choose('Driving video', fixturePath('adaeze-turned.jpg'));
      await visitor.previewState('unconsented');
      await visitor.attestEveryone();
      await visitor.previewState('animated');
      expect((await visitor.preview.screenshot()).equals(before)).toBe(false);
      const file = await visitor.export('png');
      expect(await visitor.verify(file)).toMatchObject({ manifest: 'valid', aigc: 'valid' });
    },
    LONG,
  );
});

describe('a performance', () => {
  it(
    'moves a portrait of somebody who agreed',
    async () => {
      await using visitor = await Visitor.arrive(stage.browser, stage.address);
      await visitor.chooseMode('Animate');
      await visitor.trySamples('animated');
      const [file] = await visitor.exportMoving('mp4');
      expect(await visitor.verify(file!)).toMatchObject({
        manifest: 'valid',
        metadata: 'valid',
        aigc: 'valid',
      });
    },
    LONG,
  );

  it(
    'makes a chorus that goes home as a GIF, and as a WebM with its statement beside it',
    async () => {
      await using visitor = await Visitor.arrive(stage.browser, stage.address);
      await visitor.chooseMode('Chorus');
      await visitor.trySamples('animated');
      const [gif] = await visitor.exportMoving('gif');
      expect(gif?.bytes.subarray(0, 6).toString('latin1')).toBe('GIF89a');
      expect(await visitor.verify(gif!)).toMatchObject({ manifest: 'valid', aigc: 'valid' });
      await visitor.page.getByRole('link', { name: 'Studio' }).click();
      const made = await visitor.exportMoving('webm');
      const webm = made.find(({ fileName }) => fileName.endsWith('.webm'));
      const statement = made.find(({ fileName }) => fileName.endsWith('.c2pa'));
      expect(await visitor.verify(webm!, statement)).toMatchObject({ manifest: 'valid', aigc: 'valid' });
    },
    LONG,
  );

  it('gives way to a hand, which poses the portrait and keeps it as a still', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.chooseMode('Animate');
    await visitor.choose('Source portrait', samplePath('ines'));
    await visitor.attestEveryone();
    await visitor.previewState('animated');
    await visitor.page.getByRole('button', { name: 'Pose by hand' }).click();
    const before = await visitor.preview.screenshot();
    const turn = visitor.page.getByRole('slider', { name: 'Turn' });
    await turn.focus();
    for (let step = 0; step < 5; step++) await visitor.page.keyboard.press('PageUp');
    await expect
      .poll(async () => (await visitor.preview.screenshot()).equals(before), { timeout: 30_000 })
      .toBe(false);
    const file = await visitor.export('png');
    expect(await visitor.verify(file)).toMatchObject({ manifest: 'valid', metadata: 'valid', aigc: 'valid' });
  });
});
