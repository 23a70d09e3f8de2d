import type { Ripple } from './flatten';
import { FOLDED_SIDE, type Grid, placesOf } from './grid';
import { TILE_SIDE, WATERMARK_KEY } from './key';
import { watermarkTile } from './plan';

/** Which parts of a picture are marked: its places row by row, from the top left. */
export interface MarkedMap {
  readonly columns: number;
  readonly rows: number;
  /** 0 where nothing of the mark is seen, 1 where all of it is. */
  readonly shares: readonly number[];
}

/** A place has about this many cells a side: fewer say nothing for sure. */
const CELLS_A_PLACE = 16;
/** What agrees as well as the better half of the picture is wholly marked. */
const FULL_QUANTILE = 0.7;

/**
 * @param start - sample of the folded picture where the tile begins.
 * @param id - when it is known, so that all cells of the tile count and not only those that are always the same.
 */
export function mapMark(
  ripple: Ripple,
  grid: Grid,
  start: { readonly column: number; readonly row: number },
  id: string | null,
): MarkedMap {
  const { width, height, values } = ripple;
  const side = CELLS_A_PLACE / Math.hypot(grid.columnsRight, grid.columnsDown);
  const columns = Math.max(1, Math.round(width / side));
  const rows = Math.max(1, Math.round(height / side));
  const expected = expectedSamples(id);
  const common = new Float64Array(columns * rows);
  const power = new Float64Array(columns * rows);
  const mask = FOLDED_SIDE - 1;
  for (let y = 0; y < height; y++) {
    const placeRow = Math.floor((y * rows) / height) * columns;
    placesOf(ripple, grid, y, (x, column, row) => {
      const mark = expected[((row - start.row) & mask) * FOLDED_SIDE + ((column - start.column) & mask)]!;
      if (mark === 0) return;
      const place = placeRow + Math.floor((x * columns) / width);
      const value = values[y * width + x]!;
      common[place]! += mark * value;
      power[place]! += value * value;
    });
  }
  const counts = (width * height) / (columns * rows);
  const likeness = Array.from(common, (sum, place) => sum / Math.sqrt((power[place]! + 1) * counts));
  const sorted = likeness.toSorted((one, other) => one - other);
  const full = Math.max(1e-6, sorted[Math.floor(FULL_QUANTILE * (sorted.length - 1))]!);
  return { columns, rows, shares: likeness.map((value) => Math.max(0, Math.min(1, value / full))) };
}

function expectedSamples(id: string | null): Int8Array {
  const { signs, slots } = WATERMARK_KEY;
  const cells = id === null ? signs.map((sign, cell) => (slots[cell]! < 0 ? sign : 0)) : watermarkTile(id);
  const samples = FOLDED_SIDE / TILE_SIDE;
  return Int8Array.from({ length: FOLDED_SIDE * FOLDED_SIDE }, (_, index) => {
    const row = Math.floor(Math.floor(index / FOLDED_SIDE) / samples);
    return cells[row * TILE_SIDE + Math.floor((index % FOLDED_SIDE) / samples)]!;
  });
}
