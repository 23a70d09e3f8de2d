import { ConsentError, type ErrorReport, StorageError } from '../core';
import {
  CLOSED_POLICY,
  type ConsentGate,
  type ConsentPolicy,
  DEFAULT_POLICY,
  type LedgerFile,
  type ReadLedgerFile,
  type Statement,
  readPolicy,
  statementFor,
  stricterPolicy,
} from '../consent';
import type { StudioRequests } from './messages';
import { fetchPolicy } from './policy-file';
import { emptyPrivateFiles } from './private-files';

/** The operator's policy, and what is asked about records as documents: to keep, to look at, to be rid of. None of it opens anything. */
export class LedgerRequests {
  readonly #gate: ConsentGate;
  #policyError: ErrorReport | null = null;
  #hasPolicy = false;
  #operators: ConsentPolicy;
  /** Of a page around the app. */
  #guests = DEFAULT_POLICY;

  constructor(gate: ConsentGate) {
    this.#gate = gate;
    this.#operators = gate.policy;
  }

  /** Why the operator's policy cannot be relied on; null when it can. */
  get policyError(): ErrorReport | null {
    return this.#policyError;
  }

  /** Holds everything to the operator's policy from now on; to a broken one by opening nothing. The first address counts. */
  async adoptPolicy(address: string): Promise<void> {
    if (this.#hasPolicy) return;
    this.#hasPolicy = true;
    this.#operators = await this.#read(() => fetchPolicy(address));
    this.#adopt();
  }

  /** Takes away what a page around the app does not allow either; one that cannot be read opens nothing. What is taken away stays so. */
  async tightenPolicy(text: string): Promise<void> {
    this.#guests = stricterPolicy(this.#guests, await this.#read(() => readPolicy(text)));
    this.#adopt();
  }

  async #read(read: () => Promise<ConsentPolicy>): Promise<ConsentPolicy> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ConsentError)) throw error;
      this.#policyError = error.toReport();
      return CLOSED_POLICY;
    }
  }

  #adopt(): void {
    this.#gate.adoptPolicy(stricterPolicy(this.#operators, this.#guests));
  }

  /**
   * The visit of one person to an unattended installation: no record and no file of an earlier one is left, and no consent outlives it.
   *
   * @throws StorageError `storage-unavailable`.
   */
  async beginVisit(): Promise<void> {
    this.#gate.endWithSession();
    await this.#gate.eraseRecords();
    await emptyPrivateFiles();
  }

  /** The language of every statement from now on. */
  setLanguage(language: StudioRequests['setLanguage'][0]): Promise<null> {
    this.#gate.language = language;
    return Promise.resolve(null);
  }

  /** What a person reads before they attest, under the operator's policy. */
  statement({ kind, scope }: StudioRequests['statement'][0]): Promise<Statement> {
    const { language, policy } = this.#gate;
    return statementFor({ language, kind, scope, ...policy });
  }

  /** @throws ConsentError `consent-missing` */
  async consentFile({
    recordId,
  }: StudioRequests['consentFile'][0]): Promise<StudioRequests['consentFile'][1]> {
    return {
      file: await this.#gate.consentFile(recordId),
      withdrawalCode: this.#gate.withdrawalCodeOf(recordId),
    };
  }

  ledgerFile(): Promise<LedgerFile> {
    return this.#gate.ledgerFile();
  }

  /** @throws ConsentError `consent-ledger-file-malformed` */
  readLedgerFile({ file }: StudioRequests['readLedgerFile'][0]): Promise<ReadLedgerFile> {
    return this.#gate.readLedgerFile(file);
  }

  /**
   * Deletes everything that a worker of this origin can have kept: every database, the private files, every cache. The gate is
   * closed by it, and the page ends this worker next.
   *
   * @throws StorageError `storage-in-use` when another tab holds something open.
   */
  async deleteEverything(): Promise<null> {
    await this.#gate.deleteEverything();
    try {
      await emptyPrivateFiles();
      if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name);
    } catch (cause) {
      throw new StorageError('storage-in-use', {}, { cause });
    }
    return null;
  }
}
