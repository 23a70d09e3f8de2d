import type { StripRow } from '../strip-test';
import type { SignerIdentity } from '../trusted-signer';
import type { Verdict } from '../verdict';
import type { BatchRow, ComparedCopy, VerifiedBatch, VerifyView } from '../verify-view';
import { AddressBook, type KeptSettings } from './address-book';
import { type GivenFile, eachWithItsStatement, withWhatBelongsToIt, withoutReport } from './given-files';
import { verdictTable } from './verdict-table';
import { VerifyClient, VerifyRequestError } from './verify-client';

/** What the desk needs of whoever owns the page. */
export interface VerifySurroundings extends KeptSettings {
  /** Says what is waited for while `act` runs, lets the visitor give it up, and shows what went wrong. */
  readonly perform: (busy: string, act: (signal: AbortSignal) => Promise<void>) => Promise<unknown>;
  readonly show: (part: Partial<VerifyView>) => void;
  /** Hands a file to the visitor. */
  readonly save: (file: Blob, fileName: string) => void;
  readonly announce: (code: string, parameters: Readonly<Record<string, string>>) => void;
}

/** The page's end of everything that is done with files from elsewhere. The owner closes it. */
export class VerifyDesk implements Disposable {
  readonly #surroundings: VerifySurroundings;
  readonly #book: AddressBook;
  #client: VerifyClient | null = null;
  #given: GivenFile | null = null;
  #batch: VerifyView['batch'] = null;
  #copies: VerifyView['copies'] = { before: null, after: null };
  #stripping = new AbortController();

  constructor(surroundings: VerifySurroundings) {
    this.#surroundings = surroundings;
    this.#book = new AddressBook(surroundings);
  }

  /** Reads a file, and what was given along with it: a signed report as well, which may be given by itself. */
  async verify(files: readonly File[]): Promise<void> {
    const { report, others } = withoutReport(files);
    const chosen = withWhatBelongsToIt(others);
    const { perform, show, announce } = this.#surroundings;
    show({ report: null });
    if (report !== null) await this.#readReport(report, chosen?.file ?? null);
    if (!chosen) return;
    // Nobody waits for what is left of a test of another file.
    this.#stripping.abort();
    await perform('verifying', async (signal) => {
      show({ verdict: null, stripRows: null });
      this.#given = chosen;
      show({ verdict: await this.#read(chosen, signal) });
      announce('verified', { fileName: chosen.file.name });
    });
  }

  async #readReport(report: File, beside: File | null): Promise<void> {
    const { perform, show, announce } = this.#surroundings;
    this.#stripping.abort();
    await perform('verifying', async (signal) => {
      show({ verdict: null, stripRows: null, report: await this.#open().readReport(report, beside, signal) });
      this.#given = null;
      announce('verified', { fileName: report.name });
    });
  }

  /** Shows who is trusted, as it stands now. */
  showTrusted(): void {
    this.#surroundings.show({ trustedSigners: this.#book.signers });
  }

  /** From now on files of this signer are those of somebody known, under a name that the person gives. */
  async trust(signer: SignerIdentity, name: string): Promise<void> {
    this.#book.trust(signer, name);
    this.showTrusted();
    await this.#readAgain();
  }

  async stopTrusting(id: string): Promise<void> {
    this.#book.forget(id);
    this.showTrusted();
    await this.#readAgain();
  }

  /** Which marks of the file that was read last outlast what. What is known when it is given up stays on the page. */
  async stripTest(): Promise<void> {
    const file = this.#given?.file;
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
      await this.#open().stripTest(file, { signal, onRow, trusted: this.#book.signers });
      announce('stripped', { fileName: file.name });
    });
  }

  /** Reads one of two copies that are to be held against each other, and what was given along with it. */
  async compare(copy: ComparedCopy, files: readonly File[]): Promise<void> {
    const given = withWhatBelongsToIt(files);
    if (!given) return;
    const { perform, show, announce } = this.#surroundings;
    this.#stripping.abort();
    await perform('verifying', async (signal) => {
      const verdict = await this.#read(given, signal);
      this.#copies = { ...this.#copies, [copy]: verdict };
      show({ copies: this.#copies });
      announce('verified', { fileName: given.file.name });
    });
  }

  /** The verdict on the file that was read last, as a signed file. */
  async saveReport(): Promise<void> {
    const given = this.#given;
    if (!given) return;
    const { perform, save, announce } = this.#surroundings;
    await perform('reporting', async (signal) => {
      const report = await this.#open().report({ ...given, trusted: this.#book.signers }, signal);
      const fileName = `${given.file.name.replace(/\.[^.]*$/, '')}_verify-report.jws`;
      save(new Blob([report], { type: 'application/jose' }), fileName);
      announce('reported', { fileName });
    });
  }

  /** Reads many files, one after the other; one that cannot be read does not keep the others from it. */
  async verifyMany(files: readonly File[]): Promise<void> {
    const each = eachWithItsStatement(files);
    if (each.length === 0) return;
    const { perform, show, announce } = this.#surroundings;
    this.#stripping.abort();
    await perform('verifying-many', async (signal) => {
      let batch: VerifiedBatch = { total: each.length, rows: [] };
      for (const given of each) {
        this.#batch = batch;
        show({ batch });
        const row = await this.#rowOf(given, signal);
        batch = { ...batch, rows: [...batch.rows, row] };
      }
      this.#batch = batch;
      show({ batch });
      announce('verified-many', { count: String(batch.rows.length) });
    });
  }

  /** What is known of many files, as a table for spreadsheets. */
  saveTable(): void {
    if (this.#batch === null) return;
    const table = new Blob([verdictTable(this.#batch.rows)], { type: 'text/csv;charset=utf-8' });
    this.#surroundings.save(table, 'persona-grata_verify.csv');
  }

  /** A verdict rests on who is trusted. */
  async #readAgain(): Promise<void> {
    const given = this.#given;
    if (given === null) return;
    const { perform, show } = this.#surroundings;
    // The test asked with the address book as it was.
    this.#stripping.abort();
    await perform('verifying', async (signal) => {
      show({ verdict: await this.#read(given, signal) });
    });
  }

  /** As things stand now with the address book. */
  #read({ file, ...beside }: GivenFile, signal: AbortSignal): Promise<Verdict> {
    return this.#open().verify(file, { signal, trusted: this.#book.signers, ...beside });
  }

  async #rowOf(given: GivenFile, signal: AbortSignal): Promise<BatchRow> {
    const fileName = given.file.webkitRelativePath || given.file.name;
    try {
      return { fileName, verdict: await this.#read(given, signal), error: null };
    } catch (error) {
      if (error instanceof VerifyRequestError) return { fileName, verdict: null, error: error.report };
      throw error;
    }
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
