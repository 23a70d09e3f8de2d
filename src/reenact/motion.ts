import type { Matrix3 } from '../core';

/**
 * What a driver does, without who the driver is: everything is relative to the driver's own resting face. This is what a
 * performance holds, and all that moves a still.
 */
export interface Motion {
  /** 478 x (x, y, z): how far each landmark has moved from the resting face, in canonical axes and centimetres. */
  readonly offsetsInCentimetres: Float32Array;
  /** Turn of the head from rest: R of the driver times the transpose of R at rest, in landmark axes (y down, z away from the viewer). */
  readonly rotation: Matrix3;
  /** Size of the face as a part of its size at rest. */
  readonly scale: number;
  /** Move of the face from rest, in scales of the resting face (centimetres of the canonical head): x right, y down. */
  readonly translation: readonly [number, number];
  /** 0 shut to 1 as open as at rest or more, for each eye; beyond the reach of landmarks alone. */
  readonly eyeOpenness: { readonly left: number; readonly right: number };
}
