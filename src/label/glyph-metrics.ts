/**
 * Sizes of the bundled font's glyphs, in thousandths of the font size. The plan of a label is made where no font is at
 * hand; the font is held to this table when it is loaded.
 */
export interface GlyphMetrics {
  /** Distance to the next glyph, without kerning. */
  readonly advance: number;
  /** Edges of the ink: from the origin to the right, and from the baseline upwards. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function glyph(advance: number, left: number, right: number, top: number, bottom: number): GlyphMetrics {
  return { advance, left, right, top, bottom };
}

/** Noto Sans SC, bold: every character that the marks are written with. */
export const GLYPH_METRICS: Readonly<Record<string, GlyphMetrics>> = {
  ' ': glyph(227, 0, 0, 0, 0),
  A: glyph(641, -4, 645, 741, 0),
  D: glyph(714, 91, 660, 741, 0),
  E: glyph(615, 91, 556, 741, 0),
  F: glyph(585, 91, 547, 741, 0),
  I: glyph(330, 91, 239, 741, 0),
  M: glyph(853, 91, 763, 741, 0),
  O: glyph(770, 54, 716, 754, -14),
  '·': glyph(1000, 372, 628, 508, 252),
  合: glyph(1000, 29, 979, 854, -88),
  成: glyph(1000, 25, 969, 859, -101),
};

/** Height of flat capitals, such as the I, as a part of the font size. */
export const CAP_HEIGHT = GLYPH_METRICS['I']!.top / 1000;

/** Extent of one line of text as parts of the font size: from its origin, y upwards from the baseline. */
export interface LineMetrics {
  readonly advance: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @throws RangeError for a character that is not in the table. */
export function measureLine(text: string): LineMetrics {
  let advance = 0;
  let [left, right, top, bottom] = [Infinity, -Infinity, -Infinity, Infinity];
  for (const character of text) {
    const metrics = GLYPH_METRICS[character];
    if (!metrics) throw new RangeError(`The label's font table has no “${character}”.`);
    if (metrics.right > metrics.left) {
      left = Math.min(left, advance + metrics.left);
      right = Math.max(right, advance + metrics.right);
      top = Math.max(top, metrics.top);
      bottom = Math.min(bottom, metrics.bottom);
    }
    advance += metrics.advance;
  }
  return {
    advance: advance / 1000,
    left: left / 1000,
    right: right / 1000,
    top: top / 1000,
    bottom: bottom / 1000,
  };
}
