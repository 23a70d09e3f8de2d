import { ConsentError } from '../core';
import type { Operation, Purpose } from './consent-kind';
import { type GrantRequest, copyRequest, sameFaces } from './grant-request';

/** What a file may say of one consent: its hash and its scope. No name, no face. */
export interface GrantedConsent {
  /** SHA-256 of the signed record, lower-case hexadecimal. */
  readonly recordSha256: string;
  readonly scope: { readonly operations: readonly Operation[]; readonly purposes: readonly Purpose[] };
  /** ISO 8601, UTC. */
  readonly validUntil: string;
}

/** What a gate seals into a grant. */
export interface GrantTerms {
  /** A copy that nobody else holds. */
  readonly request: GrantRequest;
  readonly consents: readonly GrantedConsent[];
  /** Asks the issuing gate again. Rejects with the reason when the consents no longer hold. */
  readonly recheck: () => Promise<void>;
  /** Asks again, and enters in the ledger that a file was made. Rejects, and enters nothing, when the consents no longer hold. */
  readonly enter: (exportId: string) => Promise<void>;
}

interface GrantSeal {
  issue(terms: GrantTerms): ConsentGrant;
  /** `null` for whatever is no grant of this module. */
  open(value: unknown): GrantTerms | null;
}

const token = Symbol('Only this file makes grants.');
let seal: GrantSeal;

/**
 * The proof, within this session, that every face in play has a consent in force for one use. A gate makes it and
 * {@link assertGrant} accepts it; nothing else does either. The terms lie in a private field, which no cast, prototype,
 * proxy, subclass or structured clone can imitate, and checks read that field, never a property that could be replaced.
 */
export class ConsentGrant {
  static {
    seal = {
      issue: (terms) => new ConsentGrant(token, terms),
      open: (value) => (typeof value === 'object' && value !== null && #terms in value ? value.#terms : null),
    };
  }

  readonly #terms: GrantTerms;

  private constructor(pass: symbol, terms: GrantTerms) {
    if (pass !== token) throw new ConsentError('consent-forged');
    this.#terms = terms;
    Object.freeze(this);
  }

  /** One for each face in play; deeply frozen. */
  get consents(): readonly GrantedConsent[] {
    return this.#terms.consents;
  }
}
Object.freeze(ConsentGrant.prototype);
Object.freeze(ConsentGrant);

/** For the gate alone. */
export function issueGrant(terms: GrantTerms): ConsentGrant {
  return seal.issue(terms);
}

/**
 * Asks a grant for exactly this use, at this moment: that it is one, that it was given for these faces, this operation and
 * this purpose, and that each consent in it still holds (not expired, not withdrawn in any tab, its picture still in
 * play, the ledger whole). Whatever is about to leave the device calls this immediately before.
 *
 * @throws ConsentError `consent-forged`, `consent-wrong-operation`, `consent-wrong-purpose`, `consent-wrong-audience`,
 * `consent-wrong-picture`, `consent-missing`, `consent-withdrawn`, `consent-expired` or `consent-ledger-damaged`.
 * @throws StorageError `storage-unavailable` when the ledger cannot be read.
 */
export async function assertGrant(grant: ConsentGrant, request: GrantRequest): Promise<void> {
  await openFor(grant, request).recheck();
}

/**
 * Asks a grant as {@link assertGrant} does, and enters the file in the ledger of consents: its number, the time, and the
 * records it was made under. It is the last thing that happens before a file is handed over; each file is entered once.
 *
 * @throws ConsentError as {@link assertGrant}; `consent-exports-used` when the number of files that was agreed to is made.
 * @throws StorageError when the entry cannot be written: then the file must not be handed over.
 */
export async function enterExport(
  grant: ConsentGrant,
  request: GrantRequest,
  exportId: string,
): Promise<void> {
  await openFor(grant, request).enter(exportId);
}

/** The terms of a grant that is one, and was given for exactly this use. */
function openFor(grant: ConsentGrant, request: GrantRequest): GrantTerms {
  const terms = seal.open(grant);
  if (terms === null) throw new ConsentError('consent-forged');
  const asked = copyRequest(request);
  const granted = terms.request;
  if (asked.operation !== granted.operation || asked.medium !== granted.medium)
    throw new ConsentError('consent-wrong-operation');
  if (asked.audience !== granted.audience) throw new ConsentError('consent-wrong-audience');
  if (asked.purpose !== granted.purpose) throw new ConsentError('consent-wrong-purpose');
  if (!sameFaces(asked, granted)) throw new ConsentError('consent-wrong-picture');
  return terms;
}
