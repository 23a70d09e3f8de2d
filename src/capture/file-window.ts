/** Large enough that stepping through headers seldom has to wait for the disk. */
const WINDOW_BYTES = 2 ** 20;

/** Bytes of a file anywhere in it, with no more than a piece of it in memory. */
export class FileWindow {
  readonly sizeInBytes: number;
  readonly #file: Blob;
  #start = 0;
  #bytes = new Uint8Array(0);

  constructor(file: Blob) {
    this.#file = file;
    this.sizeInBytes = file.size;
  }

  /** A view of up to `length` bytes, fewer at the end of the file; good until the next reading. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(offset + length, this.sizeInBytes);
    if (offset < this.#start || end > this.#start + this.#bytes.length) {
      const piece = this.#file.slice(offset, offset + Math.max(length, WINDOW_BYTES));
      this.#bytes = new Uint8Array(await piece.arrayBuffer());
      this.#start = offset;
    }
    return this.#bytes.subarray(offset - this.#start, Math.max(offset, end) - this.#start);
  }
}
