import type { Size } from '../core';
import type { LabelRecord } from '../label';
import type { LabelledFrame } from '../render';
import type { ConsentGrant, GrantRequest } from '../consent';
import type { ExportedMoving, MovingFormat, MovingProgress } from './exported-moving';

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
  | { readonly kind: 'microphone'; readonly audio: ReadableStream<AudioData> };

export interface MovingExport {
  readonly grant: ConsentGrant;
  /** What the moving picture really is made of, put together by the caller from what it rendered, not from the grant. */
  readonly grantRequest: GrantRequest;
  readonly format: MovingFormat;
  readonly record: LabelRecord;
  readonly size: Size;
  /** Nominal; the frames' own times are what counts. */
  readonly framesPerSecond: number;
  readonly frameCount: number | null;
  /** Asked for one after another; ended early through `return()` when the export is cancelled or refused. */
  readonly frames: AsyncIterable<TimedFrame>;
  readonly sound: MovingSound | null;
  /** Adds the rhythm "short long, short short" at the beginning of the sound, which says AI by ear. */
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
 * @throws ExportError `export-codec-unsupported`, `export-audio-failed`, `export-storage-full`, `export-empty`, and as `exportStill`.
 * @throws DOMException `AbortError` when `signal` is aborted.
 */
export declare function exportMoving(moving: MovingExport): Promise<ExportedMoving>;
