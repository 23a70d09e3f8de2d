import type { Box, Size } from '../core';
import type { LabelledFrame, Renderer, XrayStage } from '../render';
import type { FaceReference } from '../consent';
import { planAnimation } from './animation-plan';
import { type ConsentQuestion, compositionOf } from './composition';
import { drawSwap } from './draw-swap';
import type { Driver } from './driver';
import type { Pass } from './pass';
import type { StudioStatus } from './messages';
import type { Moment } from './moving-target';
import { type Scene, sceneOfMoment, sceneOfPicture } from './scene';
import type { StudioState } from './studio-state';

/** What the next drawing will be, decided once: who is shown, and how large it is in full. */
export interface DrawingPlan {
  readonly kind: StudioStatus['preview'];
  /** At full resolution. */
  readonly size: Size;
  /** Everyone who can be recognised in it. */
  readonly facesShown: readonly FaceReference[];
  /** The replaced or moved faces, in pixels of `size`. */
  readonly faceBoxes: readonly Box[];
  /** Changes with whatever makes the marks find new places at once. */
  readonly passKey: string;
  /** Draws it in the size of the pass, as far as `xray` says where faces are replaced. The caller closes the frame. Throws LabelError and RenderError. */
  draw(renderer: Renderer, pass: Pass, xray?: XrayStage): LabelledFrame;
}

/**
 * The drawing of a state at one moment; null while there is nothing to be shown.
 *
 * @param moment - where a moving target stands; null for a still one, or before its first step.
 */
export function planDrawing(
  state: StudioState,
  moment: Moment | null,
  driver: Driver,
  isOpen: ConsentQuestion,
): DrawingPlan | null {
  if (state.mode === 'animate' || state.mode === 'chorus')
    return planAnimation(state, moment, driver, isOpen);
  const scene = sceneOf(state, moment);
  if (!scene || !state.target) return null;
  const composition = compositionOf(state, scene, isOpen);
  return {
    kind: composition.kind,
    size: scene.size,
    facesShown: composition.facesShown,
    faceBoxes: composition.swaps.map(({ target }) => target.face.box),
    passKey: state.target.pictureId,
    draw: (renderer, pass, xray) => drawSwap(renderer, scene, composition, state.settings.swap, pass, xray),
  };
}

/** What is to be seen of the target now. */
export function sceneOf({ target }: StudioState, moment: Moment | null): Scene | null {
  if (target?.kind === 'picture') return sceneOfPicture(target);
  return moment && sceneOfMoment(moment);
}
