import type { ErrorReport } from '../core';
import type { ChallengeState } from '../consent';

/**
 * What became of a live check, once its challenge is over. `changed`: the face at the end is not that of the beginning. `different`:
 * it is not the face in the picture. Only `same`, `uncertain` and `not-run` can be attested with.
 */
export type LiveOutcome = 'same' | 'uncertain' | 'not-run' | 'different' | 'changed' | 'failed';

/** Where a live check stands: words and numbers for the page, no picture and no measurement. */
export interface LiveReport {
  readonly subjectId: string;
  /** `opening`: models and camera are on their way. `comparing`: the challenge is passed, the faces are compared. */
  readonly stage: 'opening' | 'watching' | 'comparing' | 'over' | 'broken';
  readonly seen: 'nobody' | 'far' | 'good';
  /** Null before the first frame. */
  readonly challenge: ChallengeState | null;
  readonly outcome: LiveOutcome | null;
  /** What broke the check off, when it was not the person before the camera. */
  readonly error: ErrorReport | null;
}

/** What the page can ask of a live check. */
export type LiveCommand =
  | {
      readonly kind: 'begin';
      readonly subjectId: string;
      readonly frames: ReadableStream<VideoFrame>;
      /** On which the outline of the face is drawn. */
      readonly canvas: OffscreenCanvas;
    }
  | { readonly kind: 'exchange' | 'speak' | 'heard' | 'not-heard' | 'end' };
