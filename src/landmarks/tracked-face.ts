import type { Box } from '../core';
import type { Face } from './face';

/** A face of a moving picture, smoothed in time, that belongs to one person as long as the picture runs. */
export interface TrackedFace extends Face {
  /** From 0 in order of appearance. Kept while faces cross, and given again to a face that comes back. */
  readonly trackId: number;
  /** `held`: not found in this frame; its landmarks are those of the last time. At most a quarter of a second. */
  readonly presence: 'seen' | 'held';
}

/** Where a face was that has not been found since it was held: to be hidden, since it may still be there. */
export interface LostFace {
  readonly trackId: number;
  /** Grows with the time, in pixels of the frame. */
  readonly box: Box;
}

/** Everyone in one frame. */
export interface TrackedFrame {
  /** In order of `trackId`. */
  readonly faces: readonly TrackedFace[];
  readonly lost: readonly LostFace[];
}

/** Where somebody is known to be, as from an earlier run through the same clip. */
export interface KnownPlace {
  readonly trackId: number;
  /** In pixels of the frame. */
  readonly box: Box;
}
