import type { MovingFrame } from './moving-frame';

/**
 * The worker's end of a camera: always the newest frame, whatever came meanwhile is dropped. Each frame is the receiver's to
 * close; leaving the loop cancels the stream. Times count from the first frame.
 *
 * @param stream - handed over by the page; see `capture/client`.
 */
export declare function cameraFrames(
  stream: ReadableStream<VideoFrame>,
  signal: AbortSignal,
): AsyncGenerator<MovingFrame, void, undefined>;
