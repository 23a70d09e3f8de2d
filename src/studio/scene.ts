import type { Box, Size } from '../core';
import type { Frame } from '../capture';
import type { Face } from '../landmarks';
import type { Moment } from './moving-target';
import { type Picture, sizeOfFrame } from './picture';

/** A face that is in the scene, by its position in the target. */
export interface SceneFace {
  readonly faceIndex: number;
  readonly face: Face;
}

/** What lies beneath one drawing: a still or one frame, and everyone in it. */
export interface Scene {
  readonly frame: Frame;
  readonly size: Size;
  readonly faces: readonly SceneFace[];
  /** Where somebody was a moment ago and may still be. */
  readonly lost: readonly { readonly faceIndex: number; readonly box: Box }[];
  readonly timestampSeconds: number;
  readonly isMoving: boolean;
}

export function sceneOfPicture({ frame, faces }: Picture): Scene {
  return {
    frame,
    size: sizeOfFrame(frame),
    faces: faces.map((face, faceIndex) => ({ faceIndex, face })),
    lost: [],
    timestampSeconds: 0,
    isMoving: false,
  };
}

/** Null for a step of a performance, which has nothing to be seen. */
export function sceneOfMoment({ frame, tracked, timestampSeconds }: Moment): Scene | null {
  if (frame === null) return null;
  return {
    frame,
    size: sizeOfFrame(frame),
    faces: tracked.faces.map((face) => ({ faceIndex: face.trackId, face })),
    lost: tracked.lost.map(({ trackId, box }) => ({ faceIndex: trackId, box })),
    timestampSeconds,
    isMoving: true,
  };
}
