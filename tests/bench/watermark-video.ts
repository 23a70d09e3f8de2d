import { launchChromium } from '../support/chromium.ts';
import { type Measurement, measurement, median } from './report.ts';
import { ServedPage } from './served-page.ts';
import type { VideoMeasurements, VideoRow } from './watermark-page/watermark.worker.ts';

const PATIENCE_MILLISECONDS = 3_600_000;
const READ_GOAL = 0.9;
/** What a frame of 720p may take more with the mark than without, on software graphics. */
const EMBED_GOAL_MILLISECONDS = 4;

/** Which attacks the id outlives in clips that this app exported, by the encoders of the browser; and what drawing the mark takes. */
export async function measureWatermarkInVideo(): Promise<Measurement[]> {
  await using served = await ServedPage.start('watermark-page');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    const body = page.locator('body[data-state]');
    await body.waitFor({ state: 'attached', timeout: PATIENCE_MILLISECONDS });
    const text = (await body.textContent()) ?? '';
    if ((await body.getAttribute('data-state')) !== 'measured') throw new Error(text);
    const { rows, embed } = JSON.parse(text) as VideoMeasurements;
    const drawn = (['moving', 'still'] as const).map((kind) =>
      measurement('watermark', `time to draw at 720p, ${kind}`, embed[kind], 'ms', {
        goal: EMBED_GOAL_MILLISECONDS,
      }),
    );
    return [...rows.flatMap(measurementsOf), ...drawn];
  } finally {
    await browser.close();
  }
}

function measurementsOf({ attack, read, copies, lowestScore, readMilliseconds }: VideoRow): Measurement[] {
  if (copies === 0) {
    console.error(`${attack}: this browser has no such encoder`);
    return [];
  }
  const share = read / copies;
  console.error(`${attack}: ${read} of ${copies} clips, score ${lowestScore.toFixed(1)} at least`);
  return [
    {
      ...measurement('watermark', `id after ${attack}, clips`, share, ''),
      goal: READ_GOAL,
      ok: share >= READ_GOAL,
    },
    measurement('watermark', `lowest score after ${attack}`, lowestScore, 'deviations'),
    measurement('watermark', `time to read after ${attack}`, median(readMilliseconds), 'ms'),
  ];
}
