import { readFile } from 'node:fs/promises';
import { BufferSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { fixturePath, samplePath } from '../support/awkward-pictures.ts';
import { heardBy, listen } from '../support/heard-sound.ts';
import { joinClip } from '../support/join-clip.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();

/** Beeps half a second and one and a half after it begins. */
async function beepingClip() {
  const [pictures, sound] = await Promise.all(
    [samplePath('tomas', 'mp4'), fixturePath('clips/beeps-aac.mp4')].map(
      async (path) => new Uint8Array(await readFile(path)),
    ),
  );
  const bytes = await joinClip(pictures!, sound!, 'mp4');
  return { name: 'talk.mp4', mimeType: 'video/mp4', buffer: Buffer.from(bytes) };
}

async function arriveWithSound(): Promise<Visitor> {
  const visitor = await Visitor.arrive(stage.browser, 'about:blank');
  await listen(visitor.page);
  await visitor.page.goto(stage.address);
  await visitor.choose('Source portrait', samplePath('samir'));
  await visitor.choose('Target', await beepingClip());
  await visitor.previewState('unconsented');
  await visitor.attestEveryone();
  await visitor.previewState('swapped');
  return visitor;
}

const soundButton = (visitor: Visitor) => visitor.page.getByRole('button', { name: 'Sound', exact: true });

describe('a clip with sound', () => {
  it('is heard while it plays and somebody wants to hear it, and then only', async () => {
    await using visitor = await arriveWithSound();
    const { page } = visitor;
    const position = page.getByRole('slider', { name: 'Position' });
    const press = async (name: 'Play' | 'Pause', then: 'Play' | 'Pause') => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: then, exact: true }).waitFor();
    };
    // The page has been touched for the attestation: it may be heard.
    expect(await soundButton(visitor).getAttribute('aria-pressed')).toBe('true');
    await expect.poll(async () => (await heardBy(page)).loud, { timeout: 60_000 }).toBeGreaterThan(0);

    await press('Pause', 'Play');
    const paused = await heardBy(page);
    expect(paused.stopped).toBeGreaterThan(0);
    await position.press('Home');
    await visitor.idle();
    expect(await heardBy(page)).toEqual(paused);

    await press('Play', 'Pause');
    await expect
      .poll(async () => (await heardBy(page)).begun, { timeout: 60_000 })
      .toBeGreaterThan(paused.begun);
    await soundButton(visitor).click();
    expect(await soundButton(visitor).getAttribute('aria-pressed')).toBe('false');
    const muted = await heardBy(page);
    await position.press('Home');
    const first = await position.getAttribute('aria-valuetext');
    await expect.poll(() => position.getAttribute('aria-valuetext'), { timeout: 60_000 }).not.toBe(first);
    expect((await heardBy(page)).begun).toBe(muted.begun);
  });

  it('is a silent preview while it is exported, and a file with its sound', async () => {
    await using visitor = await arriveWithSound();
    const { page } = visitor;
    await expect.poll(async () => (await heardBy(page)).begun, { timeout: 60_000 }).toBeGreaterThan(0);
    await visitor.page.getByLabel('Format', { exact: true }).selectOption('mp4');
    const download = page.waitForEvent('download', { timeout: 170_000 });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('progressbar').waitFor();
    const before = await heardBy(page);
    await expect
      .poll(() => page.getByText(/\d+ of 48 frames/).textContent(), { timeout: 60_000 })
      .not.toMatch(/^[0-5] of/);
    expect((await heardBy(page)).begun).toBe(before.begun);
    const file = await readFile(await (await download).path());
    using made = new Input({ source: new BufferSource(file), formats: [MP4] });
    const audio = (await made.getPrimaryAudioTrack())!;
    expect(await audio.getCodec()).toBe('aac');
    using given = new Input({ source: new BufferSource((await beepingClip()).buffer), formats: [MP4] });
    // The very packets, where they were; what a player passes over before the beginning is left out.
    const [kept, there] = [await packetsOf(made), await packetsOf(given)];
    expect(kept.length).toBeGreaterThan(80);
    expect(kept).toEqual(there.filter(([milliseconds]) => milliseconds >= 0).slice(0, kept.length));
  }, 240_000);
});

async function packetsOf(input: Input): Promise<readonly [milliseconds: number, bytes: string][]> {
  const packets: [number, string][] = [];
  for await (const { timestamp, data } of new EncodedPacketSink(
    (await input.getPrimaryAudioTrack())!,
  ).packets())
    packets.push([Math.round(timestamp * 1000), Buffer.from(data).toString('base64').slice(0, 32)]);
  return packets;
}
