import { type Size, shortSide } from '../core';
import { type Ripple, flatten } from './flatten';
import { FOLDED_SIDE, type Grid, SAMPLES_A_CELL, fold } from './grid';
import { type Luma, doubled } from './luma';
import { type MarkedMap, mapMark } from './marked-map';
import { type Message, agreementWith, readMessage, softBits } from './message';
import { CELLS_ALONG_SHORT_SIDE, watermarkCell } from './plan';
import { SEARCH_STAGES, drawnGrid, nudgesOf } from './search-plan';
import { type SyncMatch, SyncSearch } from './sync-search';

/** What a look at a picture has shown. */
export interface Sighting {
  /** Height of the peak at the best place, in standard deviations of all others. */
  readonly score: number;
  /** What is written there; `null` when it cannot be read. */
  readonly message: Message | null;
  /** Whether the score alone says that there is a mark, readable or not: see {@link SIGHTED_SCORE}. */
  readonly isSighted: boolean;
  /** Where it is; `null` when it is not sighted. */
  readonly map: MarkedMap | null;
}

/** Cells are looked for at about this size: enough for their place, few pixels to add up. */
const WORKING_CELL_IN_PIXELS = 2.5;
/** Pictures with smaller cells are enlarged. */
const LEAST_CELL_IN_PIXELS = 1.6;
/** Nobody looks further. */
const SURE_SCORE = 9;
/** Pictures without a mark stay below: see the false alarms in `watermark.md`. */
export const SIGHTED_SCORE = 7.5;
/**
 * From here on a known mark counts as there. Against bits that are as often one as the other it is less than one in sixty million for each place that
 * is tried (Hoeffding, Journal of the American Statistical Association 58, 1963).
 */
export const CONFIRMED_SCORE = 6;
/** A message that agrees less with its picture is chance. */
const LEAST_AGREEMENT = 0.6;

/** How large a picture is looked at: never larger than it is. */
export function workingSize(size: Size): Size {
  const factor = Math.min(1, (WORKING_CELL_IN_PIXELS * CELLS_ALONG_SHORT_SIDE) / shortSide(size));
  return {
    width: Math.max(1, Math.round(size.width * factor)),
    height: Math.max(1, Math.round(size.height * factor)),
  };
}

/** Looks for the watermark in pictures of which nothing is known. Keeps its memory from one picture to the next. */
export class WatermarkReader {
  readonly #search = new SyncSearch();
  readonly #folded = new Float32Array(FOLDED_SIDE * FOLDED_SIDE);

  /**
   * @param frames - one picture, or several frames of a moving one, over which the mark stands still: of the {@link workingSize}, all alike.
   * @param original - their size before.
   */
  read(frames: readonly Luma[], original: Size): Sighting {
    const isSmall = shortSide(frames[0]!) < LEAST_CELL_IN_PIXELS * CELLS_ALONG_SHORT_SIDE;
    const pictures = isSmall ? frames.map(doubled) : frames;
    const short = shortSide(pictures[0]!);
    const cell = short / CELLS_ALONG_SHORT_SIDE;
    const ripple = together(pictures, cell);
    let best = this.#search.best(ripple, drawnGrid((watermarkCell(original) * short) / shortSide(original)));
    for (const stage of SEARCH_STAGES) {
      if (best !== null && best.score > SURE_SCORE) break;
      best = this.#search.best(ripple, stage(cell), best);
    }
    return this.#look(pictures, this.#refined(ripple, best!));
  }

  /**
   * How surely a mark that is known, and lies where it was drawn, is in pictures that are too faint to be read: in standard deviations of what chance
   * gives. Far less is needed than to find an unknown one: {@link CONFIRMED_SCORE} instead of all its bits.
   *
   * @param id - 12 hexadecimal digits.
   */
  confirm(frames: readonly Luma[], original: Size, id: string): number {
    const isSmall = shortSide(frames[0]!) < LEAST_CELL_IN_PIXELS * CELLS_ALONG_SHORT_SIDE;
    const pictures = isSmall ? frames.map(doubled) : frames;
    const short = shortSide(pictures[0]!);
    const ripple = together(pictures, short / CELLS_ALONG_SHORT_SIDE);
    const grid = drawnGrid((watermarkCell(original) * short) / shortSide(original))[0]!;
    fold(ripple, grid, this.#folded);
    // The tile begins at the top left; grids are laid about the middle.
    const firstColumn = Math.round((-ripple.width / 2) * grid.columnsRight * SAMPLES_A_CELL);
    const firstRow = Math.round((-ripple.height / 2) * grid.rowsDown * SAMPLES_A_CELL);
    // An encoder may move the picture by less than a cell.
    const scores = [-1, 0, 1].flatMap((down) =>
      [-1, 0, 1].map((right) =>
        agreementWith(softBits(this.#folded, firstColumn + right, firstRow + down), id),
      ),
    );
    return Math.max(...scores);
  }

  /** Closer and closer, one direction after the other. */
  #refined(ripple: Ripple, found: SyncMatch): SyncMatch {
    let best = found;
    for (const step of [0.02, 0.01, 0.005, 0.0025, 0.0012, 0.0006]) {
      for (let direction = 0; direction < 4; direction++)
        best = this.#search.best(ripple, nudgesOf(best.grid, direction, step), best)!;
    }
    return best;
  }

  #look(pictures: readonly Luma[], { grid }: SyncMatch): Sighting {
    const ripple = together(pictures, cellOf(grid));
    const { column, row, score } = this.#search.best(ripple, [grid])!;
    fold(ripple, grid, this.#folded);
    const said = readMessage(softBits(this.#folded, column, row));
    const message = said !== null && said.agreement >= LEAST_AGREEMENT ? said : null;
    const isSighted = score >= SIGHTED_SCORE;
    const map =
      isSighted || message !== null ? mapMark(ripple, grid, { column, row }, message?.id ?? null) : null;
    return { score, message, isSighted, map };
  }
}

function cellOf({ columnsRight, columnsDown }: Grid): number {
  return 1 / Math.hypot(columnsRight, columnsDown);
}

/** What moves is averaged away; the mark is not. */
function together(pictures: readonly Luma[], cellInPixels: number): Ripple {
  const sum = flatten(pictures[0]!, cellInPixels);
  for (const picture of pictures.slice(1)) {
    const { values } = flatten(picture, cellInPixels);
    for (let index = 0; index < values.length; index++) sum.values[index]! += values[index]!;
  }
  return sum;
}
