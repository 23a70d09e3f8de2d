import type { Size } from '../core';

/** Where people are in a picture, coarse: row by row from the top left, 0 background to 255 person. */
export interface PersonMask {
  /** Of the mask; it is stretched over the whole picture. */
  readonly size: Size;
  readonly values: Uint8Array;
}
