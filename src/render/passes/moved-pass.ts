import { CANONICAL_FACE, FACE_OVAL, MESH_LANDMARK_COUNT } from '../../landmarks';
import type { AnimatedMesh } from '../../reenact';
import { type DrawTarget, type GlDevice, GlMesh, GlProgram, type GlTexture } from '../gl';
import exposure from '../shaders/_exposure.glsl?raw';
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
  backdrop: 'sampler2D',
  gain: 'sampler2D',
  skin: 'sampler2D',
  wrinkles: 'float',
  microText: 'sampler2D',
  microTextPlacement: 'mat3',
  microTextContrast: 'float',
} as const;

/** How much brighter each place of the laid-flat face becomes, and how much of that is wanted. */
export interface Shade {
  readonly gain: GlTexture;
  readonly wrinkles: number;
}

/** The still, the colour of its skin, how opaque its person is, and what stands behind. */
export interface CutOut {
  readonly picture: GlTexture;
  /** One texel. */
  readonly skin: GlTexture;
  readonly matte: GlTexture;
  readonly backdrop: GlTexture;
}

/** Draws a still where its mesh has moved. */
export class MovedPass {
  readonly #device: GlDevice;
  readonly #program: GlProgram<typeof UNIFORMS>;

  constructor(device: GlDevice) {
    this.#device = device;
    this.#program = new GlProgram(device, vertex, exposure + fragment, UNIFORMS);
  }

  /** @param target - of the cell, with depth. */
  draw(
    target: DrawTarget,
    mesh: AnimatedMesh,
    place: MovedPlace,
    cutOut: CutOut,
    shade: Shade,
    microText: MicroTextTile,
  ): void {
    using moved = new GlMesh(
      this.#device,
      {
        position: { size: 3, values: place.drawn(mesh.drawnPointsInPixels) },
        sourcePosition: { size: 2, values: place.sampled(mesh.sourcePointsInPixels) },
        textureCoordinate: { size: 2, values: flatPlaces(mesh) },
        edgeDistance: { size: 1, values: edgeDistances(mesh) },
        strength: { size: 1, values: shadedShares(mesh) },
      },
      mesh.triangles,
    );
    this.#program.draw(
      target,
      moved,
      {
        cellOrigin: [place.cell.left, place.cell.top],
        cellSize: [place.cell.width, place.cell.height],
        ...cutOut,
        ...shade,
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

/** How much of the shade on the face's edge the rings around it take, from the inside out. */
const RING_SHADES = [0.75, 0.4, 0.1] as const;

/** Rings take the shade from the nearest place on the edge of the face. */
function flatPlaces({ sourcePointsInPixels, faceVertexCount }: AnimatedMesh): Float32Array {
  const { textureCoordinates } = CANONICAL_FACE;
  const places = new Float32Array(sourcePointsInPixels.length);
  places.set(textureCoordinates);
  for (let vertex = faceVertexCount; vertex < places.length / 2; vertex++) {
    const nearest = FACE_OVAL[(vertex - faceVertexCount) % FACE_OVAL.length]!;
    places[2 * vertex] = textureCoordinates[2 * nearest]!;
    places[2 * vertex + 1] = textureCoordinates[2 * nearest + 1]!;
  }
  return places;
}

function shadedShares({ sourcePointsInPixels, faceVertexCount }: AnimatedMesh): Float32Array {
  const shares = new Float32Array(sourcePointsInPixels.length / 2);
  shares.fill(1, 0, MESH_LANDMARK_COUNT);
  RING_SHADES.forEach((share, ring) => {
    const first = faceVertexCount + ring * FACE_OVAL.length;
    shares.fill(share, first, first + FACE_OVAL.length);
  });
  return shares;
}
