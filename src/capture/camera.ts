import type { CameraError, Size } from '../core';

/** A camera as the browser lists it; the label is empty until the visitor has allowed one. */
export interface CameraDescription {
  readonly deviceId: string;
  readonly label: string;
}

/** What the visitor chose. */
export interface CameraChoice {
  /** Null for whichever the browser prefers. */
  readonly deviceId: string | null;
  readonly heightInPixels: 480 | 720 | 1080;
  readonly withMicrophone: boolean;
  /** Which way it looks, where a device has one each way: at whoever holds it, or away from them. */
  readonly facing?: 'user' | 'environment';
}

/** `lost`: something is wrong, and the feed is over or without sound; `back`: what was missing is there, and it can be opened again. */
export type CameraEvent = { readonly kind: 'lost'; readonly error: CameraError } | { readonly kind: 'back' };

/** An open camera. The owner closes it, which ends the streams; they are made to be handed to a worker. */
export interface CameraFeed extends Disposable {
  readonly frames: ReadableStream<VideoFrame>;
  readonly microphone: ReadableStream<AudioData> | null;
  readonly size: Size;
  readonly deviceId: string;
  readonly label: string;
  readonly framesPerSecond: number;
  close(): void;
}
