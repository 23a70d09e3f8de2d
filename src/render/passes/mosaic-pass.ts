import type { Box, Size } from '../../core';
import { type DrawTarget, type GlDevice, GlTarget, type GlTexture } from '../gl';
import type { OverlayPass } from './overlay-pass';
import type { PictureScaling } from './picture-scaling';

/** Cells along the longer side of a hidden face: too few to know anybody by. */
export const MOSAIC_CELLS = 8;

/** How far the mosaic reaches beyond the box of the landmarks, as a part of the box: hairline, ears and chin. */
const MARGIN = 0.18;

/** Hides faces: opaque squares, each the mean of what it covers. */
export class MosaicPass {
  readonly #device: GlDevice;
  readonly #scaling: PictureScaling;
  readonly #overlay: OverlayPass;

  constructor(device: GlDevice, scaling: PictureScaling, overlay: OverlayPass) {
    this.#device = device;
    this.#scaling = scaling;
    this.#overlay = overlay;
  }

  /** @param picture - what to read, of the canvas' size. @param face - box of the landmarks, in pixels of the canvas. */
  draw(canvas: DrawTarget, picture: GlTexture, face: Box): void {
    const box = withMargin(face);
    const longest = Math.max(box.width, box.height);
    const cells: Size = {
      width: Math.max(1, Math.round((MOSAIC_CELLS * box.width) / longest)),
      height: Math.max(1, Math.round((MOSAIC_CELLS * box.height) / longest)),
    };
    using coarse = new GlTarget(this.#device, cells, { format: 'encoded' });
    this.#scaling.draw(coarse, picture, box, false);
    this.#overlay.drawTexels(canvas, coarse.texture, box);
  }
}

function withMargin(box: Box): Box {
  return {
    left: Math.floor(box.left - MARGIN * box.width),
    top: Math.floor(box.top - MARGIN * box.height),
    width: Math.ceil(box.width * (1 + 2 * MARGIN)),
    height: Math.ceil(box.height * (1 + 2 * MARGIN)),
  };
}
