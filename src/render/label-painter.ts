import { RenderError, type Rgb, type Size, shortSide } from '../core';
import { CAP_HEIGHT, type LabelPlate, type MicroText, UNCONSENTED_TEXT } from '../label';
import type { LabelFont } from './label-font';

type DrawingContext = OffscreenCanvasRenderingContext2D;

/** Longest side of the banner's drawing; it is only ever stretched over a preview. */
const BANNER_SIDE_IN_PIXELS = 1024;
/** Parts of the short side: height of a band's letters and of the band, and the distance between bands. */
const BANNER_CAP_HEIGHT = 0.06;
const BAND_HEIGHT = 0.12;
const BAND_STEP = 0.48;
const BAND_COLOUR: Rgb = [0.97, 0.95, 0.91];
const BAND_TEXT_COLOUR: Rgb = [0.09, 0.09, 0.11];

/**
 * Paints the marks of a label plan, each on a canvas of its own, to be laid on the picture pixel by pixel. All of it is set
 * in the bundled font, which the painter borrows and does not close.
 */
export class LabelPainter {
  readonly #font: LabelFont;

  constructor(font: LabelFont) {
    this.#font = font;
  }

  /** @throws LabelError `label-font-missing` when the font is gone. */
  assertReady(): void {
    this.#font.assertPresent();
  }

  /**
   * The plate in its own size: its top left pixel belongs at `plate.box`. Opaque but for the rounded corners.
   *
   * @throws LabelError `label-font-missing` when the font is gone.
   */
  paintPlate(plate: LabelPlate): OffscreenCanvas {
    const { box, baseline } = plate;
    const context = openContext(box);
    context.fillStyle = cssColour(plate.plateColour);
    context.beginPath();
    context.roundRect(0, 0, box.width, box.height, plate.cornerRadiusInPixels);
    context.fill();
    this.#font.use(context, plate.fontSizeInPixels);
    context.fillStyle = cssColour(plate.textColour);
    context.fillText(plate.text, baseline.x - box.left, baseline.y - box.top);
    return context.canvas;
  }

  /**
   * The piece of micro-text that repeats without a seam in both directions: white, the ink in alpha. Whoever lays it on a
   * face shifts and turns it and gives it its contrast, lighter on dark skin and darker on bright.
   *
   * @throws LabelError `label-font-missing` when the font is gone.
   */
  paintMicroTextTile({
    text,
    fontSizeInPixels,
    stepInPixels: { width, height },
  }: MicroText): OffscreenCanvas {
    const context = openContext({ width, height });
    this.#font.use(context, fontSizeInPixels);
    context.fillStyle = 'white';
    const capHeight = CAP_HEIGHT * fontSizeInPixels;
    // Like bricks, so that no straight gap is left to cut along; what runs out on the right comes in on the left.
    for (const [x, y] of [
      [0, height / 4],
      [width / 2, (3 * height) / 4],
      [-width / 2, (3 * height) / 4],
    ] as const)
      context.fillText(text, x, Math.round(y + capHeight / 2));
    return context.canvas;
  }

  /**
   * Opaque diagonal bands with `text` over the whole of a preview that lacks a consent. The drawing has the proportions of
   * `size` and at most 1024 px a side: it is stretched over the picture.
   *
   * @throws LabelError `label-font-missing` when the font is gone.
   */
  paintUnconsentedBanner(size: Size, text: string = UNCONSENTED_TEXT): OffscreenCanvas {
    const factor = Math.min(1, BANNER_SIDE_IN_PIXELS / Math.max(size.width, size.height));
    const width = Math.max(1, Math.round(size.width * factor));
    const height = Math.max(1, Math.round(size.height * factor));
    const context = openContext({ width, height });
    const unit = shortSide({ width, height });
    const reach = Math.hypot(width, height);
    this.#font.use(context, (BANNER_CAP_HEIGHT * unit) / CAP_HEIGHT);
    const textWidth = context.measureText(text).width;
    const step = textWidth + BAND_HEIGHT * unit;
    context.translate(width / 2, height / 2);
    context.rotate(-Math.atan2(height, width));
    const bands = Math.ceil(reach / (2 * BAND_STEP * unit));
    for (let band = -bands; band <= bands; band++) {
      const middle = band * BAND_STEP * unit;
      context.fillStyle = cssColour(BAND_COLOUR);
      context.fillRect(-reach, middle - (BAND_HEIGHT * unit) / 2, 2 * reach, BAND_HEIGHT * unit);
      context.fillStyle = cssColour(BAND_TEXT_COLOUR);
      // The middle band has a text in the middle of the picture; its neighbours are shifted by half a step.
      const first = -step * Math.ceil(reach / step) - textWidth / 2 + (band % 2 === 0 ? 0 : step / 2);
      for (let x = first; x < reach; x += step)
        context.fillText(text, x, middle + (BANNER_CAP_HEIGHT * unit) / 2);
    }
    return context.canvas;
  }
}

/** Kept on the processor's side: the drawings are small, and are uploaded from there. */
function openContext({ width, height }: Size): DrawingContext {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new RenderError('render-unavailable');
  return context;
}

function cssColour([red, green, blue]: Rgb): string {
  return `rgb(${100 * red}% ${100 * green}% ${100 * blue}%)`;
}
