import type { Size } from '../core';
import type { AigcLabel, ManifestStatements } from '../provenance';
import type { MovingFormat } from './exported-moving';

/** What has to be written into one moving picture, and found in it again. */
export interface MovingStatements extends ManifestStatements {
  readonly format: MovingFormat;
  readonly aigc: AigcLabel;
  /** Of the file; codecs want even edges. */
  readonly size: Size;
}

/** What was written of pictures and sound, as it went into the file. */
export interface MovingContents {
  readonly frameCount: number;
  /** When the last frame begins. */
  readonly lastFrameSeconds: number;
  readonly durationSeconds: number;
  readonly audio: 'copied' | 'encoded' | null;
}
