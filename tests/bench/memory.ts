import { launchChromium } from '../support/chromium.ts';
import { type HeapUsage, WorkerHeap } from './memory-heap.ts';
import type { MemoryAnswer, MemoryTask } from './memory-page/memory.worker.ts';
import { type Measurement, measurement } from './report.ts';
import { ServedPage } from './served-page.ts';

const FRAMES = { short: 240, long: 3000 } as const;
const STOPS = 12;
/** Until caches are full the heap may grow. */
const STOPS_TO_SETTLE = 4;

/** Compiled code and its caches go on growing for some hundred frames: a slope over fewer says nothing, and has no goal. */
const FRAMES_TO_SETTLE = 600;

/** A heap that grows by less than this a frame is not told from one that does not: the file's own index grows by some bytes. */
const LEAST_SLOPE_IN_BYTES = 200;

/** Frames that a decoder, the reader ahead of it and an encoder may hold at once; what leaks one in five frames soon goes beyond. */
const MOST_OPEN = 32;

/**
 * What stays in memory while frames are swapped, live and into a file: nothing open, and a heap that does not grow.
 *
 * @param isLong - 3,000 frames of each.
 */
export async function measureMemory(isLong: boolean): Promise<Measurement[]> {
  const frames = isLong ? FRAMES.long : FRAMES.short;
  return [...(await measureRun('live', frames)), ...(await measureRun('exported', frames))];
}

interface Stop extends MemoryAnswer {
  readonly frame: number;
  readonly heap: HeapUsage;
}

async function measureRun(run: MemoryTask['run'], frames: number): Promise<Measurement[]> {
  await using served = await ServedPage.start('memory-page');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    const worker = await WorkerHeap.attach(page);
    await page.goto(served.address);
    await page.locator('body[data-state="ready"]').waitFor({ state: 'attached' });
    const heap = await worker();
    const stops: Stop[] = [];
    for (let stop = 1; stop <= STOPS; stop++) {
      const task: MemoryTask = {
        run,
        frames: Math.round(frames / STOPS),
        isLast: stop === STOPS,
        samplesAddress: `${served.address}samples/`,
      };
      const answer = await page.evaluate((asked) => window.goOn(asked), task);
      stops.push({ ...answer, frame: (stop * frames) / STOPS, heap: await heap.usage() });
    }
    return measurementsOf(`${frames} frames ${run}`, stops);
  } finally {
    await browser.close();
  }
}

function measurementsOf(name: string, stops: readonly Stop[]): Measurement[] {
  const last = stops.at(-1)!;
  // At the last stop everything was closed, and the heap is smaller for it.
  const steady = stops.slice(STOPS_TO_SETTLE, -1);
  const count = ({ open }: Stop) => Object.values(open).reduce((sum, value) => sum + value, 0);
  const textures = steady.map(({ onGraphicsProcessor }) => onGraphicsProcessor);
  const slopes = (['objects', 'buffers'] as const).map((kind) => {
    const { slope, error } = slopeOf(steady.map(({ frame, heap }) => [frame, heap[kind]]));
    const isTelling = steady[0]!.frame > FRAMES_TO_SETTLE;
    const goal = isTelling ? Math.max(LEAST_SLOPE_IN_BYTES, 3 * error) : null;
    return measurement('memory', `${name}, slope of ${kind}`, slope, 'bytes a frame', { goal });
  });
  const { objects, buffers } = steady.at(-1)!.heap;
  return [
    measurement('memory', `${name}, left open at the end`, count(last), thingsOf(last), { goal: 0 }),
    measurement('memory', `${name}, most open at once`, Math.max(...steady.map(count)), 'things', {
      goal: MOST_OPEN,
    }),
    measurement(
      'memory',
      `${name}, textures gained`,
      Math.max(...textures) - Math.min(...textures),
      'things',
      { goal: 0 },
    ),
    ...slopes,
    measurement('memory', `${name}, heap before the end`, (objects + buffers) / 1e6, 'MB'),
  ];
}

/** What kinds of things are open, to know where to look. */
function thingsOf({ open }: Stop): string {
  const kinds = Object.keys(open);
  return kinds.length > 0 ? kinds.join(', ') : 'things';
}

/** Least squares, with the standard error of the slope. */
function slopeOf(points: readonly (readonly [number, number])[]): { slope: number; error: number } {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const rest = points.reduce((sum, [x, y]) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  return { slope, error: Math.sqrt(rest / (points.length - 2) / spread) };
}
