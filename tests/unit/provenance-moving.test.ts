import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, VerifyError, ascii, concatBytes, hex, sha256Hex } from '../../src/core';
import type { Medium } from '../../src/consent';
import type { LabelledOperation } from '../../src/label';
import { altTextOf, byteSourceOf, titleOf } from '../../src/provenance';
import { hashContent, sha256HexOfFile } from '../../src/provenance/content-hash';
import { readEbmlElements } from '../../src/provenance/ebml-elements';
import { gifBlockContent, gifStartLength, gifTiming, readGifBlocks } from '../../src/provenance/gif-blocks';
import { readGifMetadata, xmpGifBlock } from '../../src/provenance/gif-metadata';
import { ingredientDefinition } from '../../src/provenance/manifest-definition';
import { metadataOf } from '../../src/provenance/metadata-writer';
import { MOVING_CONTAINERS } from '../../src/provenance/moving-container';
import { readMovingMetadata } from '../../src/provenance/moving-metadata';
import { locateMovingManifest, packManifest } from '../../src/provenance/moving-placement';
import { mp4Box, mp4BoxesIn, readMp4Boxes } from '../../src/provenance/mp4-boxes';
import { mp4FileType } from '../../src/provenance/mp4-file-type';
import { readMp4Metadata, xmpMp4Box } from '../../src/provenance/mp4-metadata';
import { readWebmMetadata, webmTags } from '../../src/provenance/webm-metadata';
import { record } from '../support/label-record.ts';

const sourceOf = (...parts: readonly Uint8Array[]) => byteSourceOf(new Blob([concatBytes(...parts)]));
const AIGC = '{"Label":"1","ContentProducer":"persona-grata"}';

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('boxes of an MP4', () => {
  const box = fc.tuple(fc.stringMatching(/^[a-z]{4}$/), fc.uint8Array({ maxLength: 200 }));

  it('are read as they were written, from memory and from a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(box, { maxLength: 12 }), async (boxes) => {
        const bytes = concatBytes(...boxes.map(([type, content]) => mp4Box(type, content)));
        const read = mp4BoxesIn(bytes);
        // Four zeros at the end of a list end it.
        expect(read.map(({ type }) => type)).toEqual(boxes.map(([type]) => type));
        expect(await readMp4Boxes(sourceOf(bytes))).toEqual(read);
        read.forEach(({ contentStart, end, userType }, index) => {
          expect(userType).toBeNull();
          expect(bytes.subarray(contentStart, end)).toEqual(Uint8Array.from(boxes[index]![1]));
        });
      }),
    );
  });

  it('may be long, go on to the end, or have a type of their own', async () => {
    const long = concatBytes(
      Uint8Array.of(0, 0, 0, 1),
      ascii('mdat'),
      Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 20, 1, 2, 3, 4),
    );
    const own = mp4Box('uuid', new Uint8Array(16).fill(0xab), ascii('x'));
    const last = concatBytes(new Uint8Array(4), ascii('free'), ascii('whatever'));
    const boxes = await readMp4Boxes(sourceOf(long, own, last));
    expect(boxes.map(({ type, end, contentStart }) => [type, end - contentStart])).toEqual([
      ['mdat', 4],
      ['uuid', 1],
      ['free', 8],
    ]);
    expect(boxes[1]!.userType).toBe('ab'.repeat(16));
  });

  it.each([
    ['beyond the end', concatBytes(Uint8Array.of(0, 0, 0, 20), ascii('free'))],
    ['shorter than itself', concatBytes(Uint8Array.of(0, 0, 0, 7), ascii('free'))],
    ['in the middle of its header', Uint8Array.of(0, 0, 0, 8, 1)],
    [
      'of a type of its own that is not there',
      concatBytes(Uint8Array.of(0, 0, 0, 12), ascii('uuid'), ascii('abcd')),
    ],
    [
      'longer than numbers go',
      concatBytes(Uint8Array.of(0, 0, 0, 1), ascii('mdat'), new Uint8Array(8).fill(0xff)),
    ],
  ])('refuse one that ends %s', async (_, bytes) => {
    await expect(readMp4Boxes(sourceOf(bytes))).rejects.toThrow(VerifyError);
  });
});

