import { type ErrorReport, VerifyError } from '../core';
import type { VerifyRequest, VerifyResponse } from './requests';
import type { Verdict } from './verdict';

/** The reason a file got no verdict, as the worker told it; the page shows the sentence for its code. */
export class VerifyRequestError extends Error {
  override readonly name = 'VerifyRequestError';
  readonly report: ErrorReport;

  constructor(report: ErrorReport) {
    super(report.code);
    this.report = report;
  }
}

/**
 * The page's end of the verify worker. Files are read one after the other. The owner closes it; whatever is still waiting
 * then fails.
 */
export class VerifyClient implements Disposable {
  #worker: Worker | null = null;
  #closed = false;
  #lastId = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #fail: ((reason: unknown) => void) | null = null;

  /**
   * @param options - `sidecar`: the `.c2pa` file that lies beside a WebM.
   * @throws VerifyRequestError with the worker's reason; `verify-crashed` when it had none.
   * @throws DOMException named AbortError once `signal` has fired.
   */
  verify(
    file: File,
    {
      signal,
      sidecar = null,
      consentFiles = [],
    }: {
      readonly signal?: AbortSignal;
      readonly sidecar?: File | null;
      readonly consentFiles?: readonly File[];
    } = {},
  ): Promise<Verdict> {
    const verdict = this.#queue.then(() => this.#ask({ file, sidecar, consentFiles }, signal));
    this.#queue = verdict.catch(() => undefined);
    return verdict;
  }

  close(): void {
    this.#closed = true;
    this.#drop(crashed());
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async #ask(parameters: VerifyRequest['parameters'], signal: AbortSignal | undefined): Promise<Verdict> {
    signal?.throwIfAborted();
    if (this.#closed) throw crashed();
    const id = ++this.#lastId;
    const worker = (this.#worker ??= new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      name: 'verify',
    }));
    // Reading is one long computation: it can be ended only together with its worker.
    const onAbort = () => {
      this.#drop(signal?.reason);
    };
    try {
      return await new Promise<Verdict>((resolve, reject) => {
        this.#fail = reject;
        signal?.addEventListener('abort', onAbort);
        worker.onerror = (event) => {
          event.preventDefault();
          this.#drop(crashed());
        };
        worker.onmessage = ({ data }: MessageEvent<VerifyResponse>) => {
          if (data.id !== id) return;
          if ('result' in data) resolve(data.result);
          else reject(new VerifyRequestError(data.error));
        };
        worker.postMessage({ id, name: 'verify', parameters } satisfies VerifyRequest);
      });
    } catch (error) {
      // What broke the library once may have left it broken.
      if (error instanceof VerifyRequestError && error.report.code === 'verify-crashed') this.#drop(error);
      throw error;
    } finally {
      signal?.removeEventListener('abort', onAbort);
      this.#fail = null;
    }
  }

  #drop(reason: unknown): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#fail?.(reason);
  }
}

function crashed(): VerifyRequestError {
  return new VerifyRequestError(new VerifyError('verify-crashed').toReport());
}

/**
 * Which of some files is to be judged, and what was given along with it: the signed statement beside a WebM (`.c2pa`), consent
 * records and notices of withdrawal (`.json`). Null when there is none at all.
 */
export function withWhatBelongsToIt(files: readonly File[]): {
  readonly file: File;
  readonly sidecar: File | null;
  readonly consentFiles: readonly File[];
} | null {
  const sidecar = files.find(({ name }) => name.endsWith('.c2pa')) ?? null;
  const consentFiles = files.filter(({ name }) => name.endsWith('.json'));
  const file = files.find((one) => one !== sidecar && !consentFiles.includes(one)) ?? files[0];
  if (!file) return null;
  return {
    file,
    sidecar: file === sidecar ? null : sidecar,
    consentFiles: consentFiles.filter((one) => one !== file),
  };
}
