import { type Clip, type MovingFrame, openClip } from '../../../src/capture';
import { FaceFinder, FaceTracker, PersonSegmenter } from '../../../src/landmarks';
import { Renderer } from '../../../src/render';
import { readPortraits } from '../pipeline-page/portraits';
import { SwapStage } from '../pipeline-page/swap-stage';
import type { Run } from './memory.worker';

const never = new AbortController().signal;

/** Everything that one run through a clip needs, made ready. The caller closes it. */
export interface SwapSet extends AsyncDisposable {
  readonly clip: Clip;
  readonly file: Blob;
  readonly tracker: FaceTracker;
  readonly renderer: Renderer;
  readonly stage: SwapStage;
}

export async function openSwapSet(samplesAddress: string): Promise<SwapSet> {
  await using stack = new AsyncDisposableStack();
  const file = await (await fetch(`${samplesAddress}tomas.mp4`)).blob();
  const clip = stack.use(await openClip(new File([file], 'tomas.mp4'), never));
  const tracker = stack.use(await FaceTracker.create());
  const renderer = stack.use(await Renderer.create());
  using finder = await FaceFinder.create();
  using segmenter = await PersonSegmenter.create();
  const portraits = await readPortraits(samplesAddress, finder, segmenter);
  for (const { frame } of portraits) stack.use(frame);
  const stage = new SwapStage(renderer, clip.size, portraits.slice(0, 1));
  const owned = stack.move();
  return { clip, file, tracker, renderer, stage, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** The clip again and again, with times that go on as a camera's do. Each frame is the receiver's to close. */
export async function* playForEver({
  clip,
  tracker,
}: SwapSet): AsyncGenerator<MovingFrame, never, undefined> {
  for (let begin = 0; ; begin += clip.durationSeconds) {
    tracker.restart();
    for await (const frame of clip.frames(never)) yield later(frame, begin);
  }
}

/** The same frame at a later time. */
function later(frame: MovingFrame, seconds: number): MovingFrame {
  const { pixels, widthInPixels, heightInPixels, timestampSeconds, durationSeconds } = frame;
  const close = () => {
    frame.close();
  };
  return {
    pixels,
    widthInPixels,
    heightInPixels,
    timestampSeconds: seconds + timestampSeconds,
    durationSeconds,
    close,
    [Symbol.dispose]: close,
  };
}

/** Decodes, tracks, swaps and shows, frame after frame. */
export async function* liveForEver(samplesAddress: string): Run {
  await using set = await openSwapSet(samplesAddress);
  let left = (yield 0).frames;
  for await (const frame of playForEver(set)) {
    set.stage.draw(frame, set.tracker.track(frame));
    frame.close();
    if (--left > 0) continue;
    await set.stage.drawn();
    left = (yield set.renderer.resourceCount).frames;
  }
}
