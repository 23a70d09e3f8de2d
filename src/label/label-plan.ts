import type { Box, Rgb, Size } from '../core';

/** One opaque plate with text in one line. Boxes in pixels of the picture. */
export interface LabelPlate {
  readonly box: Box;
  readonly text: string;
  readonly fontSizeInPixels: number;
  readonly capHeightInPixels: number;
  /** Left end of the baseline. */
  readonly baseline: { readonly x: number; readonly y: number };
  readonly cornerRadiusInPixels: number;
  readonly plateColour: Rgb;
  readonly textColour: Rgb;
}

/** Faint repeated text within the replaced region, keyed to the export. */
export interface MicroText {
  readonly text: string;
  readonly fontSizeInPixels: number;
  /** Distance between repetitions, in pixels of the picture. */
  readonly stepInPixels: Size;
  /** Shift of the pattern, 0 to 1 of a step, and its rotation in radians: both drawn from the export id. */
  readonly phase: { readonly x: number; readonly y: number };
  readonly angleInRadians: number;
  /** Amplitude of the pattern in sRGB, 0 to 1. */
  readonly contrast: number;
}

/** Everything visible that a labelled picture carries, in one place. */
export interface LabelPlan {
  readonly size: Size;
  readonly plate: LabelPlate;
  /** One for each replaced face; it overlaps the face's edge. */
  readonly tags: readonly LabelPlate[];
  readonly microText: MicroText;
}
