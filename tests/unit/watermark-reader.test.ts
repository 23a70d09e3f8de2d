import { describe, expect, it, vi } from 'vitest';
import type { Size } from '../../src/core';
import {
  CONFIRMED_SCORE,
  SIGHTED_SCORE,
  type Sighting,
  WatermarkReader,
  lumaOf,
  planWatermark,
  workingSize,
  xorshift32,
} from '../../src/watermark';
import { type Rgba, embedWatermark } from '../support/watermark-embedder';
import { cloudyPicture, placedPicture } from '../support/cloudy-picture';

vi.setConfig({ testTimeout: 60_000 });

const reader = new WatermarkReader();
const read = (...frames: readonly Rgba[]): Sighting => {
  const [first] = frames as [Rgba];
  return reader.read(
    frames.map((frame) => lumaOf(frame.data, frame, workingSize(frame))),
    first,
  );
};

const size: Size = { width: 640, height: 480 };
const plain = cloudyPicture(size, 5);
const plan = planWatermark('pg-of-this-test', size);
const marked = embedWatermark(plain, plan);
const turn = (degrees: number) => (degrees * Math.PI) / 180;

describe('the watermark’s reader', () => {
  it.each([
    ['as it is', size, [1, 0, 0, 1]],
    ['at half the size', { width: 320, height: 240 }, [2, 0, 0, 2]],
    ['at a quarter of the size', { width: 160, height: 120 }, [4, 0, 0, 4]],
    ['one and a half times as large', { width: 960, height: 720 }, [1 / 1.5, 0, 0, 1 / 1.5]],
    ['cut to half of its area', { width: 452, height: 340 }, [1, 0, 0, 1]],
    ['mirrored', size, [-1, 0, 0, 1]],
    ['squeezed', { width: 672, height: 480 }, [1 / 1.05, 0, 0, 1]],
    [
      'turned',
      { width: 560, height: 420 },
      [Math.cos(turn(4)), -Math.sin(turn(4)), Math.sin(turn(4)), Math.cos(turn(4))],
    ],
  ] as const)('reads the picture %s', (_, to, matrix) => {
    const { message, score } = read(placedPicture(marked, to, matrix));
    expect(message?.id).toBe(plan.id);
    expect(score).toBeGreaterThan(SIGHTED_SCORE);
  });

  it('sees nothing where nothing is', () => {
    for (let seed = 20; seed < 22; seed++) {
      const { message, isSighted, map } = read(cloudyPicture({ width: 400, height: 300 }, seed));
      expect({ message, isSighted, map }).toEqual({ message: null, isSighted: false, map: null });
    }
  });

  it('tells which part of the picture is marked', () => {
    const half = { ...size, data: marked.data.slice() };
    for (let y = 0; y < size.height; y++) {
      const [from, to] = [4 * (y * size.width + size.width / 2), 4 * (y + 1) * size.width];
      half.data.set(plain.data.subarray(from, to), from);
    }
    const map = read(half).map!;
    const meanOf = (isRight: boolean) => {
      const shares = map.shares.filter((_, place) => place % map.columns >= map.columns / 2 === isRight);
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    };
    expect(meanOf(false)).toBeGreaterThan(0.8);
    expect(meanOf(true)).toBeLessThan(0.3);
  });

  it('reads a still whose sky changes by one level at most', () => {
    const large = { width: 1200, height: 900 };
    const [sky, border] = [cloudyPicture(large, 5), 4 * large.width * 600];
    const drawing = planWatermark('pg-of-this-test', large);
    for (let index = 0; index < border; index += 4)
      sky.data.set(
        [118, 160, 215, 255].map((value) => value + (index >> 18)),
        index,
      );
    const drawn = embedWatermark(sky, drawing);
    const changes = drawn.data.map((value, index) => Math.abs(value - sky.data[index]!));
    // What is lively reaches some cells over its border.
    const most = (part: Uint8ClampedArray) => part.reduce((all, change) => Math.max(all, change), 0);
    expect(most(changes.subarray(0, border - 4 * large.width * 25))).toBe(1);
    expect(most(changes.subarray(border))).toBeGreaterThan(3);
    expect(read(drawn).message?.id).toBe(drawing.id);
  });

  it('tells a mark that it knows where it is too faint to be read, and no other', () => {
    const random = xorshift32(5);
    const noise = (value: number) => 64 + value / 2 + 100 * (random.next().value / 2 ** 31 - 1);
    const degraded = { ...size, data: marked.data.map(noise) };
    const luma = [lumaOf(degraded.data, size, workingSize(size))];
    expect(read(degraded).message).toBeNull();
    expect(reader.confirm(luma, size, plan.id)).toBeGreaterThan(CONFIRMED_SCORE);
    for (let other = 0; other < 40; other++) {
      const strong = [lumaOf(marked.data, size, workingSize(size))];
      const { id } = planWatermark(`pg-another-${other}`, size);
      expect(reader.confirm(strong, size, id)).toBeLessThan(CONFIRMED_SCORE);
    }
    expect(reader.confirm([lumaOf(plain.data, size, workingSize(size))], size, plan.id)).toBeLessThan(4);
  });

  it('sees more in several frames than in one', () => {
    const [first, ...others] = [0, 1, 2, 3].map((seed) =>
      embedWatermark(cloudyPicture(size, seed, 60), plan),
    );
    const [one, all] = [read(first!), read(first!, ...others)];
    expect(all.message?.id).toBe(plan.id);
    expect(all.score).toBeGreaterThan(1.15 * one.score);
  });
});
