import type { GlDevice } from './gl-device';

/** Drawings that may be under way at once: one is drawn while the next is prepared. */
const MOST_UNDER_WAY = 1;
/** Who draws without waiting needs no more fences than these: an older one tells nothing that a newer one does not. */
const MOST_FENCES = 4;
/** Between two looks whether a drawing is done. */
const PATIENCE_IN_MILLISECONDS = 1;
/** A graphics processor that takes longer than this for one drawing is not waited for. */
const LONGEST_WAIT_IN_MILLISECONDS = 2000;

/** Marks the end of each drawing, so that drawings are not asked for faster than they are done: they would pile up without limit. */
export class GlFences {
  readonly #device: GlDevice;
  #fences: WebGLSync[] = [];

  constructor(device: GlDevice) {
    this.#device = device;
  }

  /** To be called when everything of a drawing has been asked for. */
  add(): void {
    const { gl } = this.#device;
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (fence !== null) this.#fences.push(fence);
    if (this.#fences.length > MOST_FENCES) gl.deleteSync(this.#fences.shift()!);
    gl.flush();
  }

  /** Resolves when no more than one drawing is under way. Nothing is read back, and nobody is kept waiting meanwhile. */
  async caughtUp(): Promise<void> {
    const end = performance.now() + LONGEST_WAIT_IN_MILLISECONDS;
    while (this.#fences.length > MOST_UNDER_WAY) {
      if (this.#device.isLost || performance.now() > end) {
        this.#fences = [];
        return;
      }
      if (this.#isDone(this.#fences[0]!)) this.#device.gl.deleteSync(this.#fences.shift()!);
      else await moment();
    }
  }

  #isDone(fence: WebGLSync): boolean {
    const { gl } = this.#device;
    return gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
  }
}

function moment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_IN_MILLISECONDS);
  });
}