describe('blocks of a GIF', () => {
  const start = concatBytes(ascii('GIF89a'), Uint8Array.of(2, 0, 2, 0, 0x80, 0, 0), new Uint8Array(6));
  const control = (hundredths: number) =>
    Uint8Array.of(0x21, 0xf9, 4, 0, hundredths & 255, hundredths >> 8, 0, 0);
  const image = Uint8Array.of(0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x44, 1, 0);
  const end = Uint8Array.of(0x3b);

  it('are told apart, counted and timed', async () => {
    const gif = sourceOf(start, control(4), image, control(300), image, end, ascii('rest'));
    const blocks = await all(readGifBlocks(gif));
    expect(blocks.map(({ kind }) => kind)).toEqual(['extension', 'image', 'extension', 'image', 'trailer']);
    expect(blocks.at(-1)!.end).toBe(gif.sizeInBytes - 4);
    expect(await gifTiming(gif)).toEqual({ frameCount: 2, durationSeconds: 3.04 });
    expect(gifStartLength(start)).toBe(start.length);
  });

  it('carry a manifest in pieces, and give it back whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 2000 }), async (store) => {
        const packed = packManifest('gif', store);
        const gif = sourceOf(start, packed, image, end);
        const placed = await locateMovingManifest('gif', gif, null);
        expect(placed).toEqual({
          store: Uint8Array.from(store),
          start: start.length,
          end: start.length + packed.length,
          isExact: true,
          binding: 'data',
        });
      }),
      { numRuns: 30 },
    );
  });

  it('carry XMP, past which a reader that does not know it finds its way', async () => {
    const xmp = xmpGifBlock(record, AIGC);
    const gif = sourceOf(start, xmp, image, end);
    expect(await readGifMetadata(gif)).toEqual(metadataOf(record, AIGC, 'video'));
    const [block] = await all(readGifBlocks(gif));
    expect(block!.end - block!.start).toBe(xmp.length);
    expect((await gifBlockContent(gif, block!)).length).toBeGreaterThan(100);
    await expect(readGifMetadata(sourceOf(start, xmp, xmp, image, end))).rejects.toThrow(VerifyError);
    expect(await readGifMetadata(sourceOf(start, image, end))).toBeNull();
  });

  it('must be there to the end', async () => {
    await expect(all(readGifBlocks(sourceOf(start, image)))).rejects.toThrow(VerifyError);
    await expect(all(readGifBlocks(sourceOf(start, image.subarray(0, 12))))).rejects.toThrow(VerifyError);
  });
});

/** An element with a length of `width` bytes, or of none that is known. */
function element(id: readonly number[], width: number | null, ...contents: readonly Uint8Array[]): Bytes {
  const content = concatBytes(...contents);
  if (width === null)
    return concatBytes(Uint8Array.from(id), Uint8Array.of(0x01, ...Array<number>(7).fill(0xff)), content);
  const size = Array.from({ length: width }, (_, index) => {
    const byte = Math.floor(content.length / 256 ** (width - 1 - index)) & 255;
    return index === 0 ? byte | (0x100 >> width) : byte;
  });
  return concatBytes(Uint8Array.from(id), Uint8Array.from(size), content);
}
const SEGMENT = [0x18, 0x53, 0x80, 0x67];
const CLUSTER = [0x1f, 0x43, 0xb6, 0x75];
const TAGS = [0x12, 0x54, 0xc3, 0x67];
const header = element([0x1a, 0x45, 0xdf, 0xa3], 1, ascii('whatever'));
const simpleTag = (name: string, value: string) =>
  element([0x67, 0xc8], 2, element([0x45, 0xa3], 1, ascii(name)), element([0x44, 0x87], 2, ascii(value)));
const tagsOf = (tags: Readonly<Record<string, string>>) =>
  element(
    TAGS,
    4,
    element([0x73, 0x73], 3, ...Object.entries(tags).map(([name, value]) => simpleTag(name, value))),
  );

