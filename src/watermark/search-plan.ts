import { type Grid, mirroredGrid, turnedGrid, uprightGrid } from './grid';

/** Steps of the search: a mark that lies between two of them still shows. */
const SCALE_STEP = 0.014;
const ASPECT_STEP = 0.016;
const ANGLE_STEP_IN_DEGREES = 0.9;

/** How the tile lies in a picture that nobody has changed, and in its mirror image. */
export function drawnGrid(cellInPixels: number): readonly Grid[] {
  const grid = uprightGrid(cellInPixels);
  return [grid, mirroredGrid(grid)];
}

/**
 * Where the tile may be, the likeliest first: as large as in a picture of this size; larger or smaller, as after a crop or in a screenshot; squeezed;
 * turned; mirrored. Each is given the cell that a picture of this size would have.
 */
export const SEARCH_STAGES: readonly ((cellInPixels: number) => readonly Grid[])[] = [
  drawnGrid,
  (cell) => geometric(0.58, 2.1, SCALE_STEP).map((scale) => uprightGrid(cell * scale)),
  (cell) =>
    linear(0.92, 1.08, ASPECT_STEP).flatMap((aspect) => [
      uprightGrid(cell * aspect, cell),
      uprightGrid(cell, cell * aspect),
    ]),
  (cell) =>
    linear(-5.4, 5.4, ANGLE_STEP_IN_DEGREES).flatMap((degrees) =>
      geometric(0.9, 1.25, ASPECT_STEP).map((scale) => turnedGrid(cell * scale, (degrees * Math.PI) / 180)),
    ),
  (cell) => geometric(0.58, 2.1, SCALE_STEP).map((scale) => mirroredGrid(uprightGrid(cell * scale))),
];

/** A grid changed a little one way and the other: in size, turned, squeezed, slanted. @param direction - 0 to 3. */
export function nudgesOf(grid: Grid, direction: number, step: number): readonly Grid[] {
  const [right, across, back, down] = DIRECTIONS[direction]!;
  return [step, -step].map((size) => nudged(grid, [size * right, size * across, size * back, size * down]));
}

const DIRECTIONS = [
  [1, 0, 0, 1],
  [0, 1, -1, 0],
  [1, 0, 0, 0],
  [0, 1, 1, 0],
] as const;

function nudged(
  { columnsRight, columnsDown, rowsRight, rowsDown }: Grid,
  [right, across, back, down]: readonly number[],
): Grid {
  return {
    columnsRight: columnsRight * (1 + right!) + columnsDown * back!,
    columnsDown: columnsRight * across! + columnsDown * (1 + down!),
    rowsRight: rowsRight * (1 + right!) + rowsDown * back!,
    rowsDown: rowsRight * across! + rowsDown * (1 + down!),
  };
}

function geometric(from: number, to: number, step: number): number[] {
  const count = Math.ceil(Math.log(to / from) / Math.log(1 + step));
  return Array.from({ length: count + 1 }, (_, index) => from * (to / from) ** (index / count));
}

function linear(from: number, to: number, step: number): number[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => from + index * step);
}
