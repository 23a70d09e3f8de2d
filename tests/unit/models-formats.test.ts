import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestFloat32 } from '../../models/face/canonical-face';
import { readPackedAssets } from '../../models/face/packed-assets';
import {
  type Reference,
  type Scalar,
  type Table,
  appended,
  blob,
  float32,
  float32s,
  int32,
  int32s,
  int8,
  references,
  table,
  text,
  uint32,
  uint8,
} from '../../models/formats/flatbuffer-nodes';
import { FlatbufferTable } from '../../models/formats/flatbuffer-reader';
import { encodeFlatbuffer } from '../../models/formats/flatbuffer-writer';
import { halfFloatBits } from '../../models/formats/half-float';
import { protobufFields } from '../../models/formats/protobuf';
import { zipStored } from '../../models/formats/stored-zip';
import { asciiAt, concatBytes, utf8 } from '../../src/core';
import { readStoredZip } from '../support/read-stored-zip';

const float = fc.float({ noNaN: true });
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.integer({ min: -128, max: 127 }).map(int8),
  fc.integer({ min: 0, max: 255 }).map(uint8),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(int32),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }).map(uint32),
  float.map(float32),
);
const { tree } = fc.letrec<{ tree: Table; field: Scalar | Reference }>((tie) => ({
  field: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.string({ unit: 'grapheme' }).map(text),
    fc.uint8Array().map(blob),
    fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })).map(int32s),
    fc.array(float).map(float32s),
    tie('tree'),
    fc.array(tie('tree'), { maxLength: 3 }).map(references),
  ),
  tree: fc.dictionary(fc.integer({ min: 0, max: 9 }).map(String), tie('field'), { maxKeys: 6 }).map(table),
}));

function expectSame(found: FlatbufferTable, { fields }: Table): void {
  for (let index = 0; index < 12; index += 1) expect(found.has(index)).toBe(index in fields);
  for (const [key, value] of Object.entries(fields)) {
    const index = Number(key);
    switch (value.kind) {
      case 'table':
        expectSame(found.table(index)!, value);
        break;
      case 'references':
        found.tables(index).forEach((element, place) => {
          expectSame(element, value.targets[place] as Table);
        });
        expect(found.tables(index)).toHaveLength(value.targets.length);
        break;
      case 'scalars':
        expect(value.of === 'int32' ? found.int32s(index) : found.float32s(index)).toEqual(value.values);
        break;
      case 'text':
        expect(found.text(index)).toBe(value.text);
        break;
      case 'blob':
        expect(found.blob(index)).toEqual(value.bytes);
        expect((found.target(index)! + 4) % 16).toBe(0);
        break;
      case 'appended':
        throw new TypeError('not in these trees');
      default:
        expect(found[value.kind](index)).toBe(value.value);
    }
  }
}

describe('FlatBuffers', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const bytes = encodeFlatbuffer(root, 'TEST');
        expect(asciiAt(bytes, 4, 4)).toBe('TEST');
        expectSame(FlatbufferTable.root(bytes), root);
      }),
    );
  });

  it('point into an older file that stands behind them untouched', () => {
    fc.assert(
      fc.property(tree, tree, (old, added) => {
        const oldBytes = encodeFlatbuffer(table({ 0: old }), 'TEST');
        const oldTarget = FlatbufferTable.root(oldBytes).target(0)!;
        const bytes = encodeFlatbuffer(table({ 0: appended(oldTarget), 1: added }), 'TEST', oldBytes);
        expect(bytes.subarray(bytes.length - oldBytes.length)).toEqual(oldBytes);
        // TensorFlow Lite's constants keep their alignment only when the file behind starts on a multiple of it.
        expect((bytes.length - oldBytes.length) % 16).toBe(0);
        expectSame(FlatbufferTable.root(bytes).table(0)!, old);
        expectSame(FlatbufferTable.root(bytes).table(1)!, added);
      }),
    );
  });

  it('refuse to point outside the older file', () => {
    expect(() => encodeFlatbuffer(table({ 0: appended(64) }), 'TEST', new Uint8Array(64))).toThrow(
      RangeError,
    );
  });

  it('refuse to be read beyond their end', () => {
    expect(() => FlatbufferTable.root(Uint8Array.of(200, 0, 0, 0)).has(0)).toThrow(RangeError);
  });
});

