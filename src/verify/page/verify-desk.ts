import type { StripRow } from '../strip-test';
import type { VerifyView } from '../verify-view';
import { withWhatBelongsToIt } from './given-files';
import { VerifyClient } from './verify-client';

/** What the desk needs of whoever owns the page. */
export interface VerifySurroundings {
  /** Says what is waited for while `act` runs, lets the visitor give it up, and shows what went wrong. */
  readonly perform: (busy: string, act: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly show: (part: Partial<VerifyView>) => void;
  readonly announce: (code: string, parameters: Readonly<Record<string, string>>) => void;
}

/** The page's end of everything that is done with files from elsewhere. The owner closes it. */
export class VerifyDesk implements Disposable {
  readonly #surroundings: VerifySurroundings;
  #client: VerifyClient | null = null;
  #file: File | null = null;
  #stripping = new AbortController();

  constructor(surroundings: VerifySurroundings) {
    this.#surroundings = surroundings;
  }

  /** Reads a file, and what was given along with it. */
  async verify(files: readonly File[]): Promise<void> {
    const chosen = withWhatBelongsToIt(files);
    if (!chosen) return;
    const { file, ...beside } = chosen;
    const { perform, show, announce } = this.#surroundings;
    // Nobody waits for what is left of a test of another file.
    this.#stripping.abort();
    await perform('verifying', async (signal) => {
      show({ verdict: null, stripRows: null });
      this.#file = file;
      show({ verdict: await this.#open().verify(file, { signal, ...beside }) });
      announce('verified', { fileName: file.name });
    });
  }

  /** Which marks of the file that was read last outlast what. What is known when it is given up stays on the page. */
  async stripTest(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    const { perform, show, announce } = this.#surroundings;
    const stripping = (this.#stripping = new AbortController());
    await perform('stripping', async (given) => {
      const signal = AbortSignal.any([given, stripping.signal]);
      let rows: readonly StripRow[] = [];
      show({ stripRows: rows });
      const onRow = (row: StripRow) => {
        rows = [...rows, row];
        show({ stripRows: rows });
      };
      await this.#open().stripTest(file, { signal, onRow });
      announce('stripped', { fileName: file.name });
    });
  }

  close(): void {
    this.#client?.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #open(): VerifyClient {
    return (this.#client ??= new VerifyClient());
  }
}
