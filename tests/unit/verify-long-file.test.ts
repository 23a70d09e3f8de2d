import { describe, expect, it } from 'vitest';
import { ascii, concatBytes } from '../../src/core';
import { type ByteSource, mp4Box, mp4FileType, readMovingMetadata, xmpMp4Box } from '../../src/provenance';
import { hashContent } from '../../src/provenance/content-hash';
import { locateMovingManifest } from '../../src/provenance/moving-placement';
import { record } from '../support/label-record.ts';

const GIGABYTE = 2 ** 30;

/** A file with a gigabyte of zeros in its middle, which are nowhere until they are asked for. */
class LongFile implements ByteSource {
  readonly #head: Uint8Array;
  readonly #tail: Uint8Array;
  readonly sizeInBytes: number;
  readInBytes = 0;
  largestReadInBytes = 0;

  constructor(head: Uint8Array, tail: Uint8Array, zeros = GIGABYTE) {
    this.#head = head;
    this.#tail = tail;
    this.sizeInBytes = head.length + zeros + tail.length;
  }

  read(start: number, end: number) {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, this.sizeInBytes) - start));
    this.readInBytes += bytes.length;
    this.largestReadInBytes = Math.max(this.largestReadInBytes, bytes.length);
    const tailStart = this.sizeInBytes - this.#tail.length;
    for (const [part, at] of [
      [this.#head, 0],
      [this.#tail, tailStart],
    ] as const) {
      const from = Math.max(start, at);
      const to = Math.min(start + bytes.length, at + part.length);
      if (from < to) bytes.set(part.subarray(from - at, to - at), from - start);
    }
    return Promise.resolve(bytes);
  }
}

const boxHeader = (sizeInBytes: number, type: string) => {
  const header = mp4Box(type);
  new DataView(header.buffer).setUint32(0, sizeInBytes + header.length);
  return header;
};
const fileType = mp4FileType(false);

describe('in a gigabyte', () => {
  it('marks of an MP4 are found by reading less than a thousandth of it', async () => {
    const file = new LongFile(concatBytes(fileType, boxHeader(GIGABYTE, 'mdat')), xmpMp4Box(record));
    expect((await readMovingMetadata('mp4', file))?.instanceId).toBe(record.exportId);
    expect(await locateMovingManifest('mp4', file, null)).toBeNull();
    expect(file.readInBytes).toBeLessThan(GIGABYTE / 1000);
  });

  it('tags of a WebM are found by reading less than a thousandth of it', async () => {
    const text = (id: number, value: string) => element([id >> 8, id & 0xff], ascii(value));
    const simple = element([0x67, 0xc8], concatBytes(text(0x45a3, 'INSTANCE_ID'), text(0x4487, 'pg-1')));
    const tags = element([0x12, 0x54, 0xc3, 0x67], element([0x73, 0x73], simple));
    const head = concatBytes(
      element([0x1a, 0x45, 0xdf, 0xa3], new Uint8Array()),
      Uint8Array.of(0x18, 0x53, 0x80, 0x67, 0xff),
      // What is void, and the gigabyte in eight bytes.
      Uint8Array.of(0xec, 0x01, 0, 0, 0, 0x40, 0, 0, 0),
    );
    const file = new LongFile(head, tags);
    expect((await readMovingMetadata('webm', file))?.instanceId).toBe('pg-1');
    expect(file.readInBytes).toBeLessThan(GIGABYTE / 1000);
  });
});

it('a hash over a whole file holds a piece of it at a time', async () => {
  const file = new LongFile(fileType, ascii('end'), 5 << 20);
  await hashContent(file, { binding: 'detached', start: 0, end: 0 });
  expect(file.readInBytes).toBe(file.sizeInBytes);
  expect(file.largestReadInBytes).toBeLessThanOrEqual(1 << 20);
});

/** Of less than 16,000 bytes. */
function element(id: readonly number[], content: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(
    Uint8Array.from(id),
    Uint8Array.of(0x40 | (content.length >> 8), content.length & 0xff),
    content,
  );
}
