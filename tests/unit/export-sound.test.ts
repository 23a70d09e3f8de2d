import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIO_MARK_SECONDS, audioMarkAt, mixAudioMark } from '../../src/export/audio-mark';
import { SteadySound } from '../../src/export/steady-sound';

describe('the audio mark', () => {
  it('is short long, short short, with a pause between', () => {
    const rate = 8000;
    const loud = Array.from({ length: rate * 2 }, (_, frame) => {
      const around = [-2, -1, 0, 1, 2].map((offset) => Math.abs(audioMarkAt((frame + offset) / rate)));
      return Math.max(...around) > 0.02;
    });
    const changes = loud.flatMap((isLoud, frame) =>
      isLoud === (loud[frame - 1] ?? false) ? [] : [frame / rate],
    );
    const tenths = changes.map((seconds) => Math.round(seconds * 10));
    expect(tenths).toEqual([0, 1, 2, 5, 8, 9, 10, 11]);
    expect(AUDIO_MARK_SECONDS).toBeCloseTo(1.1, 9);
  });

  it('is mixed into the beginning and nowhere else, and never too loud', () => {
    const rate = 8000;
    const samples = new Float32Array(rate * 2 * 2).fill(1);
    mixAudioMark(samples, 0, rate, 2);
    expect(samples.every((value) => Math.abs(value) <= 1)).toBe(true);
    const end = Math.ceil(AUDIO_MARK_SECONDS * rate) * 2;
    expect(samples.subarray(0, end).every((value) => value < 0.6)).toBe(true);
    expect(samples.subarray(end).every((value) => value === 1)).toBe(true);
    // Both channels alike.
    expect(samples.every((value, index) => value === samples[index ^ 1])).toBe(true);
  });

  it('does not depend on how the sound is cut', () => {
    const rate = 8000;
    const whole = new Float32Array(rate).fill(0.5);
    mixAudioMark(whole, 0, rate, 1);
    const parts = new Float32Array(rate).fill(0.5);
    for (let frame = 0; frame < rate; frame += 331)
      mixAudioMark(parts.subarray(frame, frame + 331), frame, rate, 1);
    expect(parts).toEqual(whole);
  });
});

describe('sound laid end to end', () => {
  const RATE = 1000;
  const lengthOf = (pieces: Iterable<Float32Array>) =>
    [...pieces].reduce((sum, piece) => sum + piece.length, 0);

  it('keeps every piece within a hair of where its time says, over ten minutes of a clock that is off', () => {
    const piece = fc.record({
      frames: fc.integer({ min: 5, max: 60 }),
      pause: fc.constantFrom(0, 0, 0, 0.3, 2),
    });
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 40 }),
        fc.double({ min: -0.002, max: 0.002, noNaN: true }),
        (pieces, skew) => {
          const sound = new SteadySound(RATE, 1);
          let [time, worst] = [0, 0];
          while (time < 600) {
            for (const { frames, pause } of pieces) {
              time += pause;
              const laid = lengthOf(sound.lay(new Float32Array(frames).fill(1), time));
              // Where it really begins: behind the silence, or in front of what was cut from it.
              const begins = sound.secondsDone - frames / RATE;
              if (laid > 0) worst = Math.max(worst, Math.abs(begins - time));
              time += (frames / RATE) * (1 + skew);
            }
          }
          expect(worst).toBeLessThan(0.0135);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('counts what it gives out', () => {
    const sound = new SteadySound(RATE, 2);
    let given = 0;
    for (const [length, time] of [
      [50, 0.2],
      [50, 0.3],
      [400, 0.1],
      [10, 5],
    ] as const)
      given += lengthOf(sound.lay(new Float32Array(length * 2), time));
    expect(sound.framesDone * 2).toBe(given);
    expect(sound.secondsDone).toBeCloseTo(5.01, 2);
  });

  it('leaves out what is from before the beginning', () => {
    const sound = new SteadySound(RATE, 1);
    expect(lengthOf(sound.lay(new Float32Array(100), -0.5))).toBe(0);
    const [cut] = sound.lay(
      Float32Array.from({ length: 100 }, (_, index) => index),
      -0.04,
    );
    expect(cut?.[0]).toBe(40);
    expect(sound.secondsDone).toBeCloseTo(0.06, 9);
  });

  it('writes a long silence in pieces', () => {
    const sound = new SteadySound(RATE, 1);
    const pieces = [...sound.lay(Float32Array.of(1), 10)];
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(RATE);
  });
});
