import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { certificateKey, issueCertificate } from '../../src/provenance/certificate';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const now = new Date('2026-11-21T12:00:00Z');

async function issue() {
  const { publicKey } = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
  const der = await issueCertificate(publicKey, 'abcdefghijk', now);
  return { publicKey, der, certificate: new X509Certificate(der) };
}

describe('the certificate', () => {
  it('names a key of this browser and nobody', async () => {
    const { certificate } = await issue();
    expect(certificate.subject).toBe(
      "CN=Persona Grata local key abcdefgh\nO=Persona Grata (this browser's own key)",
    );
    expect(certificate.subject).not.toBe(certificate.issuer);
  });

  it('is a leaf for signing claims, valid for ten years from the day before', async () => {
    const { certificate } = await issue();
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.36', '1.3.6.1.4.1.62558.2.1']);
    expect(new Date(certificate.validFrom)).toEqual(new Date('2026-11-20T12:00:00Z'));
    expect(new Date(certificate.validTo)).toEqual(new Date('2036-11-18T12:00:00Z'));
    expect(certificate.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
  });

  it('holds the key it was issued for, and a fresh issuer each time', async () => {
    const { publicKey, der } = await issue();
    const held = await certificateKey(der);
    expect(await crypto.subtle.exportKey('jwk', held!)).toMatchObject(
      await crypto.subtle.exportKey('jwk', publicKey),
    );
    const again = await issueCertificate(publicKey, 'abcdefghijk', now);
    expect(new X509Certificate(again).checkIssued(new X509Certificate(der))).toBe(false);
    expect(new X509Certificate(again).serialNumber).not.toBe(new X509Certificate(der).serialNumber);
  });

  it('is told from what is none', async () => {
    const { der } = await issue();
    expect(await certificateKey(new Uint8Array())).toBeNull();
    expect(await certificateKey(der.subarray(0, 100))).toBeNull();
  });
});
