import { type GlDevice, type GlMesh, GlProgram, type GlTarget } from '../gl';
import fragment from '../shaders/blur.frag.glsl?raw';
import vertex from '../shaders/quad.vert.glsl?raw';

const UNIFORMS = {
  box: 'vec4',
  sourceBox: 'vec4',
  weighted: 'sampler2D',
  spacing: 'vec2',
  sigma: 'float',
} as const;

const WHOLE = { box: [0, 0, 1, 1], sourceBox: [0, 0, 1, 1] } as const;

/** Blurs along both axes. */
export class GaussianBlur {
  readonly #quad: GlMesh;
  readonly #program: GlProgram<typeof UNIFORMS>;

  constructor(device: GlDevice, quad: GlMesh) {
    this.#quad = quad;
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
  }

  /** From `from` by way of `scratch` to `to`, which may be `from`. `sigma` is in texels of `scratch`. */
  draw(from: GlTarget, scratch: GlTarget, to: GlTarget, sigma: number): void {
    const { width, height } = scratch.size;
    const across = { ...WHOLE, weighted: from.texture, spacing: [1 / width, 0] as const, sigma };
    this.#program.draw(scratch, this.#quad, across);
    const down = { ...WHOLE, weighted: scratch.texture, spacing: [0, 1 / height] as const, sigma };
    this.#program.draw(to, this.#quad, down);
  }
}
