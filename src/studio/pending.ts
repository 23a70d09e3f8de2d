import { ExportError, MotionError } from '../core';
import type { MovingExport, ExportedMoving } from '../export';
import type { Motion } from '../reenact';
import { STILL_MOTION } from '../reenact';
export interface Performance {
  readonly durationSeconds: number;
}
export function readPerformance(_: string): Performance {
  throw new MotionError('performance-malformed');
}
export function motionAt(_: Performance, __: number): Motion {
  return STILL_MOTION;
}
export function poseByHand(_: unknown): Motion {
  return STILL_MOTION;
}
export class PerformanceRecorder {
  durationSeconds = 0;
  frameCount = 0;
  add(_: number, __: Motion) {}
  finish() {
    return '';
  }
}
export function exportMoving(_: MovingExport): Promise<ExportedMoving> {
  throw new ExportError('export-empty');
}
