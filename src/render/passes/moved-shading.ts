import { type GlDevice, type GlMesh, GlProgram, type GlTarget } from '../gl';
import exposure from '../shaders/_exposure.glsl?raw';
import fragment from '../shaders/moved-shading.frag.glsl?raw';
import vertex from '../shaders/moved-shading.vert.glsl?raw';
import type { FlatFace } from './flat-faces';

const UNIFORMS = {
  driving: 'sampler2D',
  drivingSkin: 'sampler2D',
  rest: 'sampler2D',
  restSkin: 'sampler2D',
  source: 'sampler2D',
  sourceSkin: 'sampler2D',
} as const;

/**
 * The shade and the gloss that an expression and a turn of the head bring: the driver's face laid flat against the same at rest, after Liu,
 * Shan and Zhang (2001), "Expressive expression mapping with ratio images".
 */
export class MovedShading {
  readonly #quad: GlMesh;
  readonly #program: GlProgram<typeof UNIFORMS>;

  constructor(device: GlDevice, quad: GlMesh) {
    this.#quad = quad;
    this.#program = new GlProgram(device, vertex, exposure + fragment, UNIFORMS);
  }

  /** @param into - as large as a laid-flat face: by how much the stored values of the skin of `source` grow. */
  draw(into: GlTarget, driving: FlatFace, rest: FlatFace, source: FlatFace): void {
    this.#program.draw(into, this.#quad, {
      driving: driving.flat.texture,
      drivingSkin: driving.skin.texture,
      rest: rest.flat.texture,
      restSkin: rest.skin.texture,
      source: source.flat.texture,
      sourceSkin: source.skin.texture,
    });
  }
}
