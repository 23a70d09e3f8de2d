import type { Size } from '../../core';
import { CANONICAL_FACE, MESH_LANDMARK_COUNT } from '../../landmarks';
import { type GlDevice, GlMesh, GlProgram, type GlTarget, type GlTexture } from '../gl';
import fragment from '../shaders/moved-flat.frag.glsl?raw';
import vertex from '../shaders/unwrap.vert.glsl?raw';

const UNIFORMS = { face: 'sampler2D' } as const;

/** Lays faces flat, in linear light. */
export class FlatFaces {
  readonly #device: GlDevice;
  readonly #program: GlProgram<typeof UNIFORMS>;

  constructor(device: GlDevice) {
    this.#device = device;
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
  }

  /** @param landmarksInPixels - at least 468 x (x, y, z), in pixels of a picture of `size`. */
  draw(into: GlTarget, face: GlTexture, landmarksInPixels: Float32Array, size: Size): void {
    const points = new Float32Array(2 * MESH_LANDMARK_COUNT);
    for (let index = 0; index < MESH_LANDMARK_COUNT; index++) {
      points[2 * index] = landmarksInPixels[3 * index]! / size.width;
      points[2 * index + 1] = landmarksInPixels[3 * index + 1]! / size.height;
    }
    using mesh = new GlMesh(
      this.#device,
      {
        textureCoordinate: { size: 2, values: CANONICAL_FACE.textureCoordinates },
        sourcePosition: { size: 2, values: points },
      },
      CANONICAL_FACE.triangles,
    );
    into.clear();
    this.#program.draw(into, mesh, { face });
  }
}
