import { VerifyError, equalBytes, fromHex } from '../core';
import { type CborMap, type CborValue, decodeCbor, encodeCbor } from './cbor';
import { PADDING_HEADERS, readClaimSignature } from './cose-sign1';
import { type Superbox, boxContent, childBox, readJumbf } from './jumbf';
import type { ManifestBinding, PlacedManifest } from './manifest-placement';
import { MP4_MANIFEST_TYPE } from './mp4-manifest-type';

/**
 * What is wrong with the bytes that no hash and no signature of a manifest covers. `packing`: around the store;
 * `boxes`: between its boxes; `padding`: in the room left beside the signature; `exclusions`: the hash leaves out more of
 * the file than the manifest itself.
 */
export type UnsignedBytesFault = 'packing' | 'boxes' | 'padding' | 'exclusions';

/** The boxes that c2pa-rs leaves out of the hash over an ISO base media file. */
const BOX_EXCLUSIONS: CborValue = [
  new Map<string, CborValue>([
    ['xpath', '/uuid'],
    [
      'data',
      [
        new Map<string, CborValue>([
          ['offset', 8],
          ['value', fromHex(MP4_MANIFEST_TYPE)],
        ]),
      ],
    ],
  ]),
  ...['/ftyp', '/mfra', '/free', '/skip'].map((xpath) => new Map([['xpath', xpath]])),
];

/**
 * C2PA leaves a file's manifest store out of the hash over the file, and in the store itself signs the claim and, through
 * it, the assertions. What is left over (box headers, padding, checksums: about 1.5 kB of a file of ours) a validator may
 * ignore. In files of our own every one of those bytes has exactly one right value, so they are checked here, and a
 * change of any byte of the file is found.
 *
 * @param placed - the manifest store of a file that this tool wrote; other tools pack differently and are no less right.
 */
export function unsignedBytesFault(placed: PlacedManifest): UnsignedBytesFault | null {
  if (!placed.isExact) return 'packing';
  const store = readOrNull(() => readJumbf(placed.store));
  if (store?.label !== 'c2pa') return 'boxes';
  const manifests = store.children.map((child) => (child.kind === 'superbox' ? child : null));
  const active = manifests.at(-1);
  if (active === undefined || active === null || manifests.includes(null)) return 'boxes';
  if (!manifests.every((manifest) => hasBlankPadding(manifest, manifest === active))) return 'padding';
  return excludesOnly(active, placed) ? null : 'exclusions';
}

/** Whether the hash of the active manifest leaves out nothing of the file but the manifest itself. */
export function coversWholeFile(placed: PlacedManifest): boolean {
  const active = readOrNull(() => readJumbf(placed.store))?.children.at(-1);
  return active?.kind === 'superbox' && excludesOnly(active, placed);
}

/** The hash that the active manifest states of its file; `null` when the store cannot be read that far. */
export function statedContentHash(placed: PlacedManifest): Uint8Array | null {
  return readOrNull(() => {
    const active = readJumbf(placed.store).children.at(-1);
    if (active?.kind !== 'superbox') return null;
    const content = boxContent(findHashAssertion(active, placed.binding), 'cbor');
    const assertion = content === null ? null : decodeCbor(content);
    const hash = assertion instanceof Map ? (assertion as CborMap).get('hash') : null;
    return hash instanceof Uint8Array ? hash : null;
  });
}

/**
 * Whether a store holds files, its ingredients' manifests included. In a manifest those are pictures: thumbnails, icons,
 * the ingredient itself. True as well for a store that cannot be searched.
 */
export function holdsEmbeddedFile(store: Uint8Array): boolean {
  const root = readOrNull(() => readJumbf(store));
  return root === null || hasEmbeddedFile(root);
}

/** Contents of an embedded file (ISO/IEC 19566-5) and of a codestream; what was redacted is zeros, or gone. */
function hasEmbeddedFile({ children }: Superbox): boolean {
  return children.some((child) =>
    child.kind === 'superbox'
      ? hasEmbeddedFile(child)
      : ['bidb', 'jp2c'].includes(child.type) && child.content.some((byte) => byte !== 0),
  );
}

/** The signer's certificate and those behind it, DER; `null` when the store cannot be read that far. */
export function claimCertificates(store: Uint8Array): readonly Uint8Array[] | null {
  return readOrNull(() => {
    const active = readJumbf(store).children.at(-1);
    const signature = active?.kind === 'superbox' ? signatureOf(active) : null;
    return signature === null ? null : readClaimSignature(signature).certificates;
  });
}

function signatureOf(manifest: Superbox): Uint8Array | null {
  return boxContent(childBox(manifest, 'c2pa.signature'), 'cbor');
}

/** Manifests of ingredients come from other signers, who may put more than padding beside their signature. */
function hasBlankPadding(manifest: Superbox | null, isOwn: boolean): boolean {
  const bytes = manifest === null ? null : signatureOf(manifest);
  const signature = bytes === null ? null : readOrNull(() => readClaimSignature(bytes));
  if (signature === null) return !isOwn;
  return [...signature.unprotectedHeader].every(([name, value]) =>
    PADDING_HEADERS.includes(name)
      ? value instanceof Uint8Array && value.every((byte) => byte === 0)
      : !isOwn,
  );
}

/** The assertion that holds the hash over the file, `null` when it is not there. */
export function findHashAssertion(manifest: Superbox, binding: ManifestBinding): Superbox | null {
  const label = binding === 'boxes' ? 'c2pa.hash.bmff.v3' : 'c2pa.hash.data';
  return childBox(childBox(manifest, 'c2pa.assertions'), label);
}

function excludesOnly(manifest: Superbox, { start, end, binding }: PlacedManifest): boolean {
  const content = boxContent(findHashAssertion(manifest, binding), 'cbor');
  const hash = content === null ? null : readOrNull(() => decodeCbor(content));
  if (!(hash instanceof Map)) return false;
  const exclusions = (hash as CborMap).get('exclusions') ?? null;
  switch (binding) {
    case 'data': {
      const [only, ...others] = Array.isArray(exclusions) ? (exclusions as readonly CborValue[]) : [];
      return (
        only instanceof Map &&
        others.length === 0 &&
        (only as CborMap).get('start') === start &&
        (only as CborMap).get('length') === end - start
      );
    }
    case 'detached':
      return exclusions === null || isSame(exclusions, []);
    case 'boxes':
      return isSame(exclusions, BOX_EXCLUSIONS);
  }
}

function isSame(one: CborValue, other: CborValue): boolean {
  return equalBytes(encodeCbor(one), encodeCbor(other));
}

function readOrNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof VerifyError) return null;
    throw error;
  }
}
