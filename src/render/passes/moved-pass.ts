import { CANONICAL_FACE, FACE_OVAL, MESH_LANDMARK_COUNT } from '../../landmarks';
import type { AnimatedMesh } from '../../reenact';
import { type DrawTarget, type GlDevice, GlProgram, GlStreamMesh, type GlTexture } from '../gl';
import type { MovedPlace } from '../moved-place';
import fragment from '../shaders/moved.frag.glsl?raw';
import vertex from '../shaders/moved.vert.glsl?raw';
import type { PersonExtent } from '../person-extent';
import { DepthOrder } from './depth-order';
import { EDGE_DISTANCES } from './face-edge';
import type { MicroTextTile } from './face-pass';

const UNIFORMS = {
  canvasSize: 'vec2',
  behindCanvas: 'vec4',
  picture: 'sampler2D',
  matte: 'sampler2D',
  backdrop: 'sampler2D',
  gain: 'sampler2D',
  wrinkles: 'float',
  microText: 'sampler2D',
  microTextPlacement: 'mat3',
  microTextContrast: 'float',
} as const;

/** The still, how opaque its person is, and what stands behind. */
export interface CutOut {
  readonly picture: GlTexture;
  readonly matte: GlTexture;
  readonly backdrop: GlTexture;
}

/** How much brighter each place of the laid-flat face becomes, and how much of that is wanted. */
export interface Shade {
  readonly gain: GlTexture;
  readonly wrinkles: number;
}

/** What is seen through the openings of the face lies well within it, in widths of the face; the rings are not the face. */
const WELL_WITHIN = 0.2;
/** How much of the shade on the face's edge the rings around it take, from the inside out. */
const RING_SHADES = [0.75, 0.4, 0.1] as const;

/** Values of one vertex: where it is drawn, where it is taken from, where it is laid flat, edge, shade. */
const STRIDE = 8;

/** Draws a still where its mesh has moved, and nothing where it stands still. */
export class MovedPass {
  readonly #program: GlProgram<typeof UNIFORMS>;
  readonly #mesh: GlStreamMesh;
  readonly #order = new DepthOrder();

  constructor(device: GlDevice) {
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
    this.#mesh = new GlStreamMesh(device, [
      ['position', 2],
      ['sourcePosition', 2],
      ['textureCoordinate', 2],
      ['edgeDistance', 1],
      ['strength', 1],
    ]);
  }

  draw(
    canvas: DrawTarget,
    mesh: AnimatedMesh,
    place: MovedPlace,
    cutOut: CutOut,
    shade: Shade,
    microText: MicroTextTile,
    extent: PersonExtent | null,
  ): void {
    const { skin, folds } = mesh.triangles;
    const face = this.#order.arrange(mesh.drawnPointsInPixels, skin, folds);
    const rings = movingRings(mesh, extent);
    const triangles = new Uint16Array(rings.length + face.length);
    triangles.set(rings);
    triangles.set(face, rings.length);
    this.#mesh.write(verticesOf(mesh, place), triangles);
    this.#program.draw(
      canvas,
      this.#mesh,
      {
        canvasSize: [canvas.size.width, canvas.size.height],
        behindCanvas: place.behindCanvas,
        ...cutOut,
        ...shade,
        microText: microText.tile,
        microTextPlacement: microText.placement,
        microTextContrast: microText.contrast,
      },
      { scissor: place.cell },
    );
  }
}

/** Triangles of the rings that move, hold somebody and are turned to the viewer; the others are hidden, or as they are in the still. */
function movingRings(
  { triangles, drawnPointsInPixels: drawn, sourcePointsInPixels: source }: AnimatedMesh,
  extent: PersonExtent | null,
): Uint16Array {
  const { rings } = triangles;
  const moving = new Uint16Array(rings.length);
  let count = 0;
  const stands = (vertex: number): boolean =>
    Math.abs(drawn[3 * vertex]! - source[2 * vertex]!) +
      Math.abs(drawn[3 * vertex + 1]! - source[2 * vertex + 1]!) <
    0.01;
  for (let index = 0; index < rings.length; index += 3) {
    const [a, b, c] = [rings[index]!, rings[index + 1]!, rings[index + 2]!];
    if (stands(a) && stands(b) && stands(c)) continue;
    const area =
      (drawn[3 * c]! - drawn[3 * a]!) * (drawn[3 * b + 1]! - drawn[3 * a + 1]!) -
      (drawn[3 * b]! - drawn[3 * a]!) * (drawn[3 * c + 1]! - drawn[3 * a + 1]!);
    if (area <= 0 || (extent !== null && !mayHold(extent, source, drawn, a, b, c))) continue;
    moving[count] = a;
    moving[count + 1] = b;
    moving[count + 2] = c;
    count += 3;
  }
  return moving.subarray(0, count);
}

/** Whether somebody may be where a triangle is taken from, or was where it is drawn. */
function mayHold(
  extent: PersonExtent,
  source: Float32Array,
  drawn: Float32Array,
  a: number,
  b: number,
  c: number,
): boolean {
  const within = (points: Float32Array, stride: number): boolean => {
    const [ax, bx, cx] = [points[stride * a]!, points[stride * b]!, points[stride * c]!];
    const [ay, by, cy] = [points[stride * a + 1]!, points[stride * b + 1]!, points[stride * c + 1]!];
    return extent.mayHold(
      Math.min(ax, bx, cx),
      Math.min(ay, by, cy),
      Math.max(ax, bx, cx),
      Math.max(ay, by, cy),
    );
  };
  return within(source, 2) || within(drawn, 3);
}

function verticesOf(mesh: AnimatedMesh, place: MovedPlace): Float32Array {
  const { drawnPointsInPixels: drawn, sourcePointsInPixels: source, faceVertexCount } = mesh;
  const { textureCoordinates } = CANONICAL_FACE;
  const count = source.length / 2;
  const vertices = new Float32Array(STRIDE * count);
  for (let vertex = 0; vertex < count; vertex++) {
    const first = STRIDE * vertex;
    vertices[first] = place.drawnX(drawn[3 * vertex]!);
    vertices[first + 1] = place.drawnY(drawn[3 * vertex + 1]!);
    vertices[first + 2] = place.sampledX(source[2 * vertex]!);
    vertices[first + 3] = place.sampledY(source[2 * vertex + 1]!);
    if (vertex < MESH_LANDMARK_COUNT) {
      vertices[first + 4] = textureCoordinates[2 * vertex]!;
      vertices[first + 5] = textureCoordinates[2 * vertex + 1]!;
      vertices[first + 6] = EDGE_DISTANCES[vertex]!;
      vertices[first + 7] = 1;
    } else if (vertex < faceVertexCount) vertices[first + 6] = WELL_WITHIN;
    else {
      // Rings take the shade from the nearest place on the edge of the face.
      const index = vertex - faceVertexCount;
      const nearest = FACE_OVAL[index % FACE_OVAL.length]!;
      vertices[first + 4] = textureCoordinates[2 * nearest]!;
      vertices[first + 5] = textureCoordinates[2 * nearest + 1]!;
      vertices[first + 7] = RING_SHADES[Math.floor(index / FACE_OVAL.length)] ?? 0;
    }
  }
  return vertices;
}
