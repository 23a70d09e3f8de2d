import { type Bytes, VerifyError } from '../core';
import {
  type AigcLabel,
  type ManifestReport,
  type MetadataReport,
  type MovingContainer,
  STILL_CONTAINERS,
  byteSourceOf,
  parseAigcLabel,
  readManifest,
  readMetadata,
  readMovingManifest,
  readMovingMetadata,
} from '../provenance';
import { type PlateSighting, searchPlate } from '../label';
import { type SightedKind, type Sighting, sightWatermark } from '../watermark';
import type { VerifiableFormat } from './file-format';
import type { OwnKnowledge } from './own-knowledge';
import { type TrustedSigner, signerOf } from './trusted-signer';

/** A layer as it was found: what it says, that it is not there, or that it is broken. */
export type Reading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'unsupported' };

/** Everything that the verdict rests on. Reading comes first and judging after, so that no layer's reader sees another's. */
export interface Evidence {
  /** `elsewhere`: the file's container has no place for it, and no file beside it was given. */
  readonly manifest: Reading<ManifestReport> | { readonly kind: 'elsewhere' };
  readonly metadata: Reading<MetadataReport>;
  readonly aigc: Reading<AigcLabel>;
  /** What is seen in the pixels; `absent` where nothing is. */
  readonly watermark: Reading<Sighting> | { readonly kind: 'unasked' };
  /** The main plate of the visible label, looked for in the same pixels. */
  readonly plate: Reading<PlateSighting> | { readonly kind: 'unasked' };
  readonly own: OwnKnowledge;
}

/** Of a picture, whose bytes lie in memory. */
export async function gatherEvidence(
  bytes: Bytes,
  format: VerifiableFormat,
  own: OwnKnowledge,
  looksAtPixels: boolean,
): Promise<Evidence> {
  const metadata = readMetadataLayer(bytes, format);
  return {
    manifest: await readLayer(() => readManifest(bytes, format)),
    metadata,
    aigc: readAigcLayer(metadata),
    ...(await readPixelLayers(new Blob([bytes]), format === 'gif' ? 'gif' : 'still', looksAtPixels)),
    own,
  };
}

/** Of a moving picture, which is read where it is needed. @param sidecar - the manifest beside it, where it cannot be within. */
export async function gatherMovingEvidence(
  file: Blob,
  container: MovingContainer,
  sidecar: Bytes | null,
  own: OwnKnowledge,
  looksAtPixels: boolean,
): Promise<Evidence> {
  const metadata = await readLayer(() => readMovingMetadata(container, byteSourceOf(file)));
  const liesBeside = container === 'webm' && sidecar === null;
  return {
    manifest: liesBeside
      ? { kind: 'elsewhere' }
      : await readLayer(() => readMovingManifest(container, file, sidecar)),
    metadata,
    aigc: readAigcLayer(metadata),
    ...(await readPixelLayers(file, container === 'gif' ? 'gif' : 'video', looksAtPixels)),
    own,
  };
}

/** What a file of ours promises: whoever finds its AIGC label must find its manifest too. */
export function promisesManifest({ aigc }: Evidence): boolean {
  return aigc.kind === 'read' && /^pg-[0-9a-f]{8}-[0-9a-f-]{27}$/.test(aigc.value.ProduceID);
}

/** The manifest when what it says may be relied on. */
export function intactManifest({ manifest }: Evidence): ManifestReport | null {
  return manifest.kind === 'read' && manifest.value.validationState !== 'Invalid' ? manifest.value : null;
}

export type SignerStanding = 'own-key' | 'trusted' | 'unknown-signer';

export function standingOf(manifest: ManifestReport, own: OwnKnowledge): SignerStanding {
  if (own.keys.some(({ thumbprint }) => thumbprint === manifest.signerThumbprint)) return 'own-key';
  const isTrusted = manifest.validationState === 'Trusted' || trustedSignerOf(manifest, own) !== null;
  return isTrusted ? 'trusted' : 'unknown-signer';
}

/** What the person at this browser calls the signer; `null` for one who is not in their address book. */
export function trustedSignerOf(
  manifest: ManifestReport,
  { trusted = [] }: OwnKnowledge,
): TrustedSigner | null {
  const signer = signerOf(manifest);
  return trusted.find(({ id }) => id === signer?.id) ?? null;
}

async function readLayer<Value>(read: () => Promise<Value | null>): Promise<Reading<Value>> {
  try {
    return present(await read());
  } catch (error) {
    if (error instanceof VerifyError) return { kind: 'broken' };
    throw error;
  }
}

function readMetadataLayer(bytes: Bytes, format: VerifiableFormat): Reading<MetadataReport> {
  const container = STILL_CONTAINERS.find((known) => known === format);
  if (container === undefined) return { kind: 'unsupported' };
  return readOrBroken(() => {
    const report = readMetadata(container, bytes);
    return report !== null && Object.values(report).some((value) => value !== null) ? report : null;
  });
}

function readAigcLayer(metadata: Reading<MetadataReport>): Reading<AigcLabel> {
  if (metadata.kind !== 'read') return metadata;
  const text = metadata.value.aigc;
  return readOrBroken(() => (text === null ? null : parseAigcLabel(text)));
}

function readOrBroken<Value>(read: () => Value | null): Reading<Value> {
  try {
    return present(read());
  } catch (error) {
    if (error instanceof VerifyError) return { kind: 'broken' };
    throw error;
  }
}

function present<Value>(value: Value | null): Reading<Value> {
  return value === null ? { kind: 'absent' } : { kind: 'read', value };
}

/** Of a moving picture the label is looked for in so many frames: it stands in each of them. */
const FRAMES_FOR_THE_LABEL = 2;

/** The browser decides what it can decode; what it cannot says nothing of the marks. */
async function readPixelLayers(
  file: Blob,
  kind: SightedKind,
  looksAtPixels: boolean,
): Promise<Pick<Evidence, 'watermark' | 'plate'>> {
  if (!looksAtPixels) return { watermark: { kind: 'unasked' }, plate: { kind: 'unasked' } };
  try {
    const { frames, ...sighting } = await sightWatermark(file, kind);
    const plates = frames.slice(0, FRAMES_FOR_THE_LABEL).map(searchPlate);
    const clearest = plates.reduce((best, plate) => (plate.likeness > best.likeness ? plate : best));
    return {
      watermark: present(sighting.message !== null || sighting.isSighted ? sighting : null),
      plate: present(clearest.isFound ? clearest : null),
    };
  } catch {
    return { watermark: { kind: 'broken' }, plate: { kind: 'broken' } };
  }
}
