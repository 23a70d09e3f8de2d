import { ConsentError, type ConsentErrorCode, StorageError } from '../core';
import { checkAttestation, checkSubject } from './attestation';
import type { Attestation, FaceReference, Purpose } from './consent-kind';
import { type ConsentSummary, summaryOf } from './consent-summary';
import { DATABASE_NAME } from './database';
import { type ConsentGrant, type GrantedConsent, issueGrant } from './grant';
import { type GrantRequest, copyRequest, faceAddress } from './grant-request';
import { ConsentLedger, type LedgerRecord, type LedgerReport } from './ledger';
import { MemoryLedgerStorage, openLedgerStorage } from './ledger-storage';
import { signRecord } from './record';
import { openSigningKey } from './signing-key';
import { statementFor } from './statement';
import { refusalOf } from './validity';

/** Name of the key that signs records and ledger. */
const KEY_NAME = 'consent';

export interface ConsentGateOptions {
  /** The clock; the device's own unless a test brings another. */
  readonly now?: () => Date;
  readonly databaseName?: string;
}

/** A consent attested through this gate. The record lies in the ledger; here is only whether it opens anything. */
interface SessionConsent {
  readonly recordId: string;
  readonly face: FaceReference;
  /** Once closed, for whatever reason, it stays closed. */
  closedBy: ConsentErrorCode | null;
}

/**
 * The one place where consents open something. Only what was attested through this gate counts: records of other sessions
 * and tabs are listed, and their withdrawals heeded, but they open nothing.
 *
 * Storage is opened on first use. After {@link close} every method refuses.
 */
export class ConsentGate {
  readonly #now: () => Date;
  readonly #databaseName: string;
  /** In the order in which they were attested. */
  #consents: SessionConsent[] = [];
  #ledger: ConsentLedger | null = null;
  #opening: Promise<ConsentLedger> | null = null;
  #closed = false;
  /** Counts what has been forgotten, so that an attestation that was on its way meanwhile opens nothing. */
  readonly #forgettings = new Map<string, number>();

  constructor(options: ConsentGateOptions = {}) {
    this.#now = options.now ?? (() => new Date());
    this.#databaseName = options.databaseName ?? DATABASE_NAME;
  }

  /**
   * Whether records and key outlive the page; where they do not, the app says so.
   *
   * @throws StorageError as {@link attest} does.
   */
  async isPersistent(): Promise<boolean> {
    return (await this.#openLedger()).persistent;
  }

  /**
   * Writes down what the person at the keyboard attests about one face, signs it, and opens the gate for that face and
   * purpose for `CONSENT_VALIDITY_HOURS`. When the picture is forgotten before the record is written, the record stands and
   * opens nothing.
   *
   * @throws ConsentError `consent-form-incomplete` with the `field` to look at; `consent-ledger-damaged`.
   * @throws StorageError `storage-full` or `storage-unavailable`; then nothing was written and nothing opened.
   */
  async attest(face: FaceReference, attestation: Attestation, purpose: Purpose): Promise<ConsentSummary> {
    const givenAt = this.#now();
    const subject = checkSubject(face, purpose);
    const checked = checkAttestation(attestation, givenAt);
    const isStillThere = this.#watch(subject.face.fileSha256);
    const statement = await statementFor(checked.kind, subject.purpose);
    const ledger = await this.#openLedger();
    const { persistent } = ledger;
    const terms = { ...subject, attestation: checked, statement, givenAt, persistent };
    const entry = await ledger.append(await signRecord(terms, ledger.key));
    this.#consents.push({
      recordId: entry.record.record_id,
      face: subject.face,
      closedBy: isStillThere() ? null : 'consent-wrong-picture',
    });
    return summaryOf(entry, this.#now());
  }

