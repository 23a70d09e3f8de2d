import { ExportError, MotionError } from '../core';
import type { MovingExport, ExportedMoving } from '../export';
import type { Motion, AnimatedMesh } from '../reenact';
import { STILL_MOTION } from '../reenact';
import type { AnimationRequest, LabelledFrame, Renderer } from '../render';
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
export function cellCrop(size: { width: number; height: number }, _: unknown, __: unknown) {
  return { left: 0, top: 0, ...size };
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
export function composeAnimation(_: Renderer, __: AnimationRequest): LabelledFrame {
  throw new ExportError('export-empty');
}
export type { AnimatedMesh };
