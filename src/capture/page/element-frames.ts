/**
 * The frames of a camera by way of a video element that is never shown, for browsers without `MediaStreamTrackProcessor` on pages.
 * It rests while the page is hidden, because browsers call back only for frames that could be seen.
 *
 * The stream is made to be handed to a worker, which gets a copy of each frame; the frame itself is closed when the next one
 * is asked for.
 */
export class ElementFrames implements Disposable {
  readonly readable: ReadableStream<VideoFrame>;
  readonly #video = document.createElement('video');
  readonly #track: MediaStreamTrack;
  #controller: ReadableStreamDefaultController<VideoFrame> | null = null;
  #handed: VideoFrame | null = null;

  /** @param track - stays the caller's. */
  constructor(track: MediaStreamTrack) {
    this.#track = track;
    this.readable = new ReadableStream<VideoFrame>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => this.#handNext(),
        cancel: () => {
          this.close();
        },
      },
      { highWaterMark: 0 },
    );
    track.addEventListener('ended', this.#end);
    this.#video.muted = true;
    this.#video.playsInline = true;
    this.#video.srcObject = new MediaStream([track]);
    // Interrupted when the feed is closed before the first frame.
    this.#video.play().catch(() => undefined);
  }

  close(): void {
    this.#end();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  readonly #end = (): void => {
    if (!this.#controller) return;
    this.#track.removeEventListener('ended', this.#end);
    this.#video.srcObject = null;
    this.#handed?.close();
    this.#handed = null;
    const controller = this.#controller;
    this.#controller = null;
    try {
      controller.close();
    } catch {
      // It was cancelled.
    }
  };

  #handNext(): Promise<void> {
    this.#handed?.close();
    this.#handed = null;
    return new Promise((resolve) => {
      this.#video.requestVideoFrameCallback((_, { mediaTime }) => {
        if (this.#controller) {
          this.#handed = new VideoFrame(this.#video, { timestamp: Math.round(mediaTime * 1e6) });
          this.#controller.enqueue(this.#handed);
        }
        resolve();
      });
    });
  }
}
