/**
 * Picture files of four coloured quarters, made with sharp or put together byte by byte where sharp cannot write them.
 * Upright, every one of them shows `QUARTERS`.
 */
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Top left, top right, bottom left, bottom right; all within sRGB and, as it happens, within CMYK. */
export const QUARTERS = [
  [200, 60, 60],
  [60, 160, 80],
  [60, 80, 180],
  [220, 200, 70],
] as const;

export function quarterAt(x: number, y: number, width: number, height: number) {
  return QUARTERS[(y >= height / 2 ? 2 : 0) + (x >= width / 2 ? 1 : 0)]!;
}

export function quarters(width = 64, height = 48): Sharp {
  return fromPixels(width, height, (x, y) => quarterAt(x, y, width, height));
}

/** Which side of the upright picture the first stored row and the first stored column are (EXIF 2.32, tag 0x0112). */
const FIRST_ROW_AND_COLUMN = {
  1: ['top', 'left'],
  2: ['top', 'right'],
  3: ['bottom', 'right'],
  4: ['bottom', 'left'],
  5: ['left', 'top'],
  6: ['right', 'top'],
  7: ['right', 'bottom'],
  8: ['left', 'bottom'],
} as const;
export type Orientation = keyof typeof FIRST_ROW_AND_COLUMN;
export const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Stored so that the quarters come out upright once the orientation is applied to it. */
export function storedFor(orientation: Orientation, width = 64, height = 48): Sharp {
  const [firstRow, firstColumn] = FIRST_ROW_AND_COLUMN[orientation];
  const isTurned = firstRow === 'left' || firstRow === 'right';
  const [storedWidth, storedHeight] = isTurned ? [height, width] : [width, height];
  return fromPixels(storedWidth, storedHeight, (column, row) => {
    const place = { x: 0, y: 0 };
    for (const [side, index] of [
      [firstRow, row],
      [firstColumn, column],
    ] as const) {
      if (side === 'top') place.y = index;
      else if (side === 'bottom') place.y = height - 1 - index;
      else if (side === 'left') place.x = index;
      else place.x = width - 1 - index;
    }
    return quarterAt(place.x, place.y, width, height);
  }).withMetadata({ orientation });
}

function fromPixels(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly number[],
): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels.set(colourAt(x, y), (y * width + x) * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The quarters, the left half at half opacity and the bottom right one fully transparent. */
export async function transparentQuarters(width = 64, height = 48): Promise<Sharp> {
  const pixels = await quarters(width, height).ensureAlpha().raw().toBuffer();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const alpha = x < width / 2 ? 128 : y < height / 2 ? 255 : 0;
      pixels[(y * width + x) * 4 + 3] = alpha;
    }
  return sharp(pixels, { raw: { width, height, channels: 4 } });
}

/** Two frames: the quarters, then black. */
export async function animation(width = 64, height = 48): Promise<Sharp> {
  const first = await quarters(width, height).raw().toBuffer();
  const both = Buffer.concat([first, Buffer.alloc(first.length)]);
  return sharp(both, { raw: { width, height: height * 2, channels: 3, pageHeight: height } });
}

export function pngChunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** A PNG's chunks, without its signature. */
export function pngChunks(file: Buffer): { readonly type: string; readonly content: Buffer }[] {
  const chunks = [];
  for (let offset = 8; offset < file.length;) {
    const length = file.readUInt32BE(offset);
    chunks.push({
      type: file.toString('latin1', offset + 4, offset + 8),
      content: file.subarray(offset + 8, offset + 8 + length),
    });
    offset += 12 + length;
  }
  return chunks;
}

/** The same PNG with another size in its header, and a right checksum. */
export function withPngSize(file: Buffer, width: number, height: number): Buffer {
  const header = Buffer.from(pngChunks(file)[0]!.content);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([file.subarray(0, 8), pngChunk('IHDR', header), file.subarray(33)]);
}

/** An animated PNG of two frames: the quarters, then black. */
export async function animatedPng(width = 64, height = 48): Promise<Buffer> {
  const first = await quarters(width, height).png().toBuffer();
  const second = await sharp({ create: { width, height, channels: 3, background: 'black' } })
    .png()
    .toBuffer();
  const dataOf = (file: Buffer) =>
    Buffer.concat(pngChunks(file).flatMap(({ type, content }) => (type === 'IDAT' ? [content] : [])));
  const words = (...values: number[]) => {
    const bytes = Buffer.alloc(values.length * 4);
    values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
    return bytes;
  };
  const control = (sequence: number) =>
    pngChunk('fcTL', Buffer.concat([words(sequence, width, height, 0, 0), Buffer.from([0, 1, 0, 10, 0, 0])]));
  return Buffer.concat([
    first.subarray(0, 33),
    pngChunk('acTL', words(2, 0)),
    control(0),
    pngChunk('IDAT', dataOf(first)),
    control(1),
    pngChunk('fdAT', Buffer.concat([words(2), dataOf(second)])),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A Windows bitmap of 24 bits a pixel, rows from the bottom unless `isTopDown`. */
export function bitmap(width = 64, height = 48, isTopDown = false): Buffer {
  const rowBytes = 4 * Math.ceil((width * 3) / 4);
  const file = Buffer.alloc(54 + rowBytes * height);
  file.write('BM', 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(isTopDown ? -height : height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const row = isTopDown ? y : height - 1 - y;
      file.set([...quarterAt(x, y, width, height)].reverse(), 54 + row * rowBytes + x * 3);
    }
  return file;
}

/** The JPEG with `content` in an APP segment right after its start: `number` 1 for EXIF, 2 for multi-picture files. */
export function withJpegSegment(file: Buffer, number: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, 0xe0 + number, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([file.subarray(0, 2), head, content, file.subarray(2)]);
}

/** Every four-character brand that says AVIF replaced, so that only the container is left of it. */
export function rebranded(file: Buffer, major: string): Buffer {
  const copy = Buffer.from(file);
  const end = copy.readUInt32BE(0);
  for (let offset = 8; offset < end; offset += 4)
    if (/^avi[fs]$/.test(copy.toString('latin1', offset, offset + 4))) copy.write(major, offset, 'latin1');
  return copy;
}
