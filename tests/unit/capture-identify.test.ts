import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { identifyPicture } from '../../src/capture/identify-picture';
import { PictureError, type PictureErrorCode, concatBytes, utf8 } from '../../src/core';
import {
  animatedPng,
  animation,
  bitmap,
  quarters,
  rebranded,
  storedFor,
  transparentQuarters,
  withJpegSegment,
  withPngSize,
} from '../support/picture-files.ts';

function refusalOf(bytes: Uint8Array): PictureError {
  try {
    identifyPicture(bytes);
  } catch (error) {
    if (error instanceof PictureError) return error;
    throw error;
  }
  throw new Error('The file was not refused.');
}

const codeOf = (bytes: Uint8Array): PictureErrorCode => refusalOf(bytes).code;

const still = {
  'plain PNG': () => quarters().png().toBuffer(),
  'palette PNG': () => quarters().png({ palette: true }).toBuffer(),
  '16-bit PNG': () => quarters().toColourspace('rgb16').png().toBuffer(),
  'interlaced PNG': () => quarters().png({ progressive: true }).toBuffer(),
  'baseline JPEG': () => quarters().jpeg({ mozjpeg: false }).toBuffer(),
  'progressive JPEG': () => quarters().jpeg({ progressive: true }).toBuffer(),
  'CMYK JPEG with its profile': () => quarters().withIccProfile('cmyk').jpeg().toBuffer(),
  'Display P3 JPEG': () => quarters().withIccProfile('p3').jpeg().toBuffer(),
  'turned JPEG': () => storedFor(6).jpeg().toBuffer(),
  'lossy WebP': () => quarters().webp().toBuffer(),
  'lossless WebP': () => quarters().webp({ lossless: true }).toBuffer(),
  'WebP with alpha': async () => (await transparentQuarters()).webp().toBuffer(),
  'WebP with a profile': () => quarters().withIccProfile('p3').webp().toBuffer(),
  'still GIF': () => quarters().gif().toBuffer(),
  AVIF: () => quarters().avif().toBuffer(),
  'AVIF with alpha': async () => (await transparentQuarters()).avif().toBuffer(),
  BMP: () => Promise.resolve(bitmap()),
  'top-down BMP': () => Promise.resolve(bitmap(64, 48, true)),
} as const;

const FORMAT_OF_WORD = { PNG: 'png', JPEG: 'jpeg', WebP: 'webp', GIF: 'gif', AVIF: 'avif', BMP: 'bmp' };

const files = new Map<string, Buffer>();
beforeAll(async () => {
  for (const [name, make] of Object.entries(still)) files.set(name, await make());
});

describe('a whole still picture', () => {
  it.each(Object.keys(still))('%s is known by its bytes', (name) => {
    const format = Object.entries(FORMAT_OF_WORD).find(([word]) => name.includes(word))![1];
    expect(identifyPicture(files.get(name)!)).toEqual({ format, isAnimated: false });
  });

  it.each(Object.keys(still))('%s is refused when any of its end is missing', (name) => {
    const file = files.get(name)!;
    // A GIF needs only its first frame, so its trailer alone is not missed.
    const spared = name.includes('GIF') ? 1 : 0;
    for (const missing of [
      1 + spared,
      2 + spared,
      7,
      Math.floor(file.length / 3),
      Math.floor(file.length / 2),
    ])
      expect(codeOf(file.subarray(0, file.length - missing)), `${missing} bytes less`).toBe(
        'picture-truncated',
      );
  });

  it.each(Object.keys(still))('%s may be followed by other bytes', (name) => {
    const file = files.get(name)!;
    for (const tail of [utf8('appended'), new Uint8Array(64), Uint8Array.of(0xff, 0xff, 0xff, 0xff, 1)])
      expect(identifyPicture(concatBytes(file, tail)).isAnimated).toBe(false);
  });
});

describe('a truncated JPEG', () => {
  it('is seen through an embedded thumbnail that is whole, and whole in spite of one that is not', async () => {
    const file = files.get('baseline JPEG')!;
    const thumbnail = await quarters(16, 16).jpeg().toBuffer();
    const withThumbnail = withJpegSegment(file, 1, concatBytes(utf8('Exif\0\0'), thumbnail));
    expect(identifyPicture(withThumbnail).format).toBe('jpeg');
    expect(codeOf(withThumbnail.subarray(0, withThumbnail.length - 2))).toBe('picture-truncated');
    const withHalf = withJpegSegment(file, 1, concatBytes(utf8('Exif\0\0'), thumbnail.subarray(0, 200)));
    expect(identifyPicture(withHalf).format).toBe('jpeg');
  });

  it('is judged by the first picture of a multi-picture file', () => {
    const file = files.get('baseline JPEG')!;
    const second = file.subarray(0, file.length - 40);
    expect(identifyPicture(concatBytes(file, second)).format).toBe('jpeg');
  });
});

describe('an animation', () => {
  it.each([
    ['gif', async () => (await animation()).gif().toBuffer()],
    ['webp', async () => (await animation()).webp().toBuffer()],
    ['png', () => animatedPng()],
    [
      'avif',
      () =>
        Promise.resolve(readFileSync(new URL('../support/fixtures/pictures/animated.avif', import.meta.url))),
    ],
  ] as const)('in %s is seen as one', async (format, make) => {
    expect(identifyPicture(await make())).toEqual({ format, isAnimated: true });
  });
});

