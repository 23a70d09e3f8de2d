import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

export const samplePath = (name: string, extension = 'png') =>
  fileURLToPath(new URL(`../../public/samples/${name}.${extension}`, import.meta.url));

export const fixturePath = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

export interface NamedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Files that people do bring, and what the page says of each; made on the spot from our own rendered people. */
export interface AwkwardFile {
  readonly what: string;
  readonly file: NamedFile;
  /** Part of the sentence that the page must show, or null where the file is taken. */
  readonly sentence: RegExp | null;
}

const named = (name: string, buffer: Buffer | Uint8Array): NamedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(buffer),
});

const plain = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: { r: 90, g: 120, b: 150 } },
    limitInputPixels: false,
  });

/** A head from the side: one eye, a nose against the background. */
const PROFILE = `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="800">
  <path fill="#c68f6f" d="M250 120 C400 60 520 140 530 260 L525 300 L585 395 L545 415 L550 450 L535 465 L545 490
    L520 515 L525 560 C510 610 430 600 400 590 L400 800 L180 800 C200 700 190 620 170 560 C90 420 110 180 250 120 Z"/>
  <path fill="#3a2a20" d="M250 110 C400 40 520 110 528 210 C450 170 350 190 300 300 L260 420 L180 560 C80 420 90 170 250 110 Z"/>
  <ellipse cx="470" cy="300" rx="24" ry="11" fill="#fff"/><circle cx="482" cy="300" r="9" fill="#302018"/>
  <path stroke="#3a2a20" stroke-width="9" fill="none" d="M430 262 Q470 245 515 264"/>
  <path stroke="#8c4a3c" stroke-width="8" fill="none" d="M480 470 L540 468"/>
</svg>`;

export async function awkwardFiles(): Promise<AwkwardFile[]> {
  const samir = await readFile(samplePath('samir'));
  const jpeg = await sharp(samir).jpeg({ quality: 92 }).toBuffer();
  const small = sharp(samir).resize(320, 320);
  const smallPng = await small.png().toBuffer();
  const twoFrames = (await import('sharp')).default([smallPng, await sharp(smallPng).flop().toBuffer()], {
    join: { animated: true },
  });
  const wide = await plain(30_000, 20).png({ compressionLevel: 9 }).toBuffer();
  // An AVIF under the brand of its sister format: the same boxes, and no browser here decodes it.
  const avif = await small.avif({ quality: 40 }).toBuffer();
  const heic = Buffer.from(
    avif.toString('latin1').replaceAll('avif', 'heic').replaceAll('avis', 'heis'),
    'latin1',
  );
  const turned = await readFile(fileURLToPath(new URL('fixtures/adaeze-turned.jpg', import.meta.url)));
  const strip = await sharp(samir)
    .extract({ left: 384, top: 330, width: 384, height: 60 })
    .resize(1280)
    .png()
    .toBuffer();
  const profile = await sharp(Buffer.from(PROFILE)).flatten({ background: '#8899aa' }).jpeg().toBuffer();
  const painting = await sharp(samir)
    .median(9)
    .modulate({ saturation: 1.6 })
    .png({ palette: true, colours: 24 })
    .toBuffer();
  const zero = Buffer.from(smallPng);
  zero.writeUInt32BE(0, 16);
  zero.writeUInt32BE(0, 20);
  return [
    { what: 'an empty file', file: named('empty.png', Buffer.alloc(0)), sentence: /empty/i },
    {
      what: 'text named .png',
      file: named('notes.png', Buffer.from('Dear diary')),
      sentence: /not a picture/i,
    },
    {
      what: 'a truncated JPEG',
      file: named('half.jpg', jpeg.subarray(0, jpeg.length >> 1)),
      sentence: /ends too early|missing/i,
    },
    {
      what: 'a picture of 0 x 0',
      file: named('zero.png', zero),
      sentence: /not a picture|damaged|too small/i,
    },
    { what: 'a picture 30,000 px wide', file: named('wide.png', wide), sentence: /too large/i },
    {
      what: 'an SVG',
      file: named('face.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      sentence: /SVG/,
    },
    { what: 'a HEIC', file: named('phone.heic', heic), sentence: /HEIC|heic/ },
    {
      what: 'a picture without a face',
      file: named('wall.jpg', await plain(800, 600).jpeg().toBuffer()),
      sentence: /No face/i,
    },
    { what: 'a strip of a face', file: named('strip.png', strip), sentence: /No face/i },
    { what: 'a face in profile', file: named('profile.jpg', profile), sentence: null },
    { what: 'a head turned by 25 degrees', file: named('turned.jpg', turned), sentence: null },
    { what: 'a painting', file: named('painting.png', painting), sentence: null },
    {
      what: 'an animated GIF',
      file: named('moving.gif', await twoFrames.clone().gif().toBuffer()),
      sentence: null,
    },
    {
      what: 'an animated WebP',
      file: named('moving.webp', await twoFrames.clone().webp().toBuffer()),
      sentence: null,
    },
    {
      what: 'a CMYK JPEG',
      file: named('print.jpg', await sharp(samir).toColourspace('cmyk').jpeg().toBuffer()),
      sentence: null,
    },
    {
      what: 'a 16-bit PNG',
      file: named('deep.png', await sharp(samir).toColourspace('rgb16').png().toBuffer()),
      sentence: null,
    },
  ];
}

/** Rows of people in one picture, each from our own portraits. */
export async function crowd(columns: number, rows: number, cell = 240): Promise<NamedFile> {
  const names = ['adaeze', 'ines', 'kenji', 'mara', 'samir', 'tomas'];
  const composites = await Promise.all(
    Array.from({ length: columns * rows }, async (_, index) => ({
      input: await sharp(samplePath(names[index % names.length]!))
        .resize(cell, cell)
        .png()
        .toBuffer(),
      left: (index % columns) * cell,
      top: Math.floor(index / columns) * cell,
    })),
  );
  return named(
    'crowd.png',
    await plain(columns * cell, rows * cell)
      .composite(composites)
      .png()
      .toBuffer(),
  );
}

export async function resized(name: string, width: number): Promise<NamedFile> {
  return named(`${name}-${width}.png`, await sharp(samplePath(name)).resize(width).png().toBuffer());
}
