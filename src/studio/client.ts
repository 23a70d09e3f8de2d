import { type ErrorReport, StudioError } from '../core';
import type { LiveReport } from './live-messages';
import type { SoundWord, StudioProgress, StudioRequestName, StudioRequests, StudioStatus } from './messages';
import type { StudioRequest, StudioResponse } from './requests';

export { Listening } from './page/listening';
export { CodeScan } from './page/code-scan';
export { ConsentDesk } from './page/consent-desk';
export { type CameraWish, Filming } from './page/filming';
export { isStatus } from './page/is-status';
export { type LessonPicture, LessonViews } from './page/lesson-views';
export { LiveSession } from './page/live-session';
export { MadeFiles } from './page/made-files';
export { Player } from './page/player';
export { OwnDevicePages } from './page/own-device-pages';
export { NewestRequest } from './page/newest-request';
export { sampleChoice } from './sample-choices';

/** The reason a request failed, as the worker told it; the page shows the sentence for its code. */
export class StudioRequestError extends Error {
  override readonly name = 'StudioRequestError';
  readonly report: ErrorReport;
  constructor(report: ErrorReport) {
    super(report.code);
    this.report = report;
  }
}

interface PendingRequest {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** Told of what comes without having been asked for. */
export interface StudioListeners {
  readonly onStatus: (status: StudioStatus) => void;
  /** Something that was brought in is gone again, and why. */
  readonly onRefusal: (error: ErrorReport) => void;
  readonly onProgress: (progress: StudioProgress['progress']) => void;
  readonly onSound: (word: SoundWord) => void;
  readonly onLive: (report: LiveReport | null) => void;
}

/**
 * The page's end of the studio worker. One request is one promise; requests are answered in the order they were made.
 * The owner closes it; whatever is still waiting then fails with `studio-crashed`.
 */
export class StudioClient implements Disposable {
  readonly #worker: Worker;
  readonly #pending = new Map<number, PendingRequest>();
  #lastId = 0;
  #hasCrashed = false;

  constructor({ onStatus, onRefusal, onProgress, onSound, onLive }: StudioListeners) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'studio' });
    this.#worker.onmessage = ({ data }: MessageEvent<StudioResponse>) => {
      if ('status' in data) onStatus(data.status);
      else if ('refusal' in data) onRefusal(data.refusal);
      else if ('progress' in data) onProgress(data.progress);
      else if ('sound' in data) onSound(data.sound);
      else if ('live' in data) onLive(data.live);
      else this.#settle(data);
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#hasCrashed = true;
      this.#failAll();
    };
  }

  /**
   * @param transfer - what changes hands with the request, such as a canvas.
   * @throws StudioRequestError with the worker's reason.
   * @throws DOMException named AbortError once `signal` has fired.
   */
  request<Name extends StudioRequestName>(
    name: Name,
    parameters: StudioRequests[Name][0],
    { signal, transfer = [] }: { signal?: AbortSignal; transfer?: Transferable[] } = {},
  ): Promise<StudioRequests[Name][1]> {
    if (signal?.aborted) return Promise.reject(new DOMException('Cancelled', 'AbortError'));
    // Nobody would answer.
    if (this.#hasCrashed) return Promise.reject(crashed());
    const id = ++this.#lastId;
    return new Promise<StudioRequests[Name][1]>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      signal?.addEventListener(
        'abort',
        () => {
          this.#post({ id, name: 'cancel' }, []);
        },
        { once: true },
      );
      this.#post({ id, name, parameters } as StudioRequest, transfer);
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#failAll();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #post(request: StudioRequest, transfer: Transferable[]): void {
    this.#worker.postMessage(request, transfer);
  }

  #settle(
    response: Exclude<
      StudioResponse,
      | { status: StudioStatus }
      | { refusal: ErrorReport }
      | { sound: SoundWord }
      | { live: LiveReport | null }
      | StudioProgress
    >,
  ): void {
    const pending = this.#pending.get(response.id);
    this.#pending.delete(response.id);
    if (!pending) return;
    if ('error' in response) pending.reject(new StudioRequestError(response.error));
    else if ('cancelled' in response) pending.reject(new DOMException('Cancelled', 'AbortError'));
    else pending.resolve(response.result as never);
  }

  #failAll(): void {
    for (const { reject } of this.#pending.values()) reject(crashed());
    this.#pending.clear();
  }
}

function crashed(): StudioRequestError {
  return new StudioRequestError(new StudioError('studio-crashed').toReport());
}
