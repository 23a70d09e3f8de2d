import { ClipError } from '../core';
import type { ClipTimeline } from './clip-timeline';

/** What is thrown once everything before the frame at `index` was given. */
export function damagedAt(timeline: ClipTimeline, index: number, cause?: unknown): ClipError {
  const seconds =
    index < timeline.frameCount ? timeline.timeOf(index).timestampSeconds : timeline.durationSeconds;
  return new ClipError('clip-damaged', { seconds: Math.round(10 * seconds) / 10 }, { cause });
}