describe('elements of a WebM', () => {
  it('are read whatever the width of their length', async () => {
    for (const width of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const bytes = element(CLUSTER, width, ascii('abc'));
      expect(await all(readEbmlElements(sourceOf(bytes)))).toEqual([
        { id: 0x1f43b675, contentStart: 4 + width, end: bytes.length },
      ]);
    }
  });

  it.each([
    ['at the beginning', (tags: Bytes) => element(SEGMENT, 8, tags, element(CLUSTER, 2, ascii('x')))],
    ['at the end', (tags: Bytes) => element(SEGMENT, 8, element(CLUSTER, 2, ascii('x')), tags)],
    [
      'behind clusters of a stream, whose length nobody knew',
      (tags: Bytes) => element(SEGMENT, null, element(CLUSTER, null, element([0xe7], 1, ascii('t'))), tags),
    ],
  ])('carry tags %s', async (_, segmentOf) => {
    const webm = sourceOf(header, segmentOf(tagsOf({ TITLE: 'a', ...webmTags(record, AIGC) })));
    expect(await readWebmMetadata(webm)).toEqual(metadataOf(record, AIGC, 'video'));
  });

  it('say nothing without tags that we know, and one thing once', async () => {
    expect(await readWebmMetadata(sourceOf(header, element(SEGMENT, 4, tagsOf({ TITLE: 'a' }))))).toBeNull();
    const other = await readWebmMetadata(sourceOf(header, element(SEGMENT, 4, tagsOf({ AIGC }))));
    expect(other).toMatchObject({ aigc: AIGC, digitalSourceType: null });
    const twice = element(SEGMENT, 4, tagsOf({ AIGC }), tagsOf({ AIGC }));
    await expect(readWebmMetadata(sourceOf(header, twice))).rejects.toThrow(VerifyError);
  });

  it.each([
    ['has no length at all', Uint8Array.of(...CLUSTER)],
    ['has an id that is none', Uint8Array.of(0x01, 0x81, 0)],
    ['ends beyond the file', Uint8Array.of(...CLUSTER, 0x85, 0)],
  ])('refuse one that %s', async (_, bytes) => {
    await expect(all(readEbmlElements(sourceOf(bytes)))).rejects.toThrow(VerifyError);
  });
});

describe('metadata of an MP4', () => {
  const item = (number: number, text: string) =>
    mp4Box(
      String.fromCharCode(0, 0, 0, number),
      mp4Box('data', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0), ascii(text)),
    );
  const keys = (...names: readonly string[]) =>
    mp4Box(
      'keys',
      new Uint8Array(7),
      Uint8Array.of(names.length),
      ...names.map((name) => mp4Box('mdta', ascii(name))),
    );
  const handler = mp4Box('hdlr', new Uint8Array(8), ascii('mdta'), new Uint8Array(13));
  const metaOf = (...items: readonly Uint8Array[]) =>
    mp4Box('meta', new Uint8Array(4), handler, keys('title', 'AIGC'), mp4Box('ilst', ...items));
  const fileOf = (...boxes: readonly Uint8Array[]) => sourceOf(mp4FileType(true), ...boxes);

  it.each([
    ['in the user data', mp4Box('moov', mp4Box('udta', metaOf(item(1, 't'), item(2, AIGC))))],
    ['in the movie itself', mp4Box('moov', metaOf(item(2, AIGC)))],
    [
      'as QuickTime spells it',
      mp4Box(
        'moov',
        mp4Box(
          'udta',
          mp4Box('meta', handler, keys('AIGC'), mp4Box('ilst', item(1, AIGC))),
          new Uint8Array(4),
        ),
      ),
    ],
  ])('has its AIGC label %s', async (_, movie) => {
    expect(await readMp4Metadata(fileOf(movie))).toMatchObject({ aigc: AIGC, instanceId: null });
    expect(await readMp4Metadata(fileOf(xmpMp4Box(record), movie))).toEqual(
      metadataOf(record, AIGC, 'video'),
    );
  });

  it('says nothing where there is nothing, and one thing once', async () => {
    expect(await readMp4Metadata(fileOf(mp4Box('moov', mp4Box('mvhd', ascii('x')))))).toBeNull();
    const labelled = mp4Box('moov', metaOf(item(2, AIGC)));
    for (const boxes of [
      [labelled, labelled],
      [xmpMp4Box(record), xmpMp4Box(record)],
      [mp4Box('moov', metaOf(item(2, AIGC), item(2, AIGC)))],
    ])
      await expect(readMp4Metadata(fileOf(...boxes))).rejects.toThrow(VerifyError);
  });
});

describe('what a manifest calls things', () => {
  const file = new Blob();
  const titlesOf = (operation: LabelledOperation, medium: Medium, ...mediaTypes: readonly [string, string]) =>
    (['parent', 'component'] as const).map((role, index) => {
      const ingredient = { role, file, mediaType: mediaTypes[index]!, fileSha256: '00'.repeat(32) };
      const said = { record: { ...record, operation }, medium };
      return (ingredientDefinition(ingredient, index, said) as { title: string }).title;
    });

  it.each([
    ['face_swap', 'image', 'image/png', 'image/jpeg', 'target picture', 'source portrait'],
    ['face_swap', 'video', 'video/mp4', 'image/jpeg', 'target video', 'source portrait'],
    ['face_swap', 'video', 'image/gif', 'image/png', 'target video', 'source portrait'],
    ['face_animation', 'video', 'image/png', 'video/webm', 'animated portrait', 'driving video'],
    ['face_animation', 'image', 'image/png', 'video/webm', 'animated portrait', 'driving video'],
  ] as const)('%s, %s of %s and %s', (operation, medium, parent, component, ...titles) => {
    expect(titlesOf(operation, medium, parent, component)).toEqual(titles);
  });

  it('is a picture or a video, and what was done to the face', () => {
    expect(titleOf('image')).toBe('AI-modified picture');
    expect(titleOf('video')).toBe('AI-modified video');
    expect(altTextOf({ operation: 'face_swap' }, 'image')).toBe('AI-modified image: face replaced');
    expect(altTextOf({ operation: 'face_animation' }, 'video')).toBe('AI-modified video: face animated');
  });
});

