import type { Size } from '../core';

/** How much of whom. Each runs from 0 to 1 and is the person's own choice. */
export interface SwapSettings {
  /** 0: the target's own face shape; 1: the source's, as far as it bears it. */
  readonly identity: number;
  /** 0: the source's own skin colour and light; 1: the target's. */
  readonly skinTone: number;
  /** How much of the target's own mouth (lips and what they enclose) stays visible. The interior is always the target's. */
  readonly mouth: number;
  /** Softness of the edge: 0 crisp, 1 wide. */
  readonly edge: number;
  /** 0: the target's face unchanged; 1: fully replaced. */
  readonly opacity: number;
}

/** Mesh of the swap and of the picture around it, in numbers only. */
export interface ReenactedMesh {
  readonly sourceSize: Size;
  readonly targetSize: Size;
  /** 468 x (x, y): where the source picture is sampled, in pixels of the source. */
  readonly sourcePointsInPixels: Float32Array;
  /** 468 x (x, y): where the target's face was, in pixels of the target. */
  readonly targetPointsInPixels: Float32Array;
  /** 468 x (x, y, z): where the new face is drawn, in pixels of the target; z smaller is nearer. */
  readonly drawnPointsInPixels: Float32Array;
  /** 468 values from -1 to 1: z of the outward unit normal towards the viewer, in the source and in the target picture. */
  readonly sourceFacing: Float32Array;
  readonly targetFacing: Float32Array;
  /** The face and rings around it that carry the target's own picture along when the outline moves. */
  readonly surround: WarpMesh;
  /** Closed polygons as (x, y) pairs in pixels of the target, of the face as drawn. */
  readonly innerMouthInPixels: Float32Array;
  readonly lipsInPixels: Float32Array;
  readonly leftEyeInPixels: Float32Array;
  readonly rightEyeInPixels: Float32Array;
  /** Distance between the sides of the drawn face, in pixels of the target: the scale of every feather. */
  readonly faceWidthInPixels: number;
}

/** A mesh that redraws a picture elsewhere: each vertex is taken from one place and put in another. */
export interface WarpMesh {
  /** n x (x, y) in pixels of the target: where the vertex is taken from. */
  readonly fromPointsInPixels: Float32Array;
  /** n x (x, y) in pixels of the target: where it is drawn. */
  readonly toPointsInPixels: Float32Array;
  readonly triangles: Uint16Array;
}
