import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Bytes, ExportError, VerifyError, ascii, concatBytes, utf8 } from '../../src/core';
import { DIGITAL_SOURCE_TYPE } from '../../src/label';
import { record } from '../support/label-record.ts';
import { crc32 } from '../../src/provenance/crc32';
import { readMetadata, readXmpPacket } from '../../src/provenance/metadata-reader';
import { metadataOf, writeMetadata, xmpPacket } from '../../src/provenance/metadata-writer';
import { jpegSegment, readJpegSegments } from '../../src/provenance/jpeg-container';
import { pngChunk, readPngChunks } from '../../src/provenance/png-container';
import { STILL_CONTAINERS, type StillContainer } from '../../src/provenance/still-container';
import { readWebpChunks } from '../../src/provenance/webp-container';
import { insertXmp, readXmpPackets } from '../../src/provenance/xmp-placement';

const AIGC = '{"Label":"1","ContentProducer":"persona-grata"}';

const ground = (channels: 3 | 4 = 3) =>
  sharp({
    create: { width: 31, height: 22, channels, background: { r: 200, g: 90, b: 30, alpha: 0.5 } },
  });

const pictures = {
  png: { plain: () => ground().png(), transparent: () => ground(4).png() },
  jpeg: {
    plain: () => ground().jpeg(),
    'with EXIF': () =>
      ground()
        .withExif({ IFD0: { Copyright: 'nobody' } })
        .jpeg(),
  },
  webp: {
    lossy: () => ground().webp(),
    lossless: () => ground().webp({ lossless: true }),
    'transparent lossless': () => ground(4).webp({ lossless: true }),
    'transparent lossy': () => ground(4).webp(),
    'with a profile': () => ground().withIccProfile('p3').webp(),
  },
} as const;

const everyPicture = STILL_CONTAINERS.flatMap((container) =>
  Object.entries(pictures[container]).map(([kind, make]) => [container, kind, make] as const),
);

async function bytesOf(make: () => Sharp): Promise<Bytes> {
  return new Uint8Array(await make().toBuffer());
}

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;

