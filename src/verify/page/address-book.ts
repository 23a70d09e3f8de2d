import type { SignerIdentity, TrustedSigner } from '../trusted-signer';

const PLACE = 'persona-grata-trusted-signers';
const SIGNER_LIMIT = 200;
const NAME_LENGTH_LIMIT = 80;
const ID = /^(?:key:[\w-]{43}|certificate:[0-9a-f]{64})$/;

/** The settings that the page keeps between visits, on this device alone. */
export interface KeptSettings {
  /** Whatever stands there; null where nothing does, or nothing can be kept. */
  readonly keptAt: (place: string) => unknown;
  readonly keepAt: (place: string, value: unknown) => void;
}

/**
 * Signers whom the person at this browser trusts. Kept with the page's settings, so that deleting everything deletes them; a
 * browser that keeps nothing forgets them with the page. It opens nothing but a word on a card.
 */
export class AddressBook {
  readonly #settings: KeptSettings;
  #signers: readonly TrustedSigner[] = [];

  constructor(settings: KeptSettings) {
    this.#settings = settings;
  }

  /** As they stand now, in other tabs as well. */
  get signers(): readonly TrustedSigner[] {
    const kept = this.#settings.keptAt(PLACE);
    // A browser that keeps nothing remembers as long as the page is open. Anyone may have written there: what is no signer is left out.
    return Array.isArray(kept) ? kept.filter(isTrustedSigner).slice(-SIGNER_LIMIT) : this.#signers;
  }

  /** Under the name that is given; what the book said of the signer before is replaced. */
  trust({ id, issuedBy }: SignerIdentity, name: string, now = new Date()): void {
    const called = name.trim().slice(0, NAME_LENGTH_LIMIT);
    if (called === '' || !ID.test(id)) return;
    const others = this.signers.filter((signer) => signer.id !== id);
    const added = { id, issuedBy: issuedBy?.slice(0, 200) ?? null, name: called, since: now.toISOString() };
    this.#keep([...others, added].slice(-SIGNER_LIMIT));
  }

  forget(id: string): void {
    this.#keep(this.signers.filter((signer) => signer.id !== id));
  }

  #keep(signers: readonly TrustedSigner[]): void {
    this.#signers = signers;
    this.#settings.keepAt(PLACE, signers);
  }
}

function isTrustedSigner(value: unknown): value is TrustedSigner {
  if (typeof value !== 'object' || value === null) return false;
  const { id, issuedBy, name, since } = value as Partial<Record<keyof TrustedSigner, unknown>>;
  return (
    typeof id === 'string' &&
    ID.test(id) &&
    (issuedBy === null || typeof issuedBy === 'string') &&
    typeof name === 'string' &&
    name !== '' &&
    name.length <= NAME_LENGTH_LIMIT &&
    typeof since === 'string' &&
    !Number.isNaN(Date.parse(since))
  );
}
