import { VerifyError, asciiAt } from '../core';
import { type ByteSource, ByteWindow } from './byte-source';

/** A part of a GIF: an extension, the pixels of a frame, or the byte that ends the file. */
export interface GifBlock {
  readonly kind: 'extension' | 'image' | 'trailer';
  /** Of an application extension its eleven characters of name and code; else empty. */
  readonly application: string;
  readonly start: number;
  /** Where the sub-blocks begin, each behind a byte of length; of a trailer its end. */
  readonly contentStart: number;
  readonly end: number;
}

const HEADER_SIZE_IN_BYTES = 13;
const EXTENSION = 0x21;
const APPLICATION = 0xff;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION_NAME_LENGTH = 11;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/**
 * The length of a GIF's beginning, up to the first block: header, screen descriptor, and the colour table that it announces.
 *
 * @throws VerifyError `verify-malformed`.
 */
export function gifStartLength(header: Uint8Array): number {
  const signature = asciiAt(header, 0, 6);
  if (header.length < HEADER_SIZE_IN_BYTES || (signature !== 'GIF89a' && signature !== 'GIF87a'))
    throw malformed();
  return HEADER_SIZE_IN_BYTES + colourTableLength(header[10]!);
}

/**
 * The blocks of a GIF (https://www.w3.org/Graphics/GIF/spec-gif89a.txt) up to its trailer; what follows that is left alone.
 *
 * @throws VerifyError `verify-malformed` when the blocks do not tile the file that far.
 */
export async function* readGifBlocks(source: ByteSource): AsyncGenerator<GifBlock, void> {
  const bytes = new ByteWindow(source, 'GIF');
  for (let start = gifStartLength(await source.read(0, HEADER_SIZE_IN_BYTES)); ;) {
    const block = await blockAt(bytes, start);
    yield block;
    if (block.kind === 'trailer') return;
    start = block.end;
  }
}

/** What the sub-blocks of a block hold, together. */
export async function gifBlockContent(source: ByteSource, block: GifBlock): Promise<Uint8Array> {
  const packed = await source.read(block.contentStart, block.end);
  const content = new Uint8Array(packed.length);
  let length = 0;
  for (let position = 0; packed[position] !== 0; position += packed[position]! + 1) {
    const piece = packed.subarray(position + 1, position + 1 + packed[position]!);
    content.set(piece, length);
    length += piece.length;
  }
  return content.subarray(0, length);
}

/** How many frames a GIF has, and how long they are shown together. */
export async function gifTiming(
  source: ByteSource,
): Promise<{ readonly frameCount: number; readonly durationSeconds: number }> {
  let [frameCount, hundredths] = [0, 0];
  for await (const { kind, start, application } of readGifBlocks(source)) {
    if (kind === 'image') frameCount++;
    if (kind !== 'extension' || application !== '') continue;
    const control = await source.read(start, start + 6);
    if (control[1] === GRAPHIC_CONTROL) hundredths += control[4]! + 256 * control[5]!;
  }
  return { frameCount, durationSeconds: hundredths / 100 };
}

async function blockAt(bytes: ByteWindow, start: number): Promise<GifBlock> {
  const introducer = await bytes.at(start);
  if (introducer === TRAILER)
    return { kind: 'trailer', application: '', start, contentStart: start + 1, end: start + 1 };
  if (introducer === IMAGE) {
    const tableLength = colourTableLength(await bytes.at(start + 9));
    const contentStart = start + 10 + tableLength + 1;
    return {
      kind: 'image',
      application: '',
      start,
      contentStart,
      end: await endOfSubBlocks(bytes, contentStart),
    };
  }
  if (introducer !== EXTENSION) throw malformed();
  const isApplication =
    (await bytes.at(start + 1)) === APPLICATION && (await bytes.at(start + 2)) === APPLICATION_NAME_LENGTH;
  const contentStart = start + (isApplication ? 3 + APPLICATION_NAME_LENGTH : 2);
  const application = isApplication
    ? asciiAt(await bytes.range(start + 3, start + 3 + APPLICATION_NAME_LENGTH), 0, APPLICATION_NAME_LENGTH)
    : '';
  return {
    kind: 'extension',
    application,
    start,
    contentStart,
    end: await endOfSubBlocks(bytes, contentStart),
  };
}

async function endOfSubBlocks(bytes: ByteWindow, start: number): Promise<number> {
  for (let position = start; ;) {
    const length = await bytes.at(position);
    position += length + 1;
    if (length === 0) return position;
  }
}

/** A flag, and the logarithm of the number of colours, each of three bytes. */
function colourTableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1);
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'GIF' });
}
