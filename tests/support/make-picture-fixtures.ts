/**
 * Writes the pictures that browser tests decode: `npx tsx tests/support/make-picture-fixtures.ts`. Needs ffmpeg for one
 * file, which is left as it is where there is none.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import {
  ORIENTATIONS,
  animatedPng,
  animation,
  bitmap,
  quarters,
  rebranded,
  storedFor,
  transparentQuarters,
} from './picture-files.ts';

const folder = fileURLToPath(new URL('fixtures/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(folder + name, bytes);
};
const fine = { quality: 98, chromaSubsampling: '4:4:4' };

for (const orientation of ORIENTATIONS)
  write(`orientation-${orientation}.jpg`, await storedFor(orientation).jpeg(fine).toBuffer());
write('orientation-6.png', await storedFor(6).png().toBuffer());
write('plain.png', await quarters().png().toBuffer());
write('palette.png', await quarters().png({ palette: true, colours: 8 }).toBuffer());
write('sixteen-bit.png', await quarters().toColourspace('rgb16').png().toBuffer());
write('display-p3.png', await quarters().withIccProfile('p3').png().toBuffer());
write(
  'progressive.jpg',
  await quarters()
    .jpeg({ ...fine, progressive: true })
    .toBuffer(),
);
write('display-p3.jpg', await quarters().withIccProfile('p3').jpeg(fine).toBuffer());
// Without its profile, which alone would weigh a megabyte.
write('cmyk.jpg', await quarters().toColourspace('cmyk').jpeg(fine).toBuffer());
write(
  'grey.jpg',
  await sharp({ create: { width: 64, height: 48, channels: 3, background: '#808080' } })
    .greyscale()
    .jpeg(fine)
    .toBuffer(),
);
write('lossy.webp', await quarters().webp({ quality: 95 }).toBuffer());
write('lossless.webp', await quarters().webp({ lossless: true }).toBuffer());
write('still.gif', await quarters().gif().toBuffer());
write('still.avif', await quarters().avif({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer());
write('still.bmp', bitmap());
write('top-down.bmp', bitmap(64, 48, true));
write('transparent.png', await (await transparentQuarters()).png().toBuffer());
write('transparent.webp', await (await transparentQuarters()).webp({ lossless: true }).toBuffer());
write('animated.gif', await (await animation()).gif().toBuffer());
write('animated.webp', await (await animation()).webp({ lossless: true }).toBuffer());
write('animated.png', await animatedPng());
write('five-thousand.png', await quarters(5000, 100).png({ palette: true }).toBuffer());
write('thirty-thousand.png', await quarters(30_000, 20).png({ palette: true }).toBuffer());
write('other-codec.heic', rebranded(await quarters().avif().toBuffer(), 'heic'));
spawnSync(
  'ffmpeg',
  [
    '-v',
    'error',
    '-y',
    '-f',
    'apng',
    '-i',
    `${folder}animated.png`,
    '-frames:v',
    '2',
    '-c:v',
    'libaom-av1',
    '-crf',
    '10',
    '-pix_fmt',
    'yuv444p',
    `${folder}animated.avif`,
  ],
  { stdio: 'inherit' },
);
