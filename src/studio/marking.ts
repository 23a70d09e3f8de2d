import type { Size } from '../core';
import { type LabelPlan, type LabelRecord, type MarkedTrack, MovingLabel, planLabel } from '../label';

/** Says where the marks of the next drawing go. */
export interface Marking {
  readonly record: LabelRecord;
  readonly size: Size;
  plan(timestampSeconds: number, tracks: readonly MarkedTrack[]): LabelPlan;
}

/** The marks of one picture. */
export function markStill(record: LabelRecord, size: Size): Marking {
  return {
    record,
    size,
    plan: (_, tracks) =>
      planLabel(
        record,
        size,
        tracks.map(({ face }) => face),
      ),
  };
}

/** The marks of a moving picture, which keep their places from frame to frame. */
export function markMoving(record: LabelRecord, size: Size): Marking {
  const label = new MovingLabel(record, size);
  return { record, size, plan: (timestampSeconds, tracks) => label.plan(timestampSeconds, tracks) };
}
