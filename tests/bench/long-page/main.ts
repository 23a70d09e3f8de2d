import type { MovingProgress } from '../../../src/export';
import { StudioClient } from '../../../src/studio/client';
import { scopeFor } from '../../support/consent-scope';
import { makeLongClip } from './long-clip';

/** What came of it. */
export interface LongExport {
  readonly frameCount: number;
  readonly durationSeconds: number;
  readonly sizeInBytes: number;
  readonly clipSizeInBytes: number;
  readonly milliseconds: number;
  /** Of the frames, how many were done each time the page was told. */
  readonly framesTold: number;
}

const samplesAddress = new URL('samples/', document.baseURI).href;
const wish = new URL(location.href).searchParams;
const [seconds, framesPerSecond] = [Number(wish.get('seconds')), Number(wish.get('rate'))];

/** The studio as the app has it, with a swap of one sample onto the clip, and a consent for each face. */
async function openStudio(clip: Blob, onProgress: (progress: MovingProgress | null) => void) {
  const studio = new StudioClient({
    onStatus: () => undefined,
    onRefusal: () => undefined,
    onProgress,
    onSound: () => undefined,
    onLive: () => undefined,
  });
  const preview = document.createElement('canvas').transferControlToOffscreen();
  await studio.request('open', { preview }, { transfer: [preview] });
  await studio.request('setTarget', { file: new File([clip], 'clip.mp4', { type: 'video/mp4' }) });
  await studio.request('pause', null);
  await studio.request('seek', { seconds: 0 });
  const portrait = await (await fetch(`${samplesAddress}samir.png`)).blob();
  const { subjects } = await studio.request('addSource', { file: new File([portrait], 'samir.png') });
  const nobody = { kind: 'nobody-real', nature: 'synthetic-picture', description: 'a sample' } as const;
  const scope = scopeFor('personal');
  for (const { subjectId } of subjects)
    await studio.request('attest', { subjectId, attestation: nobody, scope, witness: null });
  return studio;
}

async function measure(): Promise<LongExport> {
  show('making', '');
  const short = await (await fetch(`${samplesAddress}tomas.mp4`)).blob();
  const clip = await makeLongClip(short, seconds, framesPerSecond);
  let framesTold = 0;
  using studio = await openStudio(clip, (progress) => {
    if (progress === null) return;
    framesTold++;
    document.body.textContent = `${progress.stage} ${progress.framesDone} of ${progress.framesTotal ?? '?'}`;
  });
  show('exporting', '');
  const started = performance.now();
  const made = await studio.request('exportMoving', { format: 'mp4', withSound: false, audioMark: false });
  return {
    frameCount: made.frameCount,
    durationSeconds: made.durationSeconds,
    sizeInBytes: made.blob.size,
    clipSizeInBytes: clip.size,
    milliseconds: performance.now() - started,
    framesTold,
  };
}

function show(state: string, text: string): void {
  document.body.textContent = text;
  document.body.dataset['state'] = state;
}

measure().then(
  (made) => {
    show('measured', JSON.stringify(made));
  },
  (error: unknown) => {
    show('failed', error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error));
  },
);
