/**
 * A cursor on one table of a FlatBuffer. Fields are named by their index in the schema; an absent field gives `null`
 * (or the default that the caller states).
 *
 * Source: https://flatbuffers.dev/internals/ .
 */
export class FlatbufferTable {
  /** Offset of the table from the start of the buffer, in bytes. */
  readonly position: number;
  readonly #view: DataView;

  private constructor(view: DataView, position: number) {
    this.#view = view;
    this.position = position;
  }

  /** @throws RangeError, here or at any read, when an offset leaves `bytes`. */
  static root(bytes: Uint8Array): FlatbufferTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatbufferTable(view, view.getUint32(0, true));
  }

  has(field: number): boolean {
    return this.#slot(field) !== null;
  }

  int8(field: number, absent = 0): number {
    const slot = this.#slot(field);
    return slot === null ? absent : this.#view.getInt8(slot);
  }

  uint8(field: number, absent = 0): number {
    const slot = this.#slot(field);
    return slot === null ? absent : this.#view.getUint8(slot);
  }

  int32(field: number, absent = 0): number {
    const slot = this.#slot(field);
    return slot === null ? absent : this.#view.getInt32(slot, true);
  }

  uint32(field: number, absent = 0): number {
    const slot = this.#slot(field);
    return slot === null ? absent : this.#view.getUint32(slot, true);
  }

  float32(field: number, absent = 0): number {
    const slot = this.#slot(field);
    return slot === null ? absent : this.#view.getFloat32(slot, true);
  }

  /** Offset of what the field points at (a table, vector or string) from the start of the buffer, in bytes. */
  target(field: number): number | null {
    const slot = this.#slot(field);
    return slot === null ? null : this.#follow(slot);
  }

  table(field: number): FlatbufferTable | null {
    const target = this.target(field);
    return target === null ? null : new FlatbufferTable(this.#view, target);
  }

  tables(field: number): FlatbufferTable[] {
    return this.#elements(field, 4, (at) => new FlatbufferTable(this.#view, this.#follow(at)));
  }

  int32s(field: number): number[] {
    return this.#elements(field, 4, (at) => this.#view.getInt32(at, true));
  }

  float32s(field: number): number[] {
    return this.#elements(field, 4, (at) => this.#view.getFloat32(at, true));
  }

  /** A view, not a copy. */
  blob(field: number): Uint8Array | null {
    const target = this.target(field);
    if (target === null) return null;
    const length = this.#view.getUint32(target, true);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + target + 4, length);
  }

  text(field: number): string | null {
    const bytes = this.blob(field);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  }

  #follow(at: number): number {
    return at + this.#view.getUint32(at, true);
  }

  #slot(field: number): number | null {
    const layout = this.position - this.#view.getInt32(this.position, true);
    const layoutSizeInBytes = this.#view.getUint16(layout, true);
    const entry = 4 + 2 * field;
    if (entry >= layoutSizeInBytes) return null;
    const offset = this.#view.getUint16(layout + entry, true);
    return offset === 0 ? null : this.position + offset;
  }

  #elements<Element>(field: number, sizeInBytes: number, read: (at: number) => Element): Element[] {
    const target = this.target(field);
    if (target === null) return [];
    return Array.from({ length: this.#view.getUint32(target, true) }, (_, index) =>
      read(target + 4 + sizeInBytes * index),
    );
  }
}
