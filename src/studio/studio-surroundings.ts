import type { GuardError } from '../core';
import type { MovingProgress } from '../export';
import type { LiveReport } from './live-messages';
import type { SoundWord, StudioStatus } from './messages';

/** What the studio needs of whoever runs it. */
export interface StudioSurroundings {
  /** Told of what changes without a request: an expired consent, somebody new in the camera. */
  readonly onStatus: (status: StudioStatus) => void;
  /** Told why something that somebody brought in is gone again. */
  readonly onRefusal: (error: GuardError) => void;
  readonly onProgress: (progress: MovingProgress | null) => void;
  readonly onLive: (report: LiveReport | null) => void;
  readonly onSound: (word: SoundWord) => void;
  /** Runs a task after the requests that are under way: none ever sees a state half changed. */
  readonly enqueue: (task: () => Promise<void>) => void;
}
