import {
  type SimilarityTransform,
  type Vector3,
  addVectors,
  mixVectors,
  multiplyMatrices,
  rotationOfVector,
  rotationVectorOf,
  scaleVector,
  transpose,
} from '../core';
import {
  type Face,
  LEFT_BROW,
  LEFT_EYE,
  LIPS,
  OUTER_MOUTH_CORNERS,
  RIGHT_BROW,
  RIGHT_EYE,
} from '../landmarks';
import { type DriverRest, mouthOpening, restOf, unposedLandmarks } from './motion';
import { eyeOpening } from './neutral-shape';

/** A better rest takes over within about this time, so that nothing jumps. */
const REPLACING_SECONDS = 0.7;
/** A face has to be this much more like the source's to be better. */
const CLEARLY_BETTER = 0.85;
/** What a head turned by one radian away from the source's counts, against an expression's differences. */
const WEIGHT_OF_TURN = 0.6;

/** Numbers that tell an expression and hardly who makes it. */
type Expression = readonly number[];

/**
 * Finds the frame in which a driver does nothing, which is the one that looks most like the still: all motion is measured from it.
 * The first face seen begins; better ones take over slowly, and `calibrate` makes one the rest at once and for good.
 */
export class RestFinder {
  readonly #wanted: Expression;
  readonly #wantedRotation: SimilarityTransform['rotation'];
  #rest: DriverRest | null = null;
  #best: DriverRest | null = null;
  #leastDifference = Infinity;
  #isCalibrated = false;
  #lastSeconds = 0;

  /** @param source - the face that is to be moved. */
  constructor(source: Face) {
    this.#wanted = expressionOf(unposedLandmarks(source));
    this.#wantedRotation = source.pose.rotation;
  }

  /** The rest so far; null before the first face. */
  get rest(): DriverRest | null {
    return this.#rest;
  }

  /**
   * Looks at one frame of the driver, in order of time.
   *
   * @returns the rest to measure this frame from, and whether this very frame is the best so far, whose picture is worth keeping.
   */
  see(face: Face, timestampSeconds: number): { readonly rest: DriverRest; readonly isBest: boolean } {
    const elapsed = Math.max(0, timestampSeconds - this.#lastSeconds);
    this.#lastSeconds = timestampSeconds;
    const candidate = restOf(face);
    const difference = this.#differenceOf(candidate);
    const isBest =
      this.#best === null || (!this.#isCalibrated && difference < CLEARLY_BETTER * this.#leastDifference);
    if (isBest) [this.#best, this.#leastDifference] = [candidate, difference];
    const best = this.#best ?? candidate;
    this.#rest =
      this.#rest === null ? best : mixRests(this.#rest, best, 1 - Math.exp(-elapsed / REPLACING_SECONDS));
    return { rest: this.#rest, isBest };
  }

  /** Takes `face` as the rest at once, and no other after it. */
  calibrate(face: Face): DriverRest {
    this.#best = restOf(face);
    this.#rest = this.#best;
    this.#isCalibrated = true;
    return this.#rest;
  }

  /** Forgets everything, as when another driver sits down. */
  reset(): void {
    [this.#rest, this.#best, this.#leastDifference, this.#isCalibrated] = [null, null, Infinity, false];
  }

  #differenceOf({ shape, pose }: DriverRest): number {
    const own = expressionOf(shape);
    const ofExpression = own.reduce((sum, value, index) => sum + Math.abs(value - this.#wanted[index]!), 0);
    const turn = multiplyMatrices(pose.rotation, transpose(this.#wantedRotation));
    return ofExpression + WEIGHT_OF_TURN * Math.hypot(...rotationVectorOf(turn));
  }
}

/** Parts of the mouth's, the eyes' and the face's own size: openings, the mouth's width and corners, the height of the brows. */
function expressionOf(shape: readonly Vector3[]): Expression {
  const [left, right] = [shape[OUTER_MOUTH_CORNERS.left]!, shape[OUTER_MOUTH_CORNERS.right]!];
  const eyes = (shape[LEFT_EYE.edge.outerCorner]![1] + shape[RIGHT_EYE.edge.outerCorner]![1]) / 2;
  const width = shape[RIGHT_EYE.edge.outerCorner]![0] - shape[LEFT_EYE.edge.outerCorner]![0];
  const height = (vertices: readonly number[]): number =>
    vertices.reduce((sum, vertex) => sum + shape[vertex]![1], 0) / vertices.length;
  return [
    2 * mouthOpening(shape),
    4 * (eyeOpening(shape, LEFT_EYE) + eyeOpening(shape, RIGHT_EYE)),
    2 * ((right[0] - left[0]) / width),
    4 * (((left[1] + right[1]) / 2 - height(LIPS)) / width),
    2 * ((height([...LEFT_BROW, ...RIGHT_BROW]) - eyes) / width),
  ];
}

function mixRests(one: DriverRest, other: DriverRest, share: number): DriverRest {
  if (one === other) return one;
  const turn = multiplyMatrices(other.pose.rotation, transpose(one.pose.rotation));
  return {
    shape: one.shape.map((point, index) => mixVectors(point, other.shape[index]!, share)),
    pose: {
      scale: one.pose.scale + (other.pose.scale - one.pose.scale) * share,
      rotation: multiplyMatrices(
        rotationOfVector(scaleVector(rotationVectorOf(turn), share)),
        one.pose.rotation,
      ),
      translation: addVectors(
        scaleVector(one.pose.translation, 1 - share),
        scaleVector(other.pose.translation, share),
      ),
    },
  };
}
