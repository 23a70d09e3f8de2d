import type { Size } from '../core';
import type { PersonMask } from '../landmarks';

/** Cells along each side of a picture. */
const CELLS = 48;
/** Mask values from which on somebody may be there: of 255. */
const LEAST = 4;

/** Where in a still a person may be, roughly and rather too much: what lies wholly elsewhere need not be drawn anew. */
export class PersonExtent {
  readonly #still: Size;
  readonly #occupied = new Uint8Array(CELLS * CELLS);

  constructor(still: Size, { size, values }: PersonMask) {
    this.#still = still;
    for (let row = 0; row < size.height; row++) {
      const down = Math.floor((row * CELLS) / size.height);
      for (let column = 0; column < size.width; column++) {
        if (values[row * size.width + column]! < LEAST) continue;
        const across = Math.floor((column * CELLS) / size.width);
        this.#occupy(across, down);
      }
    }
  }

  /** Whether somebody may be within these bounds, in pixels of the still; what lies outside the still counts as its border. */
  mayHold(left: number, top: number, right: number, bottom: number): boolean {
    const [firstColumn, lastColumn] = [
      this.#cell(left, this.#still.width),
      this.#cell(right, this.#still.width),
    ];
    const [firstRow, lastRow] = [this.#cell(top, this.#still.height), this.#cell(bottom, this.#still.height)];
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        if (this.#occupied[row * CELLS + column] !== 0) return true;
      }
    }
    return false;
  }

  /** A cell and its neighbours: hair reaches farther than a mask. */
  #occupy(across: number, down: number): void {
    if (this.#occupied[down * CELLS + across] === 2) return;
    for (let row = Math.max(0, down - 1); row <= Math.min(CELLS - 1, down + 1); row++) {
      for (let column = Math.max(0, across - 1); column <= Math.min(CELLS - 1, across + 1); column++) {
        this.#occupied[row * CELLS + column] ||= 1;
      }
    }
    this.#occupied[down * CELLS + across] = 2;
  }

  #cell(value: number, extent: number): number {
    return Math.min(CELLS - 1, Math.max(0, Math.floor((value * CELLS) / extent)));
  }
}
