import type { Size } from '../core';

/** Weights are whole numbers that add up to this, so that two colours fit into one multiplication. */
const ONE = 256;

/** How much each of some neighbours adds to one pixel of the reduced line. */
interface Shares {
  /** The first neighbour of each reduced pixel. */
  readonly starts: Int32Array;
  /** As many for each as the widest needs; they add up to `ONE`. */
  readonly weights: Int32Array;
  readonly weightsPerPixel: number;
}

/**
 * Makes opaque pictures of four bytes a pixel smaller by area averaging: each pixel becomes the mean of all that lie under it, which
 * neither drops a thin line nor makes fine patterns swim. Browsers' canvases take many times as long where no graphics
 * processor helps them, and do not all give the same.
 */
export class PixelReducer {
  readonly #from: Size;
  readonly #to: Size;
  readonly #columns: Shares;
  readonly #rows: Shares;
  /** One reduced row: red, green and blue of each pixel, times `ONE` squared. */
  readonly #sums: Float64Array;

  /** @param to - on neither side larger than `from`. */
  constructor(from: Size, to: Size) {
    this.#from = from;
    this.#to = to;
    this.#columns = sharesOf(from.width, to.width);
    this.#rows = sharesOf(from.height, to.height);
    this.#sums = new Float64Array(3 * to.width);
  }

  fits(from: Size, to: Size): boolean {
    return equalSizes(from, this.#from) && equalSizes(to, this.#to);
  }

  /** Both in rows without gaps. */
  reduce(from: Uint32Array, to: Uint32Array): void {
    const { starts, weights, weightsPerPixel } = this.#rows;
    for (let y = 0; y < this.#to.height; y++) {
      this.#sums.fill(0);
      for (let index = 0; index < weightsPerPixel; index++) {
        const weight = weights[y * weightsPerPixel + index]!;
        if (weight > 0) this.#addRow(from, starts[y]! + index, weight);
      }
      this.#writeRow(to, y);
    }
  }

  #addRow(from: Uint32Array, y: number, rowWeight: number): void {
    const { starts, weights, weightsPerPixel } = this.#columns;
    const sums = this.#sums;
    const row = y * this.#from.width;
    let share = 0;
    for (let x = 0, write = 0; x < starts.length; x++, write += 3) {
      let redAndBlue = 0;
      let green = 0;
      let read = row + starts[x]!;
      for (const last = share + weightsPerPixel; share < last; share++) {
        const pixel = from[read++]!;
        const weight = weights[share]!;
        redAndBlue = (redAndBlue + Math.imul(pixel & 0xff00ff, weight)) | 0;
        green = (green + Math.imul((pixel >>> 8) & 0xff, weight)) | 0;
      }
      sums[write]! += rowWeight * (redAndBlue & 0xffff);
      sums[write + 1]! += rowWeight * green;
      sums[write + 2]! += rowWeight * (redAndBlue >>> 16);
    }
  }

  #writeRow(to: Uint32Array, y: number): void {
    const sums = this.#sums;
    const { width } = this.#to;
    for (let write = y * width, read = 0; read < sums.length; write++, read += 3)
      to[write] =
        0xff000000 |
        (rounded(sums[read + 2]!) << 16) |
        (rounded(sums[read + 1]!) << 8) |
        rounded(sums[read]!);
  }
}

function rounded(sum: number): number {
  return (sum + (ONE * ONE) / 2) >>> 16;
}

function sharesOf(from: number, to: number): Shares {
  const scale = from / to;
  // The pixels under one reduced pixel, of which the first and the last may be covered in part.
  const weightsPerPixel = Math.min(from, Number.isInteger(scale) ? scale : Math.ceil(scale) + 1);
  const starts = new Int32Array(to);
  const weights = new Int32Array(to * weightsPerPixel);
  for (let pixel = 0; pixel < to; pixel++) {
    const begin = pixel * scale;
    // Those at the end reach back rather than past the last one.
    const start = Math.min(Math.floor(begin), from - weightsPerPixel);
    starts[pixel] = start;
    let given = 0;
    for (let index = 0; index < weightsPerPixel; index++) {
      // Rounding the sums so far, not each share, makes them add up.
      const covered = Math.min(scale, Math.max(0, start + index + 1 - begin));
      const upToHere = Math.round((ONE * covered) / scale);
      weights[pixel * weightsPerPixel + index] = upToHere - given;
      given = upToHere;
    }
  }
  return { starts, weights, weightsPerPixel };
}

function equalSizes(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
