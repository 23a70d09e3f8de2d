import { launchChromium } from '../support/chromium.ts';
import type { PipelineTimes } from './pipeline-page/pipeline.worker.ts';
import { type Measurement, measurement, median } from './report.ts';
import { ServedPage } from './served-page.ts';

/** A swapped frame should cost at most this many times a bare detection of the same frame. */
const GOALS: Readonly<Record<string, number>> = { '640x480': 1.5, '720p': 1.8 };

/** From one face to four the cost should grow no faster than the number of faces. */
const GROWTH_GOAL = 1;

/**
 * Time a frame of swaps and animations of moving pictures, against a loop that only looks for the same faces in the same frames.
 *
 * @param only - the cases whose names begin so, such as `swap 640x480`; empty for all.
 */
export async function measurePipeline(only: string): Promise<Measurement[]> {
  await using served = await ServedPage.start('pipeline-page');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${served.address}?only=${encodeURIComponent(only)}`);
    await page.locator('body[data-state="measured"]').waitFor({ timeout: 1_200_000 });
    const answer = JSON.parse((await page.locator('body').textContent()) ?? '{}') as Record<
      string,
      PipelineTimes
    >;
    return [
      ...Object.entries(answer).flatMap(([name, times]) => measurementsOf(name, times)),
      ...growthOf(answer),
    ];
  } finally {
    await browser.close();
  }
}

function measurementsOf(name: string, { bare, whole, spans }: PipelineTimes): Measurement[] {
  const milliseconds = median(whole);
  const size = Object.keys(GOALS).find((candidate) => name.includes(candidate))!;
  const goal = name.startsWith('swap') ? GOALS[size]! : null;
  const title = `${name} ${name.endsWith('1') ? 'face' : 'faces'}`;
  return [
    measurement('pipeline', title, milliseconds, 'ms', { baseline: median(bare), goal }),
    measurement('pipeline', `${title}, rate`, 1000 / milliseconds, 'fps'),
    ...Object.entries(spans).map(([stage, values]) =>
      measurement('pipeline', `${title}, ${stage} in the worker`, median(values), 'ms'),
    ),
  ];
}

/** Cost of four faces as a part of four times the cost of one. */
function growthOf(answer: Readonly<Record<string, PipelineTimes>>): Measurement[] {
  const sizes = Object.keys(GOALS).filter((size) =>
    [1, 4].every((count) => `swap ${size}, ${count}` in answer),
  );
  return sizes.map((size) => {
    const [one, four] = [1, 4].map((count) => median(answer[`swap ${size}, ${count}`]!.whole)) as [
      number,
      number,
    ];
    return measurement('pipeline', `swap ${size}, four faces against four times one`, four, 'ms', {
      baseline: 4 * one,
      goal: GROWTH_GOAL,
    });
  });
}
