import type { CameraChoice, CameraEvent, CameraFeed } from '../../capture';
import type { ExportedMoving, MovingFormat } from '../../export';
import type { StudioRequestName, StudioRequests, StudioStatus } from '../messages';

export interface CameraWish extends CameraChoice {
  readonly isMirrored: boolean;
}

export interface FilmingSurroundings {
  readonly openCamera: (
    choice: CameraChoice,
    onEvent: (event: CameraEvent) => void,
    signal: AbortSignal,
  ) => Promise<CameraFeed>;
  readonly status: () => StudioStatus | null;
  /** Says what is waited for, shows what became of it and what went wrong; false when it did. */
  readonly perform: (
    busy: string | null,
    command: (ask: Ask, signal: AbortSignal) => Promise<unknown>,
  ) => Promise<boolean>;
  readonly save: (blob: Blob, fileName: string) => void;
  /** The video, and what lies beside it, to the visitor. */
  readonly handOver: (made: ExportedMoving) => void;
  readonly announce: (code: string, parameters: Readonly<Record<string, string>>) => void;
  readonly fail: (error: unknown) => void;
}

/** One request to the worker. */
export type Ask = <Name extends StudioRequestName>(
  name: Name,
  parameters: StudioRequests[Name][0],
  options?: { readonly transfer?: Transferable[]; readonly signal?: AbortSignal },
) => Promise<StudioRequests[Name][1]>;

/**
 * The page's half of a camera that is the target, and of what is recorded. A recording is finished and handed over before its camera
 * goes, whoever or whatever takes it away.
 */
export class Filming implements Disposable {
  readonly #surroundings: FilmingSurroundings;
  #camera: CameraFeed | null = null;
  #watch: AbortController | null = null;

  constructor(surroundings: FilmingSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Opens a camera as the target, and goes on by itself when it was away for a while. */
  async openCamera(wish: CameraWish): Promise<boolean> {
    await this.putAway();
    const { perform, openCamera } = this.#surroundings;
    return perform('opening-camera', async (ask) => {
      const watch = (this.#watch = new AbortController());
      const feed = await openCamera(
        wish,
        (event) => {
          if (this.#watch === watch) void this.#follow(wish, event);
        },
        watch.signal,
      );
      this.#camera = feed;
      const { frames, microphone, label } = feed;
      const transfer = [frames, ...(microphone ? [microphone] : [])] as Transferable[];
      return ask('openCamera', { frames, microphone, label, isMirrored: wish.isMirrored }, { transfer });
    });
  }

  async closeCamera(): Promise<void> {
    await this.putAway();
    await this.#surroundings.perform(null, (ask) => ask('closeCamera', null));
  }

  /** Closes the camera before something else takes its place. */
  async putAway(): Promise<void> {
    await this.#finish();
    this.close();
  }

  async startRecording(format: MovingFormat, audioMark: boolean): Promise<void> {
    await this.#start('startRecording', { format, audioMark });
  }

  /** Ends the recording and hands the finished file to the visitor. */
  async stopRecording(): Promise<void> {
    const { perform, handOver } = this.#surroundings;
    await perform('exporting-moving', async (ask, signal) => {
      handOver(await ask('stopRecording', null, { signal }));
    });
  }

  async startPerformance(): Promise<void> {
    await this.#start('startPerformance', null);
  }

  /** Ends the recording of the motion and hands it to the visitor: a small file without a picture. */
  async stopPerformance(): Promise<void> {
    const { perform, save, announce } = this.#surroundings;
    await perform(null, async (ask) => {
      const { blob, fileName } = await ask('stopPerformance', null);
      save(blob, fileName);
      announce('exported', { fileName });
    });
  }

  /** Also ends the watch over a camera that could not be opened and may come back. */
  close(): void {
    this.#watch?.abort();
    this.#watch = null;
    this.#camera?.close();
    this.#camera = null;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async #start<Name extends 'startRecording' | 'startPerformance'>(
    name: Name,
    parameters: StudioRequests[Name][0],
  ): Promise<void> {
    const { perform, announce } = this.#surroundings;
    if (await perform(null, (ask) => ask(name, parameters))) announce('recording', {});
  }

  async #finish(): Promise<void> {
    const recording = this.#surroundings.status()?.recording;
    if (recording?.kind === 'moving') await this.stopRecording();
    if (recording?.kind === 'performance') await this.stopPerformance();
  }

  async #follow(wish: CameraWish, event: CameraEvent): Promise<void> {
    if (event.kind === 'back') {
      await this.openCamera(wish);
      return;
    }
    // A microphone that is refused takes no recording with it: none has begun.
    await this.#finish();
    this.#surroundings.fail(event.error);
  }
}
