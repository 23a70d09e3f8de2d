import type { Bytes } from '../../src/core';
import type { Appended, Reference, Scalar, ScalarKind, Table } from './flatbuffer-nodes';

/** An offset that is known only once its target is laid out. */
interface Debt {
  readonly slot: number;
  readonly target: Reference;
}

const SIZE_IN_BYTES: Readonly<Record<ScalarKind, number>> = {
  int8: 1,
  uint8: 1,
  int32: 4,
  uint32: 4,
  float32: 4,
};
const OFFSET_SIZE_IN_BYTES = 4;
const BLOB_ALIGNMENT_IN_BYTES = 16;

/**
 * Lays a tree of nodes out front to back, breadth first, and puts `appendix` behind it untouched. A FlatBuffer knows
 * only forward offsets, so new tables can stand in front of an old file and point into it: nothing of the old file
 * is encoded again. Equal trees give equal bytes.
 *
 * @param identifier - the four characters that name the format, for example `TFL3`.
 * @param appendix - an older FlatBuffer of the same schema, target of the `appended` nodes.
 * @throws RangeError when an `appended` node points outside the appendix.
 */
export function encodeFlatbuffer(
  root: Table,
  identifier: string,
  appendix: Uint8Array = new Uint8Array(),
): Bytes {
  const layout = new Layout();
  layout.reserve(OFFSET_SIZE_IN_BYTES);
  layout.put(new TextEncoder().encode(identifier));

  const debts: Debt[] = [{ slot: 0, target: root }];
  const debtsToAppendix: { slot: number; target: Appended }[] = [];
  // The list grows while it is walked: each node that is written adds the nodes it points at.
  for (const { slot, target } of debts) {
    if (target.kind === 'appended') debtsToAppendix.push({ slot, target });
    else layout.point(slot, write(layout, target, debts));
  }

  layout.align(BLOB_ALIGNMENT_IN_BYTES);
  const base = layout.length;
  for (const { slot, target } of debtsToAppendix) {
    if (target.position >= appendix.length) throw new RangeError('An offset leaves the appended file.');
    layout.point(slot, base + target.position);
  }
  layout.put(appendix);
  return layout.bytes();
}

function write(layout: Layout, node: Exclude<Reference, Appended>, debts: Debt[]): number {
  switch (node.kind) {
    case 'table':
      return writeTable(layout, node, debts);
    case 'scalars': {
      const position = layout.beginVector(node.values.length, OFFSET_SIZE_IN_BYTES);
      for (const value of node.values) layout.putScalar({ kind: node.of, value });
      return position;
    }
    case 'references': {
      const position = layout.beginVector(node.targets.length, OFFSET_SIZE_IN_BYTES);
      for (const target of node.targets) debts.push({ slot: layout.reserve(OFFSET_SIZE_IN_BYTES), target });
      return position;
    }
    case 'text': {
      const encoded = new TextEncoder().encode(node.text);
      const position = layout.beginVector(encoded.length, OFFSET_SIZE_IN_BYTES);
      layout.put(encoded);
      layout.reserve(1); // strings end with a zero that their length does not count
      return position;
    }
    case 'blob': {
      const position = layout.beginVector(node.bytes.length, BLOB_ALIGNMENT_IN_BYTES);
      layout.put(node.bytes);
      return position;
    }
  }
}

/** The table's layout ("vtable") goes right in front of the table; wide fields first, so that no padding is needed. */
function writeTable(layout: Layout, { fields }: Table, debts: Debt[]): number {
  const entries = Object.entries(fields).map(([index, value]) => ({ index: Number(index), value }));
  const sizeOf = (value: Scalar | Reference) =>
    isScalar(value) ? SIZE_IN_BYTES[value.kind] : OFFSET_SIZE_IN_BYTES;
  entries.sort((one, other) => sizeOf(other.value) - sizeOf(one.value) || one.index - other.index);

  let size = OFFSET_SIZE_IN_BYTES;
  const offsets = new Map<number, number>();
  for (const { index, value } of entries) {
    offsets.set(index, size);
    size += sizeOf(value);
  }
  const slotCount = entries.length === 0 ? 0 : Math.max(...offsets.keys()) + 1;
  const vtableSize = 4 + 2 * slotCount;
  layout.align(4, vtableSize);
  layout.putUint16(vtableSize);
  layout.putUint16(size);
  for (let index = 0; index < slotCount; index += 1) layout.putUint16(offsets.get(index) ?? 0);

  const position = layout.length;
  layout.putScalar({ kind: 'int32', value: vtableSize });
  for (const { value } of entries) {
    if (isScalar(value)) layout.putScalar(value);
    else debts.push({ slot: layout.reserve(OFFSET_SIZE_IN_BYTES), target: value });
  }
  return position;
}

function isScalar(value: Scalar | Reference): value is Scalar {
  return value.kind in SIZE_IN_BYTES;
}

/** Bytes that grow at the end, and offsets within them. */
class Layout {
  #bytes = new Uint8Array(1 << 16);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Zeros until `aheadInBytes` more bytes would end on a multiple of `size`. */
  align(size: number, aheadInBytes = 0): void {
    while ((this.#length + aheadInBytes) % size !== 0) this.reserve(1);
  }

  reserve(sizeInBytes: number): number {
    const position = this.#length;
    const needed = position + sizeInBytes;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    this.#length = needed;
    return position;
  }

  put(bytes: Uint8Array): void {
    const position = this.reserve(bytes.length);
    this.#bytes.set(bytes, position);
  }

  putUint16(value: number): void {
    const position = this.reserve(2);
    this.#view.setUint16(position, value, true);
  }

  putScalar({ kind, value }: Scalar): void {
    const position = this.reserve(SIZE_IN_BYTES[kind]);
    if (kind === 'int8') this.#view.setInt8(position, value);
    else if (kind === 'uint8') this.#view.setUint8(position, value);
    else if (kind === 'int32') this.#view.setInt32(position, value, true);
    else if (kind === 'uint32') this.#view.setUint32(position, value, true);
    else this.#view.setFloat32(position, value, true);
  }

  beginVector(elementCount: number, alignmentInBytes: number): number {
    this.align(alignmentInBytes, 4);
    const position = this.#length;
    this.putScalar({ kind: 'uint32', value: elementCount });
    return position;
  }

  point(slot: number, target: number): void {
    this.#view.setUint32(slot, target - slot, true);
  }

  bytes(): Bytes {
    return this.#bytes.slice(0, this.#length);
  }
}
