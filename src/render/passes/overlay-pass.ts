import type { Box } from '../../core';
import { type GlDevice, type GlMesh, GlProgram, type GlTarget, GlTexture } from '../gl';
import fragment from '../shaders/copy.frag.glsl?raw';
import vertex from '../shaders/quad.vert.glsl?raw';

const UNIFORMS = { box: 'vec4', sourceBox: 'vec4', picture: 'sampler2D' } as const;

/** Lays finished drawings over the picture, pixel on pixel. */
export class OverlayPass {
  readonly #device: GlDevice;
  readonly #program: GlProgram<typeof UNIFORMS>;
  readonly #quad: GlMesh;

  constructor(device: GlDevice, quad: GlMesh) {
    this.#device = device;
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
    this.#quad = quad;
  }

  /** Draws `drawing` with its own alpha, its top left corner on the whole pixel nearest to (`left`, `top`). */
  draw(canvas: GlTarget, drawing: OffscreenCanvas, left: number, top: number): void {
    const size = { width: drawing.width, height: drawing.height };
    using texture = new GlTexture(this.#device, size, { format: 'encoded', filter: 'nearest' }, drawing);
    this.drawTexture(canvas, texture, { left: Math.round(left), top: Math.round(top), ...size });
  }

  /** Draws `drawing` with its own alpha over the whole canvas. */
  stretch(canvas: GlTarget, drawing: OffscreenCanvas): void {
    const size = { width: drawing.width, height: drawing.height };
    using texture = new GlTexture(this.#device, size, { format: 'encoded' }, drawing);
    this.drawTexture(canvas, texture, { left: 0, top: 0, ...canvas.size });
  }

  /** Draws the whole of `texture` into `box`, pixels of the canvas. */
  drawTexture(canvas: GlTarget, texture: GlTexture, box: Box): void {
    const { width, height } = canvas.size;
    this.#program.draw(
      canvas,
      this.#quad,
      {
        box: [box.left / width, box.top / height, box.width / width, box.height / height],
        sourceBox: [0, 0, 1, 1],
        picture: texture,
      },
      { blend: 'over' },
    );
  }
}
