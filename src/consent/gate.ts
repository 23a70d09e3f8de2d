import { ConsentError, type ConsentErrorCode, type Language, StorageError } from '../core';
import { checkAttestation, checkFace } from './attestation';
import { readDigits } from './code-digits';
import type { Attestation, FaceReference } from './consent-kind';
import { type ConsentSummary, summaryOf } from './consent-summary';
import { type ConsentFile, consentFileOf } from './consent-file';
import { DATABASE_NAME, deleteConsentDatabase } from './database';
import { type ConsentGrant, issueGrant } from './grant';
import { grantedConsentOf } from './granted-consent';
import type { AttestationDetails, ConsentGateOptions } from './gate-options';
import { type GrantRequest, copyRequest } from './grant-request';
import type { ConsentLedger, LedgerReport } from './ledger';
import { openLedgerStorage } from './ledger-storage';
import type { Withdrawal } from './ledger-entry';
import { type LedgerFile, type ReadLedgerFile, ledgerFileOf, readLedgerFile } from './ledger-file';
import { type LedgerRecord, isCurrent, isProven } from './ledger-record';
import { type ConsentPolicy, DEFAULT_POLICY, isAllowedBy } from './policy';
import { PolicyInForce } from './policy-in-force';
import { makeNonce } from './nonce';
import { type OpenLedger, openLedger } from './open-ledger';
import { AskedRequests } from './own-device/asked-requests';
import { readTakeBack } from './own-device/take-back';
import {
  type PaperForm,
  makePaperCode,
  paperTermsOf,
  requireUnusedCode,
  statementOnPaper,
} from './paper-code';
import { requireAllowed, requireArtworkAllowed, permittedStatement } from './permitted';
import { type NewTerms, signRecord } from './record';
import { isRetentionOver } from './retention';
import { type ConsentScope, checkScope } from './scope';
import { type SessionConsent, SessionConsents } from './session-consents';
import { isSubjectSigned } from './subject-terms';
import { type PreviewUse, previewRefusalOf, refusalOf } from './validity';
import { makeWithdrawalCode, withdrawalCodeSha256 } from './withdrawal-code';

/**
 * The one place where consents open something. Only what was attested through this gate counts: records of other sessions
 * and tabs are listed, and their withdrawals heeded, but they open nothing.
 *
 * Storage is opened on first use. After {@link close} every method refuses.
 */
export class ConsentGate {
  readonly #now: () => Date;
  readonly #databaseName: string;
  readonly #consents = new SessionConsents();
  readonly #asked = new AskedRequests();
  /** In which statements are given from now on. */
  language: Language = 'en';
  readonly #inForce: PolicyInForce;
  #ledger: ConsentLedger | null = null;
  #opening: Promise<OpenLedger> | null = null;
  #closed = false;

  constructor(options: ConsentGateOptions = {}) {
    this.#now = options.now ?? (() => new Date());
    this.#databaseName = options.databaseName ?? DATABASE_NAME;
    this.#inForce = new PolicyInForce(options.policy ?? DEFAULT_POLICY);
  }

  /** What the operator allows; everything here stays within it. */
  get policy(): ConsentPolicy {
    return this.#inForce.policy;
  }

  /** From here on this policy counts, for what is attested and for what was. */
  adoptPolicy(policy: ConsentPolicy): void {
    this.#inForce.adopt(policy);
  }

