import { CameraError, RenderError, untilAborted } from '../core';
import { FrameCopier, type Showing, turnOfFrame } from './frame-copier';
import type { MovingFrame } from './moving-frame';
import type { FrameTime } from './pixel-pool';
import { turnedSize } from './upright';

/** Clocks that stand still or go back are moved on by this much. */
const SMALLEST_STEP_SECONDS = 1e-6;

/** A camera that gives so many frames in turn that cannot be read gives nothing any more. */
const MOST_UNREADABLE = 30;

/**
 * The worker's end of a camera: always the newest frame, whatever came meanwhile is dropped. Each frame is the receiver's to
 * close; leaving the loop cancels the stream. Times count from the first frame. The size is that of each frame: it changes when the
 * camera is turned, or gives way to another program.
 *
 * @param stream - handed over by the page; see `capture/client`.
 * @throws CameraError `camera-lost` when the stream breaks, which is not its end; RenderError `render-unavailable`; the signal's
 * reason as soon as it is aborted.
 */
export async function* cameraFrames(
  stream: ReadableStream<VideoFrame>,
  signal: AbortSignal,
): AsyncGenerator<MovingFrame, void, undefined> {
  const newest = new NewestFrame(stream);
  using copier = new FrameCopier();
  let startSeconds: number | null = null;
  let lastSeconds = -Infinity;
  let unreadable = 0;
  try {
    for (;;) {
      const frame = await untilAborted(newest.take(), signal, (late) => late?.close());
      if (!frame) return;
      const seconds = frame.timestamp / 1e6;
      startSeconds ??= seconds;
      const timestampSeconds = Math.max(seconds - startSeconds, lastSeconds + SMALLEST_STEP_SECONDS);
      try {
        const copied = await copyAndClose(copier, frame, { timestampSeconds, durationSeconds: 0 });
        unreadable = 0;
        lastSeconds = timestampSeconds;
        yield copied;
      } catch (cause) {
        if (cause instanceof RenderError) throw cause;
        if (++unreadable > MOST_UNREADABLE) throw new CameraError('camera-lost', {}, { cause });
      }
    }
  } finally {
    newest.close();
  }
}

/** Cameras have few frames to give: each goes back before anybody works on its copy. */
async function copyAndClose(copier: FrameCopier, frame: VideoFrame, time: FrameTime): Promise<MovingFrame> {
  try {
    return await copier.copy(frame, showingOf(frame), time);
  } finally {
    frame.close();
  }
}

/** Reads a stream to its end as fast as it comes and keeps the frame that came last. */
class NewestFrame {
  readonly #reader: ReadableStreamDefaultReader<VideoFrame>;
  #frame: VideoFrame | null = null;
  #isOver = false;
  #cause: unknown = null;
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
    if (!frame && this.#cause !== null) throw new CameraError('camera-lost', {}, { cause: this.#cause });
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
    } catch (cause) {
      this.#cause = cause;
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

/** The displayed size is that of the upright picture. */
function showingOf(frame: VideoFrame): Showing {
  const turn = turnOfFrame(frame);
  return { size: turnedSize({ width: frame.displayWidth, height: frame.displayHeight }, turn), turn };
}
