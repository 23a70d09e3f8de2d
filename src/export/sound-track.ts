import type { Output } from 'mediabunny';

/** The sound of a moving picture, written alongside its frames so that neither waits in memory for the other. */
export interface SoundTrack {
  readonly kind: 'copied' | 'encoded';
  /** False while nothing was written: a clip's sound may be over before the pictures begin. Then there is no track either. */
  readonly isHeard: boolean;
  /** Before the output is started. */
  attach(output: Output): void;
  /** Writes what is heard up to this time in the finished file. @throws ExportError `export-audio-failed`. */
  advanceTo(timestampSeconds: number): Promise<void>;
  /** Writes the rest, up to the end of the pictures. @throws ExportError `export-audio-failed`. */
  finishAt(durationSeconds: number): Promise<void>;
  /** Ends whatever it reads from. It may be called twice. */
  close(): void;
}
