import { launchChromium } from '../support/chromium.ts';
import type { LongExport } from './long-page/main.ts';
import { type Measurement, measurement } from './report.ts';
import { residentBytes } from './resident-memory.ts';
import { ServedPage } from './served-page.ts';

/** All of the browser, its own hundreds of megabytes included, while ten minutes of 1920 x 1080 become a file. */
const GOAL_IN_MEGABYTES = 1500;
const SAMPLES_EVERY_MILLISECONDS = 2000;

export interface LongWish {
  readonly seconds: number;
  /** Few, so that software graphics get there today: memory is held by the length of files and by frames, not by how soon they follow. */
  readonly framesPerSecond: number;
}

/** A long clip, swapped and written by the app's own way out, and how much memory the whole browser takes meanwhile. */
export async function measureLong({ seconds, framesPerSecond }: LongWish): Promise<Measurement[]> {
  await using served = await ServedPage.start('long-page');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    const idle = await residentBytes(browser);
    await page.goto(`${served.address}?seconds=${seconds}&rate=${framesPerSecond}`);
    const body = page.locator('body');
    const peaks: Record<string, number> = {};
    for (;;) {
      const state = (await body.getAttribute('data-state')) ?? 'making';
      peaks[state] = Math.max(peaks[state] ?? 0, await residentBytes(browser));
      const text = (await body.textContent()) ?? '';
      if (state === 'failed') throw new Error(text);
      if (state === 'measured')
        return measurementsOf(JSON.parse(text) as LongExport, { seconds, framesPerSecond }, idle, peaks);
      console.error(`${state} ${text}, ${(peaks[state] / 1e6).toFixed(0)} MB at most`);
      await page.waitForTimeout(SAMPLES_EVERY_MILLISECONDS);
    }
  } finally {
    await browser.close();
  }
}

function measurementsOf(
  made: LongExport,
  { seconds, framesPerSecond }: LongWish,
  idle: number,
  peaks: Readonly<Record<string, number>>,
): Measurement[] {
  if (made.frameCount !== seconds * framesPerSecond)
    throw new Error(`The benchmark’s own clip must come out whole: ${made.frameCount} frames did.`);
  const name = `mp4 1920x1080, ${seconds} s at ${framesPerSecond} fps`;
  const peak = Math.max(peaks['exporting'] ?? 0, peaks['measured'] ?? 0);
  return [
    measurement('long', `${name}, most memory of the whole browser`, peak / 1e6, 'MB', {
      goal: GOAL_IN_MEGABYTES,
    }),
    measurement('long', `${name}, an empty browser`, idle / 1e6, 'MB'),
    measurement('long', `${name}, the clip`, made.clipSizeInBytes / 1e6, 'MB'),
    measurement('long', `${name}, the file`, made.sizeInBytes / 1e6, 'MB'),
    measurement('long', `${name}, a frame`, made.milliseconds / made.frameCount, 'ms'),
    measurement('long', `${name}, words of progress`, made.framesTold, 'words'),
  ];
}
