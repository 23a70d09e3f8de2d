import { ascii, asciiAt, concatBytes } from '../../src/core';
import { crc32 } from '../../src/provenance/crc32.ts';

export type AnimationFormat = 'gif' | 'webp' | 'png';

export interface Animation {
  readonly width: number;
  readonly height: number;
  /** One plain colour a frame, as CSS has it. */
  readonly colours: readonly string[];
  readonly milliseconds: readonly number[];
}

/** An animated picture of plain colours. */
export async function makeAnimation(format: AnimationFormat, animation: Animation): Promise<Blob> {
  const bytes = await { gif: makeGif, webp: makeWebp, png: makePng }[format](animation);
  return new Blob([bytes]);
}

function painted({ width, height }: Animation, colour: string): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return context;
}

async function encoded(animation: Animation, colour: string, type: string): Promise<Uint8Array> {
  const { canvas } = painted(animation, colour);
  return new Uint8Array(await (await canvas.convertToBlob({ type, quality: 1 })).arrayBuffer());
}

/** Uncompressed: codes stay eight bits wide as long as the table is cleared before it grows. */
function makeGif(animation: Animation): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, colours, milliseconds } = animation;
  const size = concatBytes(littleEndian(width, 2), littleEndian(height, 2));
  const codes = Uint8Array.from({ length: Math.ceil((width * height * 127) / 126) }, (_, index) =>
    index % 127 === 0 ? 128 : 0,
  );
  const stream = concatBytes(codes, Uint8Array.of(129));
  const blocks: Uint8Array[] = [Uint8Array.of(7)];
  for (let offset = 0; offset < stream.length; offset += 255) {
    const block = stream.subarray(offset, offset + 255);
    blocks.push(Uint8Array.of(block.length), block);
  }
  const frames = colours.flatMap((colour, index) => {
    const palette = new Uint8Array(3 * 128);
    palette.set(painted(animation, colour).getImageData(0, 0, 1, 1).data.subarray(0, 3));
    const delay = littleEndian(milliseconds[index]! / 10, 2);
    const control = concatBytes(ascii('!\xf9\x04\0'), delay, ascii('\0\0'));
    const place = concatBytes(ascii(',\0\0\0\0'), size, Uint8Array.of(0x86));
    return [control, place, palette, ...blocks, Uint8Array.of(0)];
  });
  return Promise.resolve(concatBytes(ascii('GIF89a'), size, ascii('\0\0\0'), ...frames, ascii(';')));
}

async function makeWebp(animation: Animation): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, colours, milliseconds } = animation;
  const chunk = (type: string, content: Uint8Array) =>
    concatBytes(ascii(type), littleEndian(content.length, 4), content, new Uint8Array(content.length % 2));
  const size = concatBytes(littleEndian(width - 1, 3), littleEndian(height - 1, 3));
  const frames: Uint8Array[] = [];
  for (const [index, colour] of colours.entries()) {
    const still = await encoded(animation, colour, 'image/webp');
    const picture = concatBytes(...webpPictureChunks(still));
    const head = concatBytes(
      new Uint8Array(6),
      size,
      littleEndian(milliseconds[index]!, 3),
      Uint8Array.of(2),
    );
    frames.push(chunk('ANMF', concatBytes(head, picture)));
  }
  // Animated, and with transparency.
  const extended = chunk('VP8X', concatBytes(Uint8Array.of(0x12, 0, 0, 0), size));
  const content = concatBytes(ascii('WEBP'), extended, chunk('ANIM', new Uint8Array(6)), ...frames);
  return concatBytes(ascii('RIFF'), littleEndian(content.length, 4), content);
}

/** Coded pixels and transparency, without what stands around them in a still. */
function webpPictureChunks(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const chunks: Uint8Array[] = [];
  for (let offset = 12; offset < bytes.length;) {
    const length = view.getUint32(offset + 4, true);
    const end = offset + 8 + length + (length % 2);
    if (['ALPH', 'VP8 ', 'VP8L'].includes(asciiAt(bytes, offset, 4)))
      chunks.push(bytes.subarray(offset, end));
    offset = end;
  }
  return chunks;
}

async function makePng(animation: Animation): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, colours, milliseconds } = animation;
  const chunk = (type: string, content: Uint8Array) => {
    const body = concatBytes(ascii(type), content);
    return concatBytes(bigEndian(content.length, 4), body, bigEndian(crc32(body), 4));
  };
  const parts: Uint8Array[] = [];
  let sequence = 0;
  for (const [index, colour] of colours.entries()) {
    const still = await encoded(animation, colour, 'image/png');
    const chunks = pngChunks(still);
    if (index === 0)
      parts.push(
        still.subarray(0, 33),
        chunk('acTL', concatBytes(bigEndian(colours.length, 4), new Uint8Array(4))),
      );
    const place = concatBytes(bigEndian(width, 4), bigEndian(height, 4), new Uint8Array(8));
    const time = concatBytes(bigEndian(milliseconds[index]!, 2), bigEndian(1000, 2), new Uint8Array(2));
    parts.push(chunk('fcTL', concatBytes(bigEndian(sequence++, 4), place, time)));
    for (const { type, content } of chunks)
      if (type === 'IDAT')
        parts.push(
          index === 0
            ? chunk('IDAT', content)
            : chunk('fdAT', concatBytes(bigEndian(sequence++, 4), content)),
        );
  }
  return concatBytes(...parts, chunk('IEND', new Uint8Array()));
}

function pngChunks(bytes: Uint8Array): { readonly type: string; readonly content: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const chunks = [];
  for (let offset = 8; offset < bytes.length; offset += 12 + view.getUint32(offset))
    chunks.push({
      type: asciiAt(bytes, offset + 4, 4),
      content: bytes.subarray(offset + 8, offset + 8 + view.getUint32(offset)),
    });
  return chunks;
}

function littleEndian(value: number, bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) & 0xff);
}

function bigEndian(value: number, bytes: number): Uint8Array {
  return littleEndian(value, bytes).toReversed();
}
