import type { AnimatedMesh } from '../../reenact';
import { type DrawTarget, type GlDevice, GlMesh, GlProgram, type GlTexture } from '../gl';
import fragment from '../shaders/moved.frag.glsl?raw';
import vertex from '../shaders/moved.vert.glsl?raw';
import type { MovedPlace } from '../moved-place';
import { EDGE_DISTANCES } from './face-edge';
import type { MicroTextTile } from './face-pass';

const UNIFORMS = {
  cellOrigin: 'vec2',
  cellSize: 'vec2',
  picture: 'sampler2D',
  matte: 'sampler2D',
  microText: 'sampler2D',
  microTextPlacement: 'mat3',
  microTextContrast: 'float',
} as const;

/** Draws a still where its mesh has moved. */
export class MovedPass {
  readonly #device: GlDevice;
  readonly #program: GlProgram<typeof UNIFORMS>;

  constructor(device: GlDevice) {
    this.#device = device;
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
  }

  /** @param target - of the cell, with depth. */
  draw(
    target: DrawTarget,
    mesh: AnimatedMesh,
    place: MovedPlace,
    picture: GlTexture,
    matte: GlTexture,
    microText: MicroTextTile,
  ): void {
    using moved = new GlMesh(
      this.#device,
      {
        position: { size: 3, values: place.drawn(mesh.drawnPointsInPixels) },
        sourcePosition: { size: 2, values: place.sampled(mesh.sourcePointsInPixels) },
        edgeDistance: { size: 1, values: edgeDistances(mesh) },
      },
      mesh.triangles,
    );
    this.#program.draw(
      target,
      moved,
      {
        cellOrigin: [place.cell.left, place.cell.top],
        cellSize: [place.cell.width, place.cell.height],
        picture,
        matte,
        microText: microText.tile,
        microTextPlacement: microText.placement,
        microTextContrast: microText.contrast,
      },
      { blend: 'over', depth: 'nearest' },
    );
  }
}

/** What is seen through the openings of the face lies well within it; the rings are not the face. */
const WELL_WITHIN = 0.2;

/** How far each vertex lies within the outline of the face, in widths of it: as for a swap. */
function edgeDistances({ sourcePointsInPixels, faceVertexCount }: AnimatedMesh): Float32Array {
  const distances = new Float32Array(sourcePointsInPixels.length / 2);
  distances.fill(WELL_WITHIN, 0, faceVertexCount);
  distances.set(EDGE_DISTANCES);
  return distances;
}
