import { ExportError, untilAborted } from '../core';
import { assertGrant } from '../consent';
import { PassingLook } from '../inspect';
import type { LabelledFrame } from '../render';
import type { MovingExport, TimedFrame } from './export-moving';
import { lookAtFrame } from './look-at-frame';

/** The grant is asked again after as much of the moving picture as this. */
const GRANT_INTERVAL_SECONDS = 1;
/** Before as many frames the pace says nothing: the first ones wait for models and shaders. */
const FRAMES_BEFORE_ESTIMATE = 5;

export interface PumpedFrames {
  readonly frameCount: number;
  readonly lastFrameSeconds: number;
  readonly durationSeconds: number;
}

/**
 * Takes the frames one after the other, gives each to `take`, closes it, looks at one a second, asks the grant again, and
 * tells how far it has come.
 * However it ends, the frames' iterator is ended too; nobody waits for one that is busy.
 *
 * @throws ExportError `export-empty`; ConsentError; GuardError; the signal's reason; whatever `take` throws.
 */
export async function pumpFrames(
  moving: MovingExport,
  take: (frame: TimedFrame) => Promise<void>,
): Promise<PumpedFrames> {
  const { grant, grantRequest, guard, frameCount: framesTotal, signal, onProgress } = moving;
  const iterator = moving.frames[Symbol.asyncIterator]();
  const looking = new PassingLook((frame: LabelledFrame) => lookAtFrame(guard, frame, signal));
  const started = performance.now();
  let [framesDone, lastFrameSeconds, secondsDone, secondsGranted] = [0, 0, 0, GRANT_INTERVAL_SECONDS];
  let isThrough = false;
  try {
    for (;;) {
      const next = await untilAborted(iterator.next(), signal, closeLate);
      if (next.done === true) break;
      const { frame, timestampSeconds, durationSeconds } = next.value;
      try {
        await untilAborted(take(next.value), signal);
        await untilAborted(looking.pass(frame, timestampSeconds), signal);
      } finally {
        frame.close();
      }
      framesDone++;
      lastFrameSeconds = timestampSeconds;
      secondsDone = timestampSeconds + durationSeconds;
      if (secondsDone >= secondsGranted) {
        await untilAborted(assertGrant(grant, grantRequest), signal);
        secondsGranted = secondsDone + GRANT_INTERVAL_SECONDS;
      }
      const secondsLeft = secondsLeftOf(framesDone, framesTotal, (performance.now() - started) / 1000);
      onProgress({ stage: 'frames', framesDone, framesTotal, secondsDone, secondsLeft });
    }
    await untilAborted(looking.end(), signal);
    isThrough = true;
  } finally {
    if (!isThrough) void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
  if (framesDone === 0) throw new ExportError('export-empty');
  return { frameCount: framesDone, lastFrameSeconds, durationSeconds: secondsDone };
}

function closeLate(next: IteratorResult<TimedFrame, unknown>): void {
  if (next.done !== true) next.value.frame.close();
}

/** `null` while nobody knows, as for a recording. */
export function secondsLeftOf(
  framesDone: number,
  framesTotal: number | null,
  secondsElapsed: number,
): number | null {
  if (framesTotal === null || framesDone < FRAMES_BEFORE_ESTIMATE) return null;
  return (secondsElapsed / framesDone) * Math.max(0, framesTotal - framesDone);
}
