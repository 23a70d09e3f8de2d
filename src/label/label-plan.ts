import { type Box, LabelError, type Point, type Rgb, type Size, shortSide } from '../core';
import { type WatermarkPlan, planWatermark } from '../watermark';
import { bestCorner, cornerCosts, cornerPlates } from './corner-plate';
import { hangFaceTag } from './face-tag';
import type { LabelRecord } from './label-record';
import type { MarkedFace } from './marked-face';
import { microTextSize, planMicroText } from './micro-text';

/** One opaque plate with text in one line. Whole pixels of the picture; the corners outside the radius stay free. */
export interface LabelPlate {
  readonly box: Box;
  readonly text: string;
  readonly fontSizeInPixels: number;
  /** A whole number. */
  readonly capHeightInPixels: number;
  /** Origin of the first glyph; y is a whole number. */
  readonly baseline: Point;
  readonly cornerRadiusInPixels: number;
  readonly plateColour: Rgb;
  readonly textColour: Rgb;
}

/** Faint repeated text within the replaced region, keyed to the export. */
export interface MicroText {
  readonly text: string;
  readonly fontSizeInPixels: number;
  /** Size of the piece that repeats, whole pixels of the picture. It holds two lines, the second shifted by half a step. */
  readonly stepInPixels: Size;
  /** Shift of the pattern, 0 to 1 of a step, and its rotation in radians: both drawn from the export id. */
  readonly phase: Point;
  readonly angleInRadians: number;
  /** How much darker or lighter the letters are than the skin they lie on, as a part of its sRGB value: 0.04 to 0.05. */
  readonly contrast: number;
}

/** Everything that the pixels of a labelled picture carry, in one place. */
export interface LabelPlan {
  readonly size: Size;
  readonly plate: LabelPlate;
  /** One for each face given, in the same order; it overlaps the face's edge. */
  readonly tags: readonly LabelPlate[];
  readonly microText: MicroText;
  /** Over all of the picture, unseen. */
  readonly watermark: WatermarkPlan;
}

const LEAST_SHORT_SIDE_IN_PIXELS = 160;

/**
 * Says where the marks of a picture of `size` go and how large they are. Pure: the same record, size and faces give the
 * same plan.
 *
 * The text is set in one line: at a cap height of 5.1 % of the short side the plate is 0.8 of the short side wide, so that it
 * fits between the margins of a picture of any shape.
 *
 * @param size - Whole pixels.
 * @param faces - Replaced faces, boxes in pixels of the picture, with their features where they are known.
 * @throws LabelError `label-picture-too-small` when the short side has less than 160 px.
 */
export function planLabel(record: LabelRecord, size: Size, faces: readonly MarkedFace[]): LabelPlan {
  assertLargeEnough(size);
  const corners = cornerPlates(record, size);
  const plate = corners[bestCorner(cornerCosts(corners, faces))]!;
  const tags: LabelPlate[] = [];
  for (const face of faces) {
    const taken = [plate, ...tags].map(({ box }) => box);
    tags.push(hangFaceTag(record.exportId, size, face, faces, taken));
  }
  const { exportId } = record;
  return {
    size,
    plate,
    tags,
    microText: planMicroText(exportId, microTextSize(size, faces)),
    watermark: planWatermark(exportId, size),
  };
}

/** @throws LabelError `label-picture-too-small` when no legible label fits. */
export function assertLargeEnough(size: Size): void {
  if (shortSide(size) < LEAST_SHORT_SIDE_IN_PIXELS)
    throw new LabelError('label-picture-too-small', { minimum: LEAST_SHORT_SIDE_IN_PIXELS });
}
