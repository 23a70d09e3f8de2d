import { type Bytes, VerifyError } from '../core';

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

const WINDOW_SIZE_IN_BYTES = 1 << 16;

/** Reads through a file by a few bytes at a time, which it fetches by the window. */
export class ByteWindow {
  readonly #source: ByteSource;
  readonly #container: string;
  #window: Uint8Array = new Uint8Array();
  #start = 0;

  /** @param container - what a file that ends too early is called damaged as. */
  constructor(source: ByteSource, container: string) {
    this.#source = source;
    this.#container = container;
  }

  /** @throws VerifyError `verify-malformed` beyond the end. */
  async at(position: number): Promise<number> {
    const known = this.#window[position - this.#start];
    return known ?? (await this.range(position, position + 1))[0]!;
  }

  /** @throws VerifyError `verify-malformed` when the range goes beyond the end. */
  async range(start: number, end: number): Promise<Uint8Array> {
    if (start < this.#start || end > this.#start + this.#window.length) {
      this.#window = await this.#source.read(start, Math.max(end, start + WINDOW_SIZE_IN_BYTES));
      this.#start = start;
    }
    const bytes = this.#window.subarray(start - this.#start, end - this.#start);
    if (bytes.length !== end - start)
      throw new VerifyError('verify-malformed', { container: this.#container });
    return bytes;
  }
}
