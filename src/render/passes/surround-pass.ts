import type { Box } from '../../core';
import type { ReenactedMesh } from '../../reenact';
import { type DrawTarget, type GlDevice, GlMesh, GlProgram, type GlTexture } from '../gl';
import fragment from '../shaders/copy.frag.glsl?raw';
import vertex from '../shaders/warp.vert.glsl?raw';
import { normalisedPoints } from './face-pass';

const UNIFORMS = { picture: 'sampler2D' } as const;

/** Draws the target's own picture around the face where the new outline carries it. */
export class SurroundPass {
  readonly #device: GlDevice;
  readonly #program: GlProgram<typeof UNIFORMS>;

  constructor(device: GlDevice) {
    this.#device = device;
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
  }

  draw(canvas: DrawTarget, picture: GlTexture, mesh: ReenactedMesh, scissor: Box): void {
    if (mesh.surround.triangles.length === 0) return;
    using grid = new GlMesh(
      this.#device,
      {
        position: {
          size: 2,
          values: normalisedPoints(mesh.surround.toPointsInPixels, 2, mesh.targetSize),
        },
        sourcePosition: {
          size: 2,
          values: normalisedPoints(mesh.surround.fromPointsInPixels, 2, mesh.targetSize),
        },
      },
      mesh.surround.triangles,
    );
    this.#program.draw(canvas, grid, { picture }, { scissor });
  }
}
