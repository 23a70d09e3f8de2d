import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, VerifyError, ascii, concatBytes, utf8 } from '../../src/core';
import { CborTag, type CborValue, decodeCbor, encodeCbor } from '../../src/provenance/cbor';
import { makeClaimSignature, readClaimSignature } from '../../src/provenance/cose-sign1';
import { boxContent, childBox, readJumbf } from '../../src/provenance/jumbf';
import { jpegSegment } from '../../src/provenance/jpeg-container';
import { locateManifest } from '../../src/provenance/manifest-placement';
import { PNG_SIGNATURE, pngChunk } from '../../src/provenance/png-container';
import { webpChunk, webpFile } from '../../src/provenance/webp-container';

const bytesOf = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

describe('CBOR', () => {
  // RFC 8949, appendix A.
  it.each<[CborValue, string]>([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1000000, '1a000f4240'],
    [-1, '20'],
    [-1000, '3903e7'],
    [false, 'f4'],
    [true, 'f5'],
    [null, 'f6'],
    [undefined, 'f7'],
    [Uint8Array.of(1, 2, 3, 4), '4401020304'],
    ['IETF', '6449455446'],
    ['\u6c34', '63e6b0b4'],
    [[1, [2, 3]], '8201820203'],
    [
      new Map<number | string, CborValue>([
        ['a', 1],
        ['b', [2, 3]],
      ]),
      'a26161016162820203',
    ],
    [new CborTag(1, 1363896240), 'c11a514b67b0'],
  ])('spells %j as the RFC does', (value, spelling) => {
    expect(encodeCbor(value)).toEqual(bytesOf(spelling));
    expect(decodeCbor(bytesOf(spelling))).toEqual(value);
  });

  it('gives back every value', () => {
    const leaf = fc.oneof(
      fc.integer({ min: -0x80000000, max: 0xffffffff }),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array(),
    );
    const value = fc.letrec<{ any: CborValue }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('any'), { maxLength: 4 }),
        fc
          .uniqueArray(fc.tuple(fc.string(), tie('any')), { selector: ([key]) => key, maxLength: 4 })
          .map((entries) => new Map(entries)),
      ),
    })).any;
    fc.assert(
      fc.property(value, (any) => {
        expect(decodeCbor(encodeCbor(any))).toEqual(any);
      }),
    );
  });

  it('accepts nothing but the one spelling', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        let value: CborValue;
        try {
          value = decodeCbor(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(VerifyError);
          return;
        }
        expect(encodeCbor(value)).toEqual(Uint8Array.from(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a longer spelling', '1800'],
    ['an indefinite length', '5f4101ff'],
    ['a fraction', 'f93c00'],
    ['eight bytes of number', '1b0000000000000001'],
    ['a repeated key', 'a201010102'],
    ['trailing bytes', '0000'],
    ['a length beyond the end', '5a7fffffff00'],
    ['a count beyond the end', '9a7fffffff00'],
    ['endless nesting', '81'.repeat(200)],
    ['broken text', '62c328'],
    ['a list as a key', 'a18000'],
  ])('refuses %s', (_, spelling) => {
    expect(() => decodeCbor(bytesOf(spelling))).toThrow(VerifyError);
  });

  it('refuses to write what needs more than 32 bits', () => {
    expect(() => encodeCbor(2 ** 32)).toThrow(RangeError);
    expect(() => encodeCbor(0.5)).toThrow(RangeError);
  });
});

