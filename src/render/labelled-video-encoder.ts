import type { Size } from '../core';
import type { LabelledFrame } from './labelled-frame';

/** Short names as mediabunny and the containers use them. */
export type LabelledVideoCodec = 'avc' | 'av1' | 'vp9' | 'vp8';

export interface LabelledVideoSettings {
  readonly codec: LabelledVideoCodec;
  readonly size: Size;
  readonly framesPerSecond: number;
  readonly bitrateInBitsPerSecond: number;
}

/**
 * Turns labelled frames into compressed video: the only way in which moving pixels leave this folder. Owns a WebCodecs encoder;
 * the caller closes it.
 */
export declare class LabelledVideoEncoder implements Disposable {
  /** The first of `codecs` that this browser really encodes at this size and rate, or null. Asked, never assumed. */
  static firstSupported(
    codecs: readonly LabelledVideoCodec[],
    settings: Omit<LabelledVideoSettings, 'codec'>,
  ): Promise<LabelledVideoCodec | null>;
  constructor(
    settings: LabelledVideoSettings,
    onChunk: (chunk: EncodedVideoChunk, metadata: EncodedVideoChunkMetadata | undefined) => void,
  );
  /**
   * Takes one frame, which stays the caller's and may be closed at once. Resolves when there is room for the next.
   *
   * @throws RenderError `render-frame-forged` for anything the renderer did not make; `render-failed` when the encoder gave up.
   */
  encode(
    frame: LabelledFrame,
    timestampSeconds: number,
    durationSeconds: number,
    isKeyFrame: boolean,
  ): Promise<void>;
  /** Resolves when every chunk has been given out. */
  finish(): Promise<void>;
  close(): void;
  [Symbol.dispose](): void;
}
