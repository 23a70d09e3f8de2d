import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import type { Size } from '../../src/core';
import { FOUND_LIKENESS, LABEL_TEXT, searchPlate } from '../../src/label';
import { PLATE_SHAPE_CAP_HEIGHT, PLATE_SHAPE_MARGIN, PLATE_SHAPE_ROWS } from '../../src/label/plate-shape';
import { measureLine } from '../../src/label/glyph-metrics';
import { lumaOf, workingSize } from '../../src/watermark';
import { cloudyPicture } from '../support/cloudy-picture';
import { isLongRun } from '../support/long-run';
import { unmarkedPictures } from '../support/unmarked-pictures';
import type { Rgba } from '../support/watermark-embedder';

vi.setConfig({ testTimeout: 600_000 });

const look = (picture: Rgba) => searchPlate(lumaOf(picture.data, picture, workingSize(picture)));
const opened = ({ width, height, data }: Rgba) =>
  sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } });
async function taken(picture: Sharp): Promise<Rgba> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
const jpeg = async (picture: Sharp, quality: number) =>
  taken(sharp(await picture.removeAlpha().jpeg({ quality }).toBuffer()));

const GROUND: Size = { width: 960, height: 720 };
const CAP = Math.ceil(0.051 * GROUND.height);
const PLATE = {
  width: Math.round((PLATE_SHAPE_ROWS[0]!.length * CAP) / PLATE_SHAPE_CAP_HEIGHT),
  height: Math.round((PLATE_SHAPE_ROWS.length * CAP) / PLATE_SHAPE_CAP_HEIGHT),
};
const PLACE = { left: GROUND.width - PLATE.width - 30, top: GROUND.height - PLATE.height - 24 };

/** Clouds with a plate as large as the label has it, at its place. */
async function labelled(): Promise<Rgba> {
  const shape = Uint8Array.from(
    PLATE_SHAPE_ROWS.flatMap((row) => Array.from(row, (digit) => 17 + 15.8 * parseInt(digit, 16))),
  );
  const raw = { width: PLATE_SHAPE_ROWS[0]!.length, height: PLATE_SHAPE_ROWS.length, channels: 1 } as const;
  const plate = await sharp(shape, { raw }).resize(PLATE.width, PLATE.height).png().toBuffer();
  return taken(opened(cloudyPicture(GROUND, 3)).composite([{ input: plate, ...PLACE }]));
}

describe('the plate of the label', () => {
  it('is as wide as its words', () => {
    const { left, right, top, bottom } = measureLine(LABEL_TEXT);
    const unit = PLATE_SHAPE_CAP_HEIGHT / 0.741;
    const margins = 2 * PLATE_SHAPE_MARGIN * PLATE_SHAPE_CAP_HEIGHT;
    expect(PLATE_SHAPE_ROWS[0]!.length).toBe(Math.round((right - left) * unit + margins));
    expect(PLATE_SHAPE_ROWS.length).toBe(Math.round((top - bottom) * unit + margins));
  });

  it('is found, with its words and its place', async () => {
    const { likeness, words, box } = look(await labelled());
    expect(likeness).toBeGreaterThan(0.85);
    expect(words.join(' · ')).toBe(LABEL_TEXT);
    expect(Math.abs(box.left * GROUND.width - PLACE.left)).toBeLessThan(6);
    expect(Math.abs(box.top * GROUND.height - PLACE.top)).toBeLessThan(6);
    expect(Math.abs(box.width * GROUND.width - PLATE.width)).toBeLessThan(0.03 * PLATE.width);
  });

  const scaled = (picture: Rgba, factor: number) =>
    opened(picture).resize(Math.round(factor * GROUND.width), Math.round(factor * GROUND.height));
  it.each<[string, (picture: Rgba) => Promise<Rgba>]>([
    ['a quarter as large, JPEG 30', (picture) => jpeg(scaled(picture, 0.25), 30)],
    ['half as large, JPEG 30', (picture) => jpeg(scaled(picture, 0.5), 30)],
    ['half as large again', (picture) => taken(scaled(picture, 1.5))],
    ['wider by 5 %', (picture) => taken(opened(picture).resize(1008, 720, { fit: 'fill' }))],
    ['turned by a degree', (picture) => taken(opened(picture).rotate(1))],
    [
      'all but its surroundings cropped away',
      (picture) =>
        taken(
          opened(picture).extract({
            left: PLACE.left - 20,
            top: PLACE.top - 60,
            width: PLATE.width + 40,
            height: PLATE.height + 80,
          }),
        ),
    ],
    [
      'in a screenshot',
      (picture) =>
        jpeg(
          scaled(picture, 0.87).extend({ top: 90, bottom: 60, left: 40, right: 40, background: '#eee' }),
          75,
        ),
    ],
  ])('is found %s', async (_, change) => {
    const { words, likeness } = look(await change(await labelled()));
    expect(likeness).toBeGreaterThan(0.6);
    expect(words.join(' · ')).toBe(LABEL_TEXT);
  });

  it('is not found where it was cut off or painted over', async () => {
    const picture = await labelled();
    const cut = await taken(opened(picture).extract({ left: 0, top: 0, width: 960, height: PLACE.top }));
    expect(look(cut).isFound).toBe(false);
    const paint = { create: { width: PLATE.width, height: 40, channels: 3, background: '#888' } } as const;
    const painted = await taken(opened(picture).composite([{ input: paint, ...PLACE }]));
    expect(look(painted).isFound).toBe(false);
  });

  it('of which a word is painted over is told by the other', async () => {
    const size = { width: Math.round(0.36 * PLATE.width), height: PLATE.height };
    const input = { create: { ...size, channels: 3, background: '#181818' } } as const;
    const painted = await taken(opened(await labelled()).composite([{ input, ...PLACE }]));
    expect(look(painted).words).toEqual(['AI MODIFIED']);
  });
});

it('is found in no picture that has none', async () => {
  const samples = ['adaeze', 'ines', 'kenji', 'mara', 'samir', 'tomas'].map((name) =>
    taken(sharp(join('public/samples', `${name}.png`))),
  );
  const likenesses: number[] = [];
  for (const picture of unmarkedPictures(await Promise.all(samples), isLongRun ? 300 : 6)) {
    const { isFound, likeness } = look(picture);
    expect(isFound).toBe(false);
    likenesses.push(likeness);
  }
  console.info(`at most ${Math.max(...likenesses).toFixed(3)} of ${likenesses.length}`);
  expect(Math.max(...likenesses)).toBeLessThan(0.9 * FOUND_LIKENESS);
});
