import type { Bytes } from '../core';
import { type SigningKeyOptions, openSigningKey, signBytes } from '../consent';
import { issueCertificate } from './certificate';
import { makeClaimSignature } from './cose-sign1';

/** Name of the key that signs claims and AIGC labels. It is not the key of the consent ledger. */
export const CLAIM_KEY_NAME = 'claim';

/** Room that the manifest leaves for the signature: certificate, signature, and padding. */
export const SIGNATURE_SIZE_IN_BYTES = 1536;

/** Signs in the name of this browser. It holds nothing that must be closed. */
export interface ClaimSigner {
  /** DER */
  readonly certificate: Bytes;
  readonly publicKey: CryptoKey;
  /** RFC 7638, base64url: by which the key is recognised again. */
  readonly thumbprint: string;
  /** False when the key dies with the page: then files of today are those of a stranger tomorrow. */
  readonly persistent: boolean;
  /** ES256: r and s, 64 bytes. */
  sign(bytes: Bytes): Promise<Bytes>;
  /** A complete COSE_Sign1 of {@link SIGNATURE_SIZE_IN_BYTES} over the claim. */
  signClaim(claim: Uint8Array): Promise<Bytes>;
}

/**
 * Opens this browser's signing key, made on first use, and issues a certificate for it.
 *
 * @throws StorageError `storage-full` or `storage-unavailable`.
 */
export async function openClaimSigner(options: SigningKeyOptions = {}): Promise<ClaimSigner> {
  const { privateKey, publicKey, thumbprint, persistent } = await openSigningKey(CLAIM_KEY_NAME, options);
  const certificate = await issueCertificate(publicKey, thumbprint, new Date());
  const sign = (bytes: Bytes) => signBytes(privateKey, bytes);
  return {
    certificate,
    publicKey,
    thumbprint,
    persistent,
    sign,
    signClaim: (claim) => makeClaimSignature(claim, [certificate], SIGNATURE_SIZE_IN_BYTES, sign),
  };
}
