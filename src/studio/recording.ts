import type { ExportedMoving, TimedFrame } from '../export';
import type { LabelledFrame } from '../render';
import type { RecordingReport } from './messages';

/** A frame that waits to be written. */
interface Waiting {
  readonly frame: LabelledFrame;
  readonly timestampSeconds: number;
  /** How long the one before it was shown is only known now. */
  readonly sinceLastSeconds: number;
}

/** Frames not yet taken: beyond this the newest is dropped, so that a slow encoder does not fill the memory. */
const MOST_WAITING = 8;
const USUAL_DURATION_IN_SECONDS = 1 / 30;

/** A recording of what is shown, written while it goes on. Owns the frames it has taken until the export has them. */
export class Recording implements AsyncIterable<TimedFrame> {
  readonly #waiting: Waiting[] = [];
  #firstSeconds: number | null = null;
  #lastSeconds = 0;
  #frames = 0;
  #isOver = false;
  #wake: (() => void) | null = null;
  #result: Promise<ExportedMoving> | null = null;

  /** Begins to write; a failure is met by whoever stops the recording. */
  begin(write: (frames: AsyncIterable<TimedFrame>) => Promise<ExportedMoving>): void {
    this.#result = write(this);
    this.#result.catch(() => {
      this.#isOver = true;
    });
  }

  /** False once it has failed or ended: no frame is taken any more. */
  get isOpen(): boolean {
    return !this.#isOver;
  }

  report(): RecordingReport {
    return { kind: 'moving', seconds: this.#lastSeconds, frames: this.#frames };
  }

  /** Takes a frame over. Times may have any beginning, and grow. */
  add(frame: LabelledFrame, atSeconds: number): void {
    this.#firstSeconds ??= atSeconds;
    const timestampSeconds = atSeconds - this.#firstSeconds;
    const sinceLastSeconds = timestampSeconds - this.#lastSeconds;
    const isRepeated = this.#frames > 0 && sinceLastSeconds <= 0;
    if (this.#isOver || isRepeated || this.#waiting.length >= MOST_WAITING) {
      frame.close();
      return;
    }
    this.#lastSeconds = timestampSeconds;
    this.#frames++;
    this.#waiting.push({ frame, timestampSeconds, sinceLastSeconds });
    this.#wake?.();
  }

  /** Ends it and gives the finished file, or the reason why there is none. */
  async finish(): Promise<ExportedMoving> {
    this.#isOver = true;
    this.#wake?.();
    return this.#result!;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TimedFrame, void, undefined> {
    let next = await this.#next();
    try {
      while (next) {
        const { frame, timestampSeconds } = next;
        next = await this.#next();
        const durationSeconds: number = next?.sinceLastSeconds ?? USUAL_DURATION_IN_SECONDS;
        yield { frame, timestampSeconds, durationSeconds };
      }
    } finally {
      this.#isOver = true;
      next?.frame.close();
      for (const { frame } of this.#waiting.splice(0)) frame.close();
    }
  }

  async #next(): Promise<Waiting | null> {
    while (this.#waiting.length === 0 && !this.#isOver) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#waiting.shift() ?? null;
  }
}
