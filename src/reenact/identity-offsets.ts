import { type Vector3, addVectors, scaleVector, subtractVectors } from '../core';
import {
  type EyeContour,
  type Face,
  LEFT_EYE,
  LIP_VERTICES,
  LOWER_LIP_INNER,
  RIGHT_EYE,
  UPPER_LIP_INNER,
  lidRing,
} from '../landmarks';
import { NEIGHBOURS, closeJaw, eyeOpening, smoothStep, unposedShape } from './neutral-shape';

/** Longest offset of a vertex, in centimetres of a head about 15 wide: beyond it features would tear. */
const LONGEST_OFFSET_IN_CENTIMETRES = 1.3;

/** Share of the lips' own difference in shape that counts as identity; the rest is a smile or a word. */
const LIP_IDENTITY = 0.6;

/** Lids this far apart, as a part of the eye's width, tell the shape of the eye; closer ones only that it is shut. */
const OPEN_EYE = { from: 0.11, to: 0.17 } as const;

/**
 * What makes the source's face differ from the target's in shape, without what the two are doing: one offset for each vertex, in
 * canonical axes and centimetres, to be added to the target's. Both mouths are compared closed; the lids keep their distance
 * unless both eyes are open; offsets are smoothed over the mesh and limited in length.
 */
export function identityOffsets(source: Face, target: Face): Vector3[] {
  const sourceShape = unposedShape(source);
  const targetShape = unposedShape(target);
  const closedTarget = closeJaw(targetShape);
  const difference = closeJaw(sourceShape).map((point, vertex) =>
    subtractVectors(point, closedTarget[vertex]!),
  );
  calmLips(difference);
  for (const eye of [LEFT_EYE, RIGHT_EYE]) {
    const opening = Math.min(eyeOpening(sourceShape, eye), eyeOpening(targetShape, eye));
    calmEye(difference, eye, smoothStep(OPEN_EYE.from, OPEN_EYE.to, opening));
  }
  const offsets = smoothOverMesh(difference).map(limitLength);
  keepTogether(offsets, UPPER_LIP_INNER, LOWER_LIP_INNER, 0);
  return offsets;
}

function calmLips(offsets: Vector3[]): void {
  const middle = meanOf(LIP_VERTICES.map((vertex) => offsets[vertex]!));
  for (const vertex of LIP_VERTICES) offsets[vertex] = mix(middle, offsets[vertex]!, LIP_IDENTITY);
}

function calmEye(offsets: Vector3[], eye: EyeContour, openness: number): void {
  const { innerCorner, outerCorner, upper, lower } = eye.edge;
  const middle = scaleVector(addVectors(offsets[innerCorner]!, offsets[outerCorner]!), 0.5);
  for (const row of [eye.nearLid, eye.farLid]) {
    for (const vertex of lidRing(row)) offsets[vertex] = mix(middle, offsets[vertex]!, openness);
  }
  keepTogether(offsets, upper, lower, openness);
}

/** Gives each pair the same offset, but for the `share` of their difference that may stay. */
function keepTogether(
  offsets: Vector3[],
  one: readonly number[],
  other: readonly number[],
  share: number,
): void {
  one.forEach((vertex, index) => {
    const partner = other[index]!;
    const middle = scaleVector(addVectors(offsets[vertex]!, offsets[partner]!), 0.5);
    offsets[vertex] = mix(middle, offsets[vertex]!, share);
    offsets[partner] = mix(middle, offsets[partner]!, share);
  });
}

/** Half of each offset is the mean of its neighbours': landmarks shake by a pixel or two, faces do not. */
function smoothOverMesh(offsets: readonly Vector3[]): Vector3[] {
  return offsets.map((offset, vertex) =>
    mix(offset, meanOf(NEIGHBOURS[vertex]!.map((neighbour) => offsets[neighbour]!)), 0.5),
  );
}

function limitLength(offset: Vector3): Vector3 {
  const relative = Math.hypot(...offset) / LONGEST_OFFSET_IN_CENTIMETRES;
  return scaleVector(offset, 1 / Math.sqrt(1 + relative * relative));
}

function mix(from: Vector3, to: Vector3, share: number): Vector3 {
  return addVectors(scaleVector(from, 1 - share), scaleVector(to, share));
}

function meanOf(vectors: readonly Vector3[]): Vector3 {
  return scaleVector(
    vectors.reduce<Vector3>((sum, vector) => addVectors(sum, vector), [0, 0, 0]),
    1 / vectors.length,
  );
}
