import { type Bytes, VerifyError, equalBytes, sha256Hex } from '../core';
import { thumbprintOf } from '../consent';
import { type ByteSource, byteSourceOf } from './byte-source';
import { certificateKey } from './certificate';
import { hashContent } from './content-hash';
import { type PlacedManifest, locateManifest } from './manifest-placement';
import {
  CONSENT_ASSERTION,
  LABEL_ASSERTION,
  TRAINING_ASSERTION,
  readConsentAssertion,
  readLabelAssertion,
  readSoftBinding,
  SOFT_BINDING_ASSERTION,
} from './manifest-names';
import type { ActionReport, IngredientReport, ManifestReport } from './manifest-report';
import { type ManifestStoreJson, readManifestStore, thumbnailAddresses } from './manifest-store';
import { MOVING_MEDIA_TYPES, type MovingContainer } from './moving-container';
import { locateMovingManifest } from './moving-placement';
import { STILL_CONTAINERS } from './still-container';
import { claimCertificates, coversWholeFile, statedContentHash, unsignedBytesFault } from './unsigned-bytes';
import { fieldsOf, itemsOf, textOf } from './untyped';

/** This alone does not make a manifest invalid: nobody vouches for the signer, which is what `Valid` says. */
const UNTRUSTED = 'signingCredential.untrusted';
const UNSIGNED_BYTES = 'org.personagrata.unsigned-bytes.';

export interface ManifestReadingOptions {
  /** PEM of certificates whose holders are trusted. */
  readonly trustAnchorsPem?: string;
  /** Moving pictures of ours that are longer are hashed here, not by the library. */
  readonly wholeFileLimitInBytes?: number;
}

