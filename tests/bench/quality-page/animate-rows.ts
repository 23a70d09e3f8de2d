import { MESH_LANDMARK_COUNT } from '../../../src/landmarks';
import { correlation } from '../../support/correlation';
import { alignPicture, alignPoints } from './alignment';
import type { Atelier, Output, Sitter } from './atelier';
import { angleBetween, expressionError, eyesOpen, mouthOpen, wantedRotation } from './face-measures';
import { faceRegion } from './face-region';
import { type Likeness, likenessOf } from './likeness';
import type { Pixels } from './picture';
import { pasteTexture } from './texture-paste';

/** A row of the data: a source, a driver at rest, and driving frames with the true render of the source doing the same. */
export interface AnimateRow {
  readonly id: string;
  readonly mode: 'animate';
  readonly source: string;
  readonly reference: string;
  readonly frames: readonly { readonly driving: string; readonly truth: string }[];
}

/** One frame of a row: likenesses to the truth of what we draw and of the baselines, and errors against the driver. */
export interface AnimateFrame {
  readonly driving: string;
  readonly animate: Likeness;
  /** The still as it is; the same laid over the truth as the output is. */
  readonly still: Likeness;
  readonly alignedStill: Likeness;
  /** The source's texture at the driver's points, laid over the truth likewise. */
  readonly paste: Likeness;
  readonly poseErrorInDegrees: number;
  readonly expressionErrorInPercent: number;
  /** The same of the true render: what the detector itself is wrong by. */
  readonly truthPoseErrorInDegrees: number;
  readonly truthExpressionErrorInPercent: number;
}

export interface AnimateResult {
  readonly id: string;
  readonly frames: readonly AnimateFrame[];
  /** Null where the driver does not blink, or does not speak. */
  readonly blinkCorrelation: number | null;
  readonly mouthCorrelation: number | null;
  /** Frames in which no face was found again. */
  readonly lost: readonly string[];
}

/** A frame to look at. */
export interface SheetFrame {
  readonly title: string;
  readonly driving: Pixels;
  readonly truth: Pixels;
  readonly paste: Pixels;
  readonly output: Pixels;
}

/** Least spread of a signal that is worth correlating. */
const LEAST_SPREAD = 0.012;

export async function measureAnimateRow(
  atelier: Atelier,
  row: AnimateRow,
  show: (frame: SheetFrame) => void,
): Promise<AnimateResult> {
  const source = await atelier.sitter(row.source);
  const reference = await atelier.sitter(row.reference);
  const frames: AnimateFrame[] = [];
  const lost: string[] = [];
  const eyes: [number, number][] = [];
  const mouths: [number, number][] = [];
  for (const { driving: drivingPath, truth: truthPath } of row.frames) {
    const driving = await atelier.sitter(drivingPath);
    const truth = await atelier.sitter(truthPath);
    const output = await atelier.animate(source, reference, driving);
    if (output.face === null) {
      lost.push(drivingPath);
      continue;
    }
    eyes.push([eyesOpen(output.face), eyesOpen(driving.face)]);
    mouths.push([mouthOpen(output.face), mouthOpen(driving.face)]);
    const { likenesses, paste } = compare(source, driving, truth, output, output.face.landmarksInPixels);
    const wanted = wantedRotation(source.face, reference.face, driving.face);
    frames.push({
      driving: drivingPath,
      ...likenesses,
      poseErrorInDegrees: angleBetween(output.face.pose.rotation, wanted),
      expressionErrorInPercent: expressionError(output.face, source.face, driving.face, reference.face),
      truthPoseErrorInDegrees: angleBetween(truth.face.pose.rotation, wanted),
      truthExpressionErrorInPercent: expressionError(truth.face, source.face, driving.face, reference.face),
    });
    const title = `${row.id} ${drivingPath}`;
    show({ title, driving: driving.pixels, truth: truth.pixels, paste, output: output.pixels });
  }
  return {
    id: row.id,
    frames,
    blinkCorrelation: correlationOf(eyes),
    mouthCorrelation: correlationOf(mouths),
    lost,
  };
}

function compare(source: Sitter, driving: Sitter, truth: Sitter, output: Output, landmarks: Float32Array) {
  const to = truth.face.landmarksInPixels;
  const towardsTruth = (from: Float32Array) => alignPoints(from, to, MESH_LANDMARK_COUNT);
  const alignment = towardsTruth(landmarks);
  const region = faceRegion(to, truth.size, output.labels, alignment);
  const paste = pasteTexture(
    source.pixels,
    source.face.landmarksInPixels,
    source.pixels,
    driving.face.landmarksInPixels,
  );
  const like = (picture: Pixels) => likenessOf(picture, truth.pixels, region);
  const likenesses = {
    animate: like(alignPicture(output.pixels, alignment)),
    still: like(source.pixels),
    alignedStill: like(alignPicture(source.pixels, towardsTruth(source.face.landmarksInPixels))),
    paste: like(alignPicture(paste, towardsTruth(driving.face.landmarksInPixels))),
  };
  return { likenesses, paste };
}

function correlationOf(pairs: readonly (readonly [number, number])[]): number | null {
  const [one, other] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
  const mean = other.reduce((sum, value) => sum + value, 0) / Math.max(1, other.length);
  const spread = Math.sqrt(other.reduce((sum, value) => sum + (value - mean) ** 2, 0) / other.length);
  return pairs.length < 3 || spread < LEAST_SPREAD ? null : correlation(one, other);
}
