import type { Bytes } from '../core';

/** A file that is too long to lie in memory, read where it is needed. */
export interface ByteSource {
  readonly sizeInBytes: number;
  /** The bytes from `start` to before `end`; fewer where the file ends. */
  read(start: number, end: number): Promise<Bytes>;
}

/** @throws whatever the browser throws for a file that cannot be read (any more). */
export function byteSourceOf(file: Blob): ByteSource {
  return {
    sizeInBytes: file.size,
    read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  };
}

/** Large enough that reading does not slow down whatever is done with the pieces. */
const PIECE_SIZE_IN_BYTES = 1 << 20;

/** A part of a file, piece by piece. */
export async function* piecesOf(source: ByteSource, start: number, end: number): AsyncGenerator<Bytes, void> {
  for (let position = start; position < end; position += PIECE_SIZE_IN_BYTES)
    yield await source.read(position, Math.min(end, position + PIECE_SIZE_IN_BYTES));
}
