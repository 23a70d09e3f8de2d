import { countOpenThings, openThings } from './open-things';
import { exportForEver } from './exported-run';
import { liveForEver } from './live-run';

/** Which run goes on, to its next stop after so many frames. */
export interface MemoryTask {
  readonly run: 'live' | 'exported';
  readonly frames: number;
  /** No frame comes after this stop: everything is closed. */
  readonly isLast: boolean;
  readonly samplesAddress: string;
}

/** What is open at a stop. */
export interface MemoryAnswer {
  readonly open: Readonly<Record<string, number>>;
  /** Textures, programs and meshes of the renderer. */
  readonly onGraphicsProcessor: number;
}

/** A run stops where it is asked to, and tells how many things its renderer holds. */
export type Run = AsyncGenerator<number, void, MemoryTask>;

countOpenThings();

let current: { readonly name: MemoryTask['run']; readonly run: Run } | null = null;

addEventListener('message', ({ data }: MessageEvent<MemoryTask>) => {
  goOn(data).then(
    (answer) => {
      self.postMessage(answer);
    },
    (error: unknown) => {
      // Heard by the page as an error of this worker, so that the run ends with it.
      setTimeout(() => {
        throw error;
      });
    },
  );
});

async function goOn(task: MemoryTask): Promise<MemoryAnswer> {
  if (current?.name !== task.run) {
    const start = task.run === 'live' ? liveForEver : exportForEver;
    current = { name: task.run, run: start(task.samplesAddress) };
    await current.run.next(task);
  }
  const { value } = await current.run.next(task);
  if (task.isLast) {
    await current.run.return();
    current = null;
    await settled();
  }
  return { open: openThings(), onGraphicsProcessor: task.isLast ? 0 : (value ?? 0) };
}

/** A decoder that is told to stop may still give a frame that it had begun: it comes, and is closed, a little later. */
async function settled(): Promise<void> {
  for (let wait = 0; wait < 20 && Object.keys(openThings()).length > 0; wait++)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
