import type { Box, Size } from '../core';
import type { CapturedFrame, Frame } from '../capture';
import type { LabelPlan } from '../label';
import type { Face, PersonMask } from '../landmarks';
import type { AnimateSettings, AnimatedMesh } from '../reenact';

/** The driver's picture, from which the inside of the mouth, opened eyes and folds are taken. Stays the caller's. */
export interface DrivingPicture {
  readonly frame: Frame;
  readonly face: Face;
  /** The driver at rest, against whom folds are measured; kept between drawings as long as it is the same object. */
  readonly rest: { readonly frame: CapturedFrame; readonly face: Face } | null;
}

/** One still that moves. */
export interface AnimationLayer {
  /** Stays the caller's, who must not close it while other requests with it are to come. */
  readonly source: CapturedFrame;
  readonly sourceFace: Face;
  /** Where the person is in the still; without it the background moves along. Kept between drawings as long as it is the same object. */
  readonly personMask: PersonMask | null;
  readonly mesh: AnimatedMesh;
  readonly settings: AnimateSettings;
  /** Null for a performance, which has no pixels: the inside of the mouth is then drawn from the one that the app brings along. */
  readonly driving: DrivingPicture | null;
  /** Other faces of the still that stay hidden, boxes in pixels of the still. */
  readonly mosaics: readonly { readonly box: Box }[];
  /** The whole face is hidden: nobody consented, or the motion is beyond the still's reach. */
  readonly isHidden: boolean;
}

/** Where one still stands in the finished picture: the whole of it for one, a cell of the grid for a chorus. */
export interface AnimationCell {
  /** Whole pixels of the finished picture. The still fills it and is cut to its proportions about the middle of its face. */
  readonly box: Box;
  readonly layer: AnimationLayer;
}

/** Everything that one frame of an animation or a chorus shows. */
export interface AnimationRequest {
  readonly size: Size;
  readonly cells: readonly AnimationCell[];
  readonly unconsentedBanner: boolean;
  /** The visible marks, planned for `size`. */
  readonly labelPlan: LabelPlan;
}
