import { LabelError, type Point, type Rgb, type Size, contrastRatio } from '../core';
import { CAP_HEIGHT, measureLine } from './glyph-metrics';
import type { LabelPlate } from './label-plan';

const PLATE_COLOUR: Rgb = [0.055, 0.06, 0.075];
const TEXT_COLOUR: Rgb = [1, 1, 1];
/** WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** A plate that has its size but not yet its place. */
export interface PlateLayout {
  readonly size: Size;
  readonly placeAt: (corner: Point) => LabelPlate;
}

/**
 * Sets one line of text on an opaque plate. Baseline and capitals end on whole pixels, so that the height of the letters
 * is what it says to the last row.
 *
 * @param paddingInPixels - Least distance from the ink to the plate's edges.
 * @throws LabelError `label-unreadable` when the colours contrast too little.
 */
export function layOutPlate(
  text: string,
  capHeightInPixels: number,
  paddingInPixels: Size,
  cornerRadiusInPixels: number,
): PlateLayout {
  if (contrastRatio(PLATE_COLOUR, TEXT_COLOUR) < LEAST_CONTRAST) throw new LabelError('label-unreadable');
  const fontSizeInPixels = capHeightInPixels / CAP_HEIGHT;
  const line = measureLine(text);
  const [paddingX, paddingY] = [Math.ceil(paddingInPixels.width), Math.ceil(paddingInPixels.height)];
  const baseline = {
    x: paddingX - line.left * fontSizeInPixels,
    y: paddingY + Math.ceil(line.top * fontSizeInPixels),
  };
  const size = {
    width: 2 * paddingX + Math.ceil((line.right - line.left) * fontSizeInPixels),
    height: baseline.y + Math.ceil(-line.bottom * fontSizeInPixels) + paddingY,
  };
  return {
    size,
    placeAt: ({ x, y }) => ({
      box: { left: x, top: y, ...size },
      text,
      fontSizeInPixels,
      capHeightInPixels,
      baseline: { x: x + baseline.x, y: y + baseline.y },
      cornerRadiusInPixels: Math.min(cornerRadiusInPixels, size.height / 2),
      plateColour: PLATE_COLOUR,
      textColour: TEXT_COLOUR,
    }),
  };
}
