import type { Size } from '../core';
import type { Luma } from '../watermark';

/** A small picture to be found in larger ones, less its mean and of length one. */
export interface Template extends Size {
  readonly values: Float32Array;
  /** Columns in which it is darker than on the whole; what is not so in a picture is passed over before it is matched. */
  readonly gap: { readonly from: number; readonly to: number } | null;
}

export interface Match {
  /** The normalised correlation (Lewis, Fast Normalized Cross-Correlation, 1995), at most 1. */
  readonly likeness: number;
  readonly left: number;
  readonly top: number;
}

/** Letters on a dark plate leave it darker than the middle and far from even. What is not like that is not looked at closer. */
const BRIGHTEST_MEAN = 150;
const LEAST_DEVIATION = 25;
/** In standard deviations of the brightness; a plate's gap is about twice as deep. */
const GAP_DEPTH = 0.25;

export function templateOf({ width, height, values }: Luma, gap: Template['gap'] = null): Template {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = values.map((value) => value - mean);
  const length = Math.hypot(...centred);
  return { width, height, values: centred.map((value) => value / length), gap };
}

/** Where a picture is most like a template; `null` where that does not fit, or is nowhere like it at all. */
export function bestMatch(picture: Luma, template: Template): Match | null {
  const [lastLeft, lastTop] = [picture.width - template.width, picture.height - template.height];
  if (lastLeft < 0 || lastTop < 0) return null;
  const { plain, squares } = sumsOf(picture);
  const columns = picture.width + 1;
  const count = template.values.length;
  const { gap } = template;
  const gapCount = gap === null ? 0 : (gap.to - gap.from) * template.height;
  let best: Match | null = null;
  for (let top = 0; top <= lastTop; top++) {
    for (let left = 0; left <= lastLeft; left++) {
      const upper = top * columns + left;
      const lower = upper + template.height * columns;
      const [upperEnd, lowerEnd] = [upper + template.width, lower + template.width];
      const mean = (plain[lowerEnd]! - plain[lower]! - plain[upperEnd]! + plain[upper]!) / count;
      if (mean > BRIGHTEST_MEAN) continue;
      const variance =
        (squares[lowerEnd]! - squares[lower]! - squares[upperEnd]! + squares[upper]!) / count - mean * mean;
      if (variance < LEAST_DEVIATION * LEAST_DEVIATION) continue;
      if (gap !== null) {
        const above = plain[upper + gap.to]! - plain[upper + gap.from]!;
        const dark = (plain[lower + gap.to]! - plain[lower + gap.from]! - above) / gapCount;
        if (dark > mean - GAP_DEPTH * Math.sqrt(variance)) continue;
      }
      const likeness = product(picture, template, left, top) / Math.sqrt(variance * count);
      if (likeness > (best?.likeness ?? 0)) best = { likeness, left, top };
    }
  }
  return best;
}

function product(picture: Luma, template: Template, left: number, top: number): number {
  let sum = 0;
  for (let y = 0; y < template.height; y++) {
    const row = (top + y) * picture.width + left;
    const templateRow = y * template.width;
    for (let x = 0; x < template.width; x++)
      sum += template.values[templateRow + x]! * picture.values[row + x]!;
  }
  return sum;
}

/** Sums of brightness, and of its squares, of everything above and to the left. */
function sumsOf({ width, height, values }: Luma): {
  readonly plain: Float64Array;
  readonly squares: Float64Array;
} {
  const columns = width + 1;
  const plain = new Float64Array(columns * (height + 1));
  const squares = new Float64Array(plain.length);
  for (let y = 0; y < height; y++) {
    let [line, lineSquares] = [0, 0];
    for (let x = 0; x < width; x++) {
      const value = values[y * width + x]!;
      line += value;
      lineSquares += value * value;
      const place = (y + 1) * columns + x + 1;
      plain[place] = plain[place - columns]! + line;
      squares[place] = squares[place - columns]! + lineSquares;
    }
  }
  return { plain, squares };
}
