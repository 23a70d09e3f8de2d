import type { Size } from '../core';
import type { LabelPlan } from './label-plan';
import type { LabelRecord } from './label-record';
import type { MarkedFace } from './marked-face';

/** A replaced or moved face of one frame, and whose it is over time. */
export interface MarkedTrack {
  readonly trackId: number;
  readonly face: MarkedFace;
}

/**
 * Plans the marks of a moving picture, frame by frame, so that the plate stands still: it stays in the corner it was given until that
 * corner has been the wrong one for a second or more, and tags follow their faces without changing sides at every turn of the head.
 */
export declare class MovingLabel {
  /** @throws LabelError `label-picture-too-small`. */
  constructor(record: LabelRecord, size: Size);
  /** @param timestampSeconds - never smaller than the time before, except after a jump, which is taken as a new beginning. */
  plan(timestampSeconds: number, tracks: readonly MarkedTrack[]): LabelPlan;
}
