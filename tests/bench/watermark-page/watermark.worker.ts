import { tasks } from '../../browser/moving-export-tasks';
import { sightWatermark, watermarkIdOf } from '../../../src/watermark';
import { embedTimes } from './embed-times';
import { VIDEO_ATTACKS, copyAfter, grabbedFrame } from './video-attacks';

/** How one attack on all clips ended. */
export interface VideoRow {
  readonly attack: string;
  /** In how many of how many copies the id was read; none could be made where `copies` is 0. */
  readonly read: number;
  readonly copies: number;
  readonly lowestScore: number;
  readonly readMilliseconds: readonly number[];
}

export interface VideoMeasurements {
  readonly rows: readonly VideoRow[];
  readonly embed: ReturnType<typeof embedTimes>;
}

const GROUNDS = ['mara', 'samir', 'kenji'] as const;
const SIZE = { width: 1280, height: 720 };
const FRAMES_PER_SECOND = 24;
const FRAME_COUNT = 48;

addEventListener('message', ({ data: samplesAddress }: MessageEvent<string>) => {
  void measure(samplesAddress).then((answer) => {
    self.postMessage(answer);
  });
});

async function measure(samplesAddress: string): Promise<VideoMeasurements> {
  const clips: { readonly id: string; readonly clip: Blob }[] = [];
  for (const ground of GROUNDS) {
    const { exported, record } = await tasks.exportScene({
      format: 'mp4',
      size: SIZE,
      frameCount: FRAME_COUNT,
      framesPerSecond: FRAMES_PER_SECOND,
      ground: `${samplesAddress}${ground}.png`,
      inMemory: true,
    });
    clips.push({ id: watermarkIdOf(record.exportId), clip: exported.blob });
  }
  const rows: VideoRow[] = [];
  rows.push(await rowOf('as exported', (clip) => Promise.resolve(clip), 'video', clips));
  for (const attack of VIDEO_ATTACKS)
    rows.push(await rowOf(attack.name, (clip) => copyAfter(attack, clip), 'video', clips));
  rows.push(await rowOf('one frame grabbed, JPEG 75', grabbedFrame, 'still', clips));
  return { rows, embed: embedTimes(SIZE) };
}

async function rowOf(
  attack: string,
  change: (clip: Blob) => Promise<Blob | null>,
  kind: 'video' | 'still',
  clips: readonly { readonly id: string; readonly clip: Blob }[],
): Promise<VideoRow> {
  let [read, copies, lowestScore] = [0, 0, Infinity];
  const readMilliseconds: number[] = [];
  for (const { id, clip } of clips) {
    const copy = await change(clip);
    if (copy === null) continue;
    copies++;
    const begin = performance.now();
    const { message, score } = await sightWatermark(copy, kind);
    readMilliseconds.push(performance.now() - begin);
    lowestScore = Math.min(lowestScore, score);
    if (message?.id === id) read++;
  }
  return { attack, read, copies, lowestScore, readMilliseconds };
}
