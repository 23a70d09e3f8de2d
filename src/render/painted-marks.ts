import type { Size } from '../core';
import type { LabelPlan, LabelPlate, MicroText } from '../label';
import { type GlDevice, GlTexture } from './gl';
import type { LabelPainter } from './label-painter';

/** The drawings that end up on top, ready on the graphics processor. They belong to `PaintedMarks`. */
export interface Marks {
  readonly plate: GlTexture;
  readonly tags: readonly GlTexture[];
  readonly microText: GlTexture;
  readonly banner: GlTexture | null;
}

/** Paints the marks of a plan; what was painted for one drawing is kept for the next. */
export class PaintedMarks {
  readonly #device: GlDevice;
  readonly #painter: LabelPainter;
  readonly #kept = new Map<string, { readonly texture: GlTexture; isUsed: boolean }>();

  constructor(device: GlDevice, painter: LabelPainter) {
    this.#device = device;
    this.#painter = painter;
  }

  /**
   * To be called before anything else is drawn, so that a missing font stops everything.
   *
   * @throws LabelError `label-font-missing`, also for what is painted already.
   */
  prepare(plan: LabelPlan, unconsentedBanner: boolean): Marks {
    this.#painter.assertReady();
    return {
      plate: this.#plate(plan.plate),
      tags: plan.tags.map((tag) => this.#plate(tag)),
      microText: this.#microText(plan.microText),
      banner: unconsentedBanner ? this.#banner(plan.size) : null,
    };
  }

  /** Gives back what was not asked for since the last call. */
  forgetUnused(): void {
    for (const [key, kept] of this.#kept) {
      if (!kept.isUsed) {
        kept.texture.close();
        this.#kept.delete(key);
      }
      kept.isUsed = false;
    }
  }

  /** Wherever it stands, a plate of the same words and size looks the same. */
  #plate(plate: LabelPlate): GlTexture {
    const { box, baseline, ...look } = plate;
    const { width, height } = box;
    // Without what rounding leaves of the place.
    const x = (baseline.x - box.left).toFixed(3);
    const y = (baseline.y - box.top).toFixed(3);
    return this.#keep(`plate ${JSON.stringify({ ...look, width, height, x, y })}`, () =>
      this.#painter.paintPlate(plate),
    );
  }

  #microText(microText: MicroText): GlTexture {
    const { text, fontSizeInPixels, stepInPixels } = microText;
    const key = `micro ${text} ${fontSizeInPixels} ${stepInPixels.width} ${stepInPixels.height}`;
    return this.#keep(key, () => this.#painter.paintMicroTextTile(microText), 'repeat');
  }

  #banner(size: Size): GlTexture {
    return this.#keep(`banner ${size.width} ${size.height}`, () =>
      this.#painter.paintUnconsentedBanner(size),
    );
  }

  #keep(key: string, paint: () => OffscreenCanvas, wrap: 'clamp' | 'repeat' = 'clamp'): GlTexture {
    let kept = this.#kept.get(key);
    if (kept === undefined) {
      const drawing = paint();
      const size: Size = { width: drawing.width, height: drawing.height };
      const texture = new GlTexture(this.#device, size, { format: 'encoded', wrap }, drawing);
      kept = { texture, isUsed: true };
      this.#kept.set(key, kept);
    }
    kept.isUsed = true;
    return kept.texture;
  }
}
