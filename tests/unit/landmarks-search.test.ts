import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/core';
import { FollowedCount } from '../../src/landmarks/followed-count';
import { SceneChange } from '../../src/landmarks/scene-change';
import { SearchSweep } from '../../src/landmarks/search-sweep';

const FRAMES_PER_SECOND = 25;

describe('the sweep for newcomers', () => {
  const side = fc.integer({ min: 200, max: 1920 });
  const isWhole = (face: Box, tile: Box) =>
    face.left >= tile.left &&
    face.top >= tile.top &&
    face.left + face.width <= tile.left + tile.width &&
    face.top + face.height <= tile.top + tile.height;

  it('shows every place to the detector within some two seconds, one look a frame after the first', () => {
    fc.assert(
      fc.property(side, side, fc.nat(999), fc.nat(999), (width, height, x, y) => {
        fc.pre(Math.max(width, height) <= 2 * Math.min(width, height));
        const short = Math.min(width, height);
        // As small as it can be found in a far tile, anywhere.
        const faceSide = 0.08 * short;
        const face: Box = {
          left: (x / 999) * (width - faceSide),
          top: (y / 999) * (height - faceSide),
          width: faceSide,
          height: faceSide,
        };
        const sweep = new SearchSweep();
        let [looks, seconds] = [0, 0];
        for (let frame = 0; frame < 3 * FRAMES_PER_SECOND; frame++) {
          const regions = sweep.next({ width, height }, frame / FRAMES_PER_SECOND);
          if (frame > 0) expect(regions.length).toBeLessThanOrEqual(1);
          if (frame > FRAMES_PER_SECOND) looks += regions.length;
          const isSeen = regions.some((tile) => tile.width < 0.7 * short && isWhole(face, tile));
          if (isSeen && seconds === 0) seconds = frame / FRAMES_PER_SECOND;
        }
        expect(seconds).toBeGreaterThan(0);
        expect(seconds).toBeLessThan(2.2);
        expect(looks / 2).toBeLessThan(10);
      }),
      { numRuns: 60 },
    );
  });

  it('looks everywhere nearby in the first frame of each scene, and when the frames change their size', () => {
    const sweep = new SearchSweep();
    const size = { width: 640, height: 480 };
    expect(sweep.next(size, 0).length).toBe(2);
    for (let frame = 1; frame < 40; frame++) sweep.next(size, frame / FRAMES_PER_SECOND);
    sweep.restart();
    expect(sweep.next(size, 2).map(({ width }) => width)).toEqual([480, 480]);
    expect(sweep.next({ width: 480, height: 640 }, 2.04).length).toBe(2);
  });

  it('comes back to people nearby several times a second', () => {
    const sweep = new SearchSweep();
    let near = 0;
    for (let frame = 0; frame < 4 * FRAMES_PER_SECOND; frame++)
      near += sweep
        .next({ width: 640, height: 480 }, frame / FRAMES_PER_SECOND)
        .filter(({ width }) => width === 480).length;
    expect(near).toBeGreaterThanOrEqual(8);
  });
});

describe('the number of followed faces', () => {
  const run = (
    count: FollowedCount,
    frames: number,
    seen: { count: number; found: number; besides: number },
  ) => {
    let followed = seen.count;
    for (let frame = 0; frame < frames; frame++)
      followed = count.next({ ...seen, count: followed }, frame / FRAMES_PER_SECOND);
    return followed;
  };

  it('stays when everybody is found, and through one stray look', () => {
    expect(run(new FollowedCount(), 100, { count: 2, found: 2, besides: 0 })).toBe(2);
    expect(run(new FollowedCount(), 2, { count: 1, found: 1, besides: 1 })).toBe(1);
  });

  it('grows for who stays, and shrinks late for who has gone', () => {
    expect(run(new FollowedCount(), 3, { count: 1, found: 1, besides: 2 })).toBe(3);
    expect(run(new FollowedCount(), 45, { count: 3, found: 1, besides: 0 })).toBe(3);
    expect(run(new FollowedCount(), 55, { count: 3, found: 1, besides: 0 })).toBe(1);
    expect(run(new FollowedCount(), 200, { count: 1, found: 0, besides: 0 })).toBe(1);
  });

  it('does not try again and again what does not help', () => {
    const followed = new FollowedCount();
    let [count, changes] = [1, 0];
    for (let frame = 0; frame < 9 * FRAMES_PER_SECOND; frame++) {
      const next = followed.next({ count, found: 1, besides: 1 }, frame / FRAMES_PER_SECOND);
      if (next !== count) changes++;
      count = next;
    }
    expect(changes).toBe(2);
    expect(count).toBe(1);
  });
});

describe('scene changes', () => {
  /** Patches of light that move to the right by `shift` and are `gain` as bright. */
  const scene = (phase: number, shift = 0, gain = 1) => {
    const [width, height] = [160, 120];
    const data = new Uint8ClampedArray(4 * width * height);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const value = 110 + 60 * Math.sin((x - shift) / 17 + phase) + 40 * Math.cos(y / 13 + 3 * phase);
        data.set([gain * value, gain * value, gain * value, 255], 4 * (y * width + x));
      }
    }
    return { data, width, height };
  };

  it('are cuts, not movements, lamps or flashes', () => {
    const change = new SceneChange();
    expect(change.isCut(scene(0))).toBe(false);
    expect(change.isCut(scene(0, 6))).toBe(false);
    expect(change.isCut(scene(0, 6, 0.5))).toBe(false);
    expect(change.isCut(scene(0, 6, 100))).toBe(false);
    expect(change.isCut(scene(0, 8))).toBe(false);
    expect(change.isCut(scene(2.1))).toBe(true);
    expect(change.isCut(scene(2.1, 3))).toBe(false);
    change.restart();
    expect(change.isCut(scene(0))).toBe(false);
  });
});