describe('the claim signature', () => {
  const claim = utf8('a claim');
  const certificate = new Uint8Array(500).fill(7);
  const sign = async (bytes: Bytes) => Promise.resolve(Uint8Array.from({ length: 64 }, (_, i) => bytes[i]!));

  it('has exactly the size asked for, whatever it is', async () => {
    for (let size = 620; size < 1200; size++) {
      const signature = await makeClaimSignature(claim, [certificate], size, sign);
      expect(signature.length).toBe(size);
      const read = readClaimSignature(signature);
      expect(read.certificates).toEqual([certificate]);
      expect(
        [...read.unprotectedHeader.values()].every(
          (pad) => pad instanceof Uint8Array && pad.every((byte) => byte === 0),
        ),
      ).toBe(true);
    }
    await expect(makeClaimSignature(claim, [certificate], 500, sign)).rejects.toThrow(RangeError);
  });

  it('is an ES256 signature of the structure that RFC 9052 section 4.4 defines', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ]);
    const signed = await makeClaimSignature(
      claim,
      [certificate, certificate],
      1536,
      async (bytes) =>
        new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes)),
    );
    expect(signed[0]).toBe(0xd2);
    const { protectedHeader, signature, certificates } = readClaimSignature(signed);
    expect(certificates).toHaveLength(2);
    const structure = concatBytes(
      Uint8Array.of(0x84, 0x6a),
      ascii('Signature1'),
      Uint8Array.of(0x59, protectedHeader.length >> 8, protectedHeader.length & 255),
      protectedHeader,
      Uint8Array.of(0x40),
      Uint8Array.of(0x40 | claim.length),
      claim,
    );
    expect(
      await crypto.subtle.verify(
        { name: 'ECDSA', hash: 'SHA-256' },
        pair.publicKey,
        Uint8Array.from(signature),
        structure,
      ),
    ).toBe(true);
  });

  it('is told from other bytes by a VerifyError', async () => {
    const good = await makeClaimSignature(claim, [certificate], 700, sign);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
        const altered = Uint8Array.from(good);
        altered[position]! ^= change;
        try {
          readClaimSignature(altered);
        } catch (error) {
          expect(error).toBeInstanceOf(VerifyError);
        }
      }),
    );
    for (const other of [
      new Uint8Array(),
      Uint8Array.of(0xd2, 0x80),
      encodeCbor(new CborTag(18, [new Uint8Array(), new Map(), null])),
      good.subarray(1),
    ])
      expect(() => readClaimSignature(other)).toThrow(VerifyError);
  });
});

/** Boxes as ISO/IEC 19566-5 lays them out. */
const box = (type: string, ...content: Uint8Array[]): Bytes => {
  const body = concatBytes(...content);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, body.length + 8);
  return concatBytes(length, ascii(type), body);
};
const superbox = (label: string, ...children: Uint8Array[]) =>
  box('jumb', box('jumd', new Uint8Array(16), Uint8Array.of(3), ascii(`${label}\0`)), ...children);

describe('JUMBF', () => {
  const store = superbox('c2pa', superbox('one', box('cbor', ascii('abc'))), superbox('two'));

  it('is read as a tree of labels', () => {
    const root = readJumbf(store);
    expect(root.label).toBe('c2pa');
    expect(boxContent(childBox(root, 'one'), 'cbor')).toEqual(ascii('abc'));
    expect(childBox(root, 'three')).toBeNull();
    expect(boxContent(childBox(root, 'two'), 'cbor')).toBeNull();
  });

  it('takes a salt when the toggles say so, and only then', () => {
    const salted = (toggles: number, ...salt: Uint8Array[]) =>
      box('jumb', box('jumd', new Uint8Array(16), Uint8Array.of(toggles), ascii('a\0'), ...salt));
    const salt = box('c2sh', new Uint8Array(16));
    expect(readJumbf(salted(0x13, salt)).label).toBe('a');
    for (const wrong of [
      salted(0x03, salt),
      salted(0x13),
      salted(0x01),
      salted(0x13, salt, salt),
      salted(0x13, box('free')),
    ])
      expect(() => readJumbf(wrong)).toThrow(VerifyError);
  });

  it('has no bit to spare: a change of its frame is refused or reads differently', () => {
    const reference = readingOf(store);
    // The sixteen bytes of type behind each `jumd` are the library's to check.
    const spelled = String.fromCharCode(...store);
    const types = [...spelled.matchAll(/jumd/g)].map(({ index }) => index + 4);
    for (let position = 0; position < store.length; position++) {
      if (types.some((start) => position >= start && position < start + 16)) continue;
      for (let bit = 0; bit < 8; bit++) {
        const altered = Uint8Array.from(store);
        altered[position]! ^= 1 << bit;
        expect(readingOf(altered), `bit ${bit} of byte ${position}`).not.toBe(reference);
      }
    }
  });

  function readingOf(bytes: Uint8Array): string {
    try {
      return JSON.stringify(readJumbf(bytes));
    } catch (error) {
      expect(error).toBeInstanceOf(VerifyError);
      return 'refused';
    }
  }

  it('meets any bytes with a VerifyError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(readingOf(bytes)).toBe('refused');
        expect(readingOf(concatBytes(store, bytes))).toBe(bytes.length === 0 ? readingOf(store) : 'refused');
      }),
    );
    for (let length = 0; length < store.length; length++)
      expect(readingOf(store.subarray(0, length))).toBe('refused');
  });
});

