import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkerTasks } from '../support/worker-tasks';
import type { MovingSabotage, MovingTasks } from './moving-export-tasks';

let worker: WorkerTasks<MovingTasks>;
beforeAll(() => {
  worker = new WorkerTasks(
    new Worker(new URL('./moving-export-tasks.worker.ts', import.meta.url), { type: 'module' }),
  );
});
afterAll(() => {
  worker[Symbol.dispose]();
});

const refusal = (code: string, parameters = {}) => expect.objectContaining({ code, parameters }) as unknown;

describe('an exported MP4', () => {
  it('has all its frames, and says how far it came on the way', async () => {
    const { exported, record, progress } = await worker.run('exportScene', { format: 'mp4', frameCount: 30 });
    expect(exported).toMatchObject({
      format: 'mp4',
      sidecar: null,
      widthInPixels: 320,
      heightInPixels: 240,
      frameCount: 30,
      audio: null,
      exportId: record.exportId,
    });
    expect(exported.durationSeconds).toBeCloseTo(1.2, 6);
    expect(exported.blob.type).toBe('video/mp4');
    expect(exported.fileName).toMatch(/^persona-grata_ai-modified_\d{4}-\d\d-\d\d_[0-9a-f]{8}\.mp4$/);
    const frames = progress.filter(({ stage }) => stage === 'frames');
    expect(frames.map(({ framesDone }) => framesDone)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    expect(frames.at(-1)).toMatchObject({ framesTotal: 30, secondsLeft: 0 });
    expect(progress.slice(30).map(({ stage }) => stage)).toEqual(['sign', 'readBack']);
  });
});

describe('the one way out for moving pictures', () => {
  it.each<[string, MovingSabotage, string, object]>([
    ['a frame that the renderer did not make', 'forged-frame', 'render-frame-forged', {}],
    ['a grant that no gate gave', 'forged-grant', 'consent-forged', {}],
    ['a grant for another face', 'other-face', 'consent-wrong-picture', {}],
    ['a consent withdrawn on the way', 'withdraw', 'consent-withdrawn', { faceIndex: 0 }],
    ['no frames', 'no-frames', 'export-empty', {}],
  ])('is closed to %s, and leaves nothing behind', async (_, sabotage, code, parameters) => {
    const before = await worker.run('leftovers', undefined);
    const exporting = worker.run('exportScene', { format: 'mp4', frameCount: 60, sabotage });
    await expect(exporting).rejects.toEqual(refusal(code, parameters));
    expect(await worker.run('leftovers', undefined)).toEqual(before);
  });

  it('ends when it is cancelled, and leaves nothing behind', async () => {
    const before = await worker.run('leftovers', undefined);
    const exporting = worker.run('exportScene', { format: 'mp4', sabotage: 'abort' });
    await expect(exporting).rejects.toMatchObject({ name: 'AbortError' });
    expect(await worker.run('leftovers', undefined)).toEqual(before);
  });
});
