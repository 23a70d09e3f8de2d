import type { Size } from '../core';

/** Brightness of a picture, 0 to 255, row by row. */
export interface Luma extends Size {
  readonly values: Float32Array;
}

/**
 * The brightness of a picture in another size: means of areas when smaller, mixed between pixels when larger.
 *
 * @param rgba - four bytes a pixel.
 */
export function lumaOf(rgba: Uint8ClampedArray | Uint8Array, { width, height }: Size, to: Size): Luma {
  const columns = shares(width, to.width);
  const rows = shares(height, to.height);
  const values = new Float32Array(to.width * to.height);
  const line = new Float32Array(to.width);
  const { first, second, firstShare, secondShare } = rows;
  for (let y = 0; y < height; y++) {
    line.fill(0);
    narrowRow(rgba, y * width, columns, line);
    const one = first[y]! * to.width;
    const other = second[y]! * to.width;
    const a = firstShare[y]!;
    const b = secondShare[y]!;
    for (let x = 0; x < to.width; x++) values[one + x]! += a * line[x]!;
    if (b > 0) for (let x = 0; x < to.width; x++) values[other + x]! += b * line[x]!;
  }
  return { ...to, values };
}

/** Which two places of the smaller line each place of the larger falls into, and with what part of it. */
interface Shares {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly firstShare: Float32Array;
  readonly secondShare: Float32Array;
}

function shares(from: number, to: number): Shares {
  const scale = to / from;
  const [first, second] = [new Int32Array(from), new Int32Array(from)];
  const [firstShare, secondShare] = [new Float32Array(from), new Float32Array(from)];
  for (let place = 0; place < from; place++) {
    const begin = place * scale;
    const end = begin + scale;
    const cell = Math.min(to - 1, Math.floor(begin));
    const border = Math.min(end, cell + 1);
    first[place] = cell;
    second[place] = Math.min(to - 1, cell + 1);
    firstShare[place] = border - begin;
    secondShare[place] = cell + 1 < to ? end - border : 0;
  }
  return { first, second, firstShare, secondShare };
}

function narrowRow(
  rgba: Uint8ClampedArray | Uint8Array,
  start: number,
  columns: Shares,
  line: Float32Array,
): void {
  const { first, second, firstShare, secondShare } = columns;
  for (let x = 0, byte = 4 * start; x < first.length; x++, byte += 4) {
    // Rec. 601, as files keep it.
    const value = 0.299 * rgba[byte]! + 0.587 * rgba[byte + 1]! + 0.114 * rgba[byte + 2]!;
    line[first[x]!]! += firstShare[x]! * value;
    line[second[x]!]! += secondShare[x]! * value;
  }
}

/** A picture in a smaller size, or the same: means of areas. */
export function narrowed({ width, height, values }: Luma, to: Size): Luma {
  const columns = shares(width, to.width);
  const rows = shares(height, to.height);
  const result = new Float32Array(to.width * to.height);
  for (let y = 0; y < height; y++) {
    const one = rows.first[y]! * to.width;
    const other = rows.second[y]! * to.width;
    for (let x = 0; x < width; x++) {
      const value = values[y * width + x]!;
      const near = value * columns.firstShare[x]!;
      const far = value * columns.secondShare[x]!;
      const [column, next] = [columns.first[x]!, columns.second[x]!];
      result[one + column]! += near * rows.firstShare[y]!;
      result[one + next]! += far * rows.firstShare[y]!;
      result[other + column]! += near * rows.secondShare[y]!;
      result[other + next]! += far * rows.secondShare[y]!;
    }
  }
  return { ...to, values: result };
}

/** A picture twice as large, mixed between its pixels. */
export function doubled({ width, height, values }: Luma): Luma {
  const to = { width: 2 * width, height: 2 * height };
  const result = new Float32Array(to.width * to.height);
  const beside = (place: number, limit: number) => {
    const near = place >> 1;
    return [near, Math.max(0, Math.min(limit - 1, near + (place & 1 ? 1 : -1)))] as const;
  };
  for (let y = 0; y < to.height; y++) {
    const [row, nextRow] = beside(y, height);
    for (let x = 0; x < to.width; x++) {
      const [column, nextColumn] = beside(x, width);
      result[y * to.width + x] =
        0.5625 * values[row * width + column]! +
        0.1875 * (values[row * width + nextColumn]! + values[nextRow * width + column]!) +
        0.0625 * values[nextRow * width + nextColumn]!;
    }
  }
  return { ...to, values: result };
}
