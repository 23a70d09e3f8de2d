import { type Bytes, ExportError, ascii, concatBytes, equalBytes, sha256 } from '../core';
import { type ByteSource, byteSourceOf } from './byte-source';
import { type CborMap, type CborValue, decodeCbor } from './cbor';
import type { ClaimSigner } from './claim-signer';
import { hashContent } from './content-hash';
import { type Superbox, boxContent, readJumbf } from './jumbf';
import type { ManifestStatements } from './manifest-definition';
import type { PlacedManifest } from './manifest-placement';
import { type SignedAsset, signWithHistories } from './manifest-writer';
import { MOVING_MEDIA_TYPES, type MovingContainer } from './moving-container';
import { locateMovingManifest, packManifest } from './moving-placement';
import { mp4Box } from './mp4-boxes';
import { findHashAssertion } from './unsigned-bytes';

/**
 * A manifest that is finished but for the hash of the file it belongs to. Its length is known before the file is written, so
 * that room can be left for it, and the file need never lie in memory whole, as the library would have it.
 */
export interface ReservedManifest {
  /** Of what stands in the file, or beside it, once it is sealed. */
  readonly sizeInBytes: number;
  /**
   * Puts in the hash of the finished file, whose room for the manifest may hold anything meanwhile, and signs.
   *
   * @returns as many bytes as announced.
   * @throws ExportError `export-signing-failed`.
   */
  seal(file: ByteSource): Promise<Bytes>;
}

/** How a stand-in goes on behind its beginning: as little as makes it whole. */
const STAND_IN_ENDS: Readonly<Record<MovingContainer, Bytes>> = {
  mp4: mp4Box('mdat', ascii('stand-in')),
  webm: ascii('stand-in'),
  gif: ascii(';'),
};

/**
 * Lets the library sign a stand-in of a few bytes that begins as the file will begin, and keeps everything of that but the hash.
 *
 * @param start - the file up to where its manifest goes: the file type box of an MP4, the header and colour table of a GIF, nothing of a WebM.
 * @throws ExportError `export-signing-failed`.
 */
export async function reserveManifest(
  container: MovingContainer,
  start: Uint8Array,
  statements: ManifestStatements,
  signer: ClaimSigner,
): Promise<ReservedManifest> {
  const isDetached = container === 'webm';
  const standIn = new Blob([concatBytes(start, STAND_IN_ENDS[container])], {
    type: MOVING_MEDIA_TYPES[container],
  });
  const locate = ({ asset, store }: SignedAsset) =>
    locateMovingManifest(container, byteSourceOf(new Blob([asset])), isDetached ? store : null);
  try {
    const signed = await signWithHistories(standIn, isDetached, statements, signer, locate);
    const placed = await locate(signed);
    if (placed?.isExact !== true || (!isDetached && placed.start !== start.length)) throw new UnknownLayout();
    const manifest = new UnsealedManifest(placed);
    // The library's own hash of the stand-in shows that it is reckoned here as the library does.
    const known = await hashContent(byteSourceOf(new Blob([signed.asset])), placed);
    if (!equalBytes(manifest.contentHash, known)) throw new UnknownLayout();
    const sizeInBytes = packManifest(container, placed.store).length;
    return {
      sizeInBytes,
      seal: async (file) => {
        const room = { ...placed, end: placed.start + sizeInBytes };
        const store = await manifest.seal(await hashContent(file, room), signer).catch(failedSigning);
        return packManifest(container, store);
      },
    };
  } catch (cause) {
    return failedSigning(cause);
  }
}

/** Not a manifest as this library is known to lay it out. */
class UnknownLayout extends Error {}

function failedSigning(cause: unknown): never {
  if (cause instanceof ExportError) throw cause;
  throw new ExportError('export-signing-failed', {}, { cause });
}

/** The places of a store that depend on the file: its hash, the hash of the assertion with that hash, and the signature. All are views of one copy. */
class UnsealedManifest {
  readonly contentHash: Uint8Array;
  readonly #store: Bytes;
  readonly #assertion: Superbox;
  readonly #assertionHash: Uint8Array;
  readonly #claim: Uint8Array;
  readonly #signature: Uint8Array;

  constructor({ store, binding }: PlacedManifest) {
    this.#store = Uint8Array.from(store);
    const active = readJumbf(this.#store).children.at(-1);
    if (active?.kind !== 'superbox') throw new UnknownLayout();
    const assertion = findHashAssertion(active, binding);
    const claimBox = active.children.find(
      (child): child is Superbox => child.kind === 'superbox' && child.label.startsWith('c2pa.claim'),
    );
    const signatureBox = active.children.find(
      (child): child is Superbox => child.kind === 'superbox' && child.label === 'c2pa.signature',
    );
    this.#claim = present(boxContent(claimBox ?? null, 'cbor'));
    this.#signature = present(boxContent(signatureBox ?? null, 'cbor'));
    this.#assertion = present(assertion);
    this.contentHash = hashIn(mapOf(decodeCbor(present(boxContent(assertion, 'cbor')))));
    this.#assertionHash = hashIn(this.#claimed(this.#assertion.label));
  }

  async seal(contentHash: Uint8Array, signer: ClaimSigner): Promise<Bytes> {
    this.contentHash.set(contentHash);
    this.#assertionHash.set(await sha256(this.#assertion.content));
    const signature = await signer.signClaim(this.#claim);
    if (signature.length !== this.#signature.length) throw new UnknownLayout();
    this.#signature.set(signature);
    return this.#store;
  }

  /** What the claim says of an assertion. */
  #claimed(label: string): CborMap {
    const assertions = mapOf(decodeCbor(this.#claim)).get('created_assertions');
    const found = (Array.isArray(assertions) ? (assertions as readonly CborValue[]) : [])
      .map(mapOf)
      .filter((assertion) => assertion.get('url') === `self#jumbf=c2pa.assertions/${label}`);
    if (found.length !== 1) throw new UnknownLayout();
    return found[0]!;
  }
}

function hashIn(map: CborMap): Uint8Array {
  const hash = map.get('hash');
  if (!(hash instanceof Uint8Array) || hash.length !== 32) throw new UnknownLayout();
  return hash;
}

function mapOf(value: CborValue): CborMap {
  if (!(value instanceof Map)) throw new UnknownLayout();
  return value as CborMap;
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new UnknownLayout();
  return value;
}
