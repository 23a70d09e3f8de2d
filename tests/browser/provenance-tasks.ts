import { decodePicture } from '../../src/capture';
import { type Bytes, sha256Hex } from '../../src/core';
import { ConsentGate, type ConsentSummary, type GrantRequest } from '../../src/consent';
import { type StillExport, exportStill } from '../../src/export';
import { finishStill } from '../../src/export/finish-still';
import { readBack } from '../../src/export/read-back';
import type { StillStatements } from '../../src/export/still-statements';
import { Inspector, NudityGuard } from '../../src/inspect';
import { createLabelRecord, planLabel } from '../../src/label';
import {
  type ClaimSigner,
  type ManifestReport,
  openClaimSigner,
  parseAigcLabel,
  readManifest,
  readMetadata,
} from '../../src/provenance';
import { librarySettings, openC2paLibrary } from '../../src/provenance/c2pa-library';
import { SIGNATURE_SIZE_IN_BYTES } from '../../src/provenance/claim-signer';
import { Renderer } from '../../src/render';
import { type OwnKnowledge, type Verdict, verifyFile } from '../../src/verify';
import { readOwnKnowledge } from '../../src/verify/own-knowledge';
import { scopeFor } from '../support/consent-scope';

/** What the verifier is told of this browser; `signer` names one of {@link signerNamed}. */
export type Own =
  'nothing' | 'this-browser' | { readonly signer: string; readonly consents: readonly ConsentSummary[] };

/** One bit of one byte. */
export type Flip = readonly [position: number, bit: number];

/** How an export goes wrong on purpose. */
export type Sabotage =
  'none' | 'forged-frame' | 'forged-grant' | 'other-face' | 'withdraw-meanwhile' | 'abort-meanwhile';

/** What a signer can do wrong that the library does not notice. */
export type SignerFlaw = 'too-short' | 'no-cose' | 'other-key' | 'other-key-for-aigc';

async function withFlaw(signer: ClaimSigner, flaw: SignerFlaw): Promise<ClaimSigner> {
  const other = await signerNamed('flawed');
  const whole = (claim: Uint8Array) => signer.signClaim(claim);
  switch (flaw) {
    case 'too-short':
      return { ...signer, signClaim: async (claim) => (await whole(claim)).slice(0, -1) };
    case 'no-cose':
      return { ...signer, signClaim: async (claim) => (await whole(claim)).fill(0) };
    case 'other-key':
      return { ...signer, signClaim: (claim) => other.signClaim(claim) };
    case 'other-key-for-aigc':
      return { ...signer, sign: (bytes) => other.sign(bytes) };
  }
}

/** Each name has a key of its own. */
function signerNamed(name: string): Promise<ClaimSigner> {
  return openClaimSigner({ databaseName: `provenance-test-${name}` });
}

async function knowledgeOf(own: Own): Promise<OwnKnowledge | undefined> {
  if (own === 'nothing') return undefined;
  if (own === 'this-browser') return readOwnKnowledge();
  const { thumbprint, publicKey } = await signerNamed(own.signer);
  return { keys: [{ thumbprint, publicKey }], consents: own.consents };
}

/** The states of all layers in one line, or the error. */
async function outcomeOf(file: Bytes, own: OwnKnowledge | undefined): Promise<string> {
  try {
    // Hundreds of files, and nothing of what is asked of them is in their pixels.
    const options = own === undefined ? {} : { own };
    const { layers } = await verifyFile(new Blob([file]), { ...options, looksAtPixels: false });
    return layers.map(({ layer, state }) => `${layer} ${state}`).join(', ');
  } catch (error) {
    const { name, message } = error as Error;
    return `${name} ${message}`;
  }
}

/** A file that does something when it is read. */
class TrappedFile extends Blob {
  readonly #trap: () => Promise<unknown>;

  constructor(bytes: Bytes, trap: () => Promise<unknown>) {
    super([bytes]);
    this.#trap = trap;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    await this.#trap();
    return super.arrayBuffer();
  }

  /** A piece springs the trap as well. */
  override slice(start?: number, end?: number): Blob {
    const piece = super.slice(start, end);
    const read = piece.arrayBuffer.bind(piece);
    piece.arrayBuffer = async () => {
      await this.#trap();
      return read();
    };
    return piece;
  }
}

/** What a cast makes of an object with the same properties. */
function likeness<Thing extends object>(thing: Thing): Thing {
  return Object.assign(Object.create(Object.getPrototypeOf(thing) as object) as Thing, {
    widthInPixels: 480,
    heightInPixels: 360,
  });
}

/** One for all exports: its network loads once. */
const guard = new NudityGuard(new Inspector());

