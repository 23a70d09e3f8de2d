import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, normalize, resolve, sep } from 'node:path';
import { launchChromium } from '../support/chromium.ts';
import type { AnimateFrame } from './quality-page/animate-rows.ts';
import type { QualityAnswer } from './quality-page/main.ts';
import { type Measurement, measurement } from './report.ts';
import { ServedPage } from './served-page.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = { png: 'image/png', json: 'application/json' };

/** Where the contact sheets and the whole answer go. */
const OUT = 'out';

/** Two hours: some thousand pictures drawn, encoded, opened and searched by software. */
const LONGEST_MILLISECONDS = 7_200_000;

/**
 * How near to the truth our pictures come, on data with ground truth. Everything is measured on labelled files as a user would have them,
 * opened again; label areas are left out.
 *
 * @param data - a folder with `data.json`: rows of `animate` (source, reference, frames of driving and truth) and of `swap` (source,
 * frames of target), paths relative to it.
 */
export async function measureQuality(data: string): Promise<Measurement[]> {
  await using served = await ServedPage.start('quality-page');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.route('**/data/**', async (route) => {
      const path = normalize(
        decodeURIComponent(new URL(route.request().url()).pathname.split('/data/')[1] ?? ''),
      );
      if (path.startsWith('..') || path.startsWith(sep)) return route.abort();
      const body = await readFile(join(resolve(data), path)).catch(() => null);
      if (body === null) return route.fulfill({ status: 404 });
      return route.fulfill({ body, contentType: MEDIA_TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain' });
    });
    await mkdir(OUT, { recursive: true });
    await page.exposeFunction('benchProgress', (line: string) => {
      console.error(line);
    });
    await page.exposeFunction('benchSheet', async (name: string, base64: string) => {
      await writeFile(join(OUT, `quality-${name}.png`), Buffer.from(base64, 'base64'));
    });
    await page.goto(served.address);
    await page
      .locator('body[data-state="measured"], body[data-state="failed"]')
      .waitFor({ timeout: LONGEST_MILLISECONDS });
    const text = (await page.locator('body').textContent()) ?? '';
    if ((await page.locator('body').getAttribute('data-state')) === 'failed') throw new Error(text);
    await writeFile(join(OUT, 'quality.json'), text);
    return measurementsOf(JSON.parse(text) as QualityAnswer);
  } finally {
    await browser.close();
  }
}

/** Means over the rows in which one person's clip drives another's (the first nine), and the worst frames with their files. */
function measurementsOf({ animate, swap, jitter }: QualityAnswer): Measurement[] {
  const clips = animate.filter(({ id }) => id.includes('-drives-'));
  const rows = clips.length > 0 ? clips : animate;
  const meanOf = (valueOf: (frame: AnimateFrame) => number) =>
    mean(rows.map(({ frames }) => mean(frames.map(valueOf))));
  const psnr = (name: 'animate' | 'still' | 'alignedStill' | 'paste') => meanOf((frame) => frame[name].psnr);
  const frames = rows.flatMap((row) => row.frames.map((frame) => ({ row, frame })));
  const worst = frames.toSorted((one, other) => one.frame.animate.psnr - other.frame.animate.psnr)[0];
  const correlations = (name: 'blinkCorrelation' | 'mouthCorrelation') =>
    rows.map((row) => row[name]).filter((value) => value !== null);
  const quality = (name: string, value: number, unit: string, goal?: number) =>
    measurement('quality', name, value, unit, goal === undefined ? {} : { goal });
  const steps = swap.flatMap((row) => row.frames);
  const worstSeam = swap
    .flatMap((row) => row.frames.map((frame) => ({ row, frame })))
    .toSorted((one, other) => other.frame.seamStep - one.frame.seamStep)[0];
  return [
    quality('animate PSNR', psnr('animate'), 'dB'),
    quality(
      'animate SSIM',
      meanOf((frame) => frame.animate.ssim),
      '',
    ),
    atLeast('gain over the untouched still', psnr('animate') - psnr('still'), 'dB', 6),
    quality('gain over the still laid over the truth', psnr('animate') - psnr('alignedStill'), 'dB'),
    atLeast('gain over the texture paste', psnr('animate') - psnr('paste'), 'dB', 2),
    quality('untouched still PSNR', psnr('still'), 'dB'),
    quality('texture paste PSNR', psnr('paste'), 'dB'),
    quality(
      'texture paste SSIM',
      meanOf((frame) => frame.paste.ssim),
      '',
    ),
    ...(worst === undefined
      ? []
      : [quality(`worst: ${worst.row.id} ${worst.frame.driving}`, worst.frame.animate.psnr, 'dB')]),
    quality(
      'pose error',
      meanOf((frame) => frame.poseErrorInDegrees),
      'degrees',
      3,
    ),
    quality(
      'pose error of the true render',
      meanOf((frame) => frame.truthPoseErrorInDegrees),
      'degrees',
    ),
    quality(
      'expression error',
      meanOf((frame) => frame.expressionErrorInPercent),
      '%',
      3,
    ),
    quality(
      'expression error of the true render',
      meanOf((frame) => frame.truthExpressionErrorInPercent),
      '%',
    ),
    atLeast('blink correlation', mean(correlations('blinkCorrelation')), '', 0.95),
    quality('blink correlation, worst row', Math.min(...correlations('blinkCorrelation')), ''),
    atLeast('mouth correlation', mean(correlations('mouthCorrelation')), '', 0.95),
    quality('mouth correlation, worst row', Math.min(...correlations('mouthCorrelation')), ''),
    quality('jitter of a still head', mean(jitter), '%', 0.15),
    quality('faces lost', mean(animate.map(({ lost }) => lost.length)), 'a row', 0),
    ...(steps.length === 0
      ? []
      : [
          quality('swap: seam', mean(steps.map(({ seamStep }) => seamStep)), 'Delta E', 2),
          quality(
            `swap: worst seam, ${worstSeam!.row.id} ${worstSeam!.frame.target}`,
            worstSeam!.frame.seamStep,
            'Delta E',
          ),
          quality(
            'swap: pose error',
            mean(steps.map(({ poseErrorInDegrees }) => poseErrorInDegrees)),
            'degrees',
            3,
          ),
          atLeast(
            'swap: nearer to the source than to the target',
            100 * mean(steps.map((step) => (step.distanceToSource < step.distanceToTarget ? 1 : 0))),
            '% of frames',
            95,
          ),
          quality('swap: distance to the source', mean(steps.map((step) => step.distanceToSource)), ''),
          quality('swap: distance to the target', mean(steps.map((step) => step.distanceToTarget)), ''),
        ]),
  ];
}

/** A figure of which more is better: the goal is the least it should be. */
function atLeast(name: string, value: number, unit: string, goal: number): Measurement {
  return { ...measurement('quality', name, value, unit), goal, ok: value >= goal };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
