import { LabelError } from '../core';
import { GLYPH_METRICS } from '../label';
import bundledFont from '../../models/built/label.woff2?url';

/** A name that no installed font has, so that nothing else can answer to it. */
const FAMILY = 'Persona Grata Label';
const PROBE_SIZE_IN_PIXELS = 1000;
/** Browsers round the edges of ink outwards, by up to a 64th of the font size. */
const INK_TOLERANCE = 0.02;
const ADVANCE_TOLERANCE = 0.002;

type DrawingContext = OffscreenCanvasRenderingContext2D;

/**
 * The bundled font, ready in this worker or page. Everything visible that the label says is set in it; it is looked at
 * again each time it is used. The owner closes it.
 */
export class LabelFont implements Disposable {
  readonly #face: FontFace;

  private constructor(face: FontFace) {
    this.#face = face;
  }

  /**
   * @param address - Of the font file; the bundled one unless a test says otherwise.
   * @throws LabelError `label-font-missing` when it cannot be loaded, or is not the font that the label was laid out for.
   */
  static async load(address: string = bundledFont): Promise<LabelFont> {
    try {
      const face = new FontFace(FAMILY, `url(${JSON.stringify(address)})`);
      fontsOfThisThread().add(await face.load());
      const font = new LabelFont(face);
      try {
        font.#check();
        return font;
      } catch (error) {
        font.close();
        throw error;
      }
    } catch (cause) {
      throw new LabelError('label-font-missing', {}, { cause });
    }
  }

  /**
   * Makes `context` write in this font.
   *
   * @throws LabelError `label-font-missing` when the font is gone meanwhile.
   */
  use(context: DrawingContext, sizeInPixels: number): void {
    this.#check();
    applyTo(context, sizeInPixels);
  }

  /**
   * A quick look, for marks that are painted already.
   *
   * @throws LabelError `label-font-missing` when the font is gone meanwhile.
   */
  assertPresent(): void {
    if (!fontsOfThisThread().has(this.#face)) throw new LabelError('label-font-missing');
  }

  close(): void {
    fontsOfThisThread().delete(this.#face);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /**
   * A canvas falls back to any other font without a word. Another font has other widths, and for Chinese characters, which
   * are as wide in every font, other edges of the ink.
   */
  #check(): void {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context || !fontsOfThisThread().has(this.#face)) throw new LabelError('label-font-missing');
    applyTo(context, PROBE_SIZE_IN_PIXELS);
    for (const [character, wanted] of Object.entries(GLYPH_METRICS)) {
      const found = context.measureText(character);
      const isBlank = wanted.right === wanted.left;
      const isRight =
        isNear(found.width, wanted.advance, ADVANCE_TOLERANCE) &&
        (isBlank ||
          (isNear(-found.actualBoundingBoxLeft, wanted.left, INK_TOLERANCE) &&
            isNear(found.actualBoundingBoxRight, wanted.right, INK_TOLERANCE) &&
            isNear(found.actualBoundingBoxAscent, wanted.top, INK_TOLERANCE) &&
            isNear(-found.actualBoundingBoxDescent, wanted.bottom, INK_TOLERANCE)));
      if (!isRight) throw new LabelError('label-font-missing', { character });
    }
  }
}

/** Kerning and rounding to the screen's grid off: text is as wide as the table says at every size. */
function applyTo(context: DrawingContext, sizeInPixels: number): void {
  context.font = `${sizeInPixels}px "${FAMILY}"`;
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
}

function isNear(found: number, wantedInThousandths: number, tolerance: number): boolean {
  return Math.abs(found / PROBE_SIZE_IN_PIXELS - wantedInThousandths / 1000) <= tolerance;
}

/** Workers have their fonts on the global scope, pages on the document. */
function fontsOfThisThread(): FontFaceSet {
  const scope = globalThis as { fonts?: FontFaceSet; document?: { fonts: FontFaceSet } };
  const fonts = scope.fonts ?? scope.document?.fonts;
  if (!fonts) throw new LabelError('label-font-missing');
  return fonts;
}
