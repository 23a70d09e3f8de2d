import { ConsentGate, type GrantRequest } from '../../../src/consent';
import { type TimedFrame, discardExported, exportMoving } from '../../../src/export';
import { Inspector, NudityGuard } from '../../../src/inspect';
import { benchRecord } from '../pipeline-page/swap-stage';
import { type SwapSet, openSwapSet, playForEver } from './live-run';
import type { Run } from './memory.worker';
import { Stops } from './stops';
import { scopeFor } from '../../support/consent-scope';

/** One export that goes on for as many frames as are asked for, from decoding to the file that was read back. */
export async function* exportForEver(samplesAddress: string): Run {
  await using set = await openSwapSet(samplesAddress);
  using gate = new ConsentGate({ databaseName: crypto.randomUUID() });
  const face = { fileSha256: set.clip.fileSha256, faceIndex: 0 };
  const nobody = { kind: 'nobody-real', nature: 'synthetic-picture', description: 'a sample' } as const;
  await gate.attest(face, nobody, scopeFor('education'));
  const grantRequest: GrantRequest = {
    faces: [face],
    operation: 'swap',
    purpose: 'education',
    medium: 'video',
    audience: 'private',
  };
  using inspector = new Inspector();
  const stops = new Stops();
  const exported = exportMoving({
    grant: await gate.requestGrant(grantRequest),
    grantRequest,
    guard: new NudityGuard(inspector),
    format: 'mp4',
    // The one that the frames are marked with: their mark is read back from the file.
    record: benchRecord(),
    size: set.clip.size,
    framesPerSecond: set.clip.framesPerSecond,
    frameCount: null,
    frames: swappedFrames(set, stops),
    sound: null,
    audioMark: false,
    ingredients: [{ role: 'parent', file: set.file, mediaType: 'video/mp4' }],
    parameters: {},
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  let task = yield 0;
  for (;;) {
    // An export that fails ends the wait as well.
    await Promise.race([stops.run(task.frames, task.isLast), exported]);
    if (task.isLast) await discardExported(await exported);
    task = yield set.renderer.resourceCount;
  }
}

async function* swappedFrames(set: SwapSet, stops: Stops): AsyncGenerator<TimedFrame> {
  for await (const frame of playForEver(set)) {
    const mayPass = await stops.pass();
    using target = frame;
    if (!mayPass) return;
    const { timestampSeconds, durationSeconds } = target;
    yield { frame: set.stage.compose(target, set.tracker.track(target)), timestampSeconds, durationSeconds };
  }
}
