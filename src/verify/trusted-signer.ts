import type { ManifestReport } from '../provenance';

/** How a signer is known again. */
export interface SignerIdentity {
  /**
   * `key:` and the RFC 7638 thumbprint of a P-256 key, since certificates of the same key are renewed; for other keys
   * `certificate:` and the SHA-256 of the certificate.
   */
  readonly id: string;
  /** The organisation in the certificate, by the signer's own word. */
  readonly issuedBy: string | null;
}

/** A signer whom the person at this browser trusts, under a name of their own choice. */
export interface TrustedSigner extends SignerIdentity {
  readonly name: string;
  /** ISO 8601. */
  readonly since: string;
}

/** @returns null where the file does not show who signed. */
export function signerOf({
  signerThumbprint,
  certificateSha256,
  issuedBy,
}: Pick<ManifestReport, 'signerThumbprint' | 'certificateSha256' | 'issuedBy'>): SignerIdentity | null {
  if (signerThumbprint !== null) return { id: `key:${signerThumbprint}`, issuedBy };
  return certificateSha256 === null ? null : { id: `certificate:${certificateSha256}`, issuedBy };
}
