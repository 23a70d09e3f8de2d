/** Rows that are mixtures of a few shapes. */
export interface LowRank {
  /** k x columns, each of length 1, the strongest first. */
  readonly shapes: Float32Array;
  /** rows x k */
  readonly weights: Float32Array;
}

const SWEEPS = 8;

/**
 * The best few shapes that a matrix's rows can be mixed from, by orthogonal iteration (Golub and Van Loan, "Matrix Computations",
 * section 8.2): as many as leave no element wrong by more than `tolerance`, but at most `most`.
 *
 * @param values - rows x `columns`, row by row.
 */
export function lowRank(values: Float32Array, columns: number, most: number, tolerance: number): LowRank {
  const rows = values.length / columns;
  const limit = Math.min(most, rows, columns);
  const shapes = new Float32Array(limit * columns);
  const weights = new Float32Array(rows * limit);
  const rest = values.slice();
  let count = 0;
  while (count < limit && largestOf(rest) > tolerance) {
    const shape = strongestShape(rest, columns);
    if (shape === null) break;
    shapes.set(shape, count * columns);
    for (let row = 0; row < rows; row++) {
      const weight = product(rest, row * columns, shape);
      weights[row * limit + count] = weight;
      for (let column = 0; column < columns; column++)
        rest[row * columns + column]! -= weight * shape[column]!;
    }
    count++;
  }
  return {
    shapes: shapes.slice(0, count * columns),
    weights: Float32Array.from({ length: rows * count }, (_, index) => {
      const row = Math.floor(index / count);
      return weights[row * limit + (index - row * count)]!;
    }),
  };
}

/** The direction along which the rows vary most, of length 1; null when they are all but nothing. */
function strongestShape(values: Float32Array, columns: number): Float32Array | null {
  const rows = values.length / columns;
  let strongest = 0;
  for (let row = 1; row < rows; row++) {
    if (energyOf(values, row, columns) > energyOf(values, strongest, columns)) strongest = row;
  }
  let shape = normalised(values.slice(strongest * columns, (strongest + 1) * columns));
  for (let sweep = 0; sweep < SWEEPS && shape !== null; sweep++) {
    const next = new Float32Array(columns);
    for (let row = 0; row < rows; row++) {
      const weight = product(values, row * columns, shape);
      for (let column = 0; column < columns; column++)
        next[column]! += weight * values[row * columns + column]!;
    }
    shape = normalised(next);
  }
  return shape;
}

function product(values: Float32Array, first: number, shape: Float32Array): number {
  let sum = 0;
  for (let column = 0; column < shape.length; column++) sum += values[first + column]! * shape[column]!;
  return sum;
}

function energyOf(values: Float32Array, row: number, columns: number): number {
  let sum = 0;
  for (let column = 0; column < columns; column++) sum += values[row * columns + column]! ** 2;
  return sum;
}

function normalised(shape: Float32Array): Float32Array | null {
  const length = Math.sqrt(product(shape, 0, shape));
  return length < 1e-9 ? null : shape.map((value) => value / length);
}

function largestOf(values: Float32Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}
