import { type Vector3, addVectors, scaleVector, subtractVectors } from '../core';
import {
  type EyeContour,
  LANDMARK_COUNT,
  LEFT_EYE,
  LIPS,
  LIP_VERTICES,
  LOWER_LIP_INNER,
  MESH_LANDMARK_COUNT,
  RIGHT_EYE,
  UPPER_LIP_INNER,
  canonicalPosition,
  lidRing,
  vectorAt,
} from '../landmarks';
import type { AnimateSettings, AnimatedMesh } from './animated-mesh';
import { followLip } from './animate-chin';
import { unfold } from './animate-unfold';
import type { Motion } from './motion';
import { smoothStep } from './neutral-shape';

/** A still's face with a driver's expression, freed from its pose; and where its eyes look. */
export interface MovedShape {
  /** 478 landmarks in canonical axes and centimetres. */
  readonly shape: readonly Vector3[];
  /** How far each eye looks away from where it looks in the still: right and up, in centimetres. */
  readonly gaze: { readonly left: Gaze; readonly right: Gaze };
}
export type Gaze = readonly [right: number, up: number];

/** How far an eye can look to either side, and up or down, in centimetres of its iris. */
const FARTHEST_GAZE = { right: 0.5, up: 0.22 } as const;

/** How much wider than in the still an eye can open. */
const WIDEST_EYE = 1.6;

/** How much the row of the lid next to its edge follows when the edge is brought to where the driver's is. */
const NEAR_LID_SHARE = 0.35;

/** How much of an open eye's height the lashes of the upper lid take: what is still seen of it when it is shut. */
export const LASH_RIM = 0.1;
const EYE_SHARES = sharesOf((vertex) =>
  Math.max(
    ...[LEFT_EYE, RIGHT_EYE].flatMap((eye) => [
      lidRing(eye.edge).includes(vertex) || lidRing(eye.nearLid).includes(vertex) ? 1 : 0,
      lidRing(eye.farLid).includes(vertex) ? 0.5 : 0,
    ]),
  ),
);
const LIP_SHARES = sharesOf((vertex) =>
  LIP_VERTICES.includes(vertex)
    ? 1
    : smoothStep(2.4, 0.3, Math.min(...LIPS.map((lip) => canonicalDistance(vertex, lip)))),
);

/** The still's own shape with the motion's expression, each part of the face as strong as its setting says. */
export function moveShape(
  source: readonly Vector3[],
  sourceOpenness: AnimatedMesh['sourceEyeOpenness'],
  motion: Motion,
  settings: AnimateSettings,
): MovedShape {
  const offsets = strengthened(motion, settings);
  followLip(source, offsets);
  unfold(source, offsets);
  const shape = source.map((point, index) => addVectors(point, offsets[index]!));
  settleLids(shape, source, LEFT_EYE, openness(motion.eyeOpenness.left, settings.eyes), sourceOpenness.left);
  settleLids(
    shape,
    source,
    RIGHT_EYE,
    openness(motion.eyeOpenness.right, settings.eyes),
    sourceOpenness.right,
  );
  settleLips(shape, source, openness(motion.mouthOpenness, settings.lips));
  const gaze = {
    left: gazeOf(motion, LEFT_EYE, motion.eyeOpenness.left, settings.eyes),
    right: gazeOf(motion, RIGHT_EYE, motion.eyeOpenness.right, settings.eyes),
  };
  for (const vertex of LEFT_EYE.iris) shape[vertex] = addVectors(shape[vertex]!, [...gaze.left, 0]);
  for (const vertex of RIGHT_EYE.iris) shape[vertex] = addVectors(shape[vertex]!, [...gaze.right, 0]);
  return { shape, gaze };
}

