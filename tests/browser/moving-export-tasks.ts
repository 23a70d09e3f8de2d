import type { CapturedFrame } from '../../src/capture';
import { type Bytes, ConsentError, ExportError, type Size, sha256Hex, utf8 } from '../../src/core';
import { ConsentGate, type GrantRequest } from '../../src/consent';
import {
  type ExportedMoving,
  type MovingExport,
  type MovingFormat,
  type MovingProgress,
  type MovingSound,
  type TimedFrame,
  discardExported,
  exportMoving,
  sweepLeftovers,
} from '../../src/export';
import { Inspector, NudityGuard } from '../../src/inspect';
import { type LabelRecord, type LabelledOperation, createLabelRecord, planLabel } from '../../src/label';
import { readMovingManifest } from '../../src/provenance';
import { type LabelledFrame, Renderer } from '../../src/render';
import { verifyFile } from '../../src/verify';
import { MOVING_STRENGTH, planWatermark } from '../../src/watermark';
import { readOwnKnowledge } from '../../src/verify/own-knowledge';
import { type Microphone, hear, listenTo, makeLongClip } from './moving-export-sounds';
import { largestReadDuring, padded, sealedAnew } from './long-files';
import { scopeFor } from '../support/consent-scope';

/** How an export goes wrong on purpose; most of them in the middle. */
export type MovingSabotage =
  | 'forged-frame'
  | 'other-mark'
  | 'forged-grant'
  | 'other-face'
  | 'withdraw'
  | 'abort'
  | 'abort-while-waiting'
  | 'frames-fail'
  | 'disk-full'
  | 'no-frames';

export interface MovingOrder {
  readonly format: MovingFormat;
  readonly size?: Size;
  readonly frameCount?: number;
  readonly framesPerSecond?: number;
  readonly operation?: LabelledOperation;
  readonly withParent?: boolean;
  /** An MP4 that counts as what was changed. */
  readonly parentFile?: Blob;
  /** As where workers cannot write to a private file system. */
  readonly inMemory?: boolean;
  /** As in a browser without these codecs, by the beginnings of their names. */
  readonly missingCodecs?: readonly string[];
  readonly sabotage?: MovingSabotage;
  /** Address of a picture to move about behind the shapes. */
  readonly ground?: string;
  readonly sound?:
    { readonly clip: Blob; readonly fromSeconds: number } | { readonly microphone: Microphone };
  readonly audioMark?: boolean;
}

/** A picture of nobody that changes from frame to frame: what a renderer composites, without faces. */
function drawScene({ width, height }: Size, index: number, ground: ImageBitmap | null): CapturedFrame {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d')!;
  const sky = brush.createLinearGradient(0, 0, width, height);
  sky.addColorStop(0, '#274060');
  sky.addColorStop(1, '#d9a066');
  brush.fillStyle = sky;
  brush.fillRect(0, 0, width, height);
  if (ground !== null) brush.drawImage(ground, -index, -index / 2, width + 40, height + 40);
  brush.fillStyle = '#f0e0c0';
  brush.beginPath();
  brush.arc(width * (0.3 + 0.02 * index), height / 2, height / 8, 0, 2 * Math.PI);
  brush.fill();
  const bitmap = canvas.transferToImageBitmap();
  const close = () => {
    bitmap.close();
  };
  return {
    bitmap,
    widthInPixels: width,
    heightInPixels: height,
    format: 'png',
    fileSha256: '0'.repeat(64),
    notices: [],
    close,
    [Symbol.dispose]: close,
  };
}

function labelled(
  renderer: Renderer,
  record: LabelRecord,
  size: Size,
  index: number,
  ground: ImageBitmap | null,
  markedAs: string,
) {
  using target = drawScene(size, index, ground);
  return renderer.compose({
    target,
    size,
    swaps: [],
    mosaics: [],
    unconsentedBanner: false,
    labelPlan: {
      ...planLabel(record, size, []),
      watermark: planWatermark(markedAs, size, MOVING_STRENGTH),
    },
  });
}

interface VerifyOrder {
  readonly file: Blob;
  readonly sidecar?: Blob | null;
  readonly looksAtPixels?: boolean;
}

export interface LongOrder {
  readonly format: MovingFormat;
  readonly file: Blob;
  readonly sidecar?: Blob | null;
  readonly mebibytes: number;
  readonly isSealed?: boolean;
}

export interface FlipOrder {
  readonly file: Blob;
  readonly flips: readonly (readonly [position: number, bit: number])[];
  readonly sidecar?: Blob | null;
  readonly flipsSidecar?: boolean;
}

export interface ManifestOrder {
  readonly format: MovingFormat;
  readonly file: Blob;
  readonly sidecar?: Bytes | null;
  readonly wholeFileLimitInBytes: number;
}

export interface MovingOutcome {
  readonly exported: ExportedMoving;
  readonly record: LabelRecord;
  readonly consentSha256: string;
  readonly progress: readonly MovingProgress[];
}

/** One for all exports: its network loads once. */
const guard = new NudityGuard(new Inspector());

