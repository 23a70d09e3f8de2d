import type { Box, Size } from '../core';
import type { CapturedFrame, Frame } from '../capture';
import type { LabelPlan } from '../label';
import type { ReenactedMesh, SwapSettings } from '../reenact';
import type { XrayStage } from './xray-drawing';

/** One source face on one face of the target. */
export interface SwapLayer {
  /** The picture that `mesh.sourcePointsInPixels` refer to: the target itself where two of its faces trade places. Stays the caller's. */
  readonly source: Frame;
  readonly mesh: ReenactedMesh;
  readonly settings: SwapSettings;
  /** Whose face this is in a moving picture: what is known from the frames before (light, what is clear of hands) is kept under it. */
  readonly trackId?: number;
}

/** Everything that one finished picture shows. */
export interface CompositionRequest {
  /** The picture beneath. Stays the caller's, who must not close it while other requests with it are to come. */
  readonly target: Frame;
  /** Size of the finished picture in pixels: the target's own for an export, smaller for a preview; same aspect ratio. */
  readonly size: Size;
  /** Drawn in this order. */
  readonly swaps: readonly SwapLayer[];
  /** Faces to hide, with their boxes in pixels of the target; hidden whatever else is drawn there. */
  readonly mosaics: readonly { readonly box: Box }[];
  /** Lays a plate across the picture that says why it is not finished. */
  readonly unconsentedBanner: boolean;
  /** Where to stop and show what there is so far, labelled as ever; at the result when left out. */
  readonly xray?: XrayStage;
  /** The visible marks, planned for `size`. */
  readonly labelPlan: LabelPlan;
}

/** A small picture of one face for the list of people. */
export interface PortraitRequest {
  readonly picture: CapturedFrame;
  /** The face, with its box in pixels of the picture. */
  readonly face: { readonly box: Box };
  /** False shows a mosaic. */
  readonly isConsented: boolean;
  readonly sideInPixels: number;
}