describe('what is no picture for us', () => {
  it.each([
    ['an empty file', '', 'picture-empty'],
    ['text', 'This is not a picture.', 'picture-not-a-picture'],
    [
      'text that starts like a bitmap',
      'BMW is a maker of cars, and this is a text.',
      'picture-not-a-picture',
    ],
    ['HTML', '<!doctype html><html><body><svg></svg></body></html>', 'picture-not-a-picture'],
    ['a PDF', '%PDF-1.7 whatever follows', 'picture-not-a-picture'],
    ['a film', '\0\0\0\x18ftypisom\0\0\x02\0isomiso2mp41', 'picture-not-a-picture'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'picture-vector'],
    [
      'an SVG with all that may stand before it',
      '\ufeff<?xml version="1.0"?>\n<!-- a <b> --><!DOCTYPE svg [<!ENTITY a "b">]>\n<svg:svg xmlns:svg="x">',
      'picture-vector',
    ],
    ['a TIFF', 'II*\0\x08\0\0\0', 'picture-format-unsupported'],
    ['a JPEG XL', '\0\0\0\x0cJXL \r\n', 'picture-not-a-picture'],
  ] as const)('%s is refused', (_, text, code) => {
    expect(codeOf(utf8(text))).toBe(code);
  });

  it('names the format that it cannot read', async () => {
    expect(refusalOf(await sharp(files.get('plain PNG')).tiff().toBuffer()).parameters).toEqual({
      format: 'TIFF',
    });
    expect(codeOf(Uint8Array.of(0xff, 0x0a, 0xfa, 0x7f))).toBe('picture-format-unsupported');
  });

  it('leaves HEIC to the browser, which may have it', () => {
    expect(identifyPicture(rebranded(files.get('AVIF')!, 'heic')).format).toBe('heic');
  });
});

describe('the size in the header', () => {
  it.each([
    [30_000, 20, 16_384],
    [20, 30_000, 16_384],
    [16_385, 16_385, 10_954],
    [15_000, 10_000, 13_416],
    [0xffff_ffff, 0xffff_ffff, 10_954],
  ])('%d x %d is refused before decoding, with the longest side it may have', (width, height, limit) => {
    const file = withPngSize(files.get('plain PNG')!, width, height);
    const refusal = refusalOf(file);
    expect(refusal.code).toBe('picture-too-large');
    expect(refusal.parameters).toEqual({ width, height, limit });
    expect(codeOf(file.subarray(0, 40))).toBe('picture-too-large');
  });

  it.each([
    [12_000, 9000],
    [16_384, 7000],
    [16, 16],
    [64, 64],
  ])('%d x %d is let through', (width, height) => {
    expect(identifyPicture(withPngSize(files.get('plain PNG')!, width, height)).format).toBe('png');
  });

  it.each([
    [0, 0, 'picture-not-a-picture'],
    [0, 48, 'picture-not-a-picture'],
    [64, 0, 'picture-not-a-picture'],
    [15, 64, 'picture-too-small'],
    [1, 1, 'picture-too-small'],
    [16_000, 16, 'picture-too-small'],
  ] as const)('%d x %d: %s', (width, height, code) => {
    expect(codeOf(withPngSize(files.get('plain PNG')!, width, height))).toBe(code);
  });

  it.each(['jpeg', 'webp', 'gif', 'avif'] as const)('is read in %s', async (format) => {
    const wide = await quarters(15, 40).toFormat(format).toBuffer();
    expect(refusalOf(wide).parameters).toEqual({ width: 15, height: 40, minimum: 16 });
    const lossless = format === 'webp' ? await quarters(15, 40).webp({ lossless: true }).toBuffer() : wide;
    expect(refusalOf(lossless).parameters).toEqual({ width: 15, height: 40, minimum: 16 });
    const extended = format === 'webp' ? await quarters(15, 40).withIccProfile('p3').webp().toBuffer() : wide;
    expect(refusalOf(extended).parameters).toEqual({ width: 15, height: 40, minimum: 16 });
  });

  it('is read in bitmaps, whichever way their rows run', () => {
    for (const isTopDown of [false, true])
      expect(refusalOf(bitmap(15, 40, isTopDown)).parameters).toEqual({ width: 15, height: 40, minimum: 16 });
  });
});

describe('whatever the bytes are', () => {
  const isPictureErrorOrFine = (bytes: Uint8Array) => {
    try {
      identifyPicture(bytes);
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
    }
  };
  const magics = [
    ...['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'RIFF\0\0\0\0WEBPVP8X', 'RIFF\0\0\0\0WEBPVP8 ', 'GIF89a', 'BM'],
    ...[
      '\0\0\0\x18ftypavif',
      '\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x40meta',
      '<svg',
      '<!--',
      '<!doctype',
    ],
  ].map((magic) => Buffer.from(magic, 'latin1'));

  it('random bytes after a known beginning end in an answer or a PictureError', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...magics, Buffer.alloc(0)),
        fc.uint8Array({ maxLength: 300 }),
        (magic, rest) => {
          isPictureErrorOrFine(concatBytes(magic, rest));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('so do cut and altered pictures, also as a view into a larger buffer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(still)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        (name, share, changes) => {
          const file = files.get(name)!;
          const copy = Buffer.concat([
            Buffer.from('before'),
            file.subarray(0, Math.floor(file.length * share)),
          ]).subarray(6);
          for (const [offset, value] of changes) if (offset < copy.length) copy[offset] = value;
          isPictureErrorOrFine(copy);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a cut picture is never taken for a whole one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(still).filter((name) => !name.includes('GIF'))),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (name, share) => {
          const file = files.get(name)!;
          expect(() => identifyPicture(file.subarray(0, Math.floor(file.length * share)))).toThrow(
            PictureError,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('boxes in boxes in boxes do not exhaust the stack', () => {
    const nested = Buffer.from('\0\0\0\0meta\0\0\0\0'.repeat(50_000), 'latin1');
    isPictureErrorOrFine(concatBytes(Buffer.from('\0\0\0\x10ftypavif\0\0\0\0', 'latin1'), nested));
  });
});
