import type { Size } from '../core';
import type { Face } from '../landmarks';
import { identityOffsets } from './identity-offsets';
import { smoothStep } from './neutral-shape';
import type { ReenactedMesh, SwapSettings } from './reenacted-mesh';
import { type BothEyes, comparedShape, lidsOf, openness, shutness, wear, wornFace } from './worn-mesh';

/** Lids this far apart, as a part of the eye's width, tell the shape of the eye; closer ones only that it is shut. */
export const OPEN_EYE = { from: 0.11, to: 0.17 } as const;

/**
 * The geometry of a swap: the target's landmarks moved towards the source's own face shape, in the target's pose and with the
 * target's expression, and the picture around the face moved along. Deterministic, and without pixels. For one picture: each
 * target is measured anew. Faces that move go through a `SwapTrack`.
 *
 * With `identity` 0, or with the same face on both sides, the drawn points are the target's own. A mesh that would fold
 * gets as much of the identity as it bears. Every pose is within reach: whoever turns a still's head so far sees what comes of it.
 */
export function reenactSwap(
  source: Face,
  sourceSize: Size,
  target: Face,
  targetSize: Size,
  settings: SwapSettings,
): ReenactedMesh {
  const [ofSource, ofTarget] = [lidsOf(source), lidsOf(target)];
  const freedom = (eye: keyof BothEyes): number =>
    smoothStep(OPEN_EYE.from, OPEN_EYE.to, Math.min(ofSource[eye], ofTarget[eye]));
  const lids = { left: freedom('left'), right: freedom('right') };
  return wear(wornFace(source, sourceSize), target, targetSize, {
    offsets: identityOffsets(comparedShape(source), comparedShape(target), lids),
    identity: Math.min(1, Math.max(0, settings.identity)),
    keptEyes: keptEyes(ofSource, ofTarget),
    reach: 1,
  }).mesh;
}

/**
 * Shut eyes cannot be opened, nor open ones shut without pressing the iris flat: where the source and the target differ in that,
 * the target's own eye stays.
 */
function keptEyes(ofSource: BothEyes, ofTarget: BothEyes): BothEyes {
  const kept = (eye: keyof BothEyes): number =>
    Math.max(
      shutness(ofSource[eye]) * openness(ofTarget[eye]),
      openness(ofSource[eye]) * shutness(ofTarget[eye]),
    );
  return { left: kept('left'), right: kept('right') };
}
