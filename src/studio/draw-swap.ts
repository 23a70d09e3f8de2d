import { markFace } from '../label';
import { type SwapSettings, reenactSwap } from '../reenact';
import type { LabelledFrame, Renderer } from '../render';
import type { Composition } from './composition';
import type { Marking } from './marking';
import type { Scene } from './scene';

/**
 * Draws a composition in the size of its marking, label and all. The caller closes the frame.
 *
 * @throws LabelError, RenderError
 */
export function drawSwap(
  renderer: Renderer,
  scene: Scene,
  { kind, swaps, hidden }: Composition,
  settings: SwapSettings,
  marking: Marking,
): LabelledFrame {
  const { size } = marking;
  const scale = size.width / scene.size.width;
  const layers = swaps.map(({ target, worn }) => ({
    source: worn.frame,
    settings,
    mesh: reenactSwap(worn.face, worn.size, target.face, scene.size, settings),
    ...(scene.isMoving ? { trackId: target.faceIndex } : {}),
  }));
  const tracks = layers.map(({ mesh }, index) => ({
    trackId: swaps[index]!.target.faceIndex,
    face: markFace(mesh.drawnPointsInPixels, scale),
  }));
  return renderer.compose({
    target: scene.frame,
    size,
    swaps: layers,
    mosaics: hidden,
    unconsentedBanner: kind === 'unconsented',
    labelPlan: marking.plan(scene.timestampSeconds, tracks),
  });
}
