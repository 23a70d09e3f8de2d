import { type Size, type Vector3, addVectors, applySimilarity, scaleVector, subtractVectors } from '../core';
import type { SimilarityTransform } from '../core';
import { FACE_OVAL } from '../landmarks';
import { smoothStep } from './neutral-shape';

/** One ring around the face oval. */
interface Ring {
  /** Of the oval, about its centre. */
  readonly scale: number;
  /** How far back it lies, from 0 at the oval to 1 in the middle of the head. */
  readonly depth: number;
  /** How much of the head's turn it takes. */
  readonly turn: number;
  /** How much it takes of what the expression does to the oval. */
  readonly expression: number;
}

/**
 * Cheekbone and hairline, ears, hair, and out into the background: near rings are a part of the head, far ones stay. Their depth is
 * that of a skull, whose silhouette lies about as far back as its axis of turning.
 */
const RINGS: readonly Ring[] = [
  { scale: 1.12, depth: 0.45, turn: 1, expression: 0.55 },
  { scale: 1.3, depth: 0.75, turn: 1, expression: 0.2 },
  { scale: 1.55, depth: 0.92, turn: 1, expression: 0.05 },
  { scale: 1.9, depth: 1, turn: 0.92, expression: 0 },
  { scale: 2.4, depth: 1, turn: 0.4, expression: 0 },
  { scale: 3.2, depth: 1, turn: 0, expression: 0 },
];

/** Depth of the outline of the head at the ears, on top of it, and of the front of the neck, in canonical centimetres. */
const [EAR_DEPTH, CROWN_DEPTH, NECK_DEPTH] = [-5.2, -4.2, -1.5] as const;
/** Heights between which the neck goes from the head's turn to the body's stillness, in canonical centimetres. */
const NECK = { top: -8.5, bottom: -19 } as const;
/** The outermost ring lies this many head heights away, beyond any picture, and far behind everything. */
const FAR_SCALE = 14;
const FAR_DEPTH_IN_CENTIMETRES = 60;

/** Vertices of all rings, ring by ring from the inside out, `FACE_OVAL.length` each. */
export interface RingVertices {
  readonly source: readonly (readonly [x: number, y: number])[];
  readonly drawn: readonly Vector3[];
}

/**
 * @param sourceShape - the still's landmarks freed from its pose, `movedShape` the same with the expression.
 * @param from - pose of the head in the still.
 * @param to - pose in which it is drawn.
 */
export function ringVertices(
  sourceShape: readonly Vector3[],
  movedShape: readonly Vector3[],
  from: SimilarityTransform,
  to: SimilarityTransform,
  sourceSize: Size,
): RingVertices {
  const centre = meanOf(FACE_OVAL.map((vertex) => sourceShape[vertex]!));
  const source: [number, number][] = [];
  const drawn: Vector3[] = [];
  const add = (still: Vector3, moved: Vector3): void => {
    source.push([still[0], still[1]]);
    drawn.push(moved);
  };
  for (const ring of RINGS) {
    for (const vertex of FACE_OVAL) {
      const onOval = sourceShape[vertex]!;
      const [x, y] = addVectors(centre, scaleVector(subtractVectors(onOval, centre), ring.scale));
      const below = smoothStep(-4, -9, y) * smoothStep(9, 5, Math.abs(x));
      const head = EAR_DEPTH + (CROWN_DEPTH - EAR_DEPTH) * smoothStep(3, 9, y);
      const back = head + (NECK_DEPTH - head) * below;
      const place: Vector3 = [x, y, onOval[2] + (Math.min(back, onOval[2] - 0.4) - onOval[2]) * ring.depth];
      const turn = ring.turn * smoothStep(NECK.bottom, NECK.top, y);
      const expression = subtractVectors(movedShape[vertex]!, onOval);
      const moved = addVectors(place, scaleVector(expression, ring.expression));
      const still = applySimilarity(from, place);
      const turned = applySimilarity(to, moved);
      add(still, addVectors(still, scaleVector(subtractVectors(turned, still), turn)));
    }
  }
  const middle: Vector3 = [sourceSize.width / 2, sourceSize.height / 2, 0];
  const reach = FAR_SCALE * from.scale * 10 + Math.hypot(sourceSize.width, sourceSize.height);
  for (const vertex of FACE_OVAL) {
    const onOval = applySimilarity(from, sourceShape[vertex]!);
    const oval = applySimilarity(from, centre);
    const angle = Math.atan2(onOval[1] - oval[1], onOval[0] - oval[0]);
    const far: Vector3 = [
      middle[0] + reach * Math.cos(angle),
      middle[1] + reach * Math.sin(angle),
      oval[2] + FAR_DEPTH_IN_CENTIMETRES * from.scale,
    ];
    add(far, far);
  }
  return { source, drawn };
}

/** Triangles between the oval and the rings, the outermost ring first; vertices of the innermost begin at `first`. */
export function ringTriangles(first: number): number[] {
  const count = FACE_OVAL.length;
  const corners: number[] = [];
  for (let ring = RINGS.length; ring >= 0; ring--) {
    const inner = (index: number): number =>
      ring === 0 ? FACE_OVAL[index]! : first + (ring - 1) * count + index;
    const outer = (index: number): number => first + ring * count + index;
    for (let index = 0; index < count; index++) {
      const next = (index + 1) % count;
      corners.push(inner(index), inner(next), outer(index), inner(next), outer(next), outer(index));
    }
  }
  return corners;
}

function meanOf(points: readonly Vector3[]): Vector3 {
  return scaleVector(
    points.reduce<Vector3>((sum, point) => addVectors(sum, point), [0, 0, 0]),
    1 / points.length,
  );
}