describe('the hash that binds a manifest to its file', () => {
  it('is that of the whole file where the manifest lies beside it, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect(await sha256HexOfFile(sourceOf(Uint8Array.from(bytes)))).toBe(
          await sha256Hex(Uint8Array.from(bytes)),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('leaves out what stands where the manifest will, and nothing else', async () => {
    const parts = [
      mp4FileType(true),
      packManifest('mp4', ascii('store')),
      mp4Box('mdat', ascii('media')),
      mp4Box('moov'),
    ];
    const [start, end] = [parts[0]!.length, parts[0]!.length + parts[1]!.length];
    for (const binding of ['boxes', 'data'] as const) {
      const hashOf = async (bytes: Uint8Array) =>
        hex(await hashContent(sourceOf(bytes), { binding, start, end }));
      const file = concatBytes(...parts);
      const known = await hashOf(file);
      const blank = Uint8Array.from(file).fill(0, start, end);
      expect(await hashOf(blank)).toBe(known);
      for (let position = end; position < file.length; position++) {
        const changed = Uint8Array.from(file);
        changed[position]! ^= 1;
        await expect(hashOf(changed).catch(() => 'malformed')).resolves.not.toBe(known);
      }
    }
  });

  it('depends on where each box of an MP4 stands', async () => {
    const manifest = packManifest('mp4', ascii('store'));
    const hashOf = async (...boxes: readonly Uint8Array[]) => {
      const start = mp4FileType(true).length;
      const range = { binding: 'boxes', start, end: start + manifest.length } as const;
      return hex(await hashContent(sourceOf(mp4FileType(true), manifest, ...boxes), range));
    };
    const media = mp4Box('mdat', ascii('media'));
    expect(await hashOf(mp4Box('free'), media)).not.toBe(await hashOf(media));
  });
});

describe('a manifest in an MP4', () => {
  const store = ascii('not really a store');
  const placed = (...boxes: readonly Uint8Array[]) => locateMovingManifest('mp4', sourceOf(...boxes), null);
  const manifest = packManifest('mp4', store);
  const media = mp4Box('mdat', ascii('media'));

  it('is found, and told from one that stands otherwise than ours', async () => {
    expect(await placed(mp4FileType(true), manifest, media)).toMatchObject({ store, isExact: true });
    expect(await placed(mp4FileType(false), manifest, media)).toMatchObject({ store, isExact: true });
    for (const boxes of [
      [mp4Box('ftyp', ascii('isom')), manifest, media],
      [mp4FileType(true), media, manifest],
      [mp4FileType(true), manifest, mp4Box('free', ascii('x')), media],
      [mp4FileType(true), manifest, media, mp4FileType(true)],
    ])
      expect(await placed(...boxes)).toMatchObject({ store, isExact: false });
    expect(await placed(mp4FileType(true), media)).toBeNull();
    await expect(placed(mp4FileType(true), manifest, manifest)).rejects.toThrow(VerifyError);
  });

  it('is exact in no other spelling', async () => {
    for (let position = 8; position < manifest.length - store.length; position++) {
      const changed = Uint8Array.from(manifest);
      changed[position]! ^= 1;
      expect(await placed(mp4FileType(true), changed, media)).not.toMatchObject({ isExact: true });
    }
  });
});

it.each(MOVING_CONTAINERS)('any bytes called %s are met with a value or a VerifyError', async (container) => {
  const starts = {
    mp4: mp4FileType(true),
    webm: header,
    gif: ascii('GIF89a\x01\0\x01\0\0\0\0!\xff\x0bXMP DataXMP'),
  };
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), fc.boolean(), async (rest, begins) => {
      const bytes = begins ? concatBytes(starts[container], rest) : Uint8Array.from(rest);
      for (const read of [
        () => readMovingMetadata(container, sourceOf(bytes)),
        () => locateMovingManifest(container, sourceOf(bytes), null),
      ])
        await read().catch((error: unknown) => {
          expect(error).toBeInstanceOf(VerifyError);
        });
    }),
    { numRuns: 150 },
  );
});