/** Faults of the library that are about the container, in formats that are not taken apart here. */
const CONTAINER_FAULT = /^(?:InvalidAsset|UnsupportedType|IoError|\w+Error\(InvalidFileSignature)/;

/**
 * Reads and validates the Content Credentials of a file, `null` when it has none. For files that carry our own label
 * assertion the bytes that no hash covers are checked as well, so that any change makes them invalid.
 *
 * Works in workers only, and downloads nothing but the library itself.
 *
 * @param format - the part of the media type after `image/`.
 * @throws VerifyError `verify-malformed` when the file is too damaged to look for a manifest in it.
 */
export async function readManifest(
  bytes: Bytes,
  format: string,
  options: ManifestReadingOptions = {},
): Promise<ManifestReport | null> {
  const mimeType = `image/${format}`;
  const file = new Blob([bytes], { type: mimeType });
  const reading = await readManifestStore(file, mimeType, options.trustAnchorsPem);
  if (reading.kind === 'read') return checkedReport(reading.json, placedManifest(format, bytes));
  const container = STILL_CONTAINERS.find((known) => known === format);
  if (container !== undefined) {
    const placed = locateManifest(container, bytes);
    return placed === null || reading.kind === 'absent' ? null : brokenReport(reading.fault);
  }
  if (reading.kind === 'absent') return null;
  if (CONTAINER_FAULT.test(reading.fault)) throw new VerifyError('verify-malformed', { container: format });
  return brokenReport(reading.fault);
}

/**
 * The same of a moving picture, however long: it is read where it is needed.
 *
 * @param sidecar - the manifest store beside a file whose container has no place for one; `null` when there is none, and for the others.
 * @throws VerifyError `verify-malformed` when the file is too damaged to look for a manifest in it.
 */
export async function readMovingManifest(
  container: MovingContainer,
  file: Blob,
  sidecar: Bytes | null,
  options: ManifestReadingOptions = {},
): Promise<ManifestReport | null> {
  const source = byteSourceOf(file);
  const placed = await locateMovingManifest(container, source, sidecar).catch((error: unknown) => {
    if (error instanceof VerifyError) return error;
    throw error;
  });
  if (placed === null) return null;
  const { trustAnchorsPem, wholeFileLimitInBytes = WHOLE_FILE_LIMIT_IN_BYTES } = options;
  const isLocated = !(placed instanceof VerifyError);
  if (isLocated && (placed.binding === 'detached' || file.size > wholeFileLimitInBytes)) {
    const alone = await readManifestStore(
      new Blob([placed.store as Bytes]),
      STORE_MEDIA_TYPE,
      trustAnchorsPem,
    );
    const report = alone.kind === 'read' ? await checkedReport(alone.json, placed) : null;
    const isKnownLayout = placed.binding === 'detached' || unsignedBytesFault(placed) === null;
    // One of ours with bytes that no hash covers is invalid, whatever its hash would say.
    if (isKnownLayout || report?.assertions.includes(LABEL_ASSERTION) === true) {
      if (alone.kind !== 'read') return brokenReport(alone.kind === 'broken' ? alone.fault : 'JumbfNotFound');
      return boundReport(report!, alone.json, !isKnownLayout || (await bindsTo(placed, source)));
    }
  }
  const reading = await readManifestStore(file, MOVING_MEDIA_TYPES[container], trustAnchorsPem);
  if (reading.kind === 'read') return checkedReport(reading.json, isLocated ? placed : null);
  if (!isLocated) throw placed;
  return brokenReport(reading.kind === 'broken' ? reading.fault : 'JumbfNotFound');
}

/**
 * The library takes a quarter of a gigabyte at a time to hash a file. Longer ones whose layout is ours are hashed here, piece by piece,
 * and the library judges their manifest by itself.
 */
const WHOLE_FILE_LIMIT_IN_BYTES = 64 << 20;
/** What the library calls a manifest store by itself. */
const STORE_MEDIA_TYPE = 'application/c2pa';

/** The library reads a store by itself without the file it is about, and misses the file's hash. That one fault is judged here. */
function boundReport(report: ManifestReport, store: ManifestStoreJson, isBound: boolean): ManifestReport {
  const own = `self#jumbf=/c2pa/${report.label ?? ''}/c2pa.assertions/c2pa.hash.`;
  const statuses = itemsOf(store['validation_status']).map(fieldsOf);
  const isMissedHash = ({ code, url }: Readonly<Record<string, unknown>>) =>
    /^assertion\.(?:data|bmff)Hash\.mismatch$/.test(textOf(code) ?? '') &&
    textOf(url)?.startsWith(own) === true;
  const others = statuses.filter((status) => !isMissedHash(status)).map(({ code }) => textOf(code) ?? '');
  const unsigned = report.failures.filter((failure) => failure.startsWith(UNSIGNED_BYTES));
  const failures = [...new Set([...others.filter((code) => code !== UNTRUSTED), ...unsigned])];
  if (!isBound) return { ...report, validationState: 'Invalid', failures: [...failures, HASH_MISMATCH] };
  if (failures.length > 0) return { ...report, validationState: 'Invalid', failures };
  return { ...report, validationState: others.includes(UNTRUSTED) ? 'Valid' : 'Trusted', failures };
}

/** C2PA's word for a file that is not the one that was signed. */
const HASH_MISMATCH = 'assertion.dataHash.mismatch';

async function bindsTo(placed: PlacedManifest, source: ByteSource): Promise<boolean> {
  const stated = statedContentHash(placed);
  return stated !== null && equalBytes(stated, await hashContent(source, placed));
}

async function checkedReport(
  store: ManifestStoreJson,
  placed: PlacedManifest | null,
): Promise<ManifestReport> {
  const certificate = placed === null ? null : (claimCertificates(placed.store)?.[0] ?? null);
  const report: ManifestReport = {
    ...statementsOf(store),
    coversWholeFile: placed !== null && coversWholeFile(placed),
    certificate,
    signerThumbprint: await thumbprintOfCertificate(certificate),
    certificateSha256: certificate === null ? null : await sha256Hex(certificate),
  };
  if (!report.assertions.includes(LABEL_ASSERTION)) return report;
  const fault = placed === null ? 'packing' : unsignedBytesFault(placed);
  if (fault === null) return report;
  const failure = `${UNSIGNED_BYTES}${fault}`;
  return { ...report, validationState: 'Invalid', failures: [...report.failures, failure] };
}

function placedManifest(format: string, bytes: Uint8Array): PlacedManifest | null {
  const container = STILL_CONTAINERS.find((known) => known === format);
  if (container === undefined) return null;
  try {
    return locateManifest(container, bytes);
  } catch (error) {
    if (error instanceof VerifyError) return null;
    throw error;
  }
}

async function thumbprintOfCertificate(certificate: Uint8Array | null): Promise<string | null> {
  const key = certificate === null ? null : await certificateKey(certificate);
  if (key === null) return null;
  const { x, y } = await crypto.subtle.exportKey('jwk', key);
  return thumbprintOf({ kty: 'EC', crv: 'P-256', x: x!, y: y! });
}

type ManifestStatementsRead = Omit<
  ManifestReport,
  'coversWholeFile' | 'certificate' | 'signerThumbprint' | 'certificateSha256'
>;

function statementsOf(store: ManifestStoreJson): ManifestStatementsRead {
  const manifest = fieldsOf(fieldsOf(store['manifests'])[textOf(store['active_manifest']) ?? '']);
  const assertions = new Map(
    itemsOf(manifest['assertions']).map((item) => {
      const { label, data } = fieldsOf(item);
      return [textOf(label) ?? '', data] as const;
    }),
  );
  const generator = fieldsOf(itemsOf(manifest['claim_generator_info'])[0]);
  const generatorName = textOf(generator['name']);
  return {
    validationState: validationStateOf(store['validation_state']),
    failures: failuresOf(store),
    label: textOf(manifest['label']),
    instanceId: textOf(manifest['instance_id']),
    issuedBy: textOf(fieldsOf(manifest['signature_info'])['issuer']),
    claimGenerator:
      generatorName === null ? null : { name: generatorName, version: textOf(generator['version']) },
    actions: actionsOf(assertions.get('c2pa.actions.v2') ?? assertions.get('c2pa.actions')),
    ingredients: itemsOf(manifest['ingredients']).map(ingredientOf),
    assertions: [...assertions.keys()],
    hasThumbnail: thumbnailAddresses(store).length > 0,
    labelRecord: readLabelAssertion(assertions.get(LABEL_ASSERTION)),
    consents: readConsentAssertion(assertions.get(CONSENT_ASSERTION)),
    softBinding: readSoftBinding(assertions.get(SOFT_BINDING_ASSERTION)),
    prohibitsTraining: prohibitsTraining(assertions.get(TRAINING_ASSERTION)),
  };
}

function validationStateOf(state: unknown): ManifestReport['validationState'] {
  return state === 'Trusted' || state === 'Valid' ? state : 'Invalid';
}

function failuresOf(store: ManifestStoreJson): string[] {
  const codes = itemsOf(store['validation_status']).map((status) => textOf(fieldsOf(status)['code']) ?? '');
  return [...new Set(codes)].filter((code) => code !== UNTRUSTED);
}

function actionsOf(assertion: unknown): ActionReport[] {
  return itemsOf(fieldsOf(assertion)['actions']).map((item) => {
    const { action, digitalSourceType, when, softwareAgent } = fieldsOf(item);
    return {
      action: textOf(action) ?? '',
      digitalSourceType: textOf(digitalSourceType),
      when: textOf(when),
      softwareAgent: textOf(softwareAgent) ?? textOf(fieldsOf(softwareAgent)['name']),
    };
  });
}

function ingredientOf(item: unknown): IngredientReport {
  const ingredient = fieldsOf(item);
  return {
    title: textOf(ingredient['title']),
    relationship: textOf(ingredient['relationship']),
    format: textOf(ingredient['format']),
    instanceId: textOf(ingredient['instance_id']),
    hasManifest: textOf(ingredient['active_manifest']) !== null,
  };
}

function prohibitsTraining(assertion: unknown): boolean {
  const entries = fieldsOf(fieldsOf(assertion)['entries']);
  return ['cawg.ai_training', 'cawg.ai_generative_training'].every(
    (use) => fieldsOf(entries[use])['use'] === 'notAllowed',
  );
}

function brokenReport(fault: string): ManifestReport {
  return {
    validationState: 'Invalid',
    failures: [fault],
    label: null,
    instanceId: null,
    issuedBy: null,
    claimGenerator: null,
    actions: [],
    ingredients: [],
    assertions: [],
    hasThumbnail: false,
    labelRecord: null,
    consents: null,
    softBinding: null,
    prohibitsTraining: false,
    coversWholeFile: false,
    certificate: null,
    signerThumbprint: null,
    certificateSha256: null,
  };
}
