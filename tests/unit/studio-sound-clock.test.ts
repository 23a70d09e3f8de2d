import { expect, it } from 'vitest';
import { SoundClock } from '../../src/studio/page/sound-clock';

/** Eye and ear agree within this. */
const IN_STEP_SECONDS = 0.04;
const FRAME_SECONDS = 0.04;

interface Run {
  /** When the first frame is due on the worker's clock. */
  readonly begin: number;
  readonly latenessOf: (index: number) => number;
  /** What the device's clock shows more, at each frame. */
  readonly aheadOf?: (index: number) => number;
  readonly frames?: number;
}

/** Plays a run; gives how far sound and picture were apart at each frame, and how often the sound was laid anew. */
function play(clock: SoundClock, { begin, latenessOf, aheadOf = () => 0, frames = 250 }: Run) {
  let corrections = 0;
  const apart = Array.from({ length: frames }, (_, index) => {
    const timestampSeconds = index * FRAME_SECONDS;
    const dueSeconds = begin + timestampSeconds;
    const shownSeconds = dueSeconds + latenessOf(index);
    const ahead = aheadOf(index);
    const step = { timestampSeconds, durationSeconds: FRAME_SECONDS, dueSeconds, shownSeconds };
    if (clock.follow(step, ahead)) corrections++;
    return clock.originSeconds! + timestampSeconds - ahead - shownSeconds;
  });
  return { apart, corrections };
}

it('lets the sound be heard when its frame is seen, however long a frame takes to be drawn', () => {
  for (const lateness of [0, 0.02, 0.1, 0.4]) {
    const { apart, corrections } = play(new SoundClock(), { begin: 100, latenessOf: () => lateness });
    for (const seconds of apart) expect(Math.abs(seconds)).toBeLessThan(1e-9);
    expect(corrections).toBe(1);
  }
});

it('does not follow frames that come now a little earlier and now a little later', () => {
  const { corrections } = play(new SoundClock(), {
    begin: 3,
    latenessOf: (index) => 0.05 + (index % 2 === 0 ? 0.03 : -0.03),
  });
  expect(corrections).toBeLessThan(4);
});

it('keeps step with a device whose clock runs away, over ten minutes', () => {
  const { apart, corrections } = play(new SoundClock(), {
    begin: 0,
    frames: 15_000,
    latenessOf: () => 0.03,
    aheadOf: (index) => 40 + index * FRAME_SECONDS * 2e-4,
  });
  expect(Math.max(...apart.map(Math.abs))).toBeLessThan(IN_STEP_SECONDS);
  // 120 ms in all, of which 20 pass unnoticed each time.
  expect(corrections).toBeLessThan(9);
});

it('goes with a picture that becomes slower, and with one that lost time', () => {
  const clock = new SoundClock();
  play(clock, { begin: 0, latenessOf: () => 0.02 });
  const slower = play(clock, { begin: 0, latenessOf: () => 0.15 });
  expect(Math.abs(slower.apart.at(-1)!)).toBeLessThan(IN_STEP_SECONDS);
  const lost = play(clock, { begin: 7, latenessOf: () => 0.15 });
  expect(Math.abs(lost.apart[0]!)).toBeLessThan(IN_STEP_SECONDS);
});

it('lays sound only a little beyond the step that was shown last', () => {
  const clock = new SoundClock();
  expect(clock.originSeconds).toBeNull();
  expect(clock.endSeconds).toBe(-Infinity);
  const step = { timestampSeconds: 2, durationSeconds: 3, dueSeconds: 9, shownSeconds: 9 };
  expect(clock.follow(step, 0)).toBe(true);
  expect(clock.endSeconds).toBeGreaterThan(5);
  expect(clock.endSeconds).toBeLessThan(6);
  clock.reset();
  expect(clock.originSeconds).toBeNull();
  expect(clock.follow(step, 0)).toBe(true);
});
