import { VerifyError, fromBase64url, utf8 } from '../core';
import { type PublicJwk, openSigningKey, thumbprintOf, verifyBytes } from '../consent';
import { byteSourceOf, sha256HexOfFile } from '../provenance';
import { REPORT_KEY_NAME, REPORT_TYPE } from './signed-report';

/** What a report says of one layer, in the codes of the verifier that wrote it; a later one may have codes that are not known here. */
export interface ReportedLayer {
  readonly layer: string;
  readonly state: string;
  readonly basis: string;
}

/** A signed report as it was read back. */
export interface ReportReading {
  /** RFC 7638, of the key that the report brings along. */
  readonly signerKey: string;
  /** Whether this browser's own key for reports is that key. */
  readonly isOwnKey: boolean;
  /** ISO 8601, by the clock of whoever signed. */
  readonly createdAt: string;
  readonly verifier: { readonly name: string; readonly version: string; readonly address: string };
  readonly file: { readonly name: string; readonly sha256: string; readonly sizeInBytes: number };
  readonly layers: readonly ReportedLayer[];
  /** Whether the file that was given along is the one that the report is about; `null` where none was given. */
  readonly isAboutGivenFile: boolean | null;
}

/** Ours have about 5 kB. */
const REPORT_LIMIT_IN_BYTES = 1 << 20;
const LAYER_LIMIT = 50;
const TEXT_LIMIT = 500;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Reads a report that `signReport` wrote, here or elsewhere. One whose signature does not hold is refused: what it says is then nobody's word.
 *
 * @param beside - the file that the report may be about.
 * @throws VerifyError `verify-report-malformed` for what is no report, `verify-report-changed` for one whose signature does not hold.
 */
export async function readReport(report: Blob, beside: Blob | null): Promise<ReportReading> {
  if (report.size > REPORT_LIMIT_IN_BYTES) throw new VerifyError('verify-report-malformed');
  const [header, payload, signature, ...others] = (await report.text()).trim().split('.');
  if (header === undefined || payload === undefined || signature === undefined || others.length > 0)
    throw new VerifyError('verify-report-malformed');
  const { alg, typ, kid, jwk } = fieldsIn(header);
  if (alg !== 'ES256' || typ !== REPORT_TYPE) throw new VerifyError('verify-report-malformed');
  const publicJwk = keyIn(jwk);
  const signerKey = await thumbprintOf(publicJwk);
  const isSigned = await isSignedBy(publicJwk, `${header}.${payload}`, signature);
  if (!isSigned || kid !== signerKey) throw new VerifyError('verify-report-changed');
  const said = fieldsIn(payload);
  const [verifier, file] = [fieldsOf(said['verifier']), fieldsOf(said['file'])];
  const sha256 = textOf(file['sha256']);
  const createdAt = textOf(said['created_at']);
  if (!SHA256.test(sha256) || Number.isNaN(Date.parse(createdAt)))
    throw new VerifyError('verify-report-malformed');
  return {
    signerKey,
    isOwnKey: await isOwn(signerKey),
    createdAt,
    verifier: {
      name: textOf(verifier['name']),
      version: textOf(verifier['version']),
      address: textOf(verifier['address']),
    },
    file: { name: textOf(file['name']), sha256, sizeInBytes: numberOf(file['size_in_bytes']) },
    layers: layersIn(said['layers']),
    isAboutGivenFile: beside === null ? null : (await sha256HexOfFile(byteSourceOf(beside))) === sha256,
  };
}

function fieldsIn(part: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64url(part))));
  } catch (cause) {
    throw new VerifyError('verify-report-malformed', {}, { cause });
  }
}

function keyIn(value: unknown): PublicJwk {
  const { kty, crv, x, y } = fieldsOf(value);
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string')
    throw new VerifyError('verify-report-malformed');
  return { kty, crv, x, y };
}

async function isSignedBy(publicJwk: PublicJwk, signed: string, signature: string): Promise<boolean> {
  try {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await crypto.subtle.importKey('jwk', { ...publicJwk }, algorithm, true, ['verify']);
    return await verifyBytes(key, utf8(signed), fromBase64url(signature));
  } catch {
    // Not a point of the curve, or not base64: nobody signed with that.
    return false;
  }
}

/** A browser that keeps nothing has no key. */
async function isOwn(thumbprint: string): Promise<boolean> {
  return openSigningKey(REPORT_KEY_NAME).then(
    (own) => own.thumbprint === thumbprint,
    () => false,
  );
}

function layersIn(value: unknown): ReportedLayer[] {
  if (!Array.isArray(value) || value.length > LAYER_LIMIT) throw new VerifyError('verify-report-malformed');
  return value.map((one) => {
    const { layer, state, basis } = fieldsOf(one);
    return { layer: textOf(layer), state: textOf(state), basis: textOf(basis) };
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new VerifyError('verify-report-malformed');
  return value as Readonly<Record<string, unknown>>;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new VerifyError('verify-report-malformed');
  return value.slice(0, TEXT_LIMIT);
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new VerifyError('verify-report-malformed');
  return value;
}
