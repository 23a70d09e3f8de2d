import type { Size } from '../core';

/** How much of which motion. Each runs from 0 to 1 and is the person's own choice, `mouthInterior` and `wrinkles` included. */
export interface AnimateSettings {
  /** Turning, tilting and moving the head. */
  readonly head: number;
  /** Brows, cheeks, jaw: whatever is neither eyes nor lips. */
  readonly expression: number;
  /** Lids and gaze. */
  readonly eyes: number;
  readonly lips: number;
  /** How much of the driver's mouth interior and teeth is shown in an opened mouth. */
  readonly mouthInterior: number;
  /** Folds and shades that the driver's expression makes. */
  readonly wrinkles: number;
}

/** Where the sliders stand when nobody has touched them. */
export const DEFAULT_ANIMATE_SETTINGS: AnimateSettings = {
  head: 1,
  expression: 1,
  eyes: 1,
  lips: 1,
  mouthInterior: 1,
  wrinkles: 0.5,
};

/** A still moved: the face, its eyes and the rings around it, in numbers only. */
export interface AnimatedMesh {
  /** Of the still; the drawing has the same proportions. */
  readonly sourceSize: Size;
  /** n x (x, y): where the still is sampled, in its pixels. The first 478 are the landmarks, but for the edges of the lids. */
  readonly sourcePointsInPixels: Float32Array;
  /** So many vertices are the face's own, from the first on; those after them are the rings around it. */
  readonly faceVertexCount: number;
  /** n x (x, y, z): where that is drawn, in pixels of the still; z smaller is nearer. */
  readonly drawnPointsInPixels: Float32Array;
  /** Three vertices each, turned to the viewer in the still; the same for every mesh. */
  readonly triangles: {
    /** From the outside in, each ring before the next: in this order near ones cover far ones. */
    readonly rings: Uint16Array;
    /** Of the face, wherever it does not fold. */
    readonly skin: Uint16Array;
    /** Of lids and lips and what is seen between them, which may be pressed to nothing. */
    readonly folds: Uint16Array;
  };
  /** How far the still bears this motion: 1 within reach, falling to 0 where it would tear; at 0 the picture is refused. */
  readonly reach: number;
  /** Distance between the sides of the face in the still, in its pixels: the scale of every feather. */
  readonly faceWidthInPixels: number;
  /** Distance between the middles of the inner lips, in the still and as drawn, as parts of the width of the still's mouth. */
  readonly mouthOpening: { readonly source: number; readonly drawn: number };
  /** How open each eye is in the still, 0 shut to 1 as open as usual: a shut one cannot be opened without a driver's picture. */
  readonly sourceEyeOpenness: { readonly left: number; readonly right: number };
  /** Turn of the head from the still: x' = rotation x, in landmark axes, row by row. */
  readonly rotation: readonly number[];
}
