/**
 * The cheapest way to give each row a column of its own, by shortest augmenting paths: Kuhn (1955), "The Hungarian method for the
 * assignment problem", in the form of Jonker and Volgenant (1987).
 *
 * @param costs - one array a row, all of one length; infinite where row and column cannot go together.
 * @param costOfNone - what it costs to leave a row without a column: a pair that costs more is not made.
 * @returns for each row its column, or null.
 */
export function assignRows(costs: readonly (readonly number[])[], costOfNone: number): (number | null)[] {
  const rowCount = costs.length;
  const realColumns = costs[0]?.length ?? 0;
  // Each row could also take a column of its own that stands for none.
  const columnCount = realColumns + rowCount;
  const costAt = (row: number, column: number) =>
    column < realColumns ? Math.min(costs[row]![column]!, 4 * costOfNone) : costOfNone;
  const rowPotential = new Float64Array(rowCount + 1);
  const columnPotential = new Float64Array(columnCount + 1);
  /** Row of each column, from 1; column 0 holds the row that is being placed. */
  const rowOf = new Int32Array(columnCount + 1);
  for (let row = 1; row <= rowCount; row++) {
    const previous = new Int32Array(columnCount + 1);
    const shortest = new Float64Array(columnCount + 1).fill(Infinity);
    const isDone = new Uint8Array(columnCount + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      isDone[column] = 1;
      const from = rowOf[column]!;
      let [step, next] = [Infinity, 0];
      for (let other = 1; other <= columnCount; other++) {
        if (isDone[other]) continue;
        const reduced = costAt(from - 1, other - 1) - rowPotential[from]! - columnPotential[other]!;
        if (reduced < shortest[other]!) {
          shortest[other] = reduced;
          previous[other] = column;
        }
        if (shortest[other]! < step) [step, next] = [shortest[other]!, other];
      }
      for (let other = 0; other <= columnCount; other++) {
        if (isDone[other]) {
          rowPotential[rowOf[other]!]! += step;
          columnPotential[other]! -= step;
        } else shortest[other]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[previous[column]!]!;
      column = previous[column]!;
    }
  }
  const columnOf = Array.from({ length: rowCount }, (): number | null => null);
  for (let column = 1; column <= realColumns; column++) {
    const row = rowOf[column]! - 1;
    if (row >= 0 && costs[row]![column - 1]! < costOfNone) columnOf[row] = column - 1;
  }
  return columnOf;
}
