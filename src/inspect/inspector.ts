import { type ErrorReport, InspectError, type InspectErrorCode, untilAborted } from '../core';
import type { FaceComparison } from './face-comparison';
import type { FaceCrop } from './face-crop';
import type { LivenessScores } from './liveness-networks';
import { type NudityScores, nudityInput } from './nudity-assessment';
import type { InspectRequestName, InspectRequests, InspectResponse } from './requests';

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Judges faces and pictures with networks in a worker of its own, so that what plays meanwhile does not stutter. The worker
 * starts with the first question; each network loads when it is first needed. The owner closes it, and whatever still waits
 * then fails with `inspect-failed`.
 */
export class Inspector implements Disposable {
  #worker: Worker | null = null;
  #closed = false;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * Whether two faces are of one person. The crops stay the caller's, who erases them; what the networks make of them is
   * overwritten before the answer is given.
   *
   * @throws InspectError `inspect-unavailable` when the models cannot be had; `inspect-failed`.
   * @throws the reason of `signal` once it has fired.
   */
  compareFaces(one: FaceCrop, other: FaceCrop, signal?: AbortSignal): Promise<FaceComparison> {
    return this.#ask('compareFaces', { one, other }, signal);
  }

  /**
   * How real a face looks to two weak networks: advisory, and never a reason to refuse or to accept by itself.
   *
   * @throws as {@link compareFaces} does.
   */
  scoreLiveness(crop: FaceCrop, signal?: AbortSignal): Promise<LivenessScores> {
    return this.#ask('scoreLiveness', crop, signal);
  }

  /**
   * What a picture shows, by the classifier of nsfwjs. The picture stays the caller's.
   *
   * @throws as {@link compareFaces} does.
   */
  async assessNudity(image: ImageBitmap | ImageData, signal?: AbortSignal): Promise<NudityScores> {
    return this.#ask('classifyNudity', nudityInput(image), signal);
  }

  close(): void {
    this.#closed = true;
    this.#drop('inspect-failed');
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #ask<Name extends InspectRequestName>(
    name: Name,
    parameters: InspectRequests[Name][0],
    signal: AbortSignal | undefined,
  ): Promise<InspectRequests[Name][1]> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    if (this.#closed) return Promise.reject(new InspectError('inspect-failed'));
    const id = ++this.#lastId;
    const answer = new Promise<InspectRequests[Name][1]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      (this.#worker ??= this.#open()).postMessage({ id, name, parameters });
    });
    if (!signal) return answer;
    // The answer takes a fraction of a second: it is not ended, only no longer waited for.
    return untilAborted(answer, signal).finally(() => this.#waiting.delete(id));
  }

  #open(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'inspect' });
    worker.onmessage = ({ data }: MessageEvent<InspectResponse>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('result' in data) waiting?.resolve(data.result as never);
      else waiting?.reject(errorOf(data.error));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#drop('inspect-unavailable');
    };
    return worker;
  }

  /** The next question starts anew. */
  #drop(code: InspectErrorCode): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new InspectError(code));
    this.#waiting.clear();
  }
}

function errorOf({ code, parameters }: ErrorReport): InspectError {
  return new InspectError(code === 'inspect-unavailable' ? code : 'inspect-failed', parameters);
}
