import { afterAll, beforeAll, expect, it } from 'vitest';
import aacClip from '../support/fixtures/clips/beeps-aac.mp4?url';
import vorbisClip from '../support/fixtures/clips/beeps-vorbis.webm?url';
import { WorkerTasks } from '../support/worker-tasks';
import type { Heard } from './moving-export-sounds';
import type { MovingOrder, MovingTasks } from './moving-export-tasks';

/** Eye and ear agree within this. */
const IN_STEP_SECONDS = 0.04;

let worker: WorkerTasks<MovingTasks>;
beforeAll(() => {
  worker = new WorkerTasks(
    new Worker(new URL('./moving-export-tasks.worker.ts', import.meta.url), { type: 'module' }),
  );
});
afterAll(() => {
  worker[Symbol.dispose]();
});

const clipAt = async (address: string) => (await fetch(address)).blob();

async function exportWith(order: Partial<MovingOrder> & Pick<MovingOrder, 'format'>) {
  const { exported } = await worker.run('exportScene', {
    size: { width: 160, height: 160 },
    frameCount: 30,
    framesPerSecond: 10,
    ...order,
  });
  return { exported, heard: await worker.run('hear', { file: exported.blob }) };
}

function expectBeepsAt(heard: Heard | null, seconds: readonly number[]): void {
  expect(heard).not.toBeNull();
  const near = seconds.map((second) => expect.closeTo(second, 1) as unknown);
  expect(heard!.onsetsInSeconds).toEqual(near);
  heard!.onsetsInSeconds.forEach((onset, index) => {
    expect(Math.abs(onset - seconds[index]!)).toBeLessThan(IN_STEP_SECONDS);
  });
}

// The clips beep half a second and one and a half after they begin.
it.each([
  ['AAC into an MP4', 'mp4', aacClip, 'copied', 'aac'],
  ['Vorbis into a WebM', 'webm', vorbisClip, 'copied', 'vorbis'],
  ['Vorbis into an MP4', 'mp4', vorbisClip, 'encoded', 'opus'],
  ['AAC into a WebM', 'webm', aacClip, 'encoded', 'opus'],
] as const)('brings %s in step with the pictures', async (_, format, address, audio, codec) => {
  const clip = await clipAt(address);
  for (const [fromSeconds, beeps] of [
    [0, [0.5, 1.5]],
    [0.333, [0.167, 1.167]],
    [1, [0.5]],
  ] as const) {
    const { exported, heard } = await exportWith({ format, sound: { clip, fromSeconds } });
    expect(exported.audio).toBe(audio);
    expect(heard?.codec).toBe(codec);
    expectBeepsAt(heard, beeps);
  }
});

it('ends the sound with the pictures', async () => {
  const clip = await clipAt(aacClip);
  for (const format of ['mp4', 'webm'] as const) {
    const { exported, heard } = await exportWith({ format, frameCount: 10, sound: { clip, fromSeconds: 0 } });
    expect(exported.durationSeconds).toBeCloseTo(1, 6);
    // What was encoded anew may go on for the rest of its last packet.
    expect(heard!.lastSeconds).toBeLessThan(1.04);
    expect(heard!.lastSeconds).toBeGreaterThan(0.9);
  }
});

it('is silent for a clip without sound, and for a GIF', async () => {
  const silent = await clipAt('/samples/tomas.mp4');
  const { exported } = await exportWith({ format: 'mp4', sound: { clip: silent, fromSeconds: 0 } });
  expect(exported.audio).toBeNull();
  const clip = await clipAt(aacClip);
  const gif = await worker.run('exportScene', {
    format: 'gif',
    frameCount: 12,
    sound: { clip, fromSeconds: 0 },
  });
  expect(gif.exported.audio).toBeNull();
});

it('is silent where the sound was over before the pictures begin, and where a microphone heard nothing', async () => {
  const [aac, vorbis] = [await clipAt(aacClip), await clipAt(vorbisClip)];
  const nothing = { seconds: 0, beepsAtSeconds: [], startMicroseconds: 0, originMicroseconds: 0 };
  for (const format of ['mp4', 'webm'] as const) {
    for (const sound of [
      { clip: aac, fromSeconds: 50 },
      { clip: vorbis, fromSeconds: 50 },
      { microphone: nothing },
    ]) {
      const { exported, heard } = await exportWith({ format, frameCount: 12, sound });
      expect([exported.audio, heard]).toEqual([null, null]);
    }
  }
});

it('refuses sound that cannot be read', async () => {
  const clip = new Blob(['no clip at all']);
  const before = await worker.run('leftovers', undefined);
  await expect(exportWith({ format: 'mp4', sound: { clip, fromSeconds: 0 } })).rejects.toMatchObject({
    code: 'export-audio-failed',
  });
  expect(await worker.run('leftovers', undefined)).toEqual(before);
});

it('says AI by ear: short long, short short', async () => {
  const clip = await clipAt(aacClip);
  for (const format of ['mp4', 'webm'] as const) {
    const { exported, heard } = await exportWith({
      format,
      audioMark: true,
      sound: { clip, fromSeconds: 2 },
    });
    expect(exported.audio).toBe('encoded');
    expectBeepsAt(heard, [0, 0.2, 0.8, 1]);
    expect(heard!.lengthsInSeconds.map((length) => Math.round(length * 10))).toEqual([1, 3, 1, 1]);
  }
});

it('brings what a microphone heard in step, over what it missed', async () => {
  const microphone = {
    seconds: 3.2,
    beepsAtSeconds: [0.1, 0.7, 2.2],
    gap: [1, 1.5],
    startMicroseconds: 5_000_000,
    originMicroseconds: 5_200_000,
  } as const;
  for (const format of ['mp4', 'webm'] as const) {
    const { exported, heard } = await exportWith({ format, sound: { microphone } });
    expect(exported.audio).toBe('encoded');
    // The first beep was before the first picture.
    expectBeepsAt(heard, [0.5, 2]);
  }
});

it('keeps step over ten minutes', async () => {
  const minutes = await worker.run('longClip', { seconds: 600, beepsAtSeconds: [1, 599] });
  for (const format of ['mp4', 'webm'] as const) {
    const order = { format, frameCount: 61, framesPerSecond: 0.1 } as const;
    const { exported, heard } = await exportWith({ ...order, sound: { clip: minutes, fromSeconds: 0 } });
    expect(exported.durationSeconds).toBeCloseTo(610, 6);
    expect(exported.audio).toBe('copied');
    expectBeepsAt(heard, [1, 599]);
  }
});
