import { ConsentGate, type ConsentSummary } from '../consent';
import { openClaimSigner } from '../provenance';
import type { TrustedSigner } from './trusted-signer';

/** A key whose signatures count as this browser's own. */
export interface OwnKey {
  /** RFC 7638, base64url. */
  readonly thumbprint: string;
  readonly publicKey: CryptoKey;
}

/** What this browser can hold against a file. */
export interface OwnKnowledge {
  readonly keys: readonly OwnKey[];
  /** Every consent of its ledger; `null` when the ledger cannot be read. */
  readonly consents: readonly ConsentSummary[] | null;
  /** Signers whom the person at this browser trusts; none when left out. */
  readonly trusted?: readonly TrustedSigner[];
}

/** A file can be checked without any of it, so that failing storage is no reason to refuse. */
export async function readOwnKnowledge(): Promise<OwnKnowledge> {
  const keys = await openClaimSigner().then(
    ({ thumbprint, publicKey }) => [{ thumbprint, publicKey }],
    () => [],
  );
  using gate = new ConsentGate();
  const consents = await gate.summaries().catch(() => null);
  return { keys, consents };
}
