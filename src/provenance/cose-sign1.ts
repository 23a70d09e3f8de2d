import { type Bytes, VerifyError } from '../core';
import { type CborMap, CborTag, type CborValue, decodeCbor, encodeCbor } from './cbor';

const COSE_SIGN1_TAG = 18;
const ALGORITHM_HEADER = 1;
const CERTIFICATES_HEADER = 33;
const ES256 = -7;

export interface ClaimSignature {
  readonly protectedHeader: Uint8Array;
  readonly unprotectedHeader: CborMap;
  /** DER, the signer's own first. */
  readonly certificates: readonly Uint8Array[];
  readonly signature: Uint8Array;
}

/**
 * A complete COSE_Sign1 (RFC 9052 section 4.2) over a detached claim, exactly `sizeInBytes` long: the manifest is laid out
 * with that much room before it is signed. Zeros in the unprotected header fill the rest; C2PA calls them `pad`.
 *
 * @param sign - the ES256 signature of the bytes it is given, r and s, 64 bytes.
 * @throws RangeError when `sizeInBytes` is too small.
 */
export async function makeClaimSignature(
  claim: Uint8Array,
  certificates: readonly Uint8Array[],
  sizeInBytes: number,
  sign: (bytes: Bytes) => Promise<Bytes>,
): Promise<Bytes> {
  const chain = certificates.length === 1 ? certificates[0]! : certificates;
  const protectedHeader = encodeCbor(
    new Map<number, CborValue>([
      [ALGORITHM_HEADER, ES256],
      [CERTIFICATES_HEADER, chain],
    ]),
  );
  const toBeSigned = encodeCbor(['Signature1', protectedHeader, new Uint8Array(), claim]);
  const signature = await sign(toBeSigned);
  return padded(sizeInBytes, (unprotectedHeader) =>
    encodeCbor(new CborTag(COSE_SIGN1_TAG, [protectedHeader, unprotectedHeader, null, signature])),
  );
}

/**
 * Takes a COSE_Sign1 with X.509 certificates apart. It checks no signature.
 *
 * @throws VerifyError `verify-malformed` when it is none, or is not written deterministically.
 */
export function readClaimSignature(bytes: Uint8Array): ClaimSignature {
  const item = decodeCbor(bytes);
  if (!(item instanceof CborTag) || item.tag !== COSE_SIGN1_TAG || !Array.isArray(item.content))
    throw malformed();
  const [protectedHeader, unprotectedHeader, payload, signature] = item.content as readonly CborValue[];
  if (
    item.content.length !== 4 ||
    !(protectedHeader instanceof Uint8Array) ||
    !(unprotectedHeader instanceof Map) ||
    payload !== null ||
    !(signature instanceof Uint8Array)
  )
    throw malformed();
  const headers = decodeCbor(protectedHeader);
  if (!(headers instanceof Map)) throw malformed();
  // COSE files of before RFC 9360 keep the certificates under a name, and not always in the protected header.
  const chain =
    (headers as CborMap).get(CERTIFICATES_HEADER) ??
    (headers as CborMap).get('x5chain') ??
    (unprotectedHeader as CborMap).get(CERTIFICATES_HEADER) ??
    (unprotectedHeader as CborMap).get('x5chain');
  const certificates = (Array.isArray(chain) ? chain : [chain]) as readonly CborValue[];
  if (!certificates.every((certificate) => certificate instanceof Uint8Array)) throw malformed();
  return { protectedHeader, unprotectedHeader: unprotectedHeader as CborMap, certificates, signature };
}

/** One pad leaves gaps where its own length grows by a byte; a second one fills them. */
function padded(sizeInBytes: number, build: (unprotectedHeader: CborMap) => Bytes): Bytes {
  const spare = sizeInBytes - build(new Map([['pad', new Uint8Array()]])).length;
  for (let length = spare; length >= Math.max(0, spare - 4); length--) {
    const whole = build(new Map([['pad', new Uint8Array(length)]]));
    if (whole.length === sizeInBytes) return whole;
  }
  const second = encodeCbor('pad2').length + 1;
  for (let length = spare - second; length >= Math.max(0, spare - second - 4); length--) {
    const pads = new Map([
      ['pad', new Uint8Array(length)],
      ['pad2', new Uint8Array()],
    ]);
    const whole = build(pads);
    if (whole.length === sizeInBytes) return whole;
  }
  throw new RangeError('The claim signature does not fit into the room reserved for it.');
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'COSE' });
}

/** C2PA's name for a signature's padding headers. */
export const PADDING_HEADERS: readonly (number | string)[] = ['pad', 'pad2'];
