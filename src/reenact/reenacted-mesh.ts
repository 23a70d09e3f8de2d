import type { Size } from '../core';
import type { IrisPlace } from './eye-gaze';

/** How much of whom. Each runs from 0 to 1 and is the person's own choice. */
export interface SwapSettings {
  /** 0: the target's own face shape; 1: the source's, as far as it bears it. */
  readonly identity: number;
  /** 0: the source's own skin colour and light; 1: the target's. */
  readonly skinTone: number;
  /** How much of the target's own lips stays visible. What they enclose is always the target's. */
  readonly mouth: number;
  /** Softness of the edge: 0 crisp, 1 wide. */
  readonly edge: number;
  /** 0: the target's face unchanged; 1: fully replaced. */
  readonly opacity: number;
}

/** Where the sliders stand when nobody has touched them. */
export const DEFAULT_SWAP_SETTINGS: SwapSettings = {
  identity: 0.5,
  skinTone: 0.95,
  mouth: 0,
  edge: 0.35,
  opacity: 1,
};

/** Where an iris is taken from in the source's eye, and where it is drawn: the gaze is the target's. */
export interface EyeGaze {
  readonly source: IrisPlace;
  readonly drawn: IrisPlace;
}

/** Mesh of the swap and of the picture around it, in numbers only. Vertices are those of the canonical face. */
export interface ReenactedMesh {
  readonly sourceSize: Size;
  readonly targetSize: Size;
  /** 468 x (x, y): where the source picture is sampled, in pixels of the source. The same array as long as a `SwapTrack` has the same source. */
  readonly sourcePointsInPixels: Float32Array;
  /** 468 x (x, y): where the target's face was, in pixels of the target. */
  readonly targetPointsInPixels: Float32Array;
  /** 468 x (x, y, z): where the new face is drawn, in pixels of the target; z smaller is nearer. */
  readonly drawnPointsInPixels: Float32Array;
  /** 468 values from -1 to 1: z of the outward unit normal towards the viewer, in the source and in the target picture. */
  readonly sourceFacing: Float32Array;
  readonly targetFacing: Float32Array;
  /** A grid over the face and its neighbourhood that carries the target's own picture along when the outline moves. */
  readonly surround: WarpMesh;
  /** How much of the target's own eyes and lids is kept, 0 to 1: all of it where one of the two has them shut. */
  readonly keptEyes: { readonly left: number; readonly right: number };
  readonly gaze: { readonly left: EyeGaze; readonly right: EyeGaze };
  /** How far the target's pose bears a swap: 1 within reach, falling to 0; what is missing to 1 is hidden under a mosaic. */
  readonly reach: number;
  /** Distance between the sides of the drawn face along it, in pixels of the target: the scale of every feather. */
  readonly faceWidthInPixels: number;
}

/** A mesh that redraws a picture elsewhere: each vertex is taken from one place and put in another. */
export interface WarpMesh {
  /** n x (x, y) in pixels of the target: where the vertex is taken from. */
  readonly fromPointsInPixels: Float32Array;
  /** n x (x, y) in pixels of the target: where it is drawn. The outermost vertices stay in place. */
  readonly toPointsInPixels: Float32Array;
  /** Those of which a vertex is moved, three vertices each. */
  readonly triangles: Uint16Array;
  /** Those that stay in place; with the others they fill the whole rectangle. */
  readonly restTriangles: Uint16Array;
}
