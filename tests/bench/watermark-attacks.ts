import sharp, { type Sharp } from 'sharp';
import { xorshift32 } from '../../src/watermark/index.ts';
import type { Rgba } from '../support/watermark-embedder.ts';

/** What happens to a picture on its way. */
export interface Attack {
  readonly name: string;
  /** The part of ids that should still be read. */
  readonly goal: number;
  readonly apply: (picture: Rgba) => Promise<Rgba>;
}

const opened = ({ width, height, data }: Rgba): Sharp =>
  sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), { raw: { width, height, channels: 4 } });

export async function taken(picture: Sharp): Promise<Rgba> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

const jpeg = async (picture: Rgba, quality: number) =>
  taken(sharp(await opened(picture).removeAlpha().jpeg({ quality }).toBuffer()));

function scaled(picture: Rgba, across: number, down = across): Promise<Rgba> {
  const [width, height] = [Math.round(picture.width * across), Math.round(picture.height * down)];
  return taken(opened(picture).resize(width, height, { fit: 'fill' }));
}

/** Cuts a part of the area away, more on one side than on the other. */
function cropped(picture: Rgba, away: number): Promise<Rgba> {
  const [width, height] = [picture.width, picture.height].map((side) =>
    Math.round(side * Math.sqrt(1 - away)),
  ) as [number, number];
  const left = Math.floor((picture.width - width) * 0.37);
  const top = Math.floor((picture.height - height) * 0.61);
  return taken(opened(picture).extract({ left, top, width, height }));
}

/** Turned, and cut so that no corner is empty. */
async function turned(picture: Rgba, degrees: number): Promise<Rgba> {
  const whole = await taken(opened(picture).rotate(degrees, { background: '#000' }));
  const angle = (Math.abs(degrees) * Math.PI) / 180;
  const slenderness = Math.max(picture.width / picture.height, picture.height / picture.width);
  const factor = 1 / (Math.cos(angle) + Math.sin(angle) * slenderness);
  const [width, height] = [Math.floor(picture.width * factor), Math.floor(picture.height * factor)];
  const [left, top] = [(whole.width - width) >> 1, (whole.height - height) >> 1];
  return taken(opened(whole).extract({ left, top, width, height }));
}

function noisy(picture: Rgba, deviation: number): Promise<Rgba> {
  const random = xorshift32(99);
  const next = () => random.next().value / 2 ** 32;
  const data = picture.data.map((value, index) =>
    index % 4 === 3
      ? value
      : value + deviation * Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next()),
  );
  return Promise.resolve({ ...picture, data });
}

function painted(picture: Rgba): Promise<Rgba> {
  const data = picture.data.slice();
  const [width, height] = [Math.round(picture.width * 0.8), Math.round(picture.height * 0.5)];
  const [left, top] = [picture.width >> 4, (picture.height - height) >> 1];
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++) data.set([120, 110, 90], 4 * (y * picture.width + x));
  return Promise.resolve({ ...picture, data });
}

async function screenshot(picture: Rgba): Promise<Rgba> {
  const shown = await scaled(picture, 0.87);
  const border = { top: 90, bottom: 60, left: 40, right: 40, background: '#eee' };
  return jpeg(await taken(opened(shown).extend(border)), 75);
}

const FIRM = 0.99;
const USUAL = 0.9;

/** The first seven are what every platform does. */
export const ATTACKS: readonly Attack[] = [
  { name: 'JPEG 75', goal: FIRM, apply: (picture) => jpeg(picture, 75) },
  { name: 'JPEG 50', goal: FIRM, apply: (picture) => jpeg(picture, 50) },
  { name: 'JPEG 30', goal: FIRM, apply: (picture) => jpeg(picture, 30) },
  {
    name: 'WebP 50',
    goal: FIRM,
    apply: async (picture) =>
      taken(sharp(await opened(picture).removeAlpha().webp({ quality: 50 }).toBuffer())),
  },
  { name: '0.5x', goal: FIRM, apply: (picture) => scaled(picture, 0.5) },
  { name: '0.25x', goal: FIRM, apply: (picture) => scaled(picture, 0.25) },
  { name: '1.5x', goal: FIRM, apply: (picture) => scaled(picture, 1.5) },
  { name: 'crop 25 %', goal: USUAL, apply: (picture) => cropped(picture, 0.25) },
  { name: 'crop 50 %', goal: USUAL, apply: (picture) => cropped(picture, 0.5) },
  { name: 'crop 70 %', goal: USUAL, apply: (picture) => cropped(picture, 0.7) },
  {
    name: 'crop 50 %, JPEG 50',
    goal: USUAL,
    apply: async (picture) => jpeg(await cropped(picture, 0.5), 50),
  },
  { name: 'screenshot', goal: USUAL, apply: screenshot },
  { name: 'contrast +20 %', goal: USUAL, apply: (picture) => taken(opened(picture).linear(1.2, -25)) },
  { name: 'noise of 10 levels', goal: USUAL, apply: (picture) => noisy(picture, 10) },
  { name: 'blur 1.5 px', goal: USUAL, apply: (picture) => taken(opened(picture).blur(1.5)) },
  { name: 'median 3 px', goal: USUAL, apply: (picture) => taken(opened(picture).median(3)) },
  { name: 'turned 1 degree', goal: USUAL, apply: (picture) => turned(picture, 1) },
  { name: 'turned 3 degrees', goal: USUAL, apply: (picture) => turned(picture, -3) },
  { name: 'turned 5 degrees', goal: USUAL, apply: (picture) => turned(picture, 5) },
  { name: 'mirrored', goal: USUAL, apply: (picture) => taken(opened(picture).flop()) },
  { name: 'squeezed 1.05', goal: USUAL, apply: (picture) => scaled(picture, 1.05, 1) },
  { name: '40 % painted over', goal: USUAL, apply: painted },
  {
    name: 'label cut off',
    goal: USUAL,
    apply: (picture) =>
      taken(
        opened(picture).extract({
          left: 0,
          top: 0,
          width: picture.width,
          height: Math.round(picture.height * 0.88),
        }),
      ),
  },
  {
    name: 'GIF',
    goal: USUAL,
    apply: async (picture) => taken(sharp(await opened(picture).removeAlpha().gif().toBuffer())),
  },
];
