import type { StudioRequests } from '../messages';
import type { LiveCamera } from './live-session';

export interface ScanSurroundings {
  readonly openCamera: (signal: AbortSignal) => Promise<LiveCamera>;
  /** To the worker, with what changes hands. */
  readonly scan: (
    parameters: StudioRequests['scanCode'][0],
    transfer: Transferable[],
    signal: AbortSignal,
  ) => Promise<StudioRequests['scanCode'][1]>;
  readonly fail: (error: unknown) => void;
}

/** Reads a code with a camera. The camera is open until a code is found or somebody gives up; its frames go to the worker unseen. */
export class CodeScan implements Disposable {
  readonly #surroundings: ScanSurroundings;
  #scanning: AbortController | null = null;

  constructor(surroundings: ScanSurroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * @param canvas - for a coarse mosaic of what the camera sees; it is the worker's from now on.
   * @returns the text of the code; null when it was given up or failed, which is shown.
   */
  async begin(canvas: HTMLCanvasElement): Promise<string | null> {
    this.close();
    const { signal } = (this.#scanning = new AbortController());
    let camera: LiveCamera | null = null;
    try {
      camera = await this.#surroundings.openCamera(signal);
      const { frames } = camera;
      const aim = canvas.transferControlToOffscreen();
      const transfer = [frames, aim] as unknown as Transferable[];
      return (await this.#surroundings.scan({ frames, canvas: aim }, transfer, signal)).text;
    } catch (error) {
      if (!signal.aborted) this.#surroundings.fail(error);
      return null;
    } finally {
      camera?.close();
    }
  }

  close(): void {
    this.#scanning?.abort();
    this.#scanning = null;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
