import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuardError, isAbort } from '../../src/core';
import { Inspector, NudityGuard } from '../../src/inspect';
import { InputGuard } from '../../src/studio/input-guard';
import type { Moment, MovingTarget } from '../../src/studio/moving-target';
import type { Picture } from '../../src/studio/picture';
import { EMPTY_STATE, type Target } from '../../src/studio/studio-state';
import { mistakenPicture, mistakenTexture } from '../support/mistaken-texture';
import { frameOf, sampleBitmap } from './picture-fixtures';
import { TaskWorker } from './provenance-fixtures';

let inspector: Inspector;
let guard: NudityGuard;
beforeAll(() => {
  inspector = new Inspector();
  guard = new NudityGuard(inspector);
});
afterAll(() => {
  inspector.close();
});

const { signal } = new AbortController();
const picture = (bitmap: ImageBitmap, fileName: string) =>
  ({ kind: 'picture', fileName, frame: frameOf(bitmap) }) as unknown as Picture;
const clip = { kind: 'clip', source: { fileName: 'clip.mp4' } } as unknown as MovingTarget;
const moment = (pixels: ImageData, timestampSeconds: number) =>
  ({ frame: { pixels }, timestampSeconds }) as Moment;

describe('what somebody brings in', () => {
  it('stays when it is a clothed portrait, and is named when the classifier refuses it', async () => {
    const refused: [Target, GuardError][] = [];
    const inputs = new InputGuard(guard, (input, error) => refused.push([input, error]));
    const portrait = picture(await sampleBitmap('samir'), 'samir.png');
    await inputs.assertFit({ ...EMPTY_STATE, sources: [portrait] }, signal);
    const mistaken = picture(await createImageBitmap(mistakenTexture()), 'brown.png');
    inputs.watch([portrait, mistaken]);
    const using = inputs.assertFit({ ...EMPTY_STATE, target: mistaken, sources: [portrait] }, signal);
    await expect(using).rejects.toMatchObject({
      code: 'guard-input-refused',
      parameters: { fileName: 'brown.png' },
    });
    expect(refused.map(([input, { code }]) => [input, code])).toEqual([[mistaken, 'guard-input-refused']]);
  });

  it('is looked at once a second while it plays, and told of by itself', async () => {
    const answer = new Promise<[Target, GuardError]>((resolve) => {
      const inputs = new InputGuard(guard, (...refusal) => {
        resolve(refusal);
      });
      inputs.follow(clip, moment(mistakenTexture(), 0));
    });
    const [input, { code, parameters }] = await answer;
    expect([input, code, parameters]).toEqual([clip, 'guard-input-refused', { fileName: 'clip.mp4' }]);
  });
});

describe('a classifier that cannot be had', () => {
  it('takes nothing away, and lets nothing out', async () => {
    const closed = new Inspector();
    closed.close();
    const refused: Target[] = [];
    const inputs = new InputGuard(new NudityGuard(closed), (input) => refused.push(input));
    const portrait = picture(await sampleBitmap('mara'), 'mara.png');
    inputs.watch([portrait]);
    inputs.follow(clip, moment(mistakenTexture(), 0));
    const using = inputs.assertFit({ ...EMPTY_STATE, sources: [portrait] }, signal);
    await expect(using).rejects.toMatchObject({ code: 'guard-unavailable' });
    expect(refused).toEqual([]);
  });

  it('is not what a cancelled look is', async () => {
    const work = new AbortController();
    const looking = NudityGuard.admits(guard, await sampleBitmap('mara'), work.signal);
    work.abort();
    await expect(looking).rejects.toSatisfy(isAbort);
  });
});

describe('what is about to leave', () => {
  it('is no file when the classifier refuses it, label and all', async () => {
    using worker = new TaskWorker();
    const exporting = worker.run('exportPicture', {
      picture: await mistakenPicture(896),
      format: 'png',
      sabotage: 'none',
    });
    await expect(exporting).rejects.toMatchObject({ code: 'guard-export-refused' });
  });
});
