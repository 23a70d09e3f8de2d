import { expect, it } from 'vitest';
import { type Clip, type SoundBlock, openClip } from '../../src/capture';
import aacClip from '../support/fixtures/clips/beeps-aac.mp4?url';
import vorbisClip from '../support/fixtures/clips/beeps-vorbis.webm?url';
import { joinClip } from '../support/join-clip';
import { makeClip, steady } from './clip-files';

const never = new AbortController().signal;

/** Pictures with the sound of a clip that beeps half a second and one and a half after it begins. */
async function beepingClip(address: string, container: 'mp4' | 'mkv'): Promise<Clip> {
  const pictures = await (await makeClip({ container, times: steady(50) })).bytes();
  const sound = await (await fetch(address)).bytes();
  return openClip(new Blob([await joinClip(pictures, sound, container)]), never);
}

async function soundOf(clip: Clip, fromSeconds?: number): Promise<SoundBlock[]> {
  const blocks: SoundBlock[] = [];
  for await (const block of clip.sound(never, fromSeconds)) blocks.push(block);
  return blocks;
}

const endOf = ({ timestampSeconds, channels, sampleRateInHertz }: SoundBlock): number =>
  timestampSeconds + channels[0]!.length / sampleRateInHertz;

/** Where silence ends. */
function onsetsIn(blocks: readonly SoundBlock[]): number[] {
  const onsets: number[] = [];
  let lastLoud = -Infinity;
  for (const { timestampSeconds, sampleRateInHertz, channels } of blocks) {
    channels[0]!.forEach((value, frame) => {
      if (Math.abs(value) < 0.08) return;
      const time = timestampSeconds + frame / sampleRateInHertz;
      if (time - lastLoud > 0.1) onsets.push(time);
      lastLoud = time;
    });
  }
  return onsets;
}

it.each([
  ['AAC', aacClip, 'mp4'],
  ['Vorbis', vorbisClip, 'mkv'],
] as const)('decodes %s where its times say, without gap or overlap', async (_, address, container) => {
  using clip = await beepingClip(address, container);
  const blocks = await soundOf(clip);
  const onsets = onsetsIn(blocks);
  expect(onsets).toHaveLength(2);
  expect(Math.abs(onsets[0]! - 0.5)).toBeLessThan(0.02);
  expect(Math.abs(onsets[1]! - 1.5)).toBeLessThan(0.02);
  expect(blocks.length).toBeGreaterThan(3);
  blocks.slice(1).forEach((block, index) => {
    expect(block.timestampSeconds).toBeCloseTo(endOf(blocks[index]!), 6);
  });
});

it('begins where it is told, and keeps its times', async () => {
  using clip = await beepingClip(aacClip, 'mp4');
  const blocks = await soundOf(clip, 1);
  expect(Math.abs(blocks[0]!.timestampSeconds - 1)).toBeLessThan(0.05);
  const [onset] = onsetsIn(blocks);
  expect(Math.abs(onset! - 1.5)).toBeLessThan(0.02);
});

it('counts from the first frame', async () => {
  const file = await makeClip({ container: 'mkv', times: [0.5, 0.54, 0.58], hasSound: true });
  using clip = await openClip(file, never);
  const [first] = await soundOf(clip, -1);
  expect(first!.timestampSeconds).toBeCloseTo(-0.5, 2);
});

it('is none where there is none', async () => {
  using silent = await openClip(await makeClip(), never);
  expect(silent.audio).toBeNull();
  expect(await soundOf(silent)).toEqual([]);
});

it('ends at once when nobody wants it any more', async () => {
  using clip = await beepingClip(aacClip, 'mp4');
  const abort = new AbortController();
  const sound = clip.sound(abort.signal);
  await sound.next();
  abort.abort();
  await expect(sound.next()).rejects.toMatchObject({ name: 'AbortError' });
});
