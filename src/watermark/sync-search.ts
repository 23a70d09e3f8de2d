import { TILE_SIDE, WATERMARK_KEY } from './key';
import type { Ripple } from './flatten';
import { Correlator } from './fourier';
import { FOLDED_SIDE, type Grid, fold } from './grid';

/** Where the part of the tile that is always the same was found, and how surely. */
export interface SyncMatch {
  readonly grid: Grid;
  /** Place of the tile's first cell in the folded picture, in samples. */
  readonly column: number;
  readonly row: number;
  /** Height of the peak over the mean of all shifts, in standard deviations. */
  readonly score: number;
}

/** Looks for the tile in folded pictures; keeps its memory from one look to the next. */
export class SyncSearch {
  readonly #correlator = new Correlator(FOLDED_SIDE, syncPattern());
  readonly #one = new Float32Array(FOLDED_SIDE * FOLDED_SIDE);
  readonly #other = new Float32Array(FOLDED_SIDE * FOLDED_SIDE);

  /** The best of `grids`; with an even number nothing is computed in vain. Nothing given, nothing found. */
  best(ripple: Ripple, grids: readonly Grid[], atLeast: SyncMatch | null = null): SyncMatch | null {
    let best = atLeast;
    for (let index = 0; index < grids.length; index += 2) {
      const pair = [grids[index]!, grids[index + 1]] as const;
      for (const match of this.#matchPair(ripple, pair)) {
        if (best === null || match.score > best.score) best = match;
      }
    }
    return best;
  }

  #matchPair(ripple: Ripple, [first, second]: readonly [Grid, Grid | undefined]): SyncMatch[] {
    fold(ripple, first, this.#one);
    if (second === undefined) this.#other.fill(0);
    else fold(ripple, second, this.#other);
    this.#correlator.correlate(this.#one, this.#other);
    const match = peakOf(this.#one, first);
    return second === undefined ? [match] : [match, peakOf(this.#other, second)];
  }
}

function peakOf(correlation: Float32Array, grid: Grid): SyncMatch {
  let sum = 0;
  let squares = 0;
  let highest = -Infinity;
  let place = 0;
  for (let index = 0; index < correlation.length; index++) {
    const value = correlation[index]!;
    sum += value;
    squares += value * value;
    if (value > highest) {
      highest = value;
      place = index;
    }
  }
  const mean = sum / correlation.length;
  const deviation = Math.sqrt(Math.max(1e-30, squares / correlation.length - mean * mean));
  return {
    grid,
    column: place % FOLDED_SIDE,
    row: Math.floor(place / FOLDED_SIDE),
    score: (highest - mean) / deviation,
  };
}

function syncPattern(): Float32Array {
  const { signs, slots } = WATERMARK_KEY;
  const samples = FOLDED_SIDE / TILE_SIDE;
  return Float32Array.from({ length: FOLDED_SIDE * FOLDED_SIDE }, (_, index) => {
    const row = Math.floor(Math.floor(index / FOLDED_SIDE) / samples);
    const cell = row * TILE_SIDE + Math.floor((index % FOLDED_SIDE) / samples);
    return slots[cell]! < 0 ? signs[cell]! : 0;
  });
}
