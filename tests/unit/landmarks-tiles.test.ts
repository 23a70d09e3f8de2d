import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectionTiles, isSameFace, squareAround } from '../../src/landmarks/detection-tiles';

const side = fc.integer({ min: 40, max: 4096 });

describe('detection tiles', () => {
  it('cover a picture of small faces whole, lie within it, and are few', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        fc.pre(Math.max(width, height) <= 3 * Math.min(width, height));
        const tiles = detectionTiles({ width, height }, 0);
        expect(tiles.length).toBeLessThanOrEqual(40);
        for (const tile of tiles) {
          expect(tile.width).toBe(tile.height);
          expect(tile.left).toBeGreaterThanOrEqual(0);
          expect(tile.left + tile.width).toBeLessThanOrEqual(width);
          expect(tile.top + tile.height).toBeLessThanOrEqual(height);
        }
        for (const x of [0, 0.31, 0.62, 0.999]) {
          for (const y of [0, 0.47, 0.999]) {
            const covered = tiles.some(
              (tile) =>
                x * width >= tile.left &&
                x * width <= tile.left + tile.width &&
                y * height >= tile.top &&
                y * height <= tile.top + tile.height,
            );
            expect(covered).toBe(true);
          }
        }
      }),
    );
  });

  it('are spared for a portrait, and only two to four for a wide one', () => {
    expect(detectionTiles({ width: 800, height: 800 }, 300)).toEqual([]);
    const wide = detectionTiles({ width: 1280, height: 720 }, 300);
    expect(wide.length).toBeGreaterThanOrEqual(2);
    expect(wide.length).toBeLessThanOrEqual(4);
    expect(wide.every((tile) => tile.height === 720)).toBe(true);
  });

  it('know one face found twice from two neighbours', () => {
    const face = { left: 100, top: 100, width: 80, height: 100 };
    expect(isSameFace(face, { ...face, left: 120 })).toBe(true);
    expect(isSameFace(face, { ...face, left: 190 })).toBe(false);
    const square = squareAround(face);
    expect(square.width).toBe(square.height);
    expect(square.left + square.width / 2).toBe(140);
  });
});
