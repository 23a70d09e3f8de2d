import { launchChromium } from '../support/chromium.ts';
import type { ExportTimes } from './export-page/main.ts';
import { type Measurement, measurement, median } from './report.ts';
import { ServedPage } from './served-page.ts';

/** A swapped video should cost at most this many times decoding, looking for the face, and encoding. */
const RATIO_GOAL = 1.4;
/** At 640 x 480 and 25 frames a second it should be made in less time than it takes to look at. */
const REAL_TIME_GOAL = 1;

/** From a clip to a labelled, signed file that was read back, against the same clip with no effect in the same run. */
export async function measureExport(): Promise<Measurement[]> {
  await using served = await ServedPage.start('export-page');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    const body = page.locator('body[data-state]');
    await body.waitFor({ state: 'attached', timeout: 600_000 });
    const text = (await body.textContent()) ?? '';
    if ((await body.getAttribute('data-state')) !== 'measured') throw new Error(text);
    return measurementsOf(JSON.parse(text) as ExportTimes);
  } finally {
    await browser.close();
  }
}

function measurementsOf({ frames, framesPerSecond, bare, whole, stages }: ExportTimes): Measurement[] {
  const baseline = median(bare) / frames;
  const aFrame = median(whole.mp4) / frames;
  const pictureMilliseconds = 1000 / framesPerSecond;
  return [
    measurement('export', 'mp4 640x480, a frame', aFrame, 'ms', { baseline, goal: RATIO_GOAL }),
    measurement('export', 'mp4 640x480, rate', 1000 / aFrame, 'fps'),
    measurement('export', 'mp4 640x480, of the time it takes to look at', aFrame / pictureMilliseconds, 'x', {
      goal: REAL_TIME_GOAL,
    }),
    ...Object.entries(stages).map(([stage, values]) =>
      measurement('export', `mp4 640x480, ${frames} frames, ${stage}`, median(values), 'ms'),
    ),
    ...(['webm', 'gif'] as const).map((format) =>
      measurement('export', `${format} 640x480, a frame`, median(whole[format]) / frames, 'ms', { baseline }),
    ),
  ];
}
