import type { Box, Size } from '../../core';
import { type DrawTarget, type GlDevice, type GlMesh, GlProgram, type GlTexture } from '../gl';
import fragment from '../shaders/reduce.frag.glsl?raw';
import vertex from '../shaders/quad.vert.glsl?raw';

const UNIFORMS = {
  box: 'vec4',
  sourceBox: 'vec4',
  picture: 'sampler2D',
  footprint: 'vec2',
  taps: 'float',
  decode: 'float',
} as const;

/** Draws a part of a picture in another size, by the mean of what each new pixel covers. */
export class PictureScaling {
  readonly #program: GlProgram<typeof UNIFORMS>;
  readonly #quad: GlMesh;

  constructor(device: GlDevice, quad: GlMesh) {
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
    this.#quad = quad;
  }

  /**
   * Fills `target` with `box` of `picture` (pixels of it; may be fractional). With `decode` the values become linear light,
   * for a target that keeps them so.
   */
  draw(target: DrawTarget, picture: GlTexture, box: Box, decode: boolean): void {
    const { width, height } = picture.size;
    const perPixel: Size = {
      width: box.width / target.size.width,
      height: box.height / target.size.height,
    };
    // A bilinear sample covers two texels along each axis.
    const taps = Math.min(16, Math.max(1, Math.ceil(Math.max(perPixel.width, perPixel.height) / 2)));
    const shrinks = Math.max(perPixel.width, perPixel.height) > 1.01;
    this.#program.draw(target, this.#quad, {
      box: [0, 0, 1, 1],
      sourceBox: [box.left / width, box.top / height, box.width / width, box.height / height],
      picture,
      footprint: shrinks ? [perPixel.width / width, perPixel.height / height] : [0, 0],
      taps: shrinks ? Math.max(2, taps) : 1,
      decode: decode ? 1 : 0,
    });
  }
}
