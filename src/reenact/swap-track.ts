import type { Size } from '../core';
import type { Face } from '../landmarks';
import { headAngles } from './animate-reach';
import { identityOffsets } from './identity-offsets';
import { smoothStep } from './neutral-shape';
import { OpenLids } from './open-lids';
import type { ReenactedMesh, SwapSettings } from './reenacted-mesh';
import { RestingShape } from './resting-shape';
import { type BothEyes, type WornFace, lidsOf, wear, wornFace } from './worn-mesh';

/** Degrees up to which a target bears a swap wholly, and from which on not at all. */
const YAW = { full: 35, none: 44 } as const;
const PITCH = { full: 20, none: 28 } as const;

/**
 * Lids as parts of an average eye's width. The source's eye is drawn on the target's lids down to where it would be pressed flat;
 * from there on the target's own lids come in, and take over before the eye is shut.
 */
const CLOSING = { from: 0.14, to: 0.095 } as const;
const OPEN_LIDS = { from: 0.1, to: 0.17 } as const;

/** A mesh that folded bears little more a moment later: the identity comes back by this much a second. */
const RECOVERY_PER_SECOND = 0.8;
/** After a longer gap than this the face may be anywhere, doing anything. */
const LONGEST_GAP_SECONDS = 0.5;

/**
 * One source on one target face of a moving picture, over time. What the two are like at rest is learned from frame to frame, so that
 * the new shape neither trembles nor follows the target's words. Holds numbers only. One for each pair of a target's track and
 * a source: whoever puts another face on begins another.
 */
export class SwapTrack {
  readonly #targetAtRest = new RestingShape();
  readonly #targetLids = new OpenLids();
  readonly #sourceAtRest = new RestingShape();
  readonly #sourceLids = new OpenLids();
  #source: { readonly face: Face; readonly worn: WornFace; readonly shape: Float64Array } | null = null;
  #borneIdentity = 1;
  #lastSeconds = -Infinity;

  /**
   * The geometry of one frame, as `reenactSwap`; beyond 35 degrees of yaw or 20 of pitch its `reach` falls to 0.
   *
   * @param source - The same object in every frame where the source is a still; the source's own track where two faces
   * of a moving picture trade places.
   * @param timestampSeconds - of the target's frame; after a gap or a step back nothing is taken for continuous.
   */
  reenact(
    source: Face,
    sourceSize: Size,
    target: Face,
    targetSize: Size,
    settings: SwapSettings,
    timestampSeconds: number,
  ): ReenactedMesh {
    const gap = timestampSeconds - this.#lastSeconds;
    this.#lastSeconds = timestampSeconds;
    const isContinuous = gap >= 0 && gap <= LONGEST_GAP_SECONDS;
    const passedSeconds = isContinuous ? gap : 0;
    if (!isContinuous) this.#borneIdentity = 1;
    if (this.#source?.face !== source) {
      const shape = this.#sourceAtRest.read(source);
      this.#source = { face: source, worn: wornFace(source, sourceSize), shape };
    }
    const { worn, shape } = this.#source;
    const ofSource = this.#sourceLids.read(worn.lids, passedSeconds);
    const ofTarget = this.#targetLids.read(lidsOf(target), passedSeconds);
    const free = (eye: keyof BothEyes): number =>
      smoothStep(OPEN_LIDS.from, OPEN_LIDS.to, Math.min(ofSource[eye], ofTarget[eye]));
    const lids = { left: free('left'), right: free('right') };
    const wanted = Math.min(1, Math.max(0, settings.identity));
    const most = this.#borneIdentity + RECOVERY_PER_SECOND * passedSeconds;
    const result = wear(worn, target, targetSize, {
      offsets: identityOffsets(shape, this.#targetAtRest.read(target), lids),
      identity: Math.min(wanted, most),
      keptEyes: { left: kept(ofSource.left, ofTarget.left), right: kept(ofSource.right, ofTarget.right) },
      reach: reachOf(target),
    });
    this.#borneIdentity = result.identity < Math.min(wanted, most) ? result.identity : Math.min(1, most);
    return result.mesh;
  }
}

/** How much of the target's own eye is kept: while it is shut and the source's is open, and the other way round. */
function kept(ofSource: number, ofTarget: number): number {
  const shut = (opening: number) => smoothStep(CLOSING.from, CLOSING.to, opening);
  return Math.max(shut(ofTarget) * (1 - shut(ofSource)), shut(ofSource) * (1 - shut(ofTarget)));
}

function reachOf({ pose }: Face): number {
  const { yaw, pitch } = headAngles(pose.rotation);
  return Math.min(
    smoothStep(YAW.none, YAW.full, Math.abs(yaw)),
    smoothStep(PITCH.none, PITCH.full, Math.abs(pitch)),
  );
}
