import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fixturePath, samplePath } from '../support/awkward-pictures.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const LONG = 240_000;

const stage = useStage({ cameraFile: fixturePath('camera.mjpeg') });

/** Files of unfinished exports on this visitor's disk. */
function leftovers(visitor: Visitor): Promise<string[]> {
  return visitor.page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    const folder = await root.getDirectoryHandle('exports', { create: true });
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      names.push(name);
    return names;
  });
}

it(
  'leaves nothing of an export behind whose tab went away in the middle of it',
  async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.choose('Source portrait', samplePath('samir'));
    await visitor.choose('Target', samplePath('tomas', 'mp4'));
    await visitor.previewState('unconsented');
    await visitor.attestEveryone();
    await visitor.previewState('swapped');
    await visitor.page.getByLabel('Format', { exact: true }).selectOption('mp4');
    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => leftovers(visitor), { timeout: 60_000 }).toHaveLength(1);
    await visitor.page.goto('about:blank');
    await visitor.page.goto(stage.address);
    await expect.poll(() => leftovers(visitor), { timeout: 60_000 }).toEqual([]);
  },
  LONG,
);

it(
  'keeps what was recorded when the camera goes, and goes on when it is back',
  async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    const { page } = visitor;
    await page.evaluate(() => {
      const { mediaDevices } = navigator;
      const open = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = async (constraints) => {
        const stream = await open(constraints);
        const [track] = stream.getVideoTracks();
        // As a browser does when a camera is unplugged, which no page can do to its own.
        Object.assign(self, {
          unplug: () => {
            track?.stop();
            track?.dispatchEvent(new Event('ended'));
          },
        });
        return stream;
      };
    });
    await visitor.choose('Source portrait', samplePath('kenji'));
    await visitor.openCamera();
    await expect.poll(() => visitor.people.count(), { timeout: 60_000 }).toBe(2);
    await visitor.attestEveryone();
    await visitor.previewState('swapped');
    await page.getByLabel('Format', { exact: true }).selectOption('mp4');
    await page.getByRole('button', { name: 'Start recording' }).click();
    const recording = page.getByRole('status').filter({ hasText: /Recording.*0:0[1-9]/ });
    await expect.poll(() => recording.count(), { timeout: 60_000 }).toBeGreaterThan(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate(() => {
        (self as unknown as { unplug: () => void }).unplug();
      }),
    ]);
    await expect.poll(() => visitor.alert.textContent(), { timeout: 60_000 }).toMatch(/camera/i);
    await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    // Whoever sits there now is asked anew.
    await visitor.previewState('unconsented');
    await expect.poll(() => visitor.alert.textContent()).toBe('');
    const bytes = await readFile(await download.path());
    const file = { fileName: download.suggestedFilename(), bytes };
    expect(await visitor.verify(file)).toMatchObject({ manifest: 'valid', aigc: 'valid' });
  },
  LONG,
);

it(
  'gives up an export at once when told to, and the picture goes on',
  async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    const { page } = visitor;
    await visitor.choose('Source portrait', samplePath('samir'));
    await visitor.choose('Target', samplePath('tomas', 'mp4'));
    await visitor.previewState('unconsented');
    await visitor.attestEveryone();
    await visitor.previewState('swapped');
    await page.getByLabel('Format', { exact: true }).selectOption('mp4');
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const progress = page.locator('.export-progress').filter({ hasText: /[1-9]\d? of 48 frames/ });
    await expect.poll(() => progress.count(), { timeout: 60_000 }).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await visitor.idle();
    await expect.poll(() => leftovers(visitor)).toEqual([]);
    expect(downloads).toBe(0);
    expect(await visitor.alert.textContent()).toBe('');
    await visitor.previewState('swapped');
    await expect
      .poll(async () => (await visitor.preview.screenshot()).equals(await visitor.preview.screenshot()))
      .toBe(false);
  },
  LONG,
);

it(
  'records the microphone with the camera, and the file is heard',
  async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    const { page } = visitor;
    await visitor.choose('Source portrait', samplePath('kenji'));
    await page.getByText('Camera settings').click();
    await page.getByLabel('Record the microphone').check();
    await visitor.openCamera();
    await expect.poll(() => visitor.people.count(), { timeout: 60_000 }).toBe(2);
    await visitor.attestEveryone();
    await visitor.previewState('swapped');
    await page.getByLabel('Format', { exact: true }).selectOption('mp4');
    await page.getByRole('button', { name: 'Start recording' }).click();
    await expect
      .poll(
        () =>
          page
            .getByRole('status')
            .filter({ hasText: /Recording.*0:0[3-9]/ })
            .count(),
        {
          timeout: 90_000,
        },
      )
      .toBeGreaterThan(0);
    const [file] = await visitor.takeMoving('Stop recording');
    // The browser's own microphone beeps once a second.
    const loudest = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer);
      return sound.getChannelData(0).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    }, file!.bytes.toString('base64'));
    expect(loudest).toBeGreaterThan(0.05);
  },
  LONG,
);
