import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClipTimeline } from '../../src/capture/clip-timeline.ts';

const at = (...times: number[]) =>
  times.map((timestampSeconds) => ({ timestampSeconds, durationSeconds: 0.04 }));

function startsOf(timeline: ClipTimeline): number[] {
  return Array.from({ length: timeline.frameCount }, (_, index) => timeline.timeOf(index).timestampSeconds);
}

describe('ClipTimeline', () => {
  it('begins at the first frame, whenever that is', () => {
    const timeline = new ClipTimeline(at(0.5, 0.54, 0.58));
    expect(timeline.startSeconds).toBe(0.5);
    expect(timeline.frameCount).toBe(3);
    expect(timeline.durationSeconds).toBeCloseTo(0.12);
    startsOf(timeline).forEach((start, index) => {
      expect(start).toBeCloseTo(index * 0.04);
    });
  });

  it('leaves out what is over before the clock shows 0', () => {
    const timeline = new ClipTimeline(at(-0.1, -0.06, -0.02, 0.02, 0.06));
    expect(timeline.startSeconds).toBe(0);
    expect(startsOf(timeline)).toEqual([0, 0.02, 0.06]);
    expect(timeline.timeOf(0).durationSeconds).toBeCloseTo(0.02);
  });

  it('shows one of several frames of the same time', () => {
    expect(startsOf(new ClipTimeline(at(0, 0.04, 0.04, 0.08)))).toEqual([0, 0.04, 0.08]);
  });

  it('keeps a variable rate: each frame stays until the next', () => {
    const timeline = new ClipTimeline(at(0, 0.1, 0.11, 0.5));
    expect([0, 1, 2, 3].map((index) => timeline.timeOf(index).durationSeconds)).toEqual([
      0.1,
      expect.closeTo(0.01),
      expect.closeTo(0.39),
      expect.closeTo(0.04),
    ]);
  });

  it('guesses how long the last frame stays where the file does not say', () => {
    const silent = (...times: number[]) =>
      new ClipTimeline(times.map((timestampSeconds) => ({ timestampSeconds, durationSeconds: 0 })));
    expect(silent(0, 0.2, 0.4).durationSeconds).toBeCloseTo(0.6);
    expect(silent(3).durationSeconds).toBeCloseTo(0.1);
  });

  it('finds the frame shown at any time', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 5000 }), (milliseconds, start) => {
        let time = start;
        const stored = milliseconds.map((gap) => {
          const timestampSeconds = time / 1000;
          time += gap;
          return { timestampSeconds, durationSeconds: gap / 1000 };
        });
        const timeline = new ClipTimeline(stored.toReversed());
        expect(timeline.frameCount).toBe(milliseconds.length);
        expect(timeline.durationSeconds).toBeCloseTo((time - start) / 1000);
        for (let index = 0; index < timeline.frameCount; index++) {
          const { timestampSeconds, durationSeconds } = timeline.timeOf(index);
          expect(timeline.indexAt(timestampSeconds)).toBe(index);
          expect(timeline.indexAt(timestampSeconds + durationSeconds / 2)).toBe(index);
        }
        expect(timeline.indexAt(-1)).toBe(0);
        expect(timeline.indexAt(1e9)).toBe(timeline.frameCount - 1);
      }),
    );
  });
});
