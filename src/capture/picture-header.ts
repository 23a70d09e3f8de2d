import type { Size } from '../core';

/** What a picture's header says, read without decoding a pixel. */
export interface PictureHeader {
  /** As stored: before any rotation that the file asks for. */
  readonly size: Size;
  /** False when the file ends before the (first) picture in it does. */
  readonly isWhole: boolean;
  /** True when the file holds an animation of several frames. */
  readonly isAnimated: boolean;
}

/** Reads a header. Null: the file ends before it says how large the picture is. */
export type PictureHeaderReader = (bytes: Uint8Array) => PictureHeader | null;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
