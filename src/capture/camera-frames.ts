import { untilAborted } from './cancellation';
import { FrameCopier, type Showing } from './frame-copier';
import type { MovingFrame } from './moving-frame';
import { NO_TURN, type Turn, turnedSize } from './upright';

/** Clocks that stand still or go back are moved on by this much. */
const SMALLEST_STEP_SECONDS = 1e-6;

/**
 * The worker's end of a camera: always the newest frame, whatever came meanwhile is dropped. Each frame is the receiver's to
 * close; leaving the loop cancels the stream. Times count from the first frame.
 *
 * @param stream - handed over by the page; see `capture/client`.
 */
export async function* cameraFrames(
  stream: ReadableStream<VideoFrame>,
  signal: AbortSignal,
): AsyncGenerator<MovingFrame, void, undefined> {
  const newest = new NewestFrame(stream);
  using copier = new FrameCopier();
  let startSeconds: number | null = null;
  let lastSeconds = -Infinity;
  try {
    for (;;) {
      const frame = await untilAborted(newest.take(), signal, (late) => late?.close());
      if (!frame) return;
      try {
        const seconds = frame.timestamp / 1e6;
        startSeconds ??= seconds;
        lastSeconds = Math.max(seconds - startSeconds, lastSeconds + SMALLEST_STEP_SECONDS);
        yield await copier.copy(frame, showingOf(frame), {
          timestampSeconds: lastSeconds,
          durationSeconds: 0,
        });
      } finally {
        frame.close();
      }
    }
  } finally {
    newest.close();
  }
}

/** Reads a stream to its end as fast as it comes and keeps the frame that came last. */
class NewestFrame {
  readonly #reader: ReadableStreamDefaultReader<VideoFrame>;
  #frame: VideoFrame | null = null;
  #isOver = false;
  #error: unknown = null;
  #wake: () => void = () => undefined;

  constructor(stream: ReadableStream<VideoFrame>) {
    this.#reader = stream.getReader();
    void this.#read();
  }

  /** The newest frame that was not taken yet, waiting for one if need be; null when the stream is over. The caller closes it. */
  async take(): Promise<VideoFrame | null> {
    while (!this.#frame && !this.#isOver) await new Promise<void>((resolve) => (this.#wake = resolve));
    const frame = this.#frame;
    this.#frame = null;
    if (!frame && this.#error !== null) throw this.#error as Error;
    return frame;
  }

  close(): void {
    this.#isOver = true;
    this.#frame?.close();
    this.#frame = null;
    this.#reader.cancel().catch(() => undefined);
    this.#wake();
  }

  async #read(): Promise<void> {
    try {
      for (;;) {
        const { done, value } = await this.#reader.read();
        if (done) break;
        if (this.#isOver) value.close();
        else this.#keep(value);
      }
    } catch (error) {
      this.#error = error;
    }
    this.#isOver = true;
    this.#wake();
  }

  #keep(frame: VideoFrame): void {
    this.#frame?.close();
    this.#frame = frame;
    this.#wake();
  }
}

/** Newer engines say how the camera was held; the displayed size is then that of the upright picture. */
function showingOf(frame: VideoFrame): Showing {
  const { rotation = 0, flip = false } = frame as VideoFrame & { rotation?: number; flip?: boolean };
  const turn =
    rotation === 0 && !flip
      ? NO_TURN
      : { rotationInDegrees: rotation as Turn['rotationInDegrees'], isMirrored: flip };
  return { size: turnedSize({ width: frame.displayWidth, height: frame.displayHeight }, turn), turn };
}
