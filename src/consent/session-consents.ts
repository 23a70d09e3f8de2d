import type { ConsentErrorCode } from '../core';
import type { FaceReference } from './consent-kind';
import { faceAddress } from './grant-request';

/** A consent attested through one gate. The record lies in the ledger; here is only whether it opens anything. */
export interface SessionConsent {
  readonly recordId: string;
  readonly face: FaceReference;
  /** For the person's receipt; only its hash is kept anywhere else. Null where it was made on the person's own device. */
  readonly withdrawalCode: string | null;
  /** Once closed, for whatever reason, it stays closed. */
  closedBy: ConsentErrorCode | null;
}

/** What was attested in the running session, in the order in which it was. */
export class SessionConsents {
  #consents: SessionConsent[] = [];
  /** Counts what has been forgotten, so that an attestation that was on its way meanwhile opens nothing. */
  readonly #forgettings = new Map<string, number>();

  add(consent: SessionConsent): void {
    this.#consents.push(consent);
  }

  has(consent: SessionConsent): boolean {
    return this.#consents.includes(consent);
  }

  /** Newest first. */
  of(face: FaceReference): SessionConsent[] {
    const address = faceAddress(face);
    return this.#consents.filter((consent) => faceAddress(consent.face) === address).reverse();
  }

  find(recordId: string): SessionConsent | null {
    return this.#consents.find((consent) => consent.recordId === recordId) ?? null;
  }

  close(recordId: string, reason: ConsentErrorCode): void {
    for (const consent of this.#consents) if (consent.recordId === recordId) consent.closedBy ??= reason;
  }

  /** Closes what was opened for a picture. */
  forgetPicture(fileSha256: string): void {
    this.#forgettings.set(fileSha256, (this.#forgettings.get(fileSha256) ?? 0) + 1);
    for (const consent of this.#consents) {
      if (consent.face.fileSha256 === fileSha256) consent.closedBy ??= 'consent-wrong-picture';
    }
  }

  /** Tells later whether the picture has been forgotten since now. */
  watch(fileSha256: string): () => boolean {
    const forgettings = this.#forgettings.get(fileSha256);
    return () => forgettings === this.#forgettings.get(fileSha256);
  }

  /** Closes everything for good. */
  end(): void {
    for (const consent of this.#consents) consent.closedBy ??= 'consent-missing';
    this.#consents = [];
  }
}
