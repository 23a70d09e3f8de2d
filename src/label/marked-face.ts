import { type Box, type Point, boxCentre } from '../core';
import { FACE_OVAL, LEFT_EYE, LIPS, RIGHT_EYE, lidRing } from '../landmarks';

/** Where a face's edge and features are, in pixels of the picture. */
export interface FaceFeatures {
  /** Places on the face's edge where a tag may hang, the best first: lower jaw, chin, cheeks, forehead. */
  readonly edge: readonly Point[];
  /** Both eyes and the mouth, which no tag may cover. */
  readonly keptClear: readonly Box[];
}

/**
 * A replaced face as the marks see it: its box in pixels of the picture, and its features where they are known. Without
 * them a tag is hung as on a face that looks straight ahead.
 */
export interface MarkedFace extends Box {
  readonly features?: FaceFeatures;
}

/** Positions in `FACE_OVAL`, which runs clockwise from the forehead: jaw left and right, chin, cheeks, forehead. */
const EDGE_POSITIONS = [22, 14, 18, 24, 12, 27, 9, 0] as const;
/** The same places on a face that looks straight ahead, as parts of its box. */
const STRAIGHT_EDGE: readonly Point[] = [
  { x: 0.23, y: 0.89 },
  { x: 0.77, y: 0.89 },
  { x: 0.5, y: 1 },
  { x: 0.12, y: 0.76 },
  { x: 0.88, y: 0.76 },
  { x: 0.01, y: 0.5 },
  { x: 0.99, y: 0.5 },
  { x: 0.5, y: 0 },
];
const STRAIGHT_KEPT_CLEAR: readonly Box[] = [
  { left: 0.1, top: 0.28, width: 0.34, height: 0.16 },
  { left: 0.56, top: 0.28, width: 0.34, height: 0.16 },
  { left: 0.27, top: 0.64, width: 0.46, height: 0.24 },
];
/** Around the outermost landmarks of a feature, as a part of the face's longer side: lashes and the lips' rim. */
const FEATURE_MARGIN = 0.015;

/**
 * The face of a set of landmarks, for the marks.
 *
 * @param landmarks - At least 468 x (x, y, z), interleaved, as in `Face`.
 * @param scale - Pixels of the labelled picture for one unit of the landmarks.
 */
export function markFace(landmarks: Float32Array, scale = 1): MarkedFace {
  const pointAt = (index: number): Point => ({
    x: landmarks[3 * index]! * scale,
    y: landmarks[3 * index + 1]! * scale,
  });
  const box = boxAround(
    Array.from({ length: 468 }, (_, index) => pointAt(index)),
    0,
  );
  const margin = FEATURE_MARGIN * Math.max(box.width, box.height);
  return {
    ...box,
    features: {
      edge: EDGE_POSITIONS.map((position) => pointAt(FACE_OVAL[position]!)),
      keptClear: [lidRing(LEFT_EYE.edge), lidRing(RIGHT_EYE.edge), LIPS].map((ring) =>
        boxAround(ring.map(pointAt), margin),
      ),
    },
  };
}

/** What is known of a face, or else what holds for one that looks straight ahead. */
export function featuresOf(face: MarkedFace): FaceFeatures {
  return (
    face.features ?? {
      edge: STRAIGHT_EDGE.map(({ x, y }) => ({
        x: face.left + x * face.width,
        y: face.top + y * face.height,
      })),
      keptClear: STRAIGHT_KEPT_CLEAR.map((part) => ({
        left: face.left + part.left * face.width,
        top: face.top + part.top * face.height,
        width: part.width * face.width,
        height: part.height * face.height,
      })),
    }
  );
}

/** From the middle of a face to a place on its edge: the way out, of length 1. */
export function outwardAt(face: Box, place: Point): Point {
  const centre = boxCentre(face);
  const [x, y] = [place.x - centre.x, place.y - centre.y];
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

function boxAround(points: readonly Point[], margin: number): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { left, top, width: Math.max(...xs) + margin - left, height: Math.max(...ys) + margin - top };
}