  /** From here on no consent outlasts this session, nor its record, whatever policy comes. Earlier records stay their time. */
  endWithSession(): void {
    this.#inForce.endWithSession();
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
   * Writes down what the person at the keyboard attests about one face, signs it, and opens the gate for that face within that
   * scope. When the picture is forgotten before the record is written, the record stands and opens nothing.
   *
   * @throws ConsentError `consent-form-incomplete` with the `field` to look at; `consent-against-policy`;
   * `consent-ledger-damaged`.
   * @throws StorageError `storage-full` or `storage-unavailable`; then nothing was written and nothing opened.
   */
  async attest(
    face: FaceReference,
    attestation: Attestation,
    scope: ConsentScope,
    { live = null }: AttestationDetails = {},
  ): Promise<ConsentSummary> {
    const givenAt = this.#now();
    const checked = {
      face: checkFace(face),
      scope: checkScope(scope),
      attestation: checkAttestation(attestation, givenAt),
    };
    const isPictureThere = this.#consents.watch(checked.face.fileSha256);
    requireArtworkAllowed(this.policy, checked.attestation);
    const statement = await this.#statementOf(checked);
    const withdrawalCode = makeWithdrawalCode();
    const terms = {
      ...checked,
      statement,
      live,
      givenAt,
      nonce: makeNonce(),
      withdrawalSha256: await withdrawalCodeSha256(withdrawalCode),
      subject: null,
      operatorName: this.policy.operator,
    };
    return this.#write(terms, { withdrawalCode, isPictureThere });
  }

  /**
   * Asks the person on a device of their own. What comes back goes to {@link takeAnswer}, within half an hour and in this session.
   *
   * @param asker - what whoever asks calls themselves.
   * @returns the request in one line, for a code, a link or a small file. Nothing is opened by it.
   * @throws ConsentError `consent-form-incomplete` with the `field` to look at; `consent-against-policy`.
   * @throws StorageError as {@link attest} does.
   */
  async askOwnDevice(face: FaceReference, scope: ConsentScope, asker: string): Promise<string> {
    const checked = { face: checkFace(face), scope: checkScope(scope) };
    const isPictureThere = this.#consents.watch(checked.face.fileSha256);
    const { key } = await this.#open();
    const circumstances = { key, policy: this.policy, language: this.language, now: this.#now() };
    return this.#asked.ask({ ...checked, asker, isPictureThere }, circumstances);
  }

  /**
   * Takes the answer of the person's own device: it has to answer a request of this session, once, in time, and agree to exactly what was
   * asked. Then both keys are on the record, and the gate is open for that face within that scope.
   *
   * @throws ConsentError as {@link AskedRequests.claim} does; `consent-answer-forged`, `consent-against-policy`.
   * @throws StorageError as {@link attest} does; then the answer can be taken again.
   */
  async takeAnswer(text: string): Promise<ConsentSummary> {
    const { terms, isPictureThere, reopen } = this.#asked.claim(text, this.#now());
    try {
      requireAllowed(this.policy, terms.attestation.kind, terms.scope);
      return await this.#write(terms, { withdrawalCode: null, isPictureThere });
    } catch (error) {
      reopen();
      throw error;
    }
  }

  /**
   * A form to be printed. Its code, entered with an attestation of the kind `written`, says which form was signed.
   *
   * @throws as {@link askOwnDevice} does.
   */
  async paperForm(face: FaceReference, scope: ConsentScope): Promise<PaperForm> {
    const checked = { face: checkFace(face), scope: checkScope(scope) };
    const statement = await permittedStatement(this.policy, 'written', checked.scope, this.language);
    const { key } = await this.#open();
    return { statement, code: await makePaperCode(paperTermsOf(checked.face, statement, key)) };
  }

  /**
   * Withdraws a consent of any session. It closes the gate before the ledger is written, so that it is closed even when
   * the writing fails. A second withdrawal changes nothing.
   *
   * @throws ConsentError `consent-missing` when there is no such record; `consent-ledger-damaged`.
   * @throws StorageError when the withdrawal cannot be written: this session heeds it all the same.
   */
  async withdraw(recordId: string): Promise<ConsentSummary> {
    return this.#withdraw(recordId, this.#now(), { by: 'operator' });
  }

  /**
   * Withdraws whichever consent the code was given out for.
   *
   * @throws ConsentError `consent-code-unknown` when no record of this browser answers to it.
   */
  async withdrawByCode(text: string): Promise<ConsentSummary> {
    const code = readDigits(text);
    if (code === null) throw new ConsentError('consent-code-unknown');
    const sha256 = await withdrawalCodeSha256(code);
    const entries = await (await this.#openLedger()).list();
    const entry = entries.find(
      ({ record }) => isCurrent(record) && record.withdrawal.revocation_key_sha256 === sha256,
    );
    if (!entry) throw new ConsentError('consent-code-unknown');
    return this.#withdraw(entry.record.record_id, this.#now(), { by: 'code', code });
  }

  /**
   * Withdraws a consent that was given on the person's own device, with the line that device signed.
   *
   * @throws ConsentError `consent-take-back-forged`; `consent-take-back-unknown` when no record of this browser belongs to it.
   */
  async withdrawBySubject(text: string): Promise<ConsentSummary> {
    const { nonce, time, signature } = readTakeBack(text);
    const entries = await (await this.#openLedger()).list();
    const entry = entries.find(
      ({ record }) => isCurrent(record) && record.subject.key !== null && record.notice.nonce === nonce,
    );
    if (!entry) throw new ConsentError('consent-take-back-unknown');
    const withdrawal: Withdrawal = { by: 'subject', subject_signature: signature };
    if (!(await isProven(withdrawal, entry.record, time))) throw new ConsentError('consent-take-back-forged');
    return this.#withdraw(entry.record.record_id, new Date(time), withdrawal);
  }

  /** The code for the receipt of a consent that was attested here and now; null for all others, of which only the hash is kept. */
  withdrawalCodeOf(recordId: string): string | null {
    return this.#consents.find(recordId)?.withdrawalCode ?? null;
  }

  /**
   * The record as a file for the person concerned, with the notice of its withdrawal once it was withdrawn.
   *
   * @throws ConsentError `consent-missing` when there is no such record; `consent-ledger-damaged`.
   */
  async consentFile(recordId: string): Promise<ConsentFile> {
    const { ledger, key } = await this.#open();
    await ledger.refresh();
    const entry = ledger.find(recordId);
    if (!entry) throw new ConsentError('consent-missing');
    return consentFileOf(entry, key);
  }

  /** The whole ledger as a file, damaged or not: whoever reads it checks it. */
  async ledgerFile(): Promise<LedgerFile> {
    const { ledger, key } = await this.#open();
    return ledgerFileOf(await ledger.stored(), key.publicJwk);
  }

  /**
   * Looks at a ledger that was saved as a file. It is a document: it opens nothing, and nothing of it is taken over.
   *
   * @throws ConsentError `consent-ledger-file-malformed`.
   */
  readLedgerFile(file: Blob): Promise<ReadLedgerFile> {
    return readLedgerFile(file, this.#now());
  }

  /** Drops what was opened for a picture, as when it is replaced. Its grants are refused from here on. */
  forgetPicture(fileSha256: string): void {
    this.#consents.forgetPicture(fileSha256);
  }

  /**
   * The newest consent that opens the preview of this face now, for any use or for the one given; `null` when none does. What
   * other tabs have withdrawn is known since the last method here that was awaited.
   */
  consentFor(face: FaceReference, use: PreviewUse = {}): ConsentSummary | null {
    const now = this.#now();
    for (const consent of this.#consents.of(face)) {
      const entry = this.#ledger?.find(consent.recordId);
      if (!entry || consent.closedBy !== null || !this.#isAllowed(entry, use)) continue;
      if (previewRefusalOf(entry, use, now) === null) return summaryOf(entry, now);
    }
    return null;
  }

  /**
   * A grant for exactly this use, if each face has a consent in force that covers it. Of several the newest that covers
   * it counts, and if none does the newest says why.
   *
   * @throws ConsentError with the `faceIndex` it is about: `consent-missing` when nothing was attested for a face in this
   * session (or there is no face at all), `consent-wrong-picture` when its picture was forgotten since, and whatever
   * `refusalOf` gives; `consent-ledger-damaged`.
   * @throws StorageError `storage-unavailable` when the ledger cannot be read.
   */
  async requestGrant(request: GrantRequest): Promise<ConsentGrant> {
    const asked = copyRequest(request);
    if (asked.faces.length === 0) throw new ConsentError('consent-missing');
    for (const face of asked.faces) {
      if (this.#consents.of(face).length === 0) throw refusal('consent-missing', face);
    }
    await (await this.#openLedger()).refresh();
    // Nothing is awaited between these checks and the grant.
    const now = this.#now();
    const covering = asked.faces.map((face) => this.#covering(face, asked, now));
    const granted = covering.map(({ consent }) => consent);
    return issueGrant({
      request: asked,
      consents: Object.freeze(covering.map(({ entry }) => grantedConsentOf(entry))),
      recheck: () => this.#recheck(asked, granted),
      enter: (exportId) => this.#enter(asked, granted, exportId),
    });
  }

  /**
   * Every record in this browser, newest first. Those that are kept no longer are removed first.
   *
   * @throws ConsentError `consent-ledger-damaged`: a damaged list is not shown as if it were whole.
   * @throws StorageError `storage-unavailable`.
   */
  async summaries(): Promise<readonly ConsentSummary[]> {
    const ledger = await this.#openLedger();
    const now = this.#now();
    const entries = await this.#removeWhatIsOver(ledger, await ledger.list(), now);
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

  /**
   * Deletes the whole database: records, their head, and every key of this browser. What other tabs have open refuses from
   * then on. The gate is closed by it.
   *
   * @throws StorageError `storage-unavailable`.
   */
  async deleteEverything(): Promise<void> {
    this.#closed = true;
    await this.#release();
    await deleteConsentDatabase(this.#databaseName);
  }

  close(): void {
    this.#closed = true;
    void this.#release();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** The one way into the ledger, and the only thing that opens a face. */
  async #write(
    terms: NewTerms,
    { withdrawalCode, isPictureThere }: { withdrawalCode: string | null; isPictureThere: () => boolean },
  ): Promise<ConsentSummary> {
    const { ledger, key } = await this.#open();
    const signed = await signRecord({ ...terms, policy: this.policy, persistent: ledger.persistent }, key);
    // What the person's own device signed is what the record says, or there is no record.
    if (!(await isSubjectSigned(signed))) throw new ConsentError('consent-answer-forged');
    const entry = await ledger.append(signed);
    this.#consents.add({
      recordId: entry.record.record_id,
      face: terms.face,
      withdrawalCode,
      closedBy: isPictureThere() ? null : 'consent-wrong-picture',
    });
    return summaryOf(entry, this.#now());
  }

  async #withdraw(recordId: string, time: Date, withdrawal: Withdrawal): Promise<ConsentSummary> {
    this.#consents.close(recordId, 'consent-withdrawn');
    const ledger = await this.#openLedger();
    return summaryOf(await ledger.withdraw(recordId, time, withdrawal), this.#now());
  }

  /** Gives the records that stay. */
  async #removeWhatIsOver(
    ledger: ConsentLedger,
    entries: readonly LedgerRecord[],
    now: Date,
  ): Promise<readonly LedgerRecord[]> {
    const { retention } = this.#inForce;
    const isOver = (entry: LedgerRecord) =>
      isRetentionOver(entry, retention, now, this.#consents.find(entry.record.record_id));
    if (!entries.some(isOver)) return entries;
    await ledger.prune(now, isOver);
    return ledger.list();
  }

  /** What was read: on paper where a form was signed, else here. */
  async #statementOf({ face, scope, attestation }: Pick<NewTerms, 'face' | 'scope' | 'attestation'>) {
    if (attestation.kind !== 'written')
      return permittedStatement(this.policy, attestation.kind, scope, this.language);
    const { key, ledger } = await this.#open();
    const statement = await statementOnPaper(attestation.code, { face, scope }, this.policy, key);
    requireUnusedCode(attestation.code, await ledger.list());
    return statement;
  }

  #covering(face: FaceReference, request: GrantRequest, now: Date) {
    let newestRefusal: ConsentErrorCode | null = null;
    for (const consent of this.#consents.of(face)) {
      const answer = this.#answer(consent, request, now);
      if (typeof answer !== 'string') return { consent, entry: answer };
      newestRefusal ??= answer;
    }
    throw refusal(newestRefusal ?? 'consent-missing', face);
  }

  async #recheck(request: GrantRequest, consents: readonly SessionConsent[]): Promise<void> {
    for (const { closedBy, face } of consents) if (closedBy !== null) throw refusal(closedBy, face);
    await (await this.#openLedger()).list();
    this.#requireAll(request, consents);
  }

  async #enter(request: GrantRequest, consents: readonly SessionConsent[], exportId: string): Promise<void> {
    for (const { closedBy, face } of consents) if (closedBy !== null) throw refusal(closedBy, face);
    const ledger = await this.#openLedger();
    const recordIds = [...new Set(consents.map(({ recordId }) => recordId))];
    await ledger.enterExport(recordIds, exportId, this.#now(), () => {
      this.#requireAll(request, consents);
    });
    // A withdrawal that overtook the writing closed the consent before it was entered.
    for (const { closedBy, face } of consents) if (closedBy !== null) throw refusal(closedBy, face);
  }

  #requireAll(request: GrantRequest, consents: readonly SessionConsent[]): void {
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
    if (!entry || !this.#consents.has(consent)) return 'consent-missing';
    const reason = refusalOf(entry, request, now);
    return reason ?? (this.#isAllowed(entry, request) ? entry : 'consent-against-policy');
  }

  #isAllowed(
    { record }: LedgerRecord,
    { purpose, audience }: PreviewUse & { audience?: GrantRequest['audience'] },
  ) {
    const [{ time, valid_until }] = record.events;
    return isAllowedBy(this.policy, {
      kind: record.evidence.method,
      purposes: purpose === undefined ? [] : [purpose],
      audience: audience ?? 'private',
      validityInHours: (Date.parse(valid_until) - Date.parse(time)) / 3_600_000,
    });
  }

  async #openLedger(): Promise<ConsentLedger> {
    return (await this.#open()).ledger;
  }

  async #open(): Promise<OpenLedger> {
    if (this.#closed) throw new StorageError('storage-unavailable');
    const opening = (this.#opening ??= openLedger(this.#databaseName));
    try {
      const open = await opening;
      if (opening !== this.#opening) throw new StorageError('storage-unavailable');
      this.#ledger = open.ledger;
      return open;
    } catch (error) {
      // The next use tries again: room may have been made meanwhile.
      if (opening === this.#opening) this.#opening = null;
      throw error;
    }
  }

  /** Ends the session: what was opened is dropped, and the storage closed. */
  async #release(): Promise<void> {
    this.#consents.end();
    this.#asked.end();
    this.#ledger = null;
    const opening = this.#opening;
    this.#opening = null;
    const open = await opening?.catch(() => null);
    open?.ledger.close();
  }
}

function refusal(code: ConsentErrorCode, { faceIndex }: FaceReference): ConsentError {
  return new ConsentError(code, { faceIndex });
}
