import { base64url, utf8 } from '../core';
import { canonicalBytes, openSigningKey, signBytes } from '../consent';
import type { Verdict } from './verdict';

/** Name of the key that signs reports; it signs nothing else, so that a report can be taken for nothing else. */
export const REPORT_KEY_NAME = 'verify-report';
/** RFC 7515, section 4.1.9. */
export const REPORT_TYPE = 'persona-grata-verify-report+jws';

/** What every report says of itself, so that nobody can quote it as more. */
export const REPORT_STATEMENT =
  'What this verifier read in one file, at one time. It does not say that a picture is true, or that a person is who a name says.';

/**
 * The verdict on a file as a statement of this verifier: a compact JWS (RFC 7515, ES256) over canonical JSON (RFC 8785). The
 * header brings the public key along, for nobody vouches for it: whoever knows this installation compares the `kid`, an RFC 7638
 * thumbprint.
 *
 * @param verifierAddress - where the verifier was served from.
 * @throws StorageError `storage-full` or `storage-unavailable`.
 */
export async function signReport(
  verdict: Verdict,
  { now, verifierAddress, version }: { now: Date; verifierAddress: string; version: string },
): Promise<string> {
  const { privateKey, publicJwk, thumbprint } = await openSigningKey(REPORT_KEY_NAME);
  const header = { alg: 'ES256', jwk: publicJwk, kid: thumbprint, typ: REPORT_TYPE };
  const signed = [header, reportOf(verdict, now, verifierAddress, version)]
    .map((part) => base64url(canonicalBytes(part)))
    .join('.');
  return `${signed}.${base64url(await signBytes(privateKey, utf8(signed)))}`;
}

/** Every layer with what it rests on, found or not: absence is a result too. */
function reportOf(
  { fileName, fileSha256, format, sizeInBytes, layers, contradictions }: Verdict,
  now: Date,
  verifierAddress: string,
  version: string,
) {
  return {
    statement: REPORT_STATEMENT,
    created_at: now.toISOString(),
    time_source: 'clock of the device',
    verifier: { name: 'Persona Grata verify', version, address: verifierAddress },
    file: { name: fileName, sha256: fileSha256, format, size_in_bytes: sizeInBytes },
    layers: layers.map(({ layer, state, basis, facts }) => ({ layer, state, basis, facts })),
    contradictions: contradictions.map(({ between, subject, values }) => ({ between, subject, values })),
  };
}
