import type { LiveCommand, LiveReport } from '../live-messages';

/** What of an open camera a live check needs. */
export interface LiveCamera {
  readonly frames: ReadableStream<VideoFrame>;
  close(): void;
}

export interface LiveSurroundings {
  readonly openCamera: (signal: AbortSignal) => Promise<LiveCamera>;
  /** To the worker, with what changes hands. */
  readonly send: (command: LiveCommand, transfer: Transferable[]) => Promise<null>;
  readonly onReport: (report: LiveReport | null) => void;
  readonly onError: (error: unknown) => void;
}

/** The page's half of a live check: opens a camera for it, hands its frames on unseen, and closes it as soon as it is over. */
export class LiveSession implements Disposable {
  readonly #surroundings: LiveSurroundings;
  #camera: LiveCamera | null = null;
  #opening: AbortController | null = null;

  constructor(surroundings: LiveSurroundings) {
    this.#surroundings = surroundings;
  }

  /** @param canvas - for the outline of the face; it is the worker's from now on. */
  async begin(subjectId: string, canvas: HTMLCanvasElement): Promise<void> {
    this.#closeCamera();
    const opening = (this.#opening = new AbortController());
    try {
      const camera = await this.#surroundings.openCamera(opening.signal);
      if (opening.signal.aborted) {
        camera.close();
        return;
      }
      this.#camera = camera;
      const { frames } = camera;
      const outline = canvas.transferControlToOffscreen();
      const transfer = [frames, outline] as unknown as Transferable[];
      await this.#surroundings.send({ kind: 'begin', subjectId, frames, canvas: outline }, transfer);
    } catch (error) {
      this.#closeCamera();
      if (!opening.signal.aborted) this.#surroundings.onError(error);
    }
  }

  /** Another step, a number to say, or what the operator heard. */
  async steer(kind: Exclude<LiveCommand['kind'], 'begin' | 'end'>): Promise<void> {
    await this.#surroundings.send({ kind }, []).catch(this.#surroundings.onError);
  }

  /** Gives up, or puts away what is over. */
  async end(): Promise<void> {
    this.#closeCamera();
    await this.#surroundings.send({ kind: 'end' }, []).catch(this.#surroundings.onError);
  }

  /** Word from the worker. The camera's light goes out as soon as nothing is watched any more. */
  hear(report: LiveReport | null): void {
    if (report && report.stage !== 'opening' && report.stage !== 'watching') this.#closeCamera();
    this.#surroundings.onReport(report);
  }

  close(): void {
    this.#closeCamera();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #closeCamera(): void {
    this.#opening?.abort();
    this.#opening = null;
    this.#camera?.close();
    this.#camera = null;
  }
}