describe('the place of a manifest', () => {
  const store = superbox('c2pa', superbox('one', box('cbor', new Uint8Array(600).fill(5))));
  const number = (value: number, length: number) =>
    Uint8Array.from({ length }, (_, i) => (value >>> (8 * (length - 1 - i))) & 255);
  const part = (index: number, content: Uint8Array, instance = 0x0211) =>
    jpegSegment(
      0xeb,
      concatBytes(ascii('JP'), number(instance, 2), number(index, 4), store.subarray(0, 8), content),
    );
  const jpeg = (...segments: Uint8Array[]) =>
    concatBytes(Uint8Array.of(0xff, 0xd8), ...segments, Uint8Array.of(0xff, 0xda, 0, 2, 1, 2, 3));
  const png = (...chunks: Uint8Array[]) =>
    concatBytes(
      PNG_SIGNATURE,
      pngChunk('IHDR', new Uint8Array(13)),
      ...chunks,
      pngChunk('IEND', new Uint8Array()),
    );

  it('is one chunk of a PNG or a WebP', () => {
    const inPng = locateManifest('png', png(pngChunk('caBX', store)))!;
    expect(inPng).toMatchObject({ store, start: 33, end: 33 + 12 + store.length, isExact: true });
    const inWebp = locateManifest(
      'webp',
      webpFile([webpChunk('VP8 ', new Uint8Array(10)), webpChunk('C2PA', store)]),
    )!;
    expect(inWebp).toMatchObject({ store, start: 30, isExact: true });
  });

  it('is any number of segments of a JPEG', () => {
    const whole = locateManifest('jpeg', jpeg(part(1, store.subarray(8))))!;
    expect(whole).toMatchObject({ store, start: 2, isExact: true });
    const split = locateManifest(
      'jpeg',
      jpeg(part(1, store.subarray(8, 200)), part(2, store.subarray(200))),
    )!;
    expect(split.store).toEqual(store);
    expect(split.isExact).toBe(true);
  });

  it('is nowhere in a file without one', () => {
    expect(locateManifest('png', png())).toBeNull();
    expect(
      locateManifest('jpeg', jpeg(jpegSegment(0xeb, ascii('something else, and long enough')))),
    ).toBeNull();
    expect(locateManifest('webp', webpFile([webpChunk('VP8 ', new Uint8Array(10))]))).toBeNull();
  });

  it('is not exact when a byte of its packing is another', () => {
    const broken = png(pngChunk('caBX', store));
    broken[33 + 8 + store.length]! ^= 1;
    expect(locateManifest('png', broken)!.isExact).toBe(false);
    expect(locateManifest('jpeg', jpeg(part(1, store.subarray(8), 0x0212)))!.isExact).toBe(false);
    expect(locateManifest('jpeg', jpeg(part(2, store.subarray(8))))!.isExact).toBe(false);
    const apart = jpeg(
      part(1, store.subarray(8, 200)),
      jpegSegment(0xe2, ascii('x')),
      part(2, store.subarray(200)),
    );
    expect(locateManifest('jpeg', apart)!.isExact).toBe(false);
    const oddStore = store.length % 2 === 0 ? store.subarray(1) : store;
    const odd = webpFile([webpChunk('C2PA', oddStore)]);
    expect(locateManifest('webp', odd)).toMatchObject({ end: odd.length - 1, isExact: true });
    odd[odd.length - 1] = 1;
    expect(locateManifest('webp', odd)!.isExact).toBe(false);
  });

  it('is refused when there are two', () => {
    expect(() => locateManifest('png', png(pngChunk('caBX', store), pngChunk('caBX', store)))).toThrow(
      VerifyError,
    );
    expect(() =>
      locateManifest('webp', webpFile([webpChunk('C2PA', store), webpChunk('C2PA', store)])),
    ).toThrow(VerifyError);
  });
});
