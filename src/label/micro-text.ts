import { type Box, type Size, shortSide } from '../core';
import { measureLine } from './glyph-metrics';
import { keyedFraction } from './keyed-fraction';
import type { MicroText } from './label-plan';

const MICRO_TEXT = 'AI合成';
/** Parts of the smallest face's height, or of the picture's short side when no face is known. */
const SIZE_OF_FACE = 0.038;
const SIZE_OF_PICTURE = 0.02;
/** Smaller characters do not survive a photograph's usual compression. */
const LEAST_SIZE_IN_PIXELS = 9;
/** Distance between lines and between words, as parts of the font size. */
const LINE_STEP = 2;
const WORD_GAP = 0.9;
const [LEAST_CONTRAST, MOST_CONTRAST] = [0.04, 0.05] as const;
/** The text leans by 10 to 35 degrees, to either side. */
const [LEAST_ANGLE, MOST_ANGLE] = [Math.PI / 18, (35 * Math.PI) / 180] as const;

/** Faint text for the replaced regions; no two exports have the same pattern, so none can be subtracted from another. */
export function planMicroText(exportId: string, fontSizeInPixels: number): MicroText {
  const key = (use: string) => keyedFraction(exportId, `micro-${use}`);
  const between = (least: number, most: number, use: string) => least + (most - least) * key(use);
  return {
    text: MICRO_TEXT,
    fontSizeInPixels,
    stepInPixels: {
      width: Math.ceil((measureLine(MICRO_TEXT).advance + WORD_GAP) * fontSizeInPixels),
      height: Math.ceil(2 * LINE_STEP * fontSizeInPixels),
    },
    phase: { x: key('x'), y: key('y') },
    angleInRadians: (key('side') < 0.5 ? -1 : 1) * between(LEAST_ANGLE, MOST_ANGLE, 'angle'),
    contrast: between(LEAST_CONTRAST, MOST_CONTRAST, 'contrast'),
  };
}

/** The font size that fits the smallest face. */
export function microTextSize(size: Size, faces: readonly Box[]): number {
  const wanted =
    faces.length > 0
      ? SIZE_OF_FACE * Math.min(...faces.map((face) => face.height))
      : SIZE_OF_PICTURE * shortSide(size);
  return Math.max(LEAST_SIZE_IN_PIXELS, Math.round(wanted));
}
