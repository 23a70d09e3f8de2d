import { TILE_SIDE } from './key';
import type { Ripple } from './flatten';

/** Samples for each cell of the tile and direction. */
export const SAMPLES_A_CELL = 2;
export const FOLDED_SIDE = SAMPLES_A_CELL * TILE_SIDE;

/**
 * How the tile may lie in a picture: cells for each pixel to the right and downwards, about the picture's middle. A mirrored picture has cells that
 * run to the left.
 */
export interface Grid {
  readonly columnsRight: number;
  readonly columnsDown: number;
  readonly rowsRight: number;
  readonly rowsDown: number;
}

/** @param cellInPixels - width and height. */
export function uprightGrid(cellWidth: number, cellHeight: number = cellWidth): Grid {
  return { columnsRight: 1 / cellWidth, columnsDown: 0, rowsRight: 0, rowsDown: 1 / cellHeight };
}

export function turnedGrid(cellInPixels: number, angleInRadians: number): Grid {
  const [cosine, sine] = [Math.cos(angleInRadians), Math.sin(angleInRadians)];
  return {
    columnsRight: cosine / cellInPixels,
    columnsDown: sine / cellInPixels,
    rowsRight: -sine / cellInPixels,
    rowsDown: cosine / cellInPixels,
  };
}

export function mirroredGrid({ columnsRight, columnsDown, rowsRight, rowsDown }: Grid): Grid {
  return { columnsRight: -columnsRight, columnsDown: -columnsDown, rowsRight, rowsDown };
}

/** Everything that lies at the same place of the repeating tile, added up: `FOLDED_SIDE` x `FOLDED_SIDE`, into `folded`. */
export function fold(ripple: Ripple, grid: Grid, folded: Float32Array): void {
  folded.fill(0);
  if (grid.columnsDown === 0 && grid.rowsRight === 0) foldUpright(ripple, grid, folded);
  else foldTurned(ripple, grid, folded);
}

const MASK = FOLDED_SIDE - 1;

function foldUpright({ width, height, values }: Ripple, grid: Grid, folded: Float32Array): void {
  const columns = Uint8Array.from({ length: width }, (_, x) =>
    placeOf((x + 0.5 - width / 2) * grid.columnsRight),
  );
  const line = new Float32Array(FOLDED_SIDE);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    line.fill(0);
    for (let x = 0; x < width; x++) line[columns[x]!]! += values[start + x]!;
    const row = placeOf((y + 0.5 - height / 2) * grid.rowsDown) * FOLDED_SIDE;
    for (let column = 0; column < FOLDED_SIDE; column++) folded[row + column]! += line[column]!;
  }
}

/** Calls `visit` for each pixel of one line, with its place in the folded picture. */
export function placesOf(
  { width, height }: Ripple,
  { columnsRight, columnsDown, rowsRight, rowsDown }: Grid,
  y: number,
  visit: (x: number, column: number, row: number) => void,
): void {
  const down = y + 0.5 - height / 2;
  for (let x = 0; x < width; x++) {
    const right = x + 0.5 - width / 2;
    visit(
      x,
      placeOf(right * columnsRight + down * columnsDown),
      placeOf(right * rowsRight + down * rowsDown),
    );
  }
}

/** Places in steps of 1/65536 of a sample, so that whole numbers do. */
function foldTurned({ width, height, values }: Ripple, grid: Grid, folded: Float32Array): void {
  const unit = SAMPLES_A_CELL * 65536;
  const [columnStep, rowStep] = [Math.round(grid.columnsRight * unit), Math.round(grid.rowsRight * unit)];
  const left = 0.5 - width / 2;
  for (let y = 0; y < height; y++) {
    const down = y + 0.5 - height / 2;
    let column = Math.round((left * grid.columnsRight + down * grid.columnsDown) * unit) | 0;
    let row = Math.round((left * grid.rowsRight + down * grid.rowsDown) * unit) | 0;
    const start = y * width;
    for (let x = 0; x < width; x++) {
      folded[((row >> 16) & MASK) * FOLDED_SIDE + ((column >> 16) & MASK)]! += values[start + x]!;
      column += columnStep;
      row += rowStep;
    }
  }
}

function placeOf(cells: number): number {
  return Math.floor(cells * SAMPLES_A_CELL) & MASK;
}
