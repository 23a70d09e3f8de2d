import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMovingFile } from '../../src/capture';
import { sniffClipFormat } from '../../src/capture/clip-format.ts';
import { ascii, concatBytes } from '../../src/core';
import { animatedPng, animation, quarters } from '../support/picture-files.ts';

const blobOf = (...parts: Uint8Array[]) => new Blob([concatBytes(...parts)]);
const sample = (name: string) => readFileSync(new URL(`../../public/samples/${name}`, import.meta.url));
const withoutAnimation = () => quarters().png().toBuffer();

describe('sniffClipFormat', () => {
  it.each([
    ['tomas.mp4', 'mp4'],
    ['adaeze.webm', 'webm'],
    ['tomas.png', 'png'],
  ])('%s is %s', (name, format) => {
    expect(sniffClipFormat(sample(name))).toBe(format);
  });

  it.each([
    ['\0\0\0\x14ftypqt  \0\0\0\0qt  ', 'mov'],
    ['\0\0\0\x14ftypisom\0\0\0\0mp41', 'mp4'],
    ['\0\0\0\x14ftypM4A \0\0\0\0mp42', 'mp4'],
    ['\0\0\x10\0moov', 'mov'],
    ['\0\0\0\x08wide\0\0\x10\0mdat', 'mov'],
    ['\0\0\0\x18stypmsdh', 'mp4'],
    ['\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska', 'mkv'],
    ['\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'webm'],
    ['\x1a\x45\xdf\xa3\x93\x42\x82\x88anything', null],
    ['\0\0\0\x14ftypavif\0\0\0\0avis', null],
    ['\0\0\0\x14ftypheic\0\0\0\0mif1', null],
    ['ID3\x04\0\0\0\0\0\0', null],
    ['just text', null],
    ['', null],
  ])('%j is %s', (head, format) => {
    expect(sniffClipFormat(ascii(head))).toBe(format);
  });

  it('takes any bytes', () => {
    const magic = fc.constantFrom(
      '',
      '\x1a\x45\xdf\xa3',
      '\0\0\0\x20ftyp',
      'GIF89a',
      'RIFF\0\0\0\0WEBP',
      '\x89PNG\r\n\x1a\n',
    );
    fc.assert(
      fc.property(magic, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const format = sniffClipFormat(concatBytes(ascii(start), rest));
        expect([null, 'mp4', 'mov', 'webm', 'mkv', 'gif', 'webp', 'png']).toContain(format);
      }),
    );
  });
});

describe('isMovingFile', () => {
  it.each(['tomas.mp4', 'adaeze.webm'])('%s moves', async (name) => {
    expect(await isMovingFile(new Blob([sample(name)]))).toBe(true);
  });

  it.each(['gif', 'webp'] as const)('a %s moves with two frames and does not with one', async (format) => {
    expect(await isMovingFile(blobOf(await (await animation()).toFormat(format).toBuffer()))).toBe(true);
    expect(await isMovingFile(blobOf(await quarters().toFormat(format).toBuffer()))).toBe(false);
  });

  it('a PNG moves with two frames and does not with one', async () => {
    expect(await isMovingFile(blobOf(await animatedPng()))).toBe(true);
    expect(await isMovingFile(blobOf(await withoutAnimation()))).toBe(false);
  });

  it('finds the second frame behind a large first one', async () => {
    const gif = await (await animation()).gif().toBuffer();
    const comment = concatBytes(
      ascii('!\xfe'),
      ...Array<Uint8Array>(2000).fill(new Uint8Array(256).fill(255)),
      ascii('\0'),
    );
    const end = gif.lastIndexOf(0x3b);
    const firstImage = gif.indexOf(0x2c, 13 + 3 * 2 ** ((gif[10]! & 7) + 1));
    const padded = concatBytes(gif.subarray(0, firstImage), comment, gif.subarray(firstImage, end + 1));
    expect(padded.length).toBeGreaterThan(500_000);
    expect(await isMovingFile(blobOf(padded))).toBe(true);
  });

  it('a file that cannot be read does not move', async () => {
    class Gone extends Blob {
      override slice(): Blob {
        return new Gone();
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new DOMException('', 'NotReadableError'));
      }
    }
    expect(await isMovingFile(new Gone([sample('tomas.mp4')]))).toBe(false);
  });

  it('says something of any bytes', async () => {
    const start = fc.constantFrom('', 'GIF89a', 'RIFF\xff\0\0\0WEBPVP8X', '\x89PNG\r\n\x1a\n');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (magic, rest) => {
        expect(await isMovingFile(blobOf(ascii(magic), rest))).toBeTypeOf('boolean');
      }),
    );
  });
});