describe('a stored zip', () => {
  const entries = fc.uniqueArray(
    fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      bytes: fc.uint8Array({ maxLength: 300 }),
    }),
    { selector: ({ name }) => name, maxLength: 5 },
  );

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(entries, (written) => {
        expect(readStoredZip(zipStored(written))).toEqual(
          written.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) })),
        );
      }),
    );
  });

  it('does not read back when a byte of an entry is flipped', () => {
    const zip = zipStored([{ name: 'a', bytes: utf8('content') }]);
    zip[zip.indexOf('content'.charCodeAt(0), 31)]! ^= 1;
    expect(() => readStoredZip(zip)).toThrow(/checksum/);
  });
});

describe('protobufFields', () => {
  it('reads varints, floats and messages', () => {
    const message = concatBytes(
      Uint8Array.of(0x08, 0xac, 0x02),
      Uint8Array.of(0x15, 0, 0, 0x20, 0xc0),
      Uint8Array.of(0x1a, 2, 7, 9),
    );
    expect([...protobufFields(message)]).toEqual([
      { number: 1, kind: 'varint', value: 300 },
      { number: 2, kind: 'float32', value: -2.5 },
      { number: 3, kind: 'bytes', value: Uint8Array.of(7, 9) },
    ]);
  });

  it.each([
    ['inside a varint', Uint8Array.of(0x08, 0x80)],
    ['inside a float', Uint8Array.of(0x15, 0, 0)],
    ['inside a message', Uint8Array.of(0x1a, 5, 1)],
  ])('refuses a message that ends %s', (_, message) => {
    expect(() => [...protobufFields(message)]).toThrow(RangeError);
  });

  it('refuses a wire type that it does not know', () => {
    expect(() => [...protobufFields(Uint8Array.of(0x09, 0, 0, 0, 0, 0, 0, 0, 0))]).toThrow(TypeError);
  });
});

describe('halfFloatBits', () => {
  it('spells zero and the powers of two', () => {
    expect([0, 1, 1 / 2, 1 / 16, 2 ** -14].map(halfFloatBits)).toEqual([0, 0x3c00, 0x3800, 0x2c00, 0x0400]);
  });

  it.each([3, 1 / 3, 2, -1, 2 ** -15, Number.NaN])('refuses %d', (value) => {
    expect(() => halfFloatBits(value)).toThrow(RangeError);
  });
});

describe('shortestFloat32', () => {
  it('is the same float32, in no more than nine digits', () => {
    fc.assert(
      fc.property(float, (value) => {
        const short = shortestFloat32(value);
        // JSON has no negative zero, so `===` is the right equality.
        expect(Math.fround(short) === value).toBe(true);
        expect(Number(short.toPrecision(9)) === short).toBe(true);
      }),
    );
    expect(shortestFloat32(Math.fround(0.1))).toBe(0.1);
  });
});

describe('readPackedAssets', () => {
  const loader =
    'loadPackage({"files": [{"filename": "/deep/a.bin", "start": 0, "end": 2}, {"filename": "b", "start": 2, "end": 3}]})';

  it('cuts the pack where the loader says', () => {
    expect([...readPackedAssets(Uint8Array.of(1, 2, 3), loader)]).toEqual([
      ['a.bin', Uint8Array.of(1, 2)],
      ['b', Uint8Array.of(3)],
    ]);
  });

  it('refuses a loader that lists nothing', () => {
    expect(() => readPackedAssets(Uint8Array.of(1), 'loadPackage({})')).toThrow(TypeError);
  });
});
