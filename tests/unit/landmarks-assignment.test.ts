import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignRows } from '../../src/landmarks/assignment';

const NONE = 4;
const cost = fc.oneof(
  { arbitrary: fc.double({ min: 0, max: 6, noNaN: true }), weight: 4 },
  { arbitrary: fc.constant(Infinity), weight: 1 },
);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** What an assignment costs, a row without a column counting as `NONE`. */
function costOf(costs: number[][], columns: readonly (number | null)[]): number {
  return columns.reduce<number>(
    (sum, column, row) => sum + (column === null ? NONE : costs[row]![column]!),
    0,
  );
}

function cheapest(costs: number[][], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === costs.length) return 0;
  let least = NONE + cheapest(costs, row + 1, taken);
  costs[row]!.forEach((value, column) => {
    if (!taken.has(column) && value < NONE)
      least = Math.min(least, value + cheapest(costs, row + 1, new Set([...taken, column])));
  });
  return least;
}

describe('the assignment of rows to columns', () => {
  it('is the cheapest there is, whatever the costs', () => {
    fc.assert(
      fc.property(matrix, (costs) => {
        const columns = assignRows(costs, NONE);
        const given = columns.filter((column) => column !== null);
        expect(new Set(given).size).toBe(given.length);
        expect(costOf(costs, columns)).toBeCloseTo(cheapest(costs), 9);
      }),
      { numRuns: 500 },
    );
  });

  it('gives up the nearest for the sake of all', () => {
    expect(
      assignRows(
        [
          [1, 1.5],
          [1.2, 3.9],
        ],
        NONE,
      ),
    ).toEqual([1, 0]);
  });
});