  /**
   * Withdraws a consent of any session. It closes the gate before the ledger is written, so that it is closed even when
   * the writing fails. A second withdrawal changes nothing.
   *
   * @throws ConsentError `consent-missing` when there is no such record; `consent-ledger-damaged`.
   * @throws StorageError when the withdrawal cannot be written: this session heeds it all the same.
   */
  async withdraw(recordId: string): Promise<ConsentSummary> {
    for (const consent of this.#consents) {
      if (consent.recordId === recordId) consent.closedBy ??= 'consent-withdrawn';
    }
    const ledger = await this.#openLedger();
    return summaryOf(await ledger.withdraw(recordId, this.#now()), this.#now());
  }

  /** Drops what was opened for a picture, as when it is replaced. Its grants are refused from here on. */
  forgetPicture(fileSha256: string): void {
    this.#forgettings.set(fileSha256, (this.#forgettings.get(fileSha256) ?? 0) + 1);
    for (const consent of this.#consents) {
      if (consent.face.fileSha256 === fileSha256) consent.closedBy ??= 'consent-wrong-picture';
    }
  }

  /**
   * The newest consent that opens this face now, for any purpose or for the one given; `null` when none does. What other
   * tabs have withdrawn is known since the last method here that was awaited.
   */
  consentFor(face: FaceReference, purpose?: Purpose): ConsentSummary | null {
    const now = this.#now();
    for (const consent of this.#consentsFor(face)) {
      const entry = this.#ledger?.find(consent.recordId);
      if (!entry || consent.closedBy !== null) continue;
      const summary = summaryOf(entry, now);
      if (summary.state === 'given' && (purpose === undefined || summary.purpose === purpose)) return summary;
    }
    return null;
  }

  /**
   * A grant for exactly this use, if each face has a consent in force that covers it. Of several the newest that covers
   * it counts, and if none does the newest says why.
   *
   * @throws ConsentError with the `faceIndex` it is about: `consent-missing` when nothing was attested for a face in this
   * session (or there is no face at all), `consent-wrong-picture` when its picture was forgotten since, `consent-withdrawn`,
   * `consent-expired`, `consent-wrong-operation`, `consent-wrong-purpose`; `consent-ledger-damaged`.
   * @throws StorageError `storage-unavailable` when the ledger cannot be read.
   */
  async requestGrant(request: GrantRequest): Promise<ConsentGrant> {
    const asked = copyRequest(request);
    if (asked.faces.length === 0) throw new ConsentError('consent-missing');
    for (const face of asked.faces) {
      if (this.#consentsFor(face).length === 0) throw refusal('consent-missing', face);
    }
    await (await this.#openLedger()).refresh();
    // Nothing is awaited between these checks and the grant.
    const now = this.#now();
    const covering = asked.faces.map((face) => this.#covering(face, asked, now));
    const consents = Object.freeze(covering.map(({ entry }) => grantedConsentOf(entry)));
    const recheck = () =>
      this.#recheck(
        asked,
        covering.map(({ consent }) => consent),
      );
    return issueGrant({ request: asked, consents, recheck });
  }

  /**
   * Every record in this browser, newest first.
   *
   * @throws ConsentError `consent-ledger-damaged`: a damaged list is not shown as if it were whole.
   * @throws StorageError `storage-unavailable`.
   */
  async summaries(): Promise<readonly ConsentSummary[]> {
    const entries = await (await this.#openLedger()).list();
    const now = this.#now();
    return entries.map((entry) => summaryOf(entry, now)).reverse();
  }

  /** Checks the whole ledger and says what is wrong with it, if anything is. */
  async verifyLedger(): Promise<LedgerReport> {
    return (await this.#openLedger()).verify();
  }

  /**
   * Erases every record of this browser, and opens nothing any more until something is attested anew. It is the way out of
   * a damaged ledger, and a person's way to leave nothing behind. A gate in another tab refuses from then on.
   *
   * @throws StorageError `storage-unavailable`.
   */
  async eraseRecords(): Promise<void> {
    await this.#release();
    const storage = await openLedgerStorage(this.#databaseName);
    try {
      await storage.erase();
    } finally {
      storage.close();
    }
  }

  close(): void {
    this.#closed = true;
    void this.#release();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Newest first. */
  #consentsFor(face: FaceReference): SessionConsent[] {
    const address = faceAddress(face);
    return this.#consents.filter((consent) => faceAddress(consent.face) === address).reverse();
  }

  #covering(face: FaceReference, request: GrantRequest, now: Date) {
    let newestRefusal: ConsentErrorCode | null = null;
    for (const consent of this.#consentsFor(face)) {
      const answer = this.#answer(consent, request, now);
      if (typeof answer !== 'string') return { consent, entry: answer };
      newestRefusal ??= answer;
    }
    throw refusal(newestRefusal ?? 'consent-missing', face);
  }

  async #recheck(request: GrantRequest, consents: readonly SessionConsent[]): Promise<void> {
    for (const { closedBy, face } of consents) if (closedBy !== null) throw refusal(closedBy, face);
    const ledger = await this.#openLedger();
    await ledger.list();
    const now = this.#now();
    for (const consent of consents) {
      const answer = this.#answer(consent, request, now);
      if (typeof answer === 'string') throw refusal(answer, consent.face);
    }
  }

  /** The record that covers the request, or why there is none. */
  #answer(consent: SessionConsent, request: GrantRequest, now: Date): LedgerRecord | ConsentErrorCode {
    if (consent.closedBy !== null) return consent.closedBy;
    const entry = this.#ledger?.find(consent.recordId);
    if (!entry || !this.#consents.includes(consent)) return 'consent-missing';
    return refusalOf(entry, request, now) ?? entry;
  }

  /** Tells later whether the picture has been forgotten since now. */
  #watch(fileSha256: string): () => boolean {
    const forgettings = this.#forgettings.get(fileSha256);
    return () => forgettings === this.#forgettings.get(fileSha256);
  }

  async #openLedger(): Promise<ConsentLedger> {
    if (this.#closed) throw new StorageError('storage-unavailable');
    const opening = (this.#opening ??= openLedger(this.#databaseName));
    try {
      const ledger = await opening;
      if (opening !== this.#opening) throw new StorageError('storage-unavailable');
      this.#ledger = ledger;
      return ledger;
    } catch (error) {
      // The next use tries again: room may have been made meanwhile.
      if (opening === this.#opening) this.#opening = null;
      throw error;
    }
  }

  /** Ends the session: what was opened is dropped, and the storage closed. */
  async #release(): Promise<void> {
    for (const consent of this.#consents) consent.closedBy ??= 'consent-missing';
    this.#consents = [];
    this.#ledger = null;
    const opening = this.#opening;
    this.#opening = null;
    const ledger = await opening?.catch(() => null);
    ledger?.close();
  }
}

async function openLedger(databaseName: string): Promise<ConsentLedger> {
  const key = await openSigningKey(KEY_NAME, { databaseName });
  // A ledger that outlives the key that signed it could not be checked any more.
  const storage = key.persistent ? await openLedgerStorage(databaseName) : new MemoryLedgerStorage();
  return new ConsentLedger(key, storage);
}

function grantedConsentOf({ record, recordSha256 }: LedgerRecord): GrantedConsent {
  const { operations, purposes } = record.grant;
  const scope = Object.freeze({
    operations: Object.freeze([...operations]),
    purposes: Object.freeze([...purposes]),
  });
  return Object.freeze({ recordSha256, scope, validUntil: record.events[0].valid_until });
}

function refusal(code: ConsentErrorCode, { faceIndex }: FaceReference): ConsentError {
  return new ConsentError(code, { faceIndex });
}
