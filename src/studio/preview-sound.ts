import type { SoundBlock } from '../capture';
import type { ShownStep, SoundWord } from './messages';
import type { MovingTarget } from './moving-target';

/** So far ahead of the picture the sound is decoded: more than the worker is ever busy with one frame. */
const AHEAD_SECONDS = 1.5;

/**
 * The sound of what plays. Decodes it a little ahead of the picture and tells the page when each step was shown: pages alone can be heard.
 * Nothing is decoded while nobody listens.
 */
export class PreviewSound {
  readonly #tell: (word: SoundWord) => void;
  #isOn = false;
  #run: { readonly target: MovingTarget; readonly abort: AbortController | null } | null = null;
  #positionSeconds = 0;
  #goOn: (() => void) | null = null;

  constructor(tell: (word: SoundWord) => void) {
    this.#tell = tell;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Begins to be heard, or stops, where the picture is now. */
  set isOn(isOn: boolean) {
    if (this.#isOn === isOn) return;
    this.#isOn = isOn;
    const { target } = this.#run ?? {};
    if (target) this.begin(target, this.#positionSeconds);
  }

  /** The picture begins to play at `fromSeconds`. */
  begin(target: MovingTarget, fromSeconds: number): void {
    this.end();
    this.#positionSeconds = fromSeconds;
    const abort = this.#isOn && target.source.isSoundPlayable ? new AbortController() : null;
    this.#run = { target, abort };
    if (abort) void this.#pump(target.source.sound(abort.signal, fromSeconds), abort.signal);
  }

  follow(step: ShownStep): void {
    this.#positionSeconds = step.timestampSeconds;
    if (!this.#run?.abort) return;
    this.#tell({ kind: 'step', step, clockOriginMilliseconds: performance.timeOrigin });
    this.#goOn?.();
  }

  /** The picture stands still, or goes on elsewhere: nothing is heard any more. */
  end(): void {
    const abort = this.#run?.abort;
    this.#run = null;
    if (!abort) return;
    abort.abort();
    this.#goOn?.();
    this.#tell({ kind: 'end' });
  }

  async #pump(blocks: AsyncGenerator<SoundBlock, void, undefined>, signal: AbortSignal): Promise<void> {
    try {
      for await (const block of blocks) {
        while (!signal.aborted && block.timestampSeconds > this.#positionSeconds + AHEAD_SECONDS)
          await new Promise<void>((resolve) => {
            this.#goOn = resolve;
          });
        if (signal.aborted) return;
        this.#tell({ kind: 'block', block });
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
