import type { MarkStrength } from './read-back-watermark';

export const MOVING_FORMATS = ['mp4', 'webm', 'gif'] as const;
export type MovingFormat = (typeof MOVING_FORMATS)[number];

/** A file beside the video, where the video's container has no place for a manifest. */
export interface SidecarFile {
  readonly blob: Blob;
  readonly fileName: string;
}

/** A finished moving file: labelled from the first frame to the last, marked, signed (in it or beside it), and read back. */
export interface ExportedMoving {
  /** On the disk where it can be: it lasts until `discardExported`, and at the longest as long as the worker that made it. */
  readonly blob: Blob;
  readonly fileName: string;
  readonly format: MovingFormat;
  /** WebM has no place for a manifest: the signed statement about it lies beside it. Null for the others. */
  readonly sidecar: SidecarFile | null;
  readonly widthInPixels: number;
  readonly heightInPixels: number;
  readonly durationSeconds: number;
  readonly frameCount: number;
  readonly videoCodec: string;
  /** How the sound came along; null for a silent file. */
  readonly audio: 'copied' | 'encoded' | null;
  /** A very short film may bear a mark that only who knows its id can tell: whoever takes it is told. */
  readonly watermark: MarkStrength;
  readonly exportId: string;
  /** Milliseconds of each stage, for benchmarks. `frames` holds everything from the first frame asked for to the last encoded. */
  readonly stageMilliseconds: Readonly<Record<'frames' | 'mux' | 'sign' | 'readBack', number>>;
}

/** How far a long export has come. */
export interface MovingProgress {
  readonly stage: 'frames' | 'sign' | 'readBack';
  readonly framesDone: number;
  /** Null for a recording, which ends when it is stopped. */
  readonly framesTotal: number | null;
  /** Seconds of the moving picture done. */
  readonly secondsDone: number;
  /** Estimate of the time still to wait; null while nobody knows. */
  readonly secondsLeft: number | null;
}