/** What exiftool finds, by group and name. */
function askExiftool(file: Uint8Array): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'metadata-'));
  try {
    writeFileSync(join(folder, 'picture'), file);
    const json = execFileSync('exiftool', ['-j', '-G1', '-n', '-all', '-validate', join(folder, 'picture')], {
      encoding: 'utf8',
    });
    return (JSON.parse(json) as Record<string, unknown>[])[0]!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(everyPicture)('%s, %s', (container, _, make) => {
  it('gives back what was written, and the same picture', async () => {
    const plain = await bytesOf(make);
    const marked = writeMetadata(container, plain, record, AIGC);
    expect(readMetadata(container, plain)).toBeNull();
    expect(readMetadata(container, marked)).toEqual(metadataOf(record, AIGC));
    const [before, after] = await Promise.all(
      [plain, marked].map((file) => sharp(file).raw().toBuffer({ resolveWithObject: true })),
    );
    expect(after!.info).toEqual(before!.info);
    expect(after!.data.equals(before!.data)).toBe(true);
  });

  it.skipIf(!hasExiftool)('is read the same by exiftool', async () => {
    const found = askExiftool(writeMetadata(container, await bytesOf(make), record, AIGC));
    expect(found).toMatchObject({
      'XMP-iptcExt:DigitalSourceType': DIGITAL_SOURCE_TYPE,
      'XMP-iptcExt:AISystemUsed': 'Persona Grata',
      'XMP-iptcExt:AISystemVersionUsed': '0.1.0',
      'XMP-xmp:CreatorTool': 'Persona Grata 0.1.0',
      'XMP-xmp:CreateDate': '2026:11:21 12:00:00Z',
      'XMP-xmpMM:InstanceID': record.exportId,
      'XMP-plus:DataMining': 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING',
      'XMP-iptcCore:AltTextAccessibility': 'AI-modified image: face replaced',
      // exiftool spells names it does not know in its own way.
      'XMP-TC260:Aigc': AIGC,
    });
    expect(found['ExifTool:Error']).toBeUndefined();
    expect(found['ExifTool:Validate']).toBe('0 0 0');
  });

  it('takes one packet and never a second', async () => {
    const marked = writeMetadata(container, await bytesOf(make), record, AIGC);
    expect(() => writeMetadata(container, marked, record, AIGC)).toThrow(
      new ExportError('export-metadata-failed'),
    );
    const spelled = Buffer.from(marked).toString('latin1');
    expect(spelled.split('<TC260:AIGC>')).toHaveLength(2);
  });

  it('meets a truncated or altered file with a value or a VerifyError', async () => {
    const marked = writeMetadata(container, await bytesOf(make), record, AIGC);
    const expectAnswer = (file: Uint8Array) => {
      try {
        readMetadata(container, file);
      } catch (error) {
        expect(error).toBeInstanceOf(VerifyError);
      }
    };
    for (let length = 0; length < marked.length; length++) expectAnswer(marked.subarray(0, length));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(marked.length - 1), fc.integer({ min: 1, max: 255 }))),
        (changes) => {
          const altered = Uint8Array.from(marked);
          for (const [position, change] of changes) altered[position]! ^= change;
          expectAnswer(altered);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('writing', () => {
  it('keeps text of every kind as it is', async () => {
    const plain = await bytesOf(() => ground().png());
    const text = fc.string({ unit: 'binary', maxLength: 60 }).map(
      // What XML 1.0 has no spelling for, and the line ends it turns into others.
      (any) => any.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''),
    );
    fc.assert(
      fc.property(text, text, (systemName, aigc) => {
        const named = { ...record, systemName };
        const written = readMetadata('png', writeMetadata('png', plain, named, aigc));
        expect(written).toEqual(metadataOf(named, aigc));
      }),
      { numRuns: 100 },
    );
  });

  it('raises the flags of an extended WebP and keeps its chunks in order', async () => {
    const marked = writeMetadata('webp', await bytesOf(pictures.webp['with a profile']), record, AIGC);
    const chunks = readWebpChunks(marked);
    expect(chunks.map(({ type }) => type)).toEqual(['VP8X', 'ICCP', 'VP8 ', 'XMP ']);
    expect(chunks[0]!.content[0]! & 0x24).toBe(0x24);
  });

  it('states size and alpha in the header it adds to a simple WebP', async () => {
    const marked = writeMetadata('webp', await bytesOf(pictures.webp['transparent lossless']), record, AIGC);
    const { content } = readWebpChunks(marked)[0]!;
    expect([...content]).toEqual([0x14, 0, 0, 0, 30, 0, 0, 21, 0, 0]);
  });

  it('keeps JFIF first in a JPEG, and adds PNG chunks with a right checksum', async () => {
    const jfif = jpegSegment(0xe0, ascii('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0'));
    const jpeg = await bytesOf(pictures.jpeg.plain);
    const withJfif = concatBytes(jpeg.subarray(0, 2), jfif, jpeg.subarray(2));
    const marked = writeMetadata('jpeg', withJfif, record, AIGC);
    expect(
      readJpegSegments(marked)
        .map(({ marker }) => marker)
        .slice(0, 2),
    ).toEqual([0xe0, 0xe1]);
    const png = writeMetadata('png', await bytesOf(pictures.png.plain), record, AIGC);
    expect(readPngChunks(png).every(({ crcMatches }) => crcMatches)).toBe(true);
  });

  it('refuses a packet that a JPEG segment cannot hold', async () => {
    const plain = await bytesOf(pictures.jpeg.plain);
    expect(() => insertXmp('jpeg', plain, 'x'.repeat(65_600))).toThrow(ExportError);
  });
});

describe('reading', () => {
  const packet = (body: string, attributes = '') =>
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
    `<r:Description r:about="" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ` +
    `xmlns:xmp="http://ns.adobe.com/xap/1.0/" ${attributes}>${body}</r:Description></r:RDF></x:xmpmeta>`;

  it.each([
    ['an element', packet('<e:DigitalSourceType>here</e:DigitalSourceType>')],
    ['an attribute', packet('', `e:DigitalSourceType='here'`)],
    ['an address', packet('<e:DigitalSourceType r:resource="here"/>')],
    ['a list', packet('<e:DigitalSourceType><r:Bag><r:li>here</r:li></r:Bag></e:DigitalSourceType>')],
    ['character data', packet('<e:DigitalSourceType><![CDATA[here]]></e:DigitalSourceType>')],
    ['entities', packet('<e:DigitalSourceType>&#104;&#x65;re</e:DigitalSourceType>')],
    ['comments around', packet('<!-- a --><e:DigitalSourceType><?b?>he<!-- c -->re</e:DigitalSourceType>')],
  ])('finds a property that stands as %s', (_, text) => {
    expect(readXmpPacket(text).digitalSourceType).toBe('here');
  });

  it('does not take a prefix for a namespace', () => {
    const text = packet('<e:DigitalSourceType xmlns:e="elsewhere">no</e:DigitalSourceType>');
    expect(readXmpPacket(text).digitalSourceType).toBeNull();
  });

  it.each([
    ['one thing twice', packet('<xmp:CreatorTool>a</xmp:CreatorTool>', 'xmp:CreatorTool="b"')],
    ['a DOCTYPE', `<!DOCTYPE x [<!ENTITY a "b">]>${packet('')}`],
    ['an unknown entity', packet('<xmp:CreatorTool>&a;</xmp:CreatorTool>')],
    ['a bare ampersand', packet('<xmp:CreatorTool>a & b</xmp:CreatorTool>')],
    ['an unknown prefix', packet('<nowhere:CreatorTool>a</nowhere:CreatorTool>')],
    [
      'crossed tags',
      packet('<xmp:CreatorTool>').replace('</r:Description>', '</r:Description></xmp:CreatorTool>'),
    ],
    ['an open end', packet('').slice(0, -5)],
    ['two roots', `${packet('')}${packet('')}`],
    ['text outside', `${packet('')}text`],
    ['a doubled attribute', packet('', 'xmp:CreatorTool="a" xmp:CreatorTool="b"')],
    ['depth without end', '<a>'.repeat(100_000)],
    ['elements without end', `<a>${'<b/>'.repeat(100_000)}</a>`],
    ['namespaces without end', `<a ${Array.from({ length: 900 }, (_, i) => `xmlns:n${i}="n"`).join(' ')}/>`],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => readXmpPacket(text)).toThrow(VerifyError);
  });

  it('meets any text with a report or a VerifyError', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '&amp;',
      '&',
      '"',
      '=',
      ' ',
      'r:RDF',
      'a',
      'xmlns:',
      '<!--',
      ']]>',
      '?>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        try {
          readXmpPacket(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(VerifyError);
        }
      }),
    );
  });

  it('refuses two packets in one file, and a compressed one', async () => {
    const plain = await bytesOf(pictures.png.plain);
    const header = readPngChunks(plain)[0]!.end;
    const withChunks = (...contents: Uint8Array[]) =>
      concatBytes(
        plain.subarray(0, header),
        ...contents.map((content) => pngChunk('iTXt', content)),
        plain.subarray(header),
      );
    const xmp = concatBytes(ascii('XML:com.adobe.xmp\0\0\0\0\0'), utf8(xmpPacket(record, AIGC)));
    expect(readMetadata('png', withChunks(xmp))).not.toBeNull();
    expect(() => readMetadata('png', withChunks(xmp, xmp))).toThrow(VerifyError);
    const compressed = concatBytes(ascii('XML:com.adobe.xmp\0\u0001\0\0\0'), new Uint8Array(9));
    expect(() => readMetadata('png', withChunks(compressed))).toThrow(VerifyError);
  });

  it('sees only what stands before the picture of a JPEG', async () => {
    const plain = await bytesOf(pictures.jpeg.plain);
    const stray = jpegSegment(0xe1, concatBytes(ascii('http://ns.adobe.com/xap/1.0/\0'), utf8('<a/>')));
    expect(readXmpPackets('jpeg', concatBytes(plain, stray))).toEqual([]);
  });

  it.each(STILL_CONTAINERS)('meets any bytes called %s with a VerifyError', (container: StillContainer) => {
    const magic = {
      png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      jpeg: [0xff, 0xd8, 0xff],
      webp: [...ascii('RIFF\x20\0\0\0WEBP')],
    }[container];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        expect(() => {
          readMetadata(container, Uint8Array.of(...magic, ...rest));
          throw new VerifyError('verify-malformed');
        }).toThrow(VerifyError);
      }),
    );
  });
});

it('reckons the checksum of the PNG specification', () => {
  expect(crc32(ascii('IEND'))).toBe(0xae426082);
});
