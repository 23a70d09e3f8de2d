import {
  type SimilarityTransform,
  type Size,
  type Vector3,
  addVectors,
  applySimilarity,
  multiplyMatrices,
  multiplyVector,
  partOfRotation,
  scaleVector,
  subtractVectors,
  transpose,
} from '../core';
import {
  CANONICAL_FACE,
  type EyeContour,
  FACE_SIDES,
  type Face,
  INNER_MOUTH,
  INNER_MOUTH_CORNERS,
  LANDMARK_COUNT,
  LEFT_EYE,
  LIP_VERTICES,
  LOWER_LIP_INNER,
  RIGHT_EYE,
  UPPER_LIP_INNER,
  lidRing,
  vectorAt,
} from '../landmarks';
import { type OpeningEdges, STRIP_ROWS, openingStrip, stripTriangles } from './animate-opening';
import { withTrueLids } from './animate-lids';
import { reachOf } from './animate-reach';
import { ringTriangles, ringVertices } from './animate-rings';
import { type Gaze, LASH_RIM, type MovedShape, moveShape } from './animate-shape';
import type { AnimateSettings, AnimatedMesh } from './animated-mesh';
import { type Motion, lipGap, mouthOpening, unposedLandmarks } from './motion';
import { eyeOpening, opennessOf } from './neutral-shape';

/** How much of the driver's moving about and coming nearer the still takes. */
const [MOVE_SHARE, ZOOM_SHARE] = [0.65, 0.7] as const;
/** Farther than this no head moves from its body, in canonical centimetres. */
const FARTHEST_MOVE = 4.5;
const ZOOM_LIMITS = { least: 0.8, most: 1.25 } as const;

/** Where a head turns on its neck, in canonical centimetres; and the same in landmark axes, of a head that looks straight ahead. */
const NECK: Vector3 = [0, -6, -5.5];
const FRONTAL_NECK: Vector3 = [0, 6, 5.5];

/** One of the face's three openings, from the left corner to the right. */
interface Opening {
  readonly upper: readonly number[];
  readonly lower: readonly number[];
}
const OPENINGS = {
  left: openingOfEye(LEFT_EYE, false),
  right: openingOfEye(RIGHT_EYE, true),
  mouth: {
    upper: [INNER_MOUTH_CORNERS.left, ...UPPER_LIP_INNER, INNER_MOUTH_CORNERS.right],
    lower: [INNER_MOUTH_CORNERS.left, ...LOWER_LIP_INNER, INNER_MOUTH_CORNERS.right],
  },
} as const satisfies Record<string, Opening>;
const OPENING_NAMES = ['left', 'right', 'mouth'] as const;

/** The same for every still: the face without what closes its openings, what is seen through them, and the rings. */
const TRIANGLES = allTriangles();

/**
 * The geometry of a still that moves: its own landmarks with what `motion` adds, in the pose of the still turned by that of the
 * motion; eyes and teeth seen through lids and lips; and rings that take head and hair along and leave body and background where
 * they are. Deterministic, and without pixels. With `STILL_MOTION` every vertex is drawn where it is sampled.
 */
export function reenactAnimate(
  source: Face,
  sourceSize: Size,
  motion: Motion,
  settings: AnimateSettings,
): AnimatedMesh {
  const landmarkShape = unposedLandmarks(source);
  const sourceShape = withTrueLids(landmarkShape);
  const ownOpenness = {
    left: opennessOf(eyeOpening(landmarkShape, LEFT_EYE)),
    right: opennessOf(eyeOpening(landmarkShape, RIGHT_EYE)),
  };
  const moved = moveShape(sourceShape, ownOpenness, motion, settings);
  const rotation = partOfRotation(motion.rotation, settings.head);
  const pose = movedPose(source.pose, motion, settings.head, rotation);
  const drawn = moved.shape.map((point) => applySimilarity(pose, point));
  const sampled = withTrueLids(
    Array.from({ length: LANDMARK_COUNT }, (_, index) => vectorAt(source.landmarksInPixels, index)),
  );
  const sourcePoints: (readonly [number, number])[] = sampled.map(([x, y]) => [x, y]);
  const drawnPoints: Vector3[] = [...drawn];
  for (const name of OPENING_NAMES) {
    const edgesOf = (pointAt: (vertex: number) => Vector3): OpeningEdges => ({
      upper: OPENINGS[name].upper.map(pointAt),
      lower: OPENINGS[name].lower.map(pointAt),
    });
    const strip = openingStrip({
      source: edgesOf((vertex) => sampled[vertex]!),
      sourceShape: edgesOf((vertex) => sourceShape[vertex]!),
      movedShape: edgesOf((vertex) => moved.shape[vertex]!),
      drawn: edgesOf((vertex) => drawn[vertex]!),
      rim: name === 'mouth' ? 0 : LASH_RIM,
      stretches: name !== 'mouth',
      shift: name === 'mouth' ? [0, 0] : shiftOf(moved, OPENINGS[name], moved.gaze[name]),
    });
    for (const vertex of strip) {
      sourcePoints.push(vertex.source);
      drawnPoints.push(vertex.drawn);
    }
  }
  const faceVertexCount = drawnPoints.length;
  const rings = ringVertices(sourceShape, moved.shape, source.pose, pose, sourceSize);
  sourcePoints.push(...rings.source);
  drawnPoints.push(...rings.drawn);
  return {
    sourceSize,
    sourcePointsInPixels: Float32Array.from(sourcePoints.flat()),
    faceVertexCount,
    drawnPointsInPixels: Float32Array.from(drawnPoints.flat()),
    triangles: TRIANGLES,
    reach: reachOf(source.pose.rotation, pose.rotation),
    faceWidthInPixels: distance(
      vectorAt(source.landmarksInPixels, FACE_SIDES.left),
      vectorAt(source.landmarksInPixels, FACE_SIDES.right),
    ),
    mouthOpening: {
      source: mouthOpening(sourceShape),
      drawn: mouthOpening(sourceShape) * (lipGap(moved.shape) / Math.max(1e-3, lipGap(sourceShape))),
    },
    sourceEyeOpenness: ownOpenness,
    rotation: multiplyMatrices(pose.rotation, transpose(source.pose.rotation)).flat(),
  };
}

