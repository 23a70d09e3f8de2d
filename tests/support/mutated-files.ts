import fc from 'fast-check';
import { type Bytes, concatBytes } from '../../src/core';

type Mutation = (bytes: Bytes) => Bytes;

/** Numbers that lengths, counts and offsets go wrong at. */
const AWKWARD_NUMBERS = [0, 1, 7, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];
const LONGEST_STRETCH_IN_BYTES = 3000;

/** By these a file is told to be of its kind; without them it is another, and refused as that before anything is read. */
const START_IN_BYTES = 12;
/** Not drawn towards the ends of the range, as the library has it for numbers. */
const share = fc.noBias(fc.integer({ min: 0, max: 1_000_000 })).map((millionths) => millionths / 1_000_000);
/** Where structures lie close together a change hits one of them more often than among pixels. */
const place = fc.oneof(
  share,
  share.map((part) => 0.03 * part),
  share.map((part) => 1 - 0.03 * part),
);
const stretch = fc.record({ place, length: fc.integer({ min: 1, max: LONGEST_STRETCH_IN_BYTES }) });
type Stretch = typeof stretch extends fc.Arbitrary<infer Value> ? Value : never;

function startOf(bytes: Bytes, part: number): number {
  const start = Math.min(START_IN_BYTES, bytes.length - 1);
  return Math.min(bytes.length - 1, start + Math.floor(part * (bytes.length - start)));
}

function rangeOf(bytes: Bytes, { place: part, length }: Stretch): readonly [number, number] {
  const start = startOf(bytes, part);
  return [start, Math.min(bytes.length, start + length)];
}

function overwritten(bytes: Bytes, start: number, written: ArrayLike<number>): Bytes {
  const changed = Uint8Array.from(bytes);
  changed.set(Array.from(written).slice(0, bytes.length - start), start);
  return changed;
}

/** One change of a file; `others` are files to take pieces from. */
function oneMutation(others: readonly Bytes[]): fc.Arbitrary<Mutation> {
  const flipped = fc.tuple(place, fc.nat(7)).map(([share, bit]): Mutation => {
    return (bytes) => {
      const start = startOf(bytes, share);
      return overwritten(bytes, start, [bytes[start]! ^ (1 << bit)]);
    };
  });
  const numbered = fc
    .tuple(place, fc.constantFrom(...AWKWARD_NUMBERS), fc.constantFrom(1, 2, 4, 8), fc.boolean())
    .map(([share, value, width, isLittle]): Mutation => {
      const view = new DataView(new ArrayBuffer(8));
      view.setBigUint64(0, BigInt(value), isLittle);
      const digits = new Uint8Array(view.buffer);
      const written = isLittle ? digits.subarray(0, width) : digits.subarray(8 - width);
      return (bytes) => overwritten(bytes, startOf(bytes, share), written);
    });
  const noisy = fc
    .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 64 }))
    .map(([share, noise]): Mutation => {
      return (bytes) => overwritten(bytes, startOf(bytes, share), noise);
    });
  const inserted = fc
    .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 200 }))
    .map(([share, noise]): Mutation => {
      return (bytes) => {
        const start = startOf(bytes, share);
        return concatBytes(bytes.subarray(0, start), noise, bytes.subarray(start));
      };
    });
  const removed = stretch.map((part): Mutation => {
    return (bytes) => {
      const [start, end] = rangeOf(bytes, part);
      return concatBytes(bytes.subarray(0, start), bytes.subarray(end));
    };
  });
  const repeated = stretch.map((part): Mutation => {
    return (bytes) => {
      const [, end] = rangeOf(bytes, part);
      return concatBytes(
        bytes.subarray(0, end),
        bytes.subarray(...rangeOf(bytes, part)),
        bytes.subarray(end),
      );
    };
  });
  const cut = place.map(
    (share): Mutation =>
      (bytes) =>
        bytes.slice(0, startOf(bytes, share)),
  );
  const extended = fc.uint8Array({ minLength: 1, maxLength: 400 }).map((tail): Mutation => {
    return (bytes) => concatBytes(bytes, tail);
  });
  const spliced = fc
    .tuple(fc.constantFrom(...others), place, stretch)
    .map(([other, share, part]): Mutation => {
      return (bytes) => {
        const start = startOf(bytes, share);
        return concatBytes(
          bytes.subarray(0, start),
          other.subarray(...rangeOf(other, part)),
          bytes.subarray(start),
        );
      };
    });
  const followed = fc.tuple(fc.constantFrom(...others), place, place).map(([other, from, to]): Mutation => {
    return (bytes) =>
      concatBytes(bytes.subarray(0, startOf(bytes, from)), other.subarray(startOf(other, to)));
  });
  return fc.oneof(
    { weight: 4, arbitrary: flipped },
    { weight: 4, arbitrary: numbered },
    { weight: 2, arbitrary: noisy },
    { weight: 2, arbitrary: inserted },
    { weight: 2, arbitrary: removed },
    { weight: 2, arbitrary: repeated },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: extended },
    { weight: 2, arbitrary: spliced },
    { weight: 1, arbitrary: followed },
  );
}

/** Copies of a file with one to four changes each, every one of which differs from it and from the `others`. */
export function mutatedCopies(file: Bytes, others: readonly Bytes[], count: number, seed: number): Bytes[] {
  const several = fc.array(oneMutation(others), { minLength: 1, maxLength: 4 });
  const copies = fc
    .sample(several, { numRuns: count, seed })
    .map((mutations) =>
      mutations.reduce((bytes, mutation) => (bytes.length === 0 ? bytes : mutation(bytes)), file),
    );
  return copies.map((copy) =>
    [file, ...others].some((original) => isSame(copy, original)) ? concatBytes(copy, Uint8Array.of(0)) : copy,
  );
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
