import { CODED_BITS } from './channel-code';

/** Cells on each side of the tile that repeats over the picture. */
export const TILE_SIDE = 64;
export const TILE_CELLS = TILE_SIDE * TILE_SIDE;
const SYNC_CELLS = TILE_CELLS / 4;
/** Of the key; published, since whoever is handed a file is to be able to look for the mark. */
const SEED = 0x50477731;

/** The public key of scheme 1: what each cell of the tile is for. */
export interface WatermarkKey {
  /** -1 or 1 for each cell, row by row. */
  readonly signs: Int8Array;
  /** The coded bit that a cell carries; -1 for those that are always the same, by which the tile is found. */
  readonly slots: Int16Array;
}

/** Marsaglia's xorshift (Journal of Statistical Software 8, 2003) with shifts 13, 17, 5: numbers from 1 to 2^32 - 1. */
export function* xorshift32(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

function makeKey(): WatermarkKey {
  const random = xorshift32(SEED);
  const order = Uint16Array.from({ length: TILE_CELLS }, (_, index) => index);
  for (let index = TILE_CELLS - 1; index > 0; index--) {
    const other = Math.floor((random.next().value * (index + 1)) / 2 ** 32);
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  const signs = Int8Array.from({ length: TILE_CELLS }, () => (random.next().value >>> 31 === 1 ? 1 : -1));
  const slots = new Int16Array(TILE_CELLS).fill(-1);
  order.subarray(SYNC_CELLS).forEach((cell, index) => {
    slots[cell] = index % CODED_BITS;
  });
  return { signs, slots };
}

export const WATERMARK_KEY: WatermarkKey = makeKey();
