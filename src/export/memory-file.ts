import { ExportError } from '../core';
import type { ByteSource } from '../provenance';
import type { ScratchFile } from './scratch-file';

/** Small enough that a growing file never needs twice its room, as one growing array would. */
const PIECE_SIZE_IN_BYTES = 1 << 20;

/** A file in memory, for browsers without a private file system. */
export class MemoryFile implements ScratchFile {
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #sizeInBytes = 0;

  readonly source: ByteSource = this.#asSource();

  write(bytes: Uint8Array, position: number): void {
    const end = position + bytes.length;
    try {
      while (this.#pieces.length * PIECE_SIZE_IN_BYTES < end)
        this.#pieces.push(new Uint8Array(PIECE_SIZE_IN_BYTES));
    } catch (cause) {
      throw new ExportError('export-storage-full', {}, { cause });
    }
    this.#visit(position, end, (piece, from, done) => {
      piece.set(bytes.subarray(done, done + PIECE_SIZE_IN_BYTES - from), from);
    });
    this.#sizeInBytes = Math.max(this.#sizeInBytes, end);
  }

  finish(mediaType: string): Promise<Blob> {
    const whole = Math.floor(this.#sizeInBytes / PIECE_SIZE_IN_BYTES);
    const rest = this.#sizeInBytes % PIECE_SIZE_IN_BYTES;
    const parts = this.#pieces.slice(0, whole);
    if (rest > 0) parts.push(this.#pieces[whole]!.subarray(0, rest));
    const blob = new Blob(parts, { type: mediaType });
    this.#pieces = [];
    return Promise.resolve(blob);
  }

  discard(): Promise<void> {
    this.#pieces = [];
    this.#sizeInBytes = 0;
    return Promise.resolve();
  }

  #asSource(): ByteSource {
    const sizeOf = () => this.#sizeInBytes;
    return {
      get sizeInBytes() {
        return sizeOf();
      },
      read: (start, end) => {
        const last = Math.min(end, this.#sizeInBytes);
        const bytes = new Uint8Array(Math.max(0, last - start));
        this.#visit(start, last, (piece, from, done) => {
          bytes.set(piece.subarray(from, from + bytes.length - done), done);
        });
        return Promise.resolve(bytes);
      },
    };
  }

  /** Each piece that a range touches, with where the range goes on in it and how much of the range came before. */
  #visit(start: number, end: number, visitor: (piece: Uint8Array, from: number, done: number) => void): void {
    for (let position = start; position < end;) {
      const from = position % PIECE_SIZE_IN_BYTES;
      visitor(this.#pieces[Math.floor(position / PIECE_SIZE_IN_BYTES)]!, from, position - start);
      position += PIECE_SIZE_IN_BYTES - from;
    }
  }
}
