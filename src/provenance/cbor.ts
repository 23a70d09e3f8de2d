import { type Bytes, VerifyError, concatBytes, utf8 } from '../core';

/** A tagged item (RFC 8949 section 3.4). */
export class CborTag {
  readonly tag: number;
  readonly content: CborValue;

  constructor(tag: number, content: CborValue) {
    this.tag = tag;
    this.content = content;
  }
}

export type CborValue =
  number | string | boolean | null | undefined | Uint8Array | readonly CborValue[] | CborMap | CborTag;
/** A map by its keys; COSE's are small integers and text. */
export type CborMap = ReadonlyMap<number | string, CborValue>;

const DEPTH_LIMIT = 24;
const SIMPLE: ReadonlyMap<number, boolean | null | undefined> = new Map([
  [20, false],
  [21, true],
  [22, null],
  [23, undefined],
]);

/**
 * Deterministic encoding with definite lengths (RFC 8949 section 4.2.1), map keys in the order given.
 *
 * @throws RangeError for fractions and for numbers and lengths beyond 32 bits: nothing here needs them.
 */
export function encodeCbor(value: CborValue): Bytes {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return concatBytes(head(3, utf8(value).length), utf8(value));
  if (value instanceof Uint8Array) return concatBytes(head(2, value.length), value);
  if (value instanceof CborTag) return concatBytes(head(6, value.tag), encodeCbor(value.content));
  if (value instanceof Map) {
    const entries = [...(value as CborMap)].flatMap(([key, content]) => [
      encodeCbor(key),
      encodeCbor(content),
    ]);
    return concatBytes(head(5, (value as CborMap).size), ...entries);
  }
  if (Array.isArray(value)) {
    const items = value as readonly CborValue[];
    return concatBytes(head(4, items.length), ...items.map(encodeCbor));
  }
  const simple = [...SIMPLE].find(([, meaning]) => meaning === value);
  return head(7, simple![0]);
}

/**
 * The one item that `bytes` hold. Byte strings are views of `bytes`.
 *
 * @throws VerifyError `verify-malformed` for anything that {@link encodeCbor} would not have written in the same bytes:
 * longer spellings of a length, indefinite lengths, fractions, repeated keys, trailing bytes.
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const reader = new CborReader(bytes);
  const value = reader.take(0);
  reader.expectEnd();
  return value;
}

class CborReader {
  readonly #bytes: Uint8Array;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  expectEnd(): void {
    if (this.#offset !== this.#bytes.length) throw malformed();
  }

  take(depth: number): CborValue {
    if (depth > DEPTH_LIMIT) throw malformed();
    const [major, argument] = this.#takeHead();
    switch (major) {
      case 0:
        return argument;
      case 1:
        return -1 - argument;
      case 2:
        return this.#takeBytes(argument);
      case 3:
        return this.#takeText(argument);
      case 4:
        return this.#takeItems(argument, depth);
      case 5:
        return this.#takeMap(argument, depth);
      case 6:
        return new CborTag(argument, this.take(depth + 1));
      default:
        if (!SIMPLE.has(argument)) throw malformed();
        return SIMPLE.get(argument);
    }
  }

  #takeHead(): readonly [major: number, argument: number] {
    const first = this.#takeByte();
    const major = first >> 5;
    const short = first & 31;
    if (short < 24) return [major, short];
    if (major === 7 || short > 26) throw malformed();
    let argument = 0;
    for (let count = 1 << (short - 24); count > 0; count--) argument = argument * 256 + this.#takeByte();
    const smallest = [24, 0x100, 0x10000][short - 24]!;
    if (argument < smallest) throw malformed();
    return [major, argument];
  }

  #takeByte(): number {
    const byte = this.#bytes[this.#offset++];
    if (byte === undefined) throw malformed();
    return byte;
  }

  #takeBytes(length: number): Uint8Array {
    const end = this.#offset + length;
    if (end > this.#bytes.length) throw malformed();
    const bytes = this.#bytes.subarray(this.#offset, end);
    this.#offset = end;
    return bytes;
  }

  #takeText(length: number): string {
    const bytes = this.#takeBytes(length);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new VerifyError('verify-malformed', { container: 'CBOR' }, { cause });
    }
  }

  #takeItems(count: number, depth: number): CborValue[] {
    // Every item takes a byte at least, so a count beyond what is left is a lie and must not be allocated.
    if (count > this.#bytes.length - this.#offset) throw malformed();
    return Array.from({ length: count }, () => this.take(depth + 1));
  }

  #takeMap(count: number, depth: number): CborMap {
    const map = new Map<number | string, CborValue>();
    for (let index = 0; index < count; index++) {
      const key = this.take(depth + 1);
      if ((typeof key !== 'number' && typeof key !== 'string') || map.has(key)) throw malformed();
      map.set(key, this.take(depth + 1));
    }
    return map;
  }
}

function head(major: number, argument: number): Bytes {
  if (!Number.isInteger(argument) || argument > 0xffffffff) throw new RangeError('Not a 32-bit integer.');
  const type = major << 5;
  if (argument < 24) return Uint8Array.of(type | argument);
  if (argument < 0x100) return Uint8Array.of(type | 24, argument);
  if (argument < 0x10000) return Uint8Array.of(type | 25, argument >> 8, argument & 0xff);
  return Uint8Array.of(
    type | 26,
    argument >>> 24,
    (argument >>> 16) & 0xff,
    (argument >>> 8) & 0xff,
    argument & 0xff,
  );
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'CBOR' });
}
