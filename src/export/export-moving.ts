import { ExportError, PersonaGrataError, type Size, untilAborted } from '../core';
import type { NudityGuard } from '../inspect';
import type { LabelRecord } from '../label';
import { type LabelledFrame, evenSize } from '../render';
import { type ConsentGrant, type GrantRequest, assertGrant, enterExport } from '../consent';
import {
  type ClaimSigner,
  type Ingredient,
  MOVING_MEDIA_TYPES,
  byteSourceOf,
  makeAigcLabel,
  openClaimSigner,
  sha256HexOfFile,
} from '../provenance';
import type { ExportedMoving, MovingFormat, MovingProgress, SidecarFile } from './exported-moving';
import { exportFileName, sidecarName } from './file-name';
import { makeGif } from './make-gif';
import { makeMp4 } from './make-mp4';
import { makeWebm } from './make-webm';
import { chooseVideoSettings } from './moving-settings';
import type { MovingContents, MovingStatements } from './moving-statements';
import type { MadeFile, MovingWork } from './moving-work';
import { openSound } from './open-sound';
import { removePrivateFile } from './private-file';
import { readBackMoving } from './read-back-moving';
import { type ScratchFile, openScratchFile } from './scratch-file';

/** One labelled frame and its time in the finished file. */
export interface TimedFrame {
  /** The export closes it. */
  readonly frame: LabelledFrame;
  /** From the beginning of the file; the first is 0. */
  readonly timestampSeconds: number;
  readonly durationSeconds: number;
}

/** A file that went into the moving picture, as it was given. */
export interface MovingIngredient {
  /** `parent`: what was changed (the clip of a swap, the still of an animation). `component`: a source portrait, a driving clip, a member of a chorus. */
  readonly role: 'parent' | 'component';
  readonly file: Blob;
  /** Media type, such as `image/png` or `video/mp4`. */
  readonly mediaType: string;
}

/** Where the sound comes from: the clip, from which it is copied where the container allows, or the microphone. */
export type MovingSound =
  | { readonly kind: 'clip'; readonly file: Blob; readonly fromSeconds: number }
  | {
      readonly kind: 'microphone';
      /** Read from the moment the export begins, and cancelled when it ends. */
      readonly audio: ReadableStream<AudioData>;
      /**
       * When the first frame was taken, on the clock of the sound's own timestamps. Left out, it counts as taken when it arrives, which is later by
       * as long as it takes to draw a frame.
       */
      readonly originMicroseconds?: number;
    };