/** From frames to a file, with a consent of its own. What went on is told even when nothing comes out. */
async function exportScene({
  format,
  size = { width: 320, height: 240 },
  frameCount = 30,
  framesPerSecond = 25,
  operation = 'face_swap',
  withParent = true,
  parentFile,
  inMemory = false,
  missingCodecs = [],
  sabotage,
  ground,
  sound,
  audioMark = false,
}: MovingOrder): Promise<MovingOutcome> {
  const record = createLabelRecord({
    now: new Date(),
    uuid: crypto.randomUUID(),
    systemVersion: '0.1.0',
    operation,
  });
  const bitmap = ground === undefined ? null : await createImageBitmap(await (await fetch(ground)).blob());
  using renderer = await Renderer.create();
  using gate = new ConsentGate();
  const picture = utf8('drawn shapes');
  const face = { fileSha256: await sha256Hex(picture), faceIndex: 0 };
  const shapes = { kind: 'nobody-real', nature: 'synthetic-picture', description: 'drawn shapes' } as const;
  const consent = await gate.attest(face, shapes, scopeFor('education'));
  const asked: GrantRequest = {
    faces: [face],
    operation: operation === 'face_swap' ? 'swap' : 'animate',
    purpose: 'education',
    medium: 'video',
    audience: 'private',
  };
  const grant = await gate.requestGrant(asked);
  const work = new AbortController();
  const progress: MovingProgress[] = [];

  const markedAs = sabotage === 'other-mark' ? crypto.randomUUID() : record.exportId;
  async function* frames(): AsyncGenerator<TimedFrame> {
    for (let index = 0; index < (sabotage === 'no-frames' ? 0 : frameCount); index++) {
      if (index === Math.floor(frameCount / 2)) {
        if (sabotage === 'withdraw') await gate.withdraw(consent.recordId);
        if (sabotage === 'abort') work.abort();
        if (sabotage === 'abort-while-waiting') {
          queueMicrotask(() => {
            work.abort();
          });
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        if (sabotage === 'frames-fail') throw new Error('no more frames');
      }
      const frame = counted(labelled(renderer, record, size, index, bitmap, markedAs));
      yield {
        frame: sabotage === 'forged-frame' && index === 1 ? likeness(frame, size) : frame,
        timestampSeconds: index / framesPerSecond,
        durationSeconds: 1 / framesPerSecond,
      };
    }
  }

  const file = new Blob([picture]);
  const moving: MovingExport = {
    grant: sabotage === 'forged-grant' ? likeness(grant, size) : grant,
    grantRequest: sabotage === 'other-face' ? { ...asked, faces: [{ ...face, faceIndex: 1 }] } : asked,
    guard,
    format,
    record,
    size,
    framesPerSecond,
    frameCount,
    frames: frames(),
    sound: sound === undefined ? null : soundOf(sound),
    audioMark,
    ingredients: [
      ...(withParent ? [{ role: 'parent', file: parentFile ?? file, mediaType: 'video/mp4' } as const] : []),
      { role: 'component', file, mediaType: 'image/png' },
    ],
    parameters: { identity: 0.75 },
    onProgress: (report) => progress.push(report),
    signal: work.signal,
  };
  const surroundings = inMemory ? withoutPrivateFiles : sabotage === 'disk-full' ? withFullDisk : usual;
  const exported = await surroundings(() => withoutCodecs(missingCodecs, () => exportMoving(moving)));
  return { exported, record, consentSha256: consent.recordSha256, progress };
}

/** Frames that were made and not closed. */
let framesOpen = 0;
let framesMade = 0;

function counted(frame: LabelledFrame): LabelledFrame {
  framesOpen++;
  framesMade++;
  const close = frame.close.bind(frame);
  frame.close = () => {
    framesOpen--;
    close();
  };
  return frame;
}

const usual = <Value>(work: () => Promise<Value>) => work();

async function withoutCodecs<Value>(missing: readonly string[], work: () => Promise<Value>): Promise<Value> {
  const isConfigSupported = VideoEncoder.isConfigSupported.bind(VideoEncoder);
  VideoEncoder.isConfigSupported = (configuration) =>
    missing.some((name) => configuration.codec.startsWith(name))
      ? Promise.resolve({ supported: false, config: configuration })
      : isConfigSupported(configuration);
  try {
    return await work();
  } finally {
    VideoEncoder.isConfigSupported = isConfigSupported;
  }
}

/** A disk with room for the beginning of a file. */
async function withFullDisk<Value>(work: () => Promise<Value>): Promise<Value> {
  const { prototype } = (globalThis as unknown as { FileSystemSyncAccessHandle: { prototype: SyncAccess } })
    .FileSystemSyncAccessHandle;
  const { write } = Object.getOwnPropertyDescriptors(prototype);
  prototype.write = function (bytes, options) {
    if (options.at > 1000) throw new DOMException('No room.', 'QuotaExceededError');
    return write.value!.call(this, bytes, options);
  };
  try {
    return await work();
  } finally {
    Object.defineProperty(prototype, 'write', write);
  }
}

/** Of a worker's file handles, what is replaced. */
interface SyncAccess {
  write(this: SyncAccess, bytes: Uint8Array, options: { readonly at: number }): number;
}

async function withoutPrivateFiles<Value>(work: () => Promise<Value>): Promise<Value> {
  const handle = FileSystemFileHandle.prototype as { createSyncAccessHandle?: unknown };
  const { createSyncAccessHandle } = handle;
  delete handle.createSyncAccessHandle;
  try {
    return await work();
  } finally {
    handle.createSyncAccessHandle = createSyncAccessHandle;
  }
}

function soundOf(sound: NonNullable<MovingOrder['sound']>): MovingSound {
  if ('clip' in sound) return { kind: 'clip', file: sound.clip, fromSeconds: sound.fromSeconds };
  const { originMicroseconds } = sound.microphone;
  return { kind: 'microphone', audio: listenTo(sound.microphone), originMicroseconds };
}

/** What a cast makes of an object with the same properties. */
function likeness<Thing extends object>(thing: Thing, { width, height }: Size): Thing {
  return Object.assign(Object.create(Object.getPrototypeOf(thing) as object) as Thing, {
    widthInPixels: width,
    heightInPixels: height,
    close: () => undefined,
  });
}

export const tasks = {
  exportScene,

  /** How an export that goes wrong ends, a moment later. */
  endOfScene: async (order: MovingOrder) => {
    [framesOpen, framesMade] = [0, 0];
    const error: unknown = await exportScene(order).catch((reason: unknown) => reason);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { name } = error as Error;
    const code = error instanceof ExportError || error instanceof ConsentError ? error.code : null;
    return { name, code, framesLeftOpen: framesOpen, framesMade };
  },

  sweep: () => sweepLeftovers(),

  discard: ({ exportId, format }: { exportId: string; format: MovingFormat }) =>
    discardExported({ exportId, format }),

  /** Names of what lies in the origin's private file system. */
  leftovers: async (): Promise<string[]> => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    try {
      const folder = await root.getDirectoryHandle('exports');
      for await (const name of folder.keys()) names.push(name);
    } catch {
      return [];
    }
    return names;
  },

  longClip: ({ seconds, beepsAtSeconds }: { seconds: number; beepsAtSeconds: readonly number[] }) =>
    makeLongClip(seconds, beepsAtSeconds),

  hear: ({ file }: { file: Blob }) => hear(file),

  verify: async ({ file, sidecar = null, looksAtPixels = true }: VerifyOrder) =>
    verifyFile(file, { own: await readOwnKnowledge(), sidecar, looksAtPixels }),

  /** A file of ours that is longer by so many mebibytes, and how much of it is read at once to verify it. */
  verifyLong: async ({ format, file, sidecar = null, mebibytes, isSealed = false }: LongOrder) => {
    const long = isSealed
      ? await sealedAnew(padded(format, file, mebibytes))
      : padded(format, file, mebibytes);
    const own = await readOwnKnowledge();
    const { value, largestInBytes } = await largestReadDuring(() => verifyFile(long, { own, sidecar }));
    return { verdict: value, largestInBytes };
  },

  /** The states of all layers but those in the pixels, or the error, of each file. */
  verifyEach: async ({
    files,
  }: {
    files: readonly { readonly file: Bytes; readonly sidecar: Bytes | null }[];
  }) => {
    const own = await readOwnKnowledge();
    const outcomes: string[] = [];
    for (const { file, sidecar } of files) {
      const beside = sidecar === null ? null : new Blob([sidecar]);
      outcomes.push(
        await verifyFile(new Blob([file]), { own, sidecar: beside, looksAtPixels: false }).then(
          ({ layers }) => layers.map(({ layer, state }) => `${layer} ${state}`).join(', '),
          (error: unknown) => `${(error as Error).name} ${(error as Error).message}`,
        ),
      );
    }
    return outcomes;
  },

  /** The states of all layers, or the error, for each of some single flipped bits. */
  verifyFlipped: async ({ file, flips, sidecar = null, flipsSidecar = false }: FlipOrder) => {
    const own = await readOwnKnowledge();
    const [whole, beside] = await Promise.all(
      [file, sidecar ?? new Blob()].map(async (blob) => new Uint8Array(await blob.arrayBuffer())),
    );
    const outcomes: string[] = [];
    for (const [position, bit] of flips) {
      const flipped = Uint8Array.from(flipsSidecar ? beside! : whole!);
      flipped[position]! ^= 1 << bit;
      const [main, second] = flipsSidecar ? [whole!, flipped] : [flipped, beside!];
      const given = sidecar === null ? null : new Blob([second]);
      try {
        const { layers } = await verifyFile(new Blob([main]), { own, sidecar: given, looksAtPixels: false });
        outcomes.push(layers.map(({ layer, state }) => `${layer} ${state}`).join(', '));
      } catch (error) {
        outcomes.push(`${(error as Error).name} ${(error as Error).message}`);
      }
    }
    return outcomes;
  },

  readManifest: ({ format, file, sidecar = null, wholeFileLimitInBytes }: ManifestOrder) =>
    readMovingManifest(format, file, sidecar, { wholeFileLimitInBytes }),
};

export type MovingTasks = typeof tasks;
