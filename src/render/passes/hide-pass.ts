import type { Box, Size } from '../../core';
import { type DrawTarget, type GlDevice, type GlMesh, GlProgram, GlTarget, type GlTexture } from '../gl';
import fragment from '../shaders/moved-hide.frag.glsl?raw';
import vertex from '../shaders/quad.vert.glsl?raw';
import { MOSAIC_CELLS } from './mosaic-pass';
import type { PictureScaling } from './picture-scaling';

const UNIFORMS = { box: 'vec4', sourceBox: 'vec4', picture: 'sampler2D', opacity: 'float' } as const;

/** How far the mosaic reaches beyond the landmarks, as a part of their box: as for a swap. */
const MARGIN = 0.18;

/** Hides a face, wholly or as far as its motion leaves the still's reach: opaque squares, each the mean of what it covers. */
export class HidePass {
  readonly #device: GlDevice;
  readonly #quad: GlMesh;
  readonly #scaling: PictureScaling;
  readonly #program: GlProgram<typeof UNIFORMS>;

  constructor(device: GlDevice, quad: GlMesh, scaling: PictureScaling) {
    this.#device = device;
    this.#quad = quad;
    this.#scaling = scaling;
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
  }

  /**
   * @param seen - the face's box in pixels of `picture`, where its colours are read.
   * @param hidden - where it is drawn, in pixels of the target.
   * @param scissor - outside of which nothing is drawn, in pixels of the target.
   */
  draw(target: DrawTarget, picture: GlTexture, seen: Box, hidden: Box, opacity: number, scissor?: Box): void {
    const [from, to] = [withMargin(seen), withMargin(hidden)];
    const longest = Math.max(to.width, to.height);
    const cells: Size = {
      width: Math.max(1, Math.round((MOSAIC_CELLS * to.width) / longest)),
      height: Math.max(1, Math.round((MOSAIC_CELLS * to.height) / longest)),
    };
    const { width, height } = target.size;
    using coarse = new GlTarget(this.#device, cells, { format: 'encoded', filter: 'nearest' });
    this.#scaling.draw(coarse, picture, from, false);
    this.#program.draw(
      target,
      this.#quad,
      {
        box: [to.left / width, to.top / height, to.width / width, to.height / height],
        sourceBox: [0, 0, 1, 1],
        picture: coarse.texture,
        opacity,
      },
      { blend: 'over', ...(scissor && { scissor }) },
    );
  }
}

function withMargin(box: Box): Box {
  return {
    left: box.left - MARGIN * box.width,
    top: box.top - MARGIN * box.height,
    width: box.width * (1 + 2 * MARGIN),
    height: box.height * (1 + 2 * MARGIN),
  };
}
