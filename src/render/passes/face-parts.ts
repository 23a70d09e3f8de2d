import {
  LEFT_BROW,
  LEFT_EYE,
  LIPS,
  LIP_VERTICES,
  NOSTRILS,
  RIGHT_BROW,
  RIGHT_EYE,
  canonicalPosition,
  lidRing,
} from '../../landmarks';

/** Vertices on the edge of an eye's opening. */
export const EYE_VERTICES = new Set([...lidRing(LEFT_EYE.edge), ...lidRing(RIGHT_EYE.edge)]);

/** Within their outer edge, so that the skin beside them is none of theirs. */
const INNER_LIPS = new Set(LIP_VERTICES.filter((vertex) => !LIPS.includes(vertex)));
const FEATURE_VERTICES = new Set([
  ...EYE_VERTICES,
  ...lidRing(LEFT_EYE.nearLid),
  ...lidRing(RIGHT_EYE.nearLid),
  ...LEFT_BROW,
  ...RIGHT_BROW,
  ...LIP_VERTICES,
  ...NOSTRILS,
]);

/**
 * What a vertex of the face is, as strengths from 0 to 1: an eye; a feature that is not skin (eyes, brows, lips, nostrils); where hair
 * may hang over the face (forehead and temples, not cheeks or chin, which may bear a beard); a lip.
 */
export type FaceParts = readonly [eye: number, feature: number, hair: number, lip: number];

export const EYE_PARTS: FaceParts = [1, 1, 0, 0];

export function skinPartsOf(vertex: number): FaceParts {
  return [0, FEATURE_VERTICES.has(vertex) ? 1 : 0, hairShareOf(vertex), INNER_LIPS.has(vertex) ? 1 : 0];
}

/** From 0 to 1: above the brows, and at the sides above the cheekbones. Canonical centimetres. */
function hairShareOf(vertex: number): number {
  const [x, y] = canonicalPosition(vertex);
  const forehead = ramp(4.9, 6.2, y);
  const temple = ramp(5.6, 6.8, Math.abs(x)) * ramp(-2, 0.5, y);
  return Math.max(forehead, temple);
}

function ramp(start: number, end: number, value: number): number {
  return Math.min(1, Math.max(0, (value - start) / (end - start)));
}
