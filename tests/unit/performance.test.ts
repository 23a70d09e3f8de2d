import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MotionError } from '../../src/core';
import { LANDMARK_COUNT } from '../../src/landmarks';
import {
  type Motion,
  type Performance,
  PerformanceRecorder,
  combineMotions,
  motionAt,
  poseByHand,
  readPerformance,
  writePerformance,
} from '../../src/reenact';

const runs = { numRuns: 30 };
const amount = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const part = fc.double({ min: 0, max: 1, noNaN: true });

const anyMotion: fc.Arbitrary<Motion> = fc
  .record({
    hand: fc.record({
      yaw: amount(60),
      pitch: amount(40),
      roll: amount(60),
      gazeX: amount(1),
      gazeY: amount(1),
      mouthOpen: part,
      smile: amount(1),
      pucker: part,
      blinkLeft: part,
      blinkRight: part,
      brows: amount(1),
    }),
    scale: fc.double({ min: 0.5, max: 2, noNaN: true }),
    translation: fc.tuple(amount(20), amount(20)),
    mouthOpenness: part,
  })
  .map(({ hand, ...rest }) => ({ ...poseByHand(hand), ...rest }));

/** Frames at 25 a second, recorded. */
function record(motions: readonly Motion[], step = 0.04): Performance {
  const recorder = new PerformanceRecorder();
  motions.forEach((motion, index) => {
    recorder.add(motion, 7 + index * step);
  });
  return recorder.finish();
}

function expectAlike(one: Motion, other: Motion, tolerance: number): void {
  let largest = 0;
  one.offsetsInCentimetres.forEach((offset, index) => {
    largest = Math.max(largest, Math.abs(offset - other.offsetsInCentimetres[index]!));
  });
  expect(largest).toBeLessThan(tolerance);
  one.rotation.flat().forEach((value, index) => {
    expect(Math.abs(value - other.rotation.flat()[index]!)).toBeLessThan(0.002);
  });
  expect(one.scale).toBeCloseTo(other.scale, 2);
  expect(one.translation[0]).toBeCloseTo(other.translation[0], 1);
  expect(one.translation[1]).toBeCloseTo(other.translation[1], 1);
  expect(one.eyeOpenness.left).toBeCloseTo(other.eyeOpenness.left, 2);
  expect(one.eyeOpenness.right).toBeCloseTo(other.eyeOpenness.right, 2);
  expect(one.mouthOpenness).toBeCloseTo(other.mouthOpenness, 2);
}

function codeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(MotionError);
    return (error as MotionError).code;
  }
}

describe('a performance', () => {
  it('gives back every frame after it was recorded, written and read', () => {
    fc.assert(
      fc.property(fc.array(anyMotion, { minLength: 2, maxLength: 20 }), (motions) => {
        const performance = readPerformance(writePerformance(record(motions)));
        motions.forEach((motion, index) => {
          expectAlike(motionAt(performance, index * 0.04), motion, 0.05);
        });
      }),
      runs,
    );
  });

  it('begins anew when it is through, without a jump', () => {
    fc.assert(
      fc.property(fc.array(anyMotion, { minLength: 2, maxLength: 12 }), part, (motions, share) => {
        const performance = record(motions);
        const { durationSeconds } = performance;
        const time = share * durationSeconds;
        expectAlike(motionAt(performance, time), motionAt(performance, time + 3 * durationSeconds), 1e-3);
        expectAlike(motionAt(performance, durationSeconds - 1e-5), motionAt(performance, 0), 1e-3);
        expect(durationSeconds).toBeGreaterThan((motions.length - 1) * 0.04);
      }),
      runs,
    );
  });

  it('lies between two frames between their times', () => {
    const [one, other] = [poseByHand({ yaw: 10, mouthOpen: 1 }), poseByHand({ yaw: 20 })];
    const middle = motionAt(record([one, other]), 0.02);
    expectAlike(middle, poseByHand({ yaw: 15, mouthOpen: 0.5 }), 0.05);
  });

  it('takes a few hundred kilobytes for ten seconds of a face that never rests, noise and all', () => {
    let seed = 1;
    const noise = () => {
      seed = (seed * 16807) % 2147483647;
      return (seed / 2147483647 - 0.5) * 0.04;
    };
    const motions = Array.from({ length: 300 }, (_, index) => {
      const motion = poseByHand({
        yaw: 20 * Math.sin(index / 20),
        mouthOpen: 0.5 + 0.5 * Math.sin(index / 3),
        smile: Math.sin(index / 17),
        brows: Math.sin(index / 11),
        blinkLeft: index % 90 < 5 ? 1 : 0,
      });
      return combineMotions(motion, {
        ...poseByHand({}),
        offsetsInCentimetres: Float32Array.from({ length: 3 * LANDMARK_COUNT }, noise),
      });
    });
    const text = writePerformance(record(motions, 1 / 30));
    expect(text.length).toBeLessThan(300_000);
    expectAlike(motionAt(readPerformance(text), 150 / 30), motions[150]!, 0.1);
  });

  it('holds no face: two people who do the same make the same performance', () => {
    const text = writePerformance(record([poseByHand({ yaw: 5 }), poseByHand({ yaw: 9, smile: 1 })]));
    const keys = Object.keys(JSON.parse(text) as object);
    expect(keys.sort()).toEqual([
      'durationMilliseconds',
      'format',
      'heads',
      'openness',
      'shapeCount',
      'shapes',
      'timesMilliseconds',
      'weights',
    ]);
  });

  it('leaves out frames that come too soon and stops at three minutes', () => {
    const recorder = new PerformanceRecorder();
    const motion = poseByHand({});
    for (let index = 0; index < 10; index++) expect(recorder.add(motion, index * 0.01)).toBe(true);
    expect(recorder.durationSeconds).toBeCloseTo(0.08, 5);
    expect(recorder.add(motion, 179.9)).toBe(true);
    expect(recorder.add(motion, 180.5)).toBe(false);
    expect(recorder.finish().timesSeconds.length).toBe(4);
  });

  it('is refused when there is hardly anything in it', () => {
    expect(codeOf(() => record([]))).toBe('performance-empty');
    expect(codeOf(() => record([poseByHand({})]))).toBe('performance-empty');
  });
});

