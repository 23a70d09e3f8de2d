import { type ErrorReport, VerifyError } from '../../core';
import type { VerifyRequestName, VerifyRequests, VerifyResponse } from '../requests';
import type { ReportReading } from '../report-reader';
import type { StripRow } from '../strip-test';
import type { TrustedSigner } from '../trusted-signer';
import type { Verdict } from '../verdict';

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
      trusted = [],
    }: {
      readonly signal?: AbortSignal;
      readonly sidecar?: File | null;
      readonly consentFiles?: readonly File[];
      readonly trusted?: readonly TrustedSigner[];
    } = {},
  ): Promise<Verdict> {
    return this.#request('verify', { file, sidecar, consentFiles, trusted }, signal);
  }

  /**
   * The verdict as a signed report; see `signReport`.
   *
   * @throws as {@link verify}.
   */
  report(given: VerifyRequests['verify'][0], signal: AbortSignal): Promise<string> {
    const verifierAddress = new URL('.', document.baseURI).href;
    return this.#request('report', { ...given, verifierAddress }, signal);
  }

  /**
   * What a signed report says; see `readReport`.
   *
   * @throws as {@link verify}.
   */
  readReport(report: File, beside: File | null, signal: AbortSignal): Promise<ReportReading> {
    return this.#request('readReport', { report, beside, trusted: [] }, signal);
  }

  /**
   * Which marks of a still picture outlast what; see `stripTest`.
   *
   * @throws as {@link verify}.
   */
  stripTest(
    file: File,
    {
      signal,
      onRow,
      trusted = [],
    }: {
      readonly signal: AbortSignal;
      readonly onRow: (row: StripRow) => void;
      readonly trusted?: readonly TrustedSigner[];
    },
  ): Promise<readonly StripRow[]> {
    return this.#request('stripTest', { file, trusted }, signal, onRow);
  }

  close(): void {
    this.#closed = true;
    this.#drop(crashed());
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #request<Name extends VerifyRequestName>(
    name: Name,
    parameters: VerifyRequests[Name][0],
    signal: AbortSignal | undefined,
    onRow?: (row: StripRow) => void,
  ): Promise<VerifyRequests[Name][1]> {
    const result = this.#queue.then(() => this.#ask(name, parameters, signal, onRow));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #ask<Name extends VerifyRequestName>(
    name: Name,
    parameters: VerifyRequests[Name][0],
    signal: AbortSignal | undefined,
    onRow: ((row: StripRow) => void) | undefined,
  ): Promise<VerifyRequests[Name][1]> {
    signal?.throwIfAborted();
    if (this.#closed) throw crashed();
    const id = ++this.#lastId;
    const worker = (this.#worker ??= new Worker(new URL('../worker.ts', import.meta.url), {
      type: 'module',
      name: 'verify',
    }));
    // Reading is one long computation: it can be ended only together with its worker.
    const onAbort = () => {
      this.#drop(signal?.reason);
    };
    try {
      return await new Promise<VerifyRequests[Name][1]>((resolve, reject) => {
        this.#fail = reject;
        signal?.addEventListener('abort', onAbort);
        worker.onerror = (event) => {
          event.preventDefault();
          this.#drop(crashed());
        };
        worker.onmessage = ({ data }: MessageEvent<VerifyResponse>) => {
          if (data.id !== id) return;
          if ('row' in data) onRow?.(data.row);
          else if ('result' in data) resolve(data.result);
          else reject(new VerifyRequestError(data.error));
        };
        worker.postMessage({ id, name, parameters });
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
