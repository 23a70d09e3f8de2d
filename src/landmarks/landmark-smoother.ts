import { type SimilarityTransform, type Vector3, applySimilarity, fitSimilarity } from '../core';
import { canonicalPosition } from './canonical-face';
import { LANDMARK_COUNT, MESH_LANDMARK_COUNT } from './face';
import {
  type EyeContour,
  LEFT_BROW,
  LEFT_EYE,
  LIP_VERTICES,
  RIGHT_BROW,
  RIGHT_EYE,
  lidRing,
} from './face-contours';
import { fitFacePose } from './face-pose';
import { posePoints, unposePoints } from './pose-points';
import { OneEuroPoints, type OneEuroSettings } from './one-euro';

/** Across the canonical face from side to side: the unit of all speeds. */
const CANONICAL_WIDTH_IN_CENTIMETRES = 15.2;

/** The head as a whole: lies at most 0.1 % of its width behind, since what is drawn on it must not swim. */
const HEAD: OneEuroSettings = { slowestCutoffInHertz: 0.7, cutoffPerSpeed: 150, speedCutoffInHertz: 8 };

/** What the face does, freed from the head's movement. */
const REST: OneEuroSettings = { slowestCutoffInHertz: 0.8, cutoffPerSpeed: 100, speedCutoffInHertz: 4 };
const BROWS: OneEuroSettings = { slowestCutoffInHertz: 1, cutoffPerSpeed: 80, speedCutoffInHertz: 6 };
const MOUTH: OneEuroSettings = { slowestCutoffInHertz: 1.5, cutoffPerSpeed: 120, speedCutoffInHertz: 12 };
const LIDS: OneEuroSettings = { slowestCutoffInHertz: 2, cutoffPerSpeed: 200, speedCutoffInHertz: 20 };
const IRIS: OneEuroSettings = { slowestCutoffInHertz: 2, cutoffPerSpeed: 120, speedCutoffInHertz: 12 };

/** Below this, in canonical centimetres, everything goes with the jaw. */
const JAW_TOP_IN_CENTIMETRES = -3.2;

/** Corners of an octahedron in and around the canonical head: how they move is how the head moves. */
const ANCHORS: readonly Vector3[] = [
  [7, 0, 3],
  [-7, 0, 3],
  [0, 8, 3],
  [0, -8, 3],
  [0, 0, 8],
  [0, 0, -2],
];

interface Group {
  readonly vertices: readonly number[];
  readonly settings: OneEuroSettings;
}

const GROUPS: readonly Group[] = groupVertices();

/**
 * Takes the trembling out of one face's landmarks. The head's pose and what the face does in it are smoothed apart, the
 * latter in groups that move each for themselves, so that neither a blink nor a word is blurred by a head that keeps still.
 */
export class LandmarkSmoother {
  readonly #head = new OneEuroPoints(3 * ANCHORS.length, 1, HEAD);
  readonly #groups = GROUPS.map(
    ({ vertices, settings }) =>
      new OneEuroPoints(3 * vertices.length, CANONICAL_WIDTH_IN_CENTIMETRES, settings),
  );
  readonly #points = GROUPS.map(({ vertices }) => new Float64Array(3 * vertices.length));
  #timestampSeconds = 0;

  /** @returns the smoothed landmarks, in pixels as well. */
  smooth(landmarksInPixels: Float32Array, timestampSeconds: number): Float32Array {
    const secondsPassed = timestampSeconds - this.#timestampSeconds;
    this.#timestampSeconds = timestampSeconds;
    const pose = fitFacePose(landmarksInPixels);
    const smoothedPose = this.#smoothPose(pose, secondsPassed);
    const smoothed = new Float32Array(3 * LANDMARK_COUNT);
    GROUPS.forEach(({ vertices }, group) => {
      const points = this.#points[group]!;
      gather(landmarksInPixels, vertices, points);
      unposePoints(pose, points);
      this.#groups[group]!.smooth(points, secondsPassed);
      posePoints(smoothedPose, points);
      scatter(points, vertices, smoothed);
    });
    return smoothed;
  }

  /** Forgets what was before, as after a gap or a jump. */
  restart(): void {
    this.#head.restart();
    for (const group of this.#groups) group.restart();
  }

  #smoothPose(pose: SimilarityTransform, secondsPassed: number): SimilarityTransform {
    const anchors = new Float64Array(3 * ANCHORS.length);
    ANCHORS.forEach((anchor, index) => {
      anchors.set(applySimilarity(pose, anchor), 3 * index);
    });
    this.#head.smooth(anchors, secondsPassed, pose.scale * CANONICAL_WIDTH_IN_CENTIMETRES);
    return fitSimilarity(
      ANCHORS,
      ANCHORS.map((_, index) => [anchors[3 * index]!, anchors[3 * index + 1]!, anchors[3 * index + 2]!]),
    );
  }
}

function gather(all: Float32Array, vertices: readonly number[], points: Float64Array): void {
  for (let index = 0; index < vertices.length; index++) {
    const from = 3 * vertices[index]!;
    points[3 * index] = all[from]!;
    points[3 * index + 1] = all[from + 1]!;
    points[3 * index + 2] = all[from + 2]!;
  }
}

function scatter(points: Float64Array, vertices: readonly number[], all: Float32Array): void {
  for (let index = 0; index < vertices.length; index++) {
    const to = 3 * vertices[index]!;
    all[to] = points[3 * index]!;
    all[to + 1] = points[3 * index + 1]!;
    all[to + 2] = points[3 * index + 2]!;
  }
}

function groupVertices(): Group[] {
  const taken = new Set<number>();
  const take = (vertices: readonly number[], settings: OneEuroSettings): Group => {
    const free = [...new Set(vertices)].filter((vertex) => !taken.has(vertex));
    for (const vertex of free) taken.add(vertex);
    return { vertices: free, settings };
  };
  const lids = ({ edge, nearLid, farLid }: EyeContour) => [edge, nearLid, farLid].flatMap(lidRing);
  const mesh = Array.from({ length: MESH_LANDMARK_COUNT }, (_, vertex) => vertex);
  const jaw = mesh.filter((vertex) => canonicalPosition(vertex)[1] < JAW_TOP_IN_CENTIMETRES);
  return [
    take(LEFT_EYE.iris, IRIS),
    take(RIGHT_EYE.iris, IRIS),
    take(lids(LEFT_EYE), LIDS),
    take(lids(RIGHT_EYE), LIDS),
    take([...LIP_VERTICES, ...jaw], MOUTH),
    take(LEFT_BROW, BROWS),
    take(RIGHT_BROW, BROWS),
    take(mesh, REST),
  ];
}