/**
 * The still's pose, turned by all of the motion's turn about the top of its neck; and moved by a part of the way that the driver's
 * neck goes, as far as one allows.
 */
function movedPose(
  from: SimilarityTransform,
  motion: Motion,
  head: number,
  rotation: SimilarityTransform['rotation'],
): SimilarityTransform {
  const ofDriver = subtractVectors(multiplyVector(motion.rotation, FRONTAL_NECK), FRONTAL_NECK);
  const neck = multiplyVector(from.rotation, NECK);
  const swing = subtractVectors(neck, multiplyVector(rotation, neck));
  const move = (way: number): number => FARTHEST_MOVE * Math.tanh((MOVE_SHARE * head * way) / FARTHEST_MOVE);
  const zoom = 1 + (motion.scale - 1) * ZOOM_SHARE * head;
  const way: Vector3 = [
    swing[0] + move(motion.translation[0] + ofDriver[0]),
    swing[1] + move(motion.translation[1] + ofDriver[1]),
    swing[2],
  ];
  return {
    scale: from.scale * Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, zoom)),
    rotation: multiplyMatrices(rotation, from.rotation),
    translation: addVectors(from.translation, scaleVector(way, from.scale)),
  };
}

/** A gaze in columns and as a part of the opening's height, as the opening is drawn. */
function shiftOf({ shape }: MovedShape, { upper, lower }: Opening, [right, up]: Gaze): [number, number] {
  const columns = upper.length - 1;
  const width = shape[upper[columns]!]![0] - shape[upper[0]!]![0];
  const middle = columns >> 1;
  const height = shape[upper[middle]!]![1] - shape[lower[middle]!]![1];
  return [(columns * right) / Math.max(width, 1), height < 0.2 ? 0 : -up / height];
}

/** The corners of an eye stand at the temple and the nose: which is left depends on the eye. */
function openingOfEye({ edge }: EyeContour, innerFirst: boolean): Opening {
  const along = (vertices: readonly number[]): number[] =>
    innerFirst
      ? [edge.innerCorner, ...vertices.toReversed(), edge.outerCorner]
      : [edge.outerCorner, ...vertices, edge.innerCorner];
  return { upper: along(edge.upper), lower: along(edge.lower) };
}

function allTriangles(): AnimatedMesh['triangles'] {
  const holes = [LEFT_EYE, RIGHT_EYE].map((eye) => new Set(lidRing(eye.edge)));
  holes.push(new Set(INNER_MOUTH));
  const soft = new Set([
    ...LIP_VERTICES,
    ...[LEFT_EYE, RIGHT_EYE].flatMap((eye) => [...lidRing(eye.edge), ...lidRing(eye.nearLid)]),
  ]);
  const [skin, folds]: [number[], number[]] = [[], []];
  const { triangles } = CANONICAL_FACE;
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = [triangles[index]!, triangles[index + 1]!, triangles[index + 2]!];
    if (holes.some((hole) => corners.every((corner) => hole.has(corner)))) continue;
    (corners.every((corner) => soft.has(corner)) ? folds : skin).push(...corners);
  }
  let first = LANDMARK_COUNT;
  for (const name of OPENING_NAMES) {
    const columns = OPENINGS[name].upper.length;
    folds.push(...stripTriangles(first, columns));
    first += STRIP_ROWS * columns;
  }
  return {
    rings: Uint16Array.from(ringTriangles(first)),
    skin: Uint16Array.from(skin),
    folds: Uint16Array.from(folds),
  };
}

function distance(one: Vector3, other: Vector3): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
