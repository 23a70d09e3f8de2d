import type { Box, Size } from '../core';

/** Sides of a cell in pixels, for choruses of up to so many; even, as video codecs want it. */
const CELL_SIDES = [
  { upTo: 4, side: 540 },
  { upTo: 9, side: 400 },
  { upTo: 16, side: 320 },
] as const;

/**
 * Where the members of a chorus stand: rows of equal squares, the last one in the middle.
 *
 * @returns the size of the whole, and one box a member in their order, in whole pixels.
 */
export function chorusGrid(members: number): { readonly size: Size; readonly boxes: readonly Box[] } {
  const { side } = CELL_SIDES.find(({ upTo }) => members <= upTo) ?? CELL_SIDES[CELL_SIDES.length - 1]!;
  const columns = members === 3 ? 3 : Math.ceil(Math.sqrt(members));
  const rows = Math.ceil(members / columns);
  const boxes = Array.from({ length: members }, (_, index) => {
    const row = Math.floor(index / columns);
    const inThisRow = row === rows - 1 ? members - columns * row : columns;
    const indent = ((columns - inThisRow) * side) / 2;
    return { left: indent + (index - row * columns) * side, top: row * side, width: side, height: side };
  });
  return { size: { width: columns * side, height: rows * side }, boxes };
}
