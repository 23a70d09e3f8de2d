import { launchChromium } from '../support/chromium.ts';
import { type Measurement, measurement, median } from './report.ts';
import { ServedPage } from './served-page.ts';
import type { StillTimes } from './still-page/still.worker.ts';

/** A 720p swap of two faces that are known should cost at most this many times its two bare detections. */
const GOAL_720P = 2.5;

/** Time of a swap by stage, against the bare detection of the same two pictures. */
export async function measureStill(): Promise<Measurement[]> {
  await using served = await ServedPage.start('still-page');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    await page.locator('body[data-state="measured"]').waitFor({ timeout: 180_000 });
    const answer = JSON.parse((await page.locator('body').textContent()) ?? '{}') as Record<
      string,
      StillTimes
    >;
    return Object.entries(answer).flatMap(([size, times]) => measurementsOf(size, times));
  } finally {
    await browser.close();
  }
}

function measurementsOf(size: string, times: StillTimes): Measurement[] {
  const baseline = median(times.detections);
  const stages = (['findFaces', 'reenact', 'compose'] as const).map((stage) =>
    measurement('still', `${size} ${stage}`, median(times[stage]), 'ms', { baseline }),
  );
  const swap = times.reenact.map((reenact, run) => reenact + times.compose[run]!);
  const whole = times.findFaces.map((findFaces, run) => findFaces + swap[run]!);
  const goal = size === '720p' ? GOAL_720P : null;
  return [
    ...stages,
    measurement('still', `${size} swap`, median(swap), 'ms', { baseline, goal }),
    // Every face has to be found before the first picture is shown, bystanders too: one bare detection finds fewer.
    measurement('still', `${size} from two unknown pictures`, median(whole), 'ms', { baseline }),
  ];
}
