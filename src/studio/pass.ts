import type { Size } from '../core';
import { type LabelPlan, type LabelRecord, type MarkedTrack, MovingLabel, planLabel } from '../label';
import { SwapTrack } from '../reenact';

/** One run through a picture, or through a moving one: how large it is drawn, under which record, and what is known over time. */
export interface Pass {
  readonly record: LabelRecord;
  readonly size: Size;
  /** Says where the marks of the next drawing go. */
  planLabel(timestampSeconds: number, tracks: readonly MarkedTrack[]): LabelPlan;
  /** What is known of one face on another in a moving picture; null for a still. */
  swapTrack(targetFaceIndex: number, wornKey: string): SwapTrack | null;
}

/** A pass over one picture. */
export function stillPass(record: LabelRecord, size: Size): Pass {
  return {
    record,
    size,
    planLabel: (_, tracks) =>
      planLabel(
        record,
        size,
        tracks.map(({ face }) => face),
      ),
    swapTrack: () => null,
  };
}

/** A pass over a moving picture, in which the marks keep their places from frame to frame. */
export function movingPass(record: LabelRecord, size: Size): Pass {
  const label = new MovingLabel(record, size);
  const swapTracks = new Map<number, { readonly wornKey: string; readonly track: SwapTrack }>();
  return {
    record,
    size,
    planLabel: (timestampSeconds, tracks) => label.plan(timestampSeconds, tracks),
    swapTrack: (targetFaceIndex, wornKey) => {
      const known = swapTracks.get(targetFaceIndex);
      if (known?.wornKey === wornKey) return known.track;
      const track = new SwapTrack();
      swapTracks.set(targetFaceIndex, { wornKey, track });
      return track;
    },
  };
}
