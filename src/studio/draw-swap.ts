import { markFace } from '../label';
import { type SwapSettings, reenactSwap } from '../reenact';
import type { LabelledFrame, Renderer, XrayStage } from '../render';
import type { Composition, WornFace } from './composition';
import type { Pass } from './pass';
import type { Scene, SceneFace } from './scene';

/**
 * Draws a composition in the size of its pass, label and all. The caller closes the frame.
 *
 * @throws LabelError, RenderError
 */
export function drawSwap(
  renderer: Renderer,
  scene: Scene,
  { kind, swaps, hidden }: Composition,
  settings: SwapSettings,
  pass: Pass,
  xray: XrayStage = 'result',
): LabelledFrame {
  const { size } = pass;
  const scale = size.width / scene.size.width;
  const meshOf = (target: SceneFace, worn: WornFace) => {
    const track = pass.swapTrack(target.faceIndex, worn.key);
    return track
      ? track.reenact(worn.face, worn.size, target.face, scene.size, settings, scene.timestampSeconds)
      : reenactSwap(worn.face, worn.size, target.face, scene.size, settings);
  };
  const layers = swaps.map(({ target, worn }) => ({
    source: worn.frame,
    settings,
    mesh: meshOf(target, worn),
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
    xray,
    unconsentedBanner: kind === 'unconsented',
    labelPlan: pass.planLabel(scene.timestampSeconds, tracks),
  });
}
