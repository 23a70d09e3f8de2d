import {
  type EyeContour,
  LEFT_EYE,
  LIP_VERTICES,
  LOWER_LIP_INNER,
  MESH_LANDMARK_COUNT,
  RIGHT_EYE,
  UPPER_LIP_INNER,
  lidRing,
} from '../landmarks';
import { NEIGHBOURS, type Shape } from './neutral-shape';

/** Longest offset of a vertex, in centimetres of a head about 15 wide: beyond it features would tear. */
const LONGEST_OFFSET_IN_CENTIMETRES = 1.3;

/** Share of the lips' own difference in shape that counts as identity; the rest is a smile or a word. */
const LIP_IDENTITY = 0.6;

/** How far each eye lets its lids be compared: 1 when both faces have it open, 0 when one has it shut. */
export interface LidFreedom {
  readonly left: number;
  readonly right: number;
}

/**
 * What makes the source's face differ from the target's in shape, without what the two are doing: one offset for each vertex, in
 * canonical axes and centimetres, to be added to the target's. The lids keep their distance unless both eyes are open; offsets
 * are smoothed over the mesh and limited in length.
 *
 * @param source - with its mouth closed, as `target`.
 */
export function identityOffsets(source: Shape, target: Shape, lids: LidFreedom): Shape {
  const difference = source.map((value, index) => value - target[index]!);
  calmLips(difference);
  calmEye(difference, LEFT_EYE, lids.left);
  calmEye(difference, RIGHT_EYE, lids.right);
  const offsets = smoothOverMesh(difference);
  limitLengths(offsets);
  // Once more, since smoothing has pulled shut lips and lids apart.
  keepTogether(offsets, UPPER_LIP_INNER, LOWER_LIP_INNER, 0);
  keepTogether(offsets, LEFT_EYE.edge.upper, LEFT_EYE.edge.lower, lids.left);
  keepTogether(offsets, RIGHT_EYE.edge.upper, RIGHT_EYE.edge.lower, lids.right);
  return offsets;
}

function calmLips(offsets: Shape): void {
  for (let axis = 0; axis < 3; axis++) {
    let middle = 0;
    for (const vertex of LIP_VERTICES) middle += offsets[3 * vertex + axis]! / LIP_VERTICES.length;
    for (const vertex of LIP_VERTICES) moveTowards(offsets, 3 * vertex + axis, middle, 1 - LIP_IDENTITY);
  }
}

function calmEye(offsets: Shape, eye: EyeContour, freedom: number): void {
  const { innerCorner, outerCorner, upper, lower } = eye.edge;
  const rings = [lidRing(eye.nearLid), lidRing(eye.farLid)];
  for (let axis = 0; axis < 3; axis++) {
    const middle = (offsets[3 * innerCorner + axis]! + offsets[3 * outerCorner + axis]!) / 2;
    for (const ring of rings)
      for (const vertex of ring) moveTowards(offsets, 3 * vertex + axis, middle, 1 - freedom);
  }
  keepTogether(offsets, upper, lower, freedom);
}

/** Gives each pair the same offset, but for the `share` of their difference that may stay. */
function keepTogether(offsets: Shape, one: readonly number[], other: readonly number[], share: number): void {
  one.forEach((vertex, index) => {
    for (let axis = 0; axis < 3; axis++) {
      const [first, second] = [3 * vertex + axis, 3 * other[index]! + axis];
      const middle = (offsets[first]! + offsets[second]!) / 2;
      moveTowards(offsets, first, middle, 1 - share);
      moveTowards(offsets, second, middle, 1 - share);
    }
  });
}

/** Half of each offset is the mean of its neighbours': landmarks shake by a pixel or two, faces do not. */
function smoothOverMesh(offsets: Shape): Shape {
  const smooth = new Float64Array(offsets.length);
  for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex++) {
    const neighbours = NEIGHBOURS[vertex]!;
    for (let axis = 0; axis < 3; axis++) {
      let mean = 0;
      for (const neighbour of neighbours) mean += offsets[3 * neighbour + axis]! / neighbours.length;
      smooth[3 * vertex + axis] = (offsets[3 * vertex + axis]! + mean) / 2;
    }
  }
  return smooth;
}

function limitLengths(offsets: Shape): void {
  for (let index = 0; index < offsets.length; index += 3) {
    const length = Math.hypot(offsets[index]!, offsets[index + 1]!, offsets[index + 2]!);
    const shrink = 1 / Math.hypot(1, length / LONGEST_OFFSET_IN_CENTIMETRES);
    for (let axis = 0; axis < 3; axis++) offsets[index + axis]! *= shrink;
  }
}

function moveTowards(offsets: Shape, index: number, value: number, share: number): void {
  offsets[index] = offsets[index]! + share * (value - offsets[index]!);
}
