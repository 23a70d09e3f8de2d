import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { WatermarkReader, lumaOf, planWatermark, workingSize } from '../../src/watermark/index.ts';
import { cloudyPicture } from '../support/cloudy-picture.ts';
import { type Rgba, embedWatermark } from '../support/watermark-embedder.ts';
import { type Measurement, measurement, median } from './report.ts';
import { ATTACKS, taken } from './watermark-attacks.ts';

/**
 * Which attacks the id of the watermark outlives, in stills. Drawn by the embedder of the tests, which the renderer's pass is held to.
 *
 * @param data - folder whose PNG files are marked, at any depth; the samples without one. Clouds are always added.
 */
export async function measureWatermark(data = 'public/samples'): Promise<Measurement[]> {
  const reader = new WatermarkReader();
  const rows: Measurement[] = [];
  const figure = (name: string, value: number, unit: string) => measurement('watermark', name, value, unit);
  const originals = [...(await picturesIn(data)), cloudyPicture({ width: 1280, height: 720 }, 1, 12)];
  const pictures = originals.map((picture, index) => {
    const plan = planWatermark(`pg-bench-${index}`, picture);
    return { picture, plan, marked: embedWatermark(picture, plan) };
  });
  rows.push(figure('PSNR', median(pictures.map(({ picture, marked }) => psnr(picture, marked))), 'dB'));
  const read = (picture: Rgba) => reader.read([lumaOf(picture.data, picture, workingSize(picture))], picture);
  for (const { name, goal, apply } of ATTACKS) {
    let recovered = 0;
    const milliseconds: number[] = [];
    for (const { plan, marked } of pictures) {
      const attacked = await apply(marked);
      const begin = performance.now();
      if (read(attacked).message?.id === plan.id) recovered++;
      milliseconds.push(performance.now() - begin);
    }
    const share = recovered / pictures.length;
    rows.push({ ...figure(`id after ${name}`, share, ''), goal, ok: share >= goal });
    rows.push(figure(`time to read after ${name}`, median(milliseconds), 'ms'));
    console.error(`${name}: ${recovered} of ${pictures.length}`);
  }
  const scores = originals.map((picture) => read(picture).score);
  return [...rows, figure('highest score without a mark', Math.max(...scores), 'deviations')];
}

async function picturesIn(folder: string): Promise<Rgba[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png')).sort();
  return Promise.all(names.map((name) => taken(sharp(join(folder, name)))));
}

function psnr({ data: one }: Rgba, { data: other }: Rgba): number {
  const squares = one.reduce((sum, value, index) => sum + (value - other[index]!) ** 2, 0);
  return 10 * Math.log10((255 * 255 * 0.75 * one.length) / squares);
}