export interface MovingExport {
  readonly grant: ConsentGrant;
  /** What the moving picture really is made of, put together by the caller from what it rendered, not from the grant. */
  readonly grantRequest: GrantRequest;
  /** Looks at one frame a second; what it refuses, or cannot look at, ends the export. Stays the caller's. */
  readonly guard: NudityGuard;
  readonly format: MovingFormat;
  readonly record: LabelRecord;
  readonly size: Size;
  /** Nominal; the frames' own times are what counts. */
  readonly framesPerSecond: number;
  readonly frameCount: number | null;
  /** Asked for one after another; ended early through `return()` when the export is cancelled or refused. */
  readonly frames: AsyncIterable<TimedFrame>;
  readonly sound: MovingSound | null;
  /** Adds the rhythm "short long, short short" at the beginning of the sound, which says AI by ear; nothing where there is no sound. */
  readonly audioMark: boolean;
  /** At most one parent. Without one the file says it was created, as from a camera. */
  readonly ingredients: readonly MovingIngredient[];
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly onProgress: (progress: MovingProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * The one way out for moving pictures. The grant is asked first, again after every second of frames, and once more when the file is ready:
 * a consent withdrawn meanwhile ends it, and nothing stays behind. Frames go to disk as they come (the origin's private file
 * system where there is one), so that memory does not grow with the length.
 *
 * @throws ConsentError when the grant does not cover this use, or no longer.
 * @throws RenderError `render-frame-forged` when a frame is none of the renderer's.
 * @throws GuardError `guard-export-refused`, `guard-unavailable`
 * @throws ExportError `export-codec-unsupported`, `export-audio-failed`, `export-storage-full`, `export-empty`, and as `exportStill`.
 * @throws DOMException `AbortError` when `signal` is aborted.
 */
export async function exportMoving(moving: MovingExport): Promise<ExportedMoving> {
  const { grant, grantRequest, format, signal } = moving;
  await assertGrant(grant, grantRequest);
  signal.throwIfAborted();
  const signer = await openClaimSigner();
  const statements = await statementsOf(moving, signer);
  const file = await openScratchFile(scratchName(moving.record, format));
  try {
    return await untilAborted(makeAndCheck(moving, statements, signer, file), signal);
  } catch (error) {
    await file.discard();
    throw signal.aborted ? signal.reason : failureOf(error);
  }
}

/** What a person can be told: our own errors as they are, a container's or a codec's complaint as one of ours. */
function failureOf(error: unknown): PersonaGrataError {
  if (error instanceof PersonaGrataError) return error as PersonaGrataError;
  return new ExportError('export-encode-failed', {}, { cause: error });
}

/**
 * Lets go of a finished moving picture: its blob is of no use afterwards. Until then it takes room on the disk, at the longest for as
 * long as the worker lives that made it.
 */
export function discardExported({
  exportId,
  format,
}: Pick<ExportedMoving, 'exportId' | 'format'>): Promise<void> {
  return removePrivateFile(scratchName({ exportId }, format));
}

function scratchName({ exportId }: Pick<LabelRecord, 'exportId'>, format: MovingFormat): string {
  return `${exportId}.${format}`;
}

async function makeAndCheck(
  moving: MovingExport,
  statements: MovingStatements,
  signer: ClaimSigner,
  file: ScratchFile,
): Promise<ExportedMoving> {
  const { grant, grantRequest, record, format, signal } = moving;
  const report = reporterOf(moving);
  const started = performance.now();
  const made = await makeFile({ moving, statements, signer, file, onSigning: report('sign') });
  signal.throwIfAborted();
  // Who took a consent back is told that, whatever else may be wrong with a film that was cut short.
  await assertGrant(grant, grantRequest);
  const blob = await file.finish(MOVING_MEDIA_TYPES[format]);
  const read = performance.now();
  report('readBack')(made.contents);
  const watermark = await readBackMoving(blob, made.sidecar, statements, made.contents, signer);
  signal.throwIfAborted();
  const { mux, sign } = made.milliseconds;
  const stageMilliseconds = {
    frames: read - started - mux - sign,
    mux,
    sign,
    readBack: performance.now() - read,
  };
  signal.throwIfAborted();
  await enterExport(grant, grantRequest, record.exportId);
  return {
    blob,
    fileName: exportFileName(record, format),
    format,
    sidecar: sidecarOf(made, record),
    widthInPixels: statements.size.width,
    heightInPixels: statements.size.height,
    durationSeconds: made.contents.durationSeconds,
    frameCount: made.contents.frameCount,
    videoCodec: made.videoCodec,
    audio: made.contents.audio,
    watermark,
    exportId: record.exportId,
    stageMilliseconds,
  };
}

async function makeFile(work: MovingWork): Promise<MadeFile> {
  const { format, size, framesPerSecond, frameCount } = work.moving;
  if (format === 'gif') return makeGif(work);
  const settings = await chooseVideoSettings(format, size, framesPerSecond, frameCount);
  const sound = await openSound(work.moving, format);
  try {
    return await (format === 'mp4' ? makeMp4(work, settings, sound) : makeWebm(work, settings, sound));
  } finally {
    sound?.close();
  }
}

/** The manifest store as it is: what reads Content Credentials reads it beside a file of the same name. */
function sidecarOf({ sidecar }: MadeFile, record: LabelRecord): SidecarFile | null {
  if (sidecar === null) return null;
  return { blob: new Blob([sidecar], { type: 'application/c2pa' }), fileName: sidecarName(record) };
}

function reporterOf({ onProgress, frameCount }: MovingExport) {
  return (stage: 'sign' | 'readBack') =>
    (contents: MovingContents): void => {
      onProgress({
        stage,
        framesDone: contents.frameCount,
        framesTotal: frameCount,
        secondsDone: contents.durationSeconds,
        secondsLeft: null,
      });
    };
}

async function statementsOf(moving: MovingExport, signer: ClaimSigner): Promise<MovingStatements> {
  const { record, format, parameters, grant } = moving;
  return {
    record,
    medium: 'video',
    consents: grant.consents,
    ingredients: await hashedIngredients(moving),
    faceBoxes: [],
    parameters,
    format,
    aigc: await makeAigcLabel(record, (bytes) => signer.sign(bytes)),
    size: format === 'gif' ? moving.size : evenSize(moving.size),
  };
}

/** Each file once. The hash is taken here, from the bytes themselves. */
async function hashedIngredients({ ingredients, signal }: MovingExport): Promise<Ingredient[]> {
  const once = new Map<string, Ingredient>();
  for (const { role, file, mediaType } of ingredients) {
    const fileSha256 = await untilAborted(sha256HexOfFile(byteSourceOf(file)), signal);
    once.set(`${role} ${fileSha256}`, { role, file, mediaType, fileSha256 });
  }
  return [...once.values()];
}
