import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  SIGHTED_SCORE,
  WatermarkReader,
  lumaOf,
  planWatermark,
  workingSize,
} from '../../src/watermark/index.ts';
import { cloudyPicture } from '../support/cloudy-picture.ts';
import { falseIds, unmarkedPictures } from '../support/unmarked-pictures.ts';
import { type Rgba, embedWatermark } from '../support/watermark-embedder.ts';
import { embedDwtDctSvd, readDwtDctSvd } from './dwt-dct-svd.ts';
import { psnr, ssim } from './picture-fidelity.ts';
import { type Measurement, measurement, median } from './report.ts';
import { ATTACKS, taken } from './watermark-attacks.ts';

/** Unmarked pictures that are looked at, and places of the tile where an id is looked for in vain: as thresholds want it, and to see that it runs. */
const NULL = { long: { pictures: 510, tries: 10_000 }, short: { pictures: 15, tries: 600 } } as const;
/** A picture of 12 megapixels is read within this time. */
const READ_GOAL_MILLISECONDS = 1500;
const LARGE = { width: 4000, height: 3000 };

export interface WatermarkBench {
  /** Folder whose PNG files are marked, at any depth but in folders of masks; the samples without one. Clouds are always added. */
  readonly data?: string | undefined;
  /** As many unmarked pictures as the threshold rests on. */
  readonly isLong: boolean;
  /** Every so many files of the folder is marked; all of them are looked at unmarked. */
  readonly every: number;
}

interface Marked {
  readonly id: string;
  readonly picture: Rgba;
  readonly marked: Rgba;
  readonly rival: Rgba;
}

const figure = (name: string, value: number, unit: string, goal: number | null = null) =>
  measurement('watermark', name, value, unit, { goal });

/**
 * Which attacks the id of the watermark outlives in stills, beside the known baseline on the same pictures; and what unmarked pictures score. Drawn by
 * the embedder of the tests, which the renderer's pass is held to.
 */
export async function measureWatermark({ data, isLong, every }: WatermarkBench): Promise<Measurement[]> {
  const files = await picturesIn(data ?? 'public/samples');
  const clouds = cloudyPicture({ width: 1280, height: 720 }, 1, 12);
  const originals = [...files.filter((_, index) => index % every === 0), clouds];
  const pictures = originals.map((picture, index) => {
    const plan = planWatermark(`pg-bench-${index}`, picture);
    const marked = embedWatermark(picture, plan);
    return { id: plan.id, picture, marked, rival: embedDwtDctSvd(picture, plan.id) };
  });
  return [...fidelityOf(pictures), ...(await survivalOf(pictures)), largeRead(), ...nullOf(files, isLong)];
}

function fidelityOf(pictures: readonly Marked[]): Measurement[] {
  return (['marked', 'rival'] as const).flatMap((which) => {
    const suffix = which === 'rival' ? ', DWT-DCT-SVD' : '';
    const similar = pictures.map((one) => ssim(one.picture, one[which]));
    const close = pictures.map((one) => psnr(one.picture, one[which]));
    return [
      figure(`PSNR${suffix}`, median(close), 'dB'),
      figure(`lowest PSNR${suffix}`, Math.min(...close), 'dB'),
      figure(`SSIM${suffix}`, median(similar), ''),
    ];
  });
}

async function survivalOf(pictures: readonly Marked[]): Promise<Measurement[]> {
  const reader = new WatermarkReader();
  const rows: Measurement[] = [];
  for (const { name, goal, apply } of ATTACKS) {
    let [recovered, rivals] = [0, 0];
    const milliseconds: number[] = [];
    const scores: number[] = [];
    for (const { id, marked, rival } of pictures) {
      const attacked = await apply(marked);
      const begin = performance.now();
      const { message, score } = read(reader, attacked);
      milliseconds.push(performance.now() - begin);
      scores.push(score);
      if (message?.id === id) recovered++;
      if (readDwtDctSvd(await apply(rival), id.length) === id) rivals++;
    }
    const share = recovered / pictures.length;
    rows.push({ ...figure(`id after ${name}`, share, ''), goal, ok: share >= goal });
    rows.push(figure(`id after ${name}, DWT-DCT-SVD`, rivals / pictures.length, ''));
    rows.push(figure(`lowest score after ${name}`, Math.min(...scores), 'deviations'));
    rows.push(figure(`time to read after ${name}`, median(milliseconds), 'ms'));
    console.error(`${name}: ${recovered} of ${pictures.length}, the baseline ${rivals}`);
  }
  return rows;
}

function largeRead(): Measurement {
  const large = cloudyPicture(LARGE, 4, 12);
  const marked = embedWatermark(large, planWatermark('pg-large', LARGE));
  const reader = new WatermarkReader();
  const begin = performance.now();
  read(reader, marked);
  return figure('time to read 12 megapixels', performance.now() - begin, 'ms', READ_GOAL_MILLISECONDS);
}

function nullOf(files: readonly Rgba[], isLong: boolean): Measurement[] {
  const { pictures, tries } = NULL[isLong ? 'long' : 'short'];
  const reader = new WatermarkReader();
  const scores: number[] = [];
  let [read48, wrong] = [0, 0];
  for (const picture of unmarkedPictures(files, pictures)) {
    const { score, message } = read(reader, picture);
    scores.push(score);
    if (message !== null) read48++;
    wrong += falseIds(picture, Math.ceil(tries / pictures), scores.length);
    if (scores.length % 50 === 0)
      console.error(`unmarked: ${scores.length}, up to ${Math.max(...scores).toFixed(2)}`);
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
  return [
    figure(`highest score of ${pictures} without a mark`, Math.max(...scores), 'deviations', SIGHTED_SCORE),
    figure('mean score without a mark', mean, 'deviations'),
    figure('spread of scores without a mark', deviation, 'deviations'),
    figure(`ids read in ${pictures} pictures without a mark`, read48, '', 0),
    figure(`ids read at ${tries} places without a mark`, wrong, '', 0),
  ];
}

function read(reader: WatermarkReader, picture: Rgba) {
  return reader.read([lumaOf(picture.data, picture, workingSize(picture))], picture);
}

async function picturesIn(folder: string): Promise<Rgba[]> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.png') && !name.includes('masks'))
    .sort();
  return Promise.all(names.map((name) => taken(sharp(join(folder, name)))));
}