/** From a picture to a file through every stage but the faces: a labelled frame, a consent, a grant, an export. */
async function exportPicture({
  picture,
  format,
  sabotage,
}: {
  picture: Bytes;
  format: 'png' | 'jpeg' | 'webp';
  sabotage: Sabotage;
}) {
  const file = new Blob([picture]);
  using captured = await decodePicture(file, new AbortController().signal);
  const size = { width: captured.widthInPixels, height: captured.heightInPixels };
  const record = createLabelRecord({
    now: new Date(),
    uuid: crypto.randomUUID(),
    provider: 'persona-grata',
    systemVersion: '0.1.0',
  });
  using renderer = await Renderer.create();
  using frame = renderer.compose({
    target: captured,
    size,
    swaps: [],
    mosaics: [],
    unconsentedBanner: false,
    labelPlan: planLabel(record, size, []),
  });
  using gate = new ConsentGate();
  const face = { fileSha256: await sha256Hex(picture), faceIndex: 0 };
  const shapes = { kind: 'nobody-real', nature: 'synthetic-picture', description: 'drawn shapes' } as const;
  const consent = await gate.attest(face, shapes, scopeFor('education'));
  const asked: GrantRequest = {
    faces: [face],
    operation: 'swap',
    purpose: 'education',
    medium: 'image',
    audience: 'private',
  };
  const grant = await gate.requestGrant(asked);
  const work = new AbortController();
  const trap = async () => {
    if (sabotage === 'withdraw-meanwhile') await gate.withdraw(consent.recordId);
    if (sabotage === 'abort-meanwhile') work.abort();
  };
  const still: StillExport = {
    frame: sabotage === 'forged-frame' ? likeness(frame) : frame,
    grant: sabotage === 'forged-grant' ? likeness(grant) : grant,
    grantRequest: sabotage === 'other-face' ? { ...asked, faces: [{ ...face, faceIndex: 1 }] } : asked,
    guard,
    format,
    record,
    ingredients: [
      { role: 'parent', file, mediaType: `image/${captured.format}` },
      { role: 'component', file: new TrappedFile(picture, trap), mediaType: `image/${captured.format}` },
      { role: 'component', file, mediaType: `image/${captured.format}` },
    ],
    faceBoxes: [{ left: 10, top: 10, width: 40, height: 50 }],
    renderMilliseconds: 1,
    signal: work.signal,
  };
  return { exported: await exportStill(still), consent };
}

export const tasks = {
  exportPicture,

  /** Everything behind the encoder, for pictures of any size. */
  finish: async ({
    encoded,
    statements,
    signer,
    flaw,
  }: {
    encoded: Bytes;
    statements: StillStatements;
    signer: string;
    flaw?: SignerFlaw;
  }) => {
    const signing = await signerNamed(signer);
    const flawed = flaw === undefined ? signing : await withFlaw(signing, flaw);
    return (await finishStill(encoded, statements, flawed)).bytes;
  },

  /** Reads a finished file back, with whatever expectations. */
  readBack: async ({
    file,
    statements,
    signer,
  }: {
    file: Bytes;
    statements: StillStatements;
    signer: string;
  }) => {
    const aigc = parseAigcLabel(readMetadata(statements.format, file)?.aigc ?? '');
    await readBack(file, statements, aigc, await signerNamed(signer));
  },

  /** Signs whatever another tool might say, with a thumbnail when one is given. */
  signAsOther: async ({
    file,
    format,
    definition,
    thumbnail,
    icon,
    keyOf,
  }: {
    file: Bytes;
    format: string;
    definition: unknown;
    thumbnail?: Bytes;
    icon?: Bytes;
    keyOf?: string;
  }) => {
    const { WasmBuilder } = await openC2paLibrary();
    const signer = await signerNamed('other-tool');
    const wrong = keyOf === undefined ? null : await signerNamed(keyOf);
    const builder = WasmBuilder.fromJson(JSON.stringify(definition), librarySettings());
    if (thumbnail) builder.setThumbnailFromBlob('image/jpeg', new Blob([thumbnail]));
    if (icon) builder.addResourceFromBlob('icon', new Blob([icon]));
    const sign = async (claim: Uint8Array) => {
      const signature = await signer.signClaim(claim);
      // The certificate of one key, the signature of another: the last 64 bytes are the signature.
      if (wrong !== null) signature.set((await wrong.signClaim(claim)).subarray(-64), signature.length - 64);
      return signature;
    };
    const signed = await builder.sign(
      { alg: 'es256', reserveSize: SIGNATURE_SIZE_IN_BYTES, sign },
      `image/${format}`,
      new Blob([file]),
    );
    return new Uint8Array(signed);
  },

  readManifest: async ({
    file,
    format,
    trustAnchorsPem,
  }: {
    file: Bytes;
    format: string;
    trustAnchorsPem?: string;
  }): Promise<ManifestReport | null> =>
    readManifest(file, format, trustAnchorsPem === undefined ? {} : { trustAnchorsPem }),

  verify: async ({ file, own }: { file: Bytes; own: Own }): Promise<Verdict> =>
    verifyFile(new Blob([file]), { own: (await knowledgeOf(own)) ?? { keys: [], consents: null } }),

  verifyFlipped: async ({
    file,
    flips,
    own,
  }: {
    file: Bytes;
    flips: readonly Flip[];
    own: Own;
  }): Promise<string[]> => {
    const known = await knowledgeOf(own);
    const outcomes: string[] = [];
    for (const [position, bit] of flips) {
      const flipped = Uint8Array.from(file);
      flipped[position]! ^= 1 << bit;
      outcomes.push(await outcomeOf(flipped, known));
    }
    return outcomes;
  },

  verifyMany: async ({ files }: { files: readonly Bytes[] }): Promise<string[]> => {
    const outcomes: string[] = [];
    for (const file of files) outcomes.push(await outcomeOf(file, undefined));
    return outcomes;
  },

  withdraw: async (recordId: string): Promise<ConsentSummary> => {
    using gate = new ConsentGate();
    return await gate.withdraw(recordId);
  },
} satisfies Record<string, (parameters: never) => Promise<unknown>>;

export type Tasks = typeof tasks;