describe('a file that is no performance', () => {
  const good = () =>
    JSON.parse(writePerformance(record([poseByHand({ yaw: 5 }), poseByHand({ smile: 1 })]))) as Record<
      string,
      unknown
    >;

  it.each([
    ['nothing', ''],
    ['no JSON', '{"format":'],
    ['a list', '[]'],
    ['a number', '3'],
    ['null', 'null'],
    ['something else', '{"format":"persona-grata/performance/2"}'],
    ['no more than its name', '{"format":"persona-grata/performance/1"}'],
  ])('is refused: %s', (_, text) => {
    expect(codeOf(() => readPerformance(text))).toBe('performance-malformed');
  });

  it.each<[string, (file: Record<string, unknown>) => void]>([
    ['times that go back', (file) => (file['timesMilliseconds'] = [0, 40, 20])],
    ['times that do not begin at 0', (file) => (file['timesMilliseconds'] = [10, 40])],
    ['times that are no numbers', (file) => (file['timesMilliseconds'] = [0, '40'])],
    ['a frame after the end', (file) => (file['durationMilliseconds'] = 30)],
    ['an hour', (file) => (file['durationMilliseconds'] = 3_600_000)],
    ['too many shapes', (file) => (file['shapeCount'] = 10_000)],
    ['a part of a shape', (file) => (file['shapeCount'] = 0.5)],
    ['missing heads', (file) => (file['heads'] = [])],
    ['no base64', (file) => ((file['weights'] as { values: string }).values = '****')],
    ['cut numbers', (file) => ((file['shapes'] as { values: string }).values = 'AAAA')],
    ['an endless step', (file) => ((file['weights'] as { step: unknown }).step = null)],
    ['a face torn apart', (file) => ((file['weights'] as { step: number }).step = 1e6)],
    ['openness below 0', (file) => (file['openness'] = { step: 1, values: btoa('\u00ff\u00ff'.repeat(6)) })],
  ])('is refused: %s', (_, spoil) => {
    const file = good();
    spoil(file);
    expect(codeOf(() => readPerformance(JSON.stringify(file)))).toBe('performance-malformed');
  });

  it('is refused: one frame alone', () => {
    expect(codeOf(() => readPerformance(JSON.stringify({ ...good(), timesMilliseconds: [0] })))).toBe(
      'performance-empty',
    );
  });

  it('never breaks anything, whatever is changed in it', () => {
    const text = JSON.stringify(good());
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (place, other) => {
        const spoilt = text.slice(0, place) + other + text.slice(place + 1);
        const code = codeOf(() => motionAt(readPerformance(spoilt), 0.01));
        expect([null, 'performance-malformed', 'performance-empty']).toContain(code);
      }),
      { numRuns: 300 },
    );
  });
});
