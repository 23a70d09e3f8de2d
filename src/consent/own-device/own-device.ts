import { ConsentError } from '../../core';
import { checkAttestation } from '../attestation';
import { VALIDITY_IN_HOURS } from '../consent-kind';
import { DATABASE_NAME } from '../database';
import type { LiveEvidence } from '../live-evidence';
import { permittedStatement } from '../permitted';
import type { ConsentPolicy } from '../policy';
import { LONGEST_RETENTION } from '../retention';
import type { ConsentScope } from '../scope';
import { generateSigningPair, publicJwkOf, signCanonical, thumbprintOf } from '../signature';
import type { Statement } from '../statement';
import { makeWithdrawalCode, withdrawalCodeSha256 } from '../withdrawal-code';
import { askerName } from './asker-name';
import { answerLine, readAnswer, termsOfAnswer } from './answer';
import { type OwnConsent, OwnConsents } from './own-consents';
import { type ConsentRequest, readRequest, scopeOf, validUntil } from './request';
import { takeBackLine } from './take-back';

/** A request as the person who is asked reads it. */
export interface OpenedRequest {
  /** As it came, to be answered with. */
  readonly line: string;
  /** Who asks, as they call themselves, and who runs the installation. */
  readonly asker: string;
  /** RFC 7638, of the key that signed the request. */
  readonly thumbprint: string;
  readonly scope: ConsentScope;
  readonly statement: Statement;
  readonly ageLimit: number;
  /** ISO 8601, UTC. */
  readonly validUntil: string;
}

export interface OwnAnswer {
  /** For the one who asked: as a code, a small file, or text. */
  readonly line: string;
  readonly withdrawalCode: string;
  /** False where this device keeps nothing: then only the code takes the consent back later. */
  readonly isKept: boolean;
}

/** A consent that was given on this device, as its person sees it. */
export interface OwnConsentSummary {
  readonly nonce: string;
  readonly asker: string;
  readonly scope: ConsentScope;
  readonly givenAt: string;
  readonly validUntil: string;
  readonly withdrawalCode: string;
  readonly takenBackAt: string | null;
}

export interface OwnDeviceOptions {
  readonly now?: () => Date;
  readonly databaseName?: string;
  /** Of this site. */
  readonly origin: string;
}

/** The person's own device: reads what is asked, signs what they agree to with a key made for that, and takes it back. */
export class OwnDevice {
  readonly #now: () => Date;
  readonly #origin: string;
  readonly #consents: OwnConsents;

  constructor({ now, databaseName, origin }: OwnDeviceOptions) {
    this.#now = now ?? (() => new Date());
    this.#origin = origin;
    this.#consents = new OwnConsents(databaseName ?? DATABASE_NAME);
  }

  /**
   * @throws ConsentError as {@link readRequest} does; `consent-against-policy`; `consent-request-other-words` where the asking device
   * shows another statement than this one would.
   */
  async open(text: string, policy: ConsentPolicy): Promise<OpenedRequest> {
    return (await this.#read(text, policy)).opened;
  }

  /**
   * Signs. A new key for each consent, so that two of them cannot be seen to be of one person.
   *
   * @param live - what was found out on this device.
   * @throws ConsentError as {@link open} does, and `consent-form-incomplete`.
   * @throws StorageError `storage-full` or `storage-unavailable`; then nothing was signed.
   */
  async answer(
    text: string,
    policy: ConsentPolicy,
    person: { readonly display: string; readonly adult: boolean },
    live: LiveEvidence,
  ): Promise<OwnAnswer> {
    const { request, opened } = await this.#read(text, policy);
    const { display, adult } = checkAttestation({ kind: 'self', ...person }, this.#now()) as typeof person;
    const pair = await generateSigningPair();
    const withdrawalCode = makeWithdrawalCode();
    const unsigned = {
      nonce: request.nonce,
      key: await publicJwkOf(pair.publicKey),
      display,
      adult,
      live,
      revocation_key_sha256: await withdrawalCodeSha256(withdrawalCode),
    };
    const terms = termsOfAnswer(request, unsigned, opened.ageLimit);
    const line = answerLine({ ...unsigned, signature: await signCanonical(pair.privateKey, terms) });
    const isKept = await this.#consents.put({
      requestLine: opened.line,
      answerLine: line,
      nonce: request.nonce,
      ageLimit: opened.ageLimit,
      operator: opened.asker,
      withdrawalCode,
      takenBackAt: null,
      pair,
    });
    return { line, withdrawalCode, isKept };
  }

  /** What was agreed to on this device, newest first. What is older than any consent lasts is removed first. */
  async list(): Promise<readonly OwnConsentSummary[]> {
    const summaries: (OwnConsentSummary | null)[] = [];
    for (const consent of await this.#consents.list()) {
      const summary = await this.#summaryOf(consent);
      if (summary && this.#isOver(summary)) await this.#consents.remove(consent.nonce);
      else summaries.push(summary);
    }
    return summaries
      .filter((summary) => summary !== null)
      .sort((one, other) => other.givenAt.localeCompare(one.givenAt));
  }

  /**
   * The signed withdrawal in one line, for the device that holds the record.
   *
   * @throws ConsentError `consent-take-back-unknown` when this device gave no such consent.
   */
  async takeBack(nonce: string): Promise<string> {
    const consent = (await this.#consents.list()).find((known) => known.nonce === nonce);
    const request = consent && (await this.#requestOf(consent));
    if (!request) throw new ConsentError('consent-take-back-unknown');
    const now = this.#now();
    const terms = termsOfAnswer(request, readAnswer(consent.answerLine), consent.ageLimit);
    const line = await takeBackLine(terms, now, consent.pair.privateKey);
    await this.#consents.put({ ...consent, takenBackAt: consent.takenBackAt ?? now.toISOString() });
    return line;
  }

  async #read(
    text: string,
    policy: ConsentPolicy,
  ): Promise<{ readonly request: ConsentRequest; readonly opened: OpenedRequest }> {
    const request = await readRequest(text, this.#origin, this.#now());
    const scope = scopeOf(request);
    const asker = askerName(request.asker, policy);
    const { language } = request;
    const statement = await permittedStatement(policy, 'own-device', scope, language, asker);
    if (statement.sha256 !== request.statement_sha256) throw new ConsentError('consent-request-other-words');
    const opened = {
      line: text.trim(),
      asker,
      thumbprint: await thumbprintOf(request.operator_key),
      scope,
      statement,
      ageLimit: policy.ageLimit,
      validUntil: validUntil(request),
    };
    return { request, opened };
  }

  #isOver({ givenAt }: OwnConsentSummary): boolean {
    const age = this.#now().getTime() - Date.parse(givenAt);
    return age >= VALIDITY_IN_HOURS[LONGEST_RETENTION] * 3_600_000;
  }

  async #summaryOf(consent: OwnConsent): Promise<OwnConsentSummary | null> {
    const request = await this.#requestOf(consent);
    if (!request) return null;
    return {
      nonce: consent.nonce,
      asker: consent.operator,
      scope: scopeOf(request),
      givenAt: request.time,
      validUntil: validUntil(request),
      withdrawalCode: consent.withdrawalCode,
      takenBackAt: consent.takenBackAt,
    };
  }

  /** The request as of the time it was made: what was agreed to can be taken back at any time. */
  async #requestOf({ requestLine }: OwnConsent): Promise<ConsentRequest | null> {
    return readRequest(requestLine, this.#origin, null).catch(() => null);
  }
}
