import type { ExportedMoving, MovingFormat } from '../../../src/export';
import { StudioClient } from '../../../src/studio/client';
import type { BareTask } from './bare.worker';
import { scopeFor } from '../../support/consent-scope';

export interface ExportTimes {
  readonly frames: number;
  readonly framesPerSecond: number;
  /** Milliseconds of one run each. */
  readonly bare: number[];
  readonly whole: Record<MovingFormat, number[]>;
  readonly stages: Record<keyof ExportedMoving['stageMilliseconds'], number[]>;
}

const FRAMES = 100;
const FRAMES_PER_SECOND = 25;
const ROUNDS = 3;
const samplesAddress = new URL('samples/', document.baseURI).href;
const bareWorker = new Worker(new URL('./bare.worker.ts', import.meta.url), { type: 'module' });

function askBare<Answer>(task: BareTask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    bareWorker.onmessage = ({ data }: MessageEvent<Answer>) => {
      resolve(data);
    };
    bareWorker.onerror = ({ message }) => {
      reject(new Error(message));
    };
    bareWorker.postMessage(task);
  });
}

/** The studio as the app has it, with a swap of one sample onto the clip, and a consent for each face. */
async function openStudio(clip: Blob): Promise<StudioClient> {
  const studio = new StudioClient({
    onStatus: () => undefined,
    onRefusal: () => undefined,
    onProgress: () => undefined,
    onSound: () => undefined,
    onLive: () => undefined,
  });
  const preview = document.createElement('canvas').transferControlToOffscreen();
  await studio.request('open', { preview }, { transfer: [preview] });
  await studio.request('setTarget', { file: new File([clip], 'clip.mp4', { type: 'video/mp4' }) });
  const portrait = await (await fetch(`${samplesAddress}samir.png`)).blob();
  const { subjects } = await studio.request('addSource', { file: new File([portrait], 'samir.png') });
  const nobody = { kind: 'nobody-real', nature: 'synthetic-picture', description: 'a sample' } as const;
  const scope = scopeFor('personal');
  for (const { subjectId } of subjects)
    await studio.request('attest', { subjectId, attestation: nobody, scope, witness: null });
  return studio;
}

async function measure(): Promise<ExportTimes> {
  const clip = await askBare<Blob>({ name: 'make', samplesAddress, frames: FRAMES });
  using studio = await openStudio(clip);
  const times: ExportTimes = {
    frames: FRAMES,
    framesPerSecond: FRAMES_PER_SECOND,
    bare: [],
    whole: { mp4: [], webm: [], gif: [] },
    stages: { frames: [], mux: [], sign: [], readBack: [] },
  };
  const exportAs = async (format: MovingFormat) => {
    const started = performance.now();
    const exported = await studio.request('exportMoving', { format, withSound: false, audioMark: false });
    return { exported, milliseconds: performance.now() - started };
  };
  // The first of each loads models and compiles shaders.
  await askBare({ name: 'bare', clip });
  await exportAs('mp4');
  for (let round = 0; round < ROUNDS; round++) {
    // Nothing else is to be at work: the preview of a clip plays by itself.
    await studio.request('pause', null);
    times.bare.push(await askBare<number>({ name: 'bare', clip }));
    const { exported, milliseconds } = await exportAs('mp4');
    if (exported.frameCount !== FRAMES) throw new Error('The benchmark’s own clip must come out whole.');
    times.whole.mp4.push(milliseconds);
    for (const [stage, value] of Object.entries(exported.stageMilliseconds))
      times.stages[stage as keyof ExportTimes['stages']].push(value);
  }
  for (const format of ['webm', 'gif'] as const)
    times.whole[format].push((await exportAs(format)).milliseconds);
  return times;
}

const show = (state: string, text: string) => {
  document.body.textContent = text;
  document.body.dataset['state'] = state;
};
measure().then(
  (times) => {
    show('measured', JSON.stringify(times));
  },
  (error: unknown) => {
    show('failed', error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error));
  },
);
