import { type Bytes, base64url, fromBase64url, sha256, utf8 } from '../core';
import { canonicalBytes } from './canonical';

/** An EC public key on P-256 with only the members that RFC 7638 hashes. */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  /** base64url, 32 bytes. */
  readonly x: string;
  /** base64url, 32 bytes. */
  readonly y: string;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ES256 = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A fresh P-256 pair whose private half never leaves WebCrypto. */
export async function generateSigningPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
}

/** True for a pair as {@link generateSigningPair} makes it; a planted or extractable key is none. */
export function isSigningPair(value: unknown): value is CryptoKeyPair {
  if (typeof value !== 'object' || value === null) return false;
  const { privateKey, publicKey } = value as Partial<CryptoKeyPair>;
  return (
    isCurveKey(privateKey, 'private', 'sign') &&
    !privateKey.extractable &&
    isCurveKey(publicKey, 'public', 'verify')
  );
}

function isCurveKey(key: unknown, type: KeyType, usage: KeyUsage): key is CryptoKey {
  if (!(key instanceof CryptoKey)) return false;
  const algorithm: { readonly name: string; readonly namedCurve?: string } = key.algorithm;
  return (
    key.type === type &&
    algorithm.name === CURVE.name &&
    algorithm.namedCurve === CURVE.namedCurve &&
    key.usages.includes(usage)
  );
}

export async function publicJwkOf(publicKey: CryptoKey): Promise<PublicJwk> {
  const { x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return { kty: 'EC', crv: 'P-256', x: x!, y: y! };
}

/** RFC 7638: SHA-256 of the required members in alphabetical order, base64url. */
export async function thumbprintOf({ crv, kty, x, y }: PublicJwk): Promise<string> {
  return base64url(await sha256(utf8(JSON.stringify({ crv, kty, x, y }))));
}

/** ES256 (RFC 7518 section 3.4) over `bytes`: r and s, 64 bytes, as JOSE, COSE and WebCrypto spell it. */
export async function signBytes(privateKey: CryptoKey, bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(ES256, privateKey, bytes as Bytes));
}

export async function verifyBytes(
  publicKey: CryptoKey,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  return crypto.subtle.verify(ES256, publicKey, signature as Bytes, bytes as Bytes);
}

/** ES256 over the canonical JSON of `value`, base64url. */
export async function signCanonical(privateKey: CryptoKey, value: unknown): Promise<string> {
  return base64url(await signBytes(privateKey, canonicalBytes(value)));
}

/**
 * Whether `signature` is that of `value` under `publicKey`. A key or signature that is malformed makes it false, as a
 * wrong one does.
 */
export async function verifyCanonical(
  publicKey: PublicJwk,
  value: unknown,
  signature: string,
): Promise<boolean> {
  const key = await importPublicJwk(publicKey);
  const signatureBytes = decodeSignature(signature);
  return key !== null && signatureBytes !== null && verifyBytes(key, canonicalBytes(value), signatureBytes);
}

async function importPublicJwk({ kty, crv, x, y }: PublicJwk): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('jwk', { kty, crv, x, y }, CURVE, false, ['verify']);
  } catch {
    return null;
  }
}

/** Only the one spelling that {@link signCanonical} writes: base64url has several for the same bytes. */
function decodeSignature(text: string): Bytes | null {
  try {
    const bytes = fromBase64url(text);
    return bytes.length === 64 && base64url(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
