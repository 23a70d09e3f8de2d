import type { Box } from '../../core';
import { type DrawTarget, type GlDevice, type GlMesh, GlProgram, GlTexture } from '../gl';
import copyFragment from '../shaders/copy.frag.glsl?raw';
import vertex from '../shaders/quad.vert.glsl?raw';

const TEXELS = { box: 'vec4', sourceBox: 'vec4', picture: 'texels2D' } as const;
const SMOOTH = { box: 'vec4', sourceBox: 'vec4', picture: 'sampler2D' } as const;

const WHOLE = { box: [0, 0, 1, 1], sourceBox: [0, 0, 1, 1] } as const;

/** Lays finished drawings over the picture, pixel on pixel. */
export class OverlayPass {
  readonly #device: GlDevice;
  readonly #texels: GlProgram<typeof TEXELS>;
  readonly #smooth: GlProgram<typeof SMOOTH>;
  readonly #quad: GlMesh;

  constructor(device: GlDevice, quad: GlMesh) {
    this.#device = device;
    this.#texels = new GlProgram(device, vertex, copyFragment, TEXELS);
    this.#smooth = new GlProgram(device, vertex, copyFragment, SMOOTH);
    this.#quad = quad;
  }

  /** Draws `drawing` with its own alpha, its top left corner on the whole pixel nearest to (`left`, `top`). */
  draw(canvas: DrawTarget, drawing: OffscreenCanvas, left: number, top: number): void {
    const size = { width: drawing.width, height: drawing.height };
    using texture = new GlTexture(this.#device, size, { format: 'encoded' }, drawing);
    this.drawTexels(canvas, texture, { left: Math.round(left), top: Math.round(top), ...size });
  }

  /** Draws `drawing` with its own alpha, smoothly enlarged, over the whole canvas. */
  stretch(canvas: DrawTarget, drawing: OffscreenCanvas): void {
    const size = { width: drawing.width, height: drawing.height };
    using texture = new GlTexture(this.#device, size, { format: 'encoded' }, drawing);
    this.stretchTexture(canvas, texture);
  }

  /** As `stretch`, for a drawing that is a texture already. */
  stretchTexture(canvas: DrawTarget, texture: GlTexture): void {
    this.#smooth.draw(canvas, this.#quad, { ...WHOLE, picture: texture }, { blend: 'over' });
  }

  /** Fills the canvas with a texture of the same size, bit by bit. */
  fill(canvas: DrawTarget, texture: GlTexture): void {
    this.#texels.draw(canvas, this.#quad, { ...WHOLE, picture: texture });
  }

  /** Draws the whole of `texture`, hard texels, with its own alpha into `box`, pixels of the canvas. */
  drawTexels(canvas: DrawTarget, texture: GlTexture, box: Box): void {
    const uniforms = { ...WHOLE, box: placeOf(box, canvas), picture: texture };
    this.#texels.draw(canvas, this.#quad, uniforms, { blend: 'over' });
  }

  /** As `drawTexels`, replacing what is there. */
  layTexels(canvas: DrawTarget, texture: GlTexture, box: Box): void {
    this.#texels.draw(canvas, this.#quad, { ...WHOLE, box: placeOf(box, canvas), picture: texture });
  }
}

/** A box in pixels of the canvas, from 0 to 1. */
function placeOf(
  box: Box,
  { size: { width, height } }: DrawTarget,
): readonly [number, number, number, number] {
  return [box.left / width, box.top / height, box.width / width, box.height / height];
}
