import * as v from 'valibot';
import { ConsentError, type Language } from '../../core';
import { displaySchema } from '../attestation';
import type { FaceReference } from '../consent-kind';
import { makeNonce } from '../nonce';
import { permittedStatement } from '../permitted';
import type { ConsentPolicy } from '../policy';
import type { NewTerms } from '../record';
import type { ConsentScope } from '../scope';
import type { SigningKey } from '../signing-key';
import type { Statement } from '../statement';
import { readAnswer } from './answer';
import { askerName } from './asker-name';
import { type ConsentRequest, isOpen, requestOf, signRequest } from './request';

/** A request that waits for its answer, with what the record will need. */
interface AskedRequest {
  readonly request: ConsentRequest;
  readonly face: FaceReference;
  readonly scope: ConsentScope;
  readonly statement: Statement;
  readonly operatorName: string;
  /** False once the picture was forgotten since it was asked. */
  readonly isPictureThere: () => boolean;
}

export interface Question extends Pick<AskedRequest, 'face' | 'scope' | 'isPictureThere'> {
  /** What whoever asks calls themselves. */
  readonly asker: string;
}

/** An answer that fits its request; whether it was signed is seen once the record is written. */
export interface ClaimedAnswer {
  readonly terms: NewTerms;
  readonly isPictureThere: () => boolean;
  /** Nothing was written for it: the right answer may still come. */
  readonly reopen: () => void;
}

/** More codes than this are not shown at a time; the oldest makes room. */
const MOST_REQUESTS = 64;

/** What was asked in the running session. Each request is answered once, and in no other session. */
export class AskedRequests {
  readonly #open = new Map<string, AskedRequest>();
  readonly #answered = new Set<string>();

  /**
   * @returns the request in one line.
   * @throws ConsentError `consent-form-incomplete` with the field `asker`; `consent-against-policy`.
   */
  async ask(
    { face, scope, asker, isPictureThere }: Question,
    { policy, key, language, now }: { policy: ConsentPolicy; key: SigningKey; language: Language; now: Date },
  ): Promise<string> {
    const name = v.safeParse(displaySchema, asker);
    if (!name.success) throw new ConsentError('consent-form-incomplete', { field: 'asker' });
    const operatorName = askerName(name.output, policy);
    const statement = await permittedStatement(policy, 'own-device', scope, language, operatorName);
    const { sha256: statementSha256 } = statement;
    const request = requestOf(
      { face, scope, asker: name.output, language, statementSha256, nonce: makeNonce(), time: now },
      key,
    );
    this.#keep({ request, face, scope, statement, operatorName, isPictureThere });
    return signRequest(request, key);
  }

  /**
   * Takes an answer, after which its request gets no second one.
   *
   * @throws ConsentError `consent-answer-malformed`, `consent-answer-used`, `consent-answer-unasked`, `consent-request-expired`,
   * `consent-wrong-picture`.
   */
  claim(text: string, now: Date): ClaimedAnswer {
    const { nonce, display, adult, live, key, revocation_key_sha256, signature } = readAnswer(text);
    if (this.#answered.has(nonce)) throw new ConsentError('consent-answer-used');
    const asked = this.#open.get(nonce);
    if (!asked) throw new ConsentError('consent-answer-unasked');
    const { request, face, scope, statement, operatorName, isPictureThere } = asked;
    if (!isOpen(request, now)) throw new ConsentError('consent-request-expired');
    if (!isPictureThere()) throw new ConsentError('consent-wrong-picture');
    this.#open.delete(nonce);
    this.#answered.add(nonce);
    const terms: NewTerms = {
      face,
      scope,
      statement,
      operatorName,
      live,
      nonce,
      attestation: { kind: 'own-device', display, adult },
      givenAt: new Date(request.time),
      withdrawalSha256: revocation_key_sha256,
      subject: { key, signature },
    };
    const reopen = () => {
      this.#answered.delete(nonce);
      this.#keep(asked);
    };
    return { terms, isPictureThere, reopen };
  }

  end(): void {
    this.#open.clear();
  }

  #keep(asked: AskedRequest): void {
    this.#open.set(asked.request.nonce, asked);
    if (this.#open.size > MOST_REQUESTS) this.#open.delete(this.#open.keys().next().value!);
  }
}
