import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { type Bytes, hex } from '../core';

const ES256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_IN_MILLISECONDS = 86_400_000;
/** Without a time stamp from an authority, which a page cannot have offline, a file is valid only as long as this. */
const VALIDITY_IN_DAYS = 3650;
/** RFC 9336, and C2PA's own purpose for those who sign claims. */
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';
const CLAIM_SIGNING = '1.3.6.1.4.1.62558.2.1';

/** What a reader of the file sees as its issuer. It names a key, not a person: nobody has checked who holds it. */
export const CERTIFICATE_ORGANISATION = "Persona Grata (this browser's own key)";

/**
 * A certificate for this browser's key, issued by a root that exists only within this call: once it returns, nobody can
 * sign a second certificate in that root's name. Validators that know the C2PA profile ask for a leaf under an authority,
 * which a self-signed leaf is not; a fresh one for each session costs nothing, since it is the key that is recognised
 * again (by its thumbprint), never the certificate.
 *
 * @returns the leaf, DER.
 */
export async function issueCertificate(publicKey: CryptoKey, thumbprint: string, now: Date): Promise<Bytes> {
  const root = await crypto.subtle.generateKey(ES256, false, ['sign', 'verify']);
  const subject = [
    { CN: [`Persona Grata local key ${thumbprint.slice(0, 8)}`] },
    { O: [CERTIFICATE_ORGANISATION] },
  ];
  const certificate = await X509CertificateGenerator.create({
    serialNumber: randomSerialNumber(),
    subject,
    issuer: [{ CN: ['Persona Grata one-time root'] }, { O: [CERTIFICATE_ORGANISATION] }],
    notBefore: new Date(now.getTime() - DAY_IN_MILLISECONDS),
    notAfter: new Date(now.getTime() + VALIDITY_IN_DAYS * DAY_IN_MILLISECONDS),
    signingAlgorithm: ES256,
    publicKey,
    signingKey: root.privateKey,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([DOCUMENT_SIGNING, CLAIM_SIGNING], false),
      await SubjectKeyIdentifierExtension.create(publicKey),
      await AuthorityKeyIdentifierExtension.create(root.publicKey),
    ],
  });
  return new Uint8Array(certificate.rawData);
}

/** The P-256 key of a certificate; `null` when it is no certificate, or holds another kind of key. */
export async function certificateKey(certificate: Uint8Array): Promise<CryptoKey | null> {
  try {
    const { publicKey } = new X509Certificate(certificate as Bytes);
    return await publicKey.export({ name: 'ECDSA', namedCurve: 'P-256' }, ['verify']);
  } catch {
    return null;
  }
}

/** Sixteen bytes, positive, and without a leading zero. */
function randomSerialNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return hex(bytes);
}