/** The motion's offsets as strong as the settings say; irises go with the inner corners of their eyes. */
function strengthened(
  { offsetsInCentimetres }: Motion,
  { expression, eyes, lips }: AnimateSettings,
): Vector3[] {
  return Array.from({ length: LANDMARK_COUNT }, (_, index) => {
    const eye = index < LEFT_EYE.iris[0]! ? null : index < RIGHT_EYE.iris[0]! ? LEFT_EYE : RIGHT_EYE;
    const vertex = eye === null ? index : eye.edge.innerCorner;
    const [ofEyes, ofLips] = [EYE_SHARES[vertex]!, LIP_SHARES[vertex]!];
    const strength = ofEyes * eyes + ofLips * lips + Math.max(0, 1 - ofEyes - ofLips) * expression;
    return scaleVector(vectorAt(offsetsInCentimetres, vertex), strength);
  });
}

function openness(ofMotion: number, strength: number): number {
  return 1 + (ofMotion - 1) * strength;
}

/**
 * Brings the lids to where the driver's are as a part of their own distance: offsets alone would leave the eyes of a source that
 * opens them wider than the driver ajar. The upper lid comes down; wider than in the still they go by what the driver adds.
 */
function settleLids(
  shape: Vector3[],
  source: readonly Vector3[],
  eye: EyeContour,
  open: number,
  sourceOpen: number,
): void {
  eye.edge.upper.forEach((upper, index) => {
    const lower = eye.edge.lower[index]!;
    const own = subtractVectors(source[upper]!, source[lower]!);
    const moved = subtractVectors(shape[upper]!, shape[lower]!);
    const wider = Math.min(WIDEST_EYE, Math.max(1, moved[1] / Math.max(own[1], 0.05)));
    const widened = 1 + (wider - 1) * sourceOpen;
    const settled = addVectors(
      shape[lower]!,
      scaleVector(own, open < 1 ? Math.max(open, LASH_RIM) : widened),
    );
    const near = eye.nearLid.upper[index]!;
    const correction = subtractVectors(settled, shape[upper]!);
    shape[near] = addVectors(shape[near]!, scaleVector(correction, NEAR_LID_SHARE));
    shape[upper] = settled;
  });
}

/** Lips that the driver shuts are shut, however far the still's stand apart; and they never pass through one another. */
function settleLips(shape: Vector3[], source: readonly Vector3[], open: number): void {
  UPPER_LIP_INNER.forEach((upper, index) => {
    const lower = LOWER_LIP_INNER[index]!;
    const own = source[upper]![1] - source[lower]![1];
    const moved = shape[upper]![1] - shape[lower]![1];
    const wanted = Math.max(0, open < 1 ? Math.min(moved, own * open) : moved);
    if (moved === wanted) return;
    const each = (moved - wanted) / 2;
    shape[upper] = addVectors(shape[upper]!, [0, -each, 0]);
    shape[lower] = addVectors(shape[lower]!, [0, each, 0]);
  });
}

/** How the iris has moved between the corners of its eye; unknown while the eye is shut. */
function gazeOf(
  { offsetsInCentimetres: offsets }: Motion,
  eye: EyeContour,
  open: number,
  strength: number,
): Gaze {
  const { innerCorner, outerCorner } = eye.edge;
  const seen = strength * smoothStep(0.35, 0.7, open);
  const along = (axis: number): number =>
    offsets[3 * eye.iris[0]! + axis]! -
    (offsets[3 * innerCorner + axis]! + offsets[3 * outerCorner + axis]!) / 2;
  const limit = (value: number, most: number): number => most * Math.tanh(value / most);
  return [seen * limit(along(0), FARTHEST_GAZE.right), seen * limit(along(1), FARTHEST_GAZE.up)];
}

function sharesOf(share: (vertex: number) => number): readonly number[] {
  const values = Array.from({ length: MESH_LANDMARK_COUNT }, (_, vertex) => share(vertex));
  return [...values, ...Array.from({ length: LANDMARK_COUNT - MESH_LANDMARK_COUNT }, () => 1)];
}

function canonicalDistance(one: number, other: number): number {
  const [a, b] = [canonicalPosition(one), canonicalPosition(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
