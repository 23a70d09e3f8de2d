import type { Box, Size } from '../../core';
import { CANONICAL_FACE, LIP_VERTICES } from '../../landmarks';
import type { ReenactedMesh, SwapSettings } from '../../reenact';
import { type DrawTarget, type GlDevice, GlMesh, GlProgram, type GlTexture } from '../gl';
import relit from '../shaders/_relit.glsl?raw';
import fragment from '../shaders/face.frag.glsl?raw';
import vertex from '../shaders/face.vert.glsl?raw';
import { EDGE_DISTANCES } from './face-edge';
import type { RelitMaps, SeenFace } from './relighting';

const UNIFORMS = {
  canvasSize: 'vec2',
  sourceModel: 'sampler2D',
  targetModel: 'sampler2D',
  source: 'sampler2D',
  sourceLight: 'sampler2D',
  targetLight: 'sampler2D',
  cover: 'sampler2D',
  regions: 'sampler2D',
  microText: 'sampler2D',
  microTextPlacement: 'mat3',
  microTextContrast: 'float',
  eyeShare: 'float',
  skinTone: 'float',
  feather: 'float',
  opacity: 'float',
} as const;

/** Width of the soft edge, as a part of the face's, at either end of its slider. */
const [CRISPEST_EDGE, WIDEST_EDGE] = [0.015, 0.08] as const;

/** The small print within the replaced region, ready for drawing. */
export interface MicroTextTile {
  readonly tile: GlTexture;
  /** Column-major: from pixels of the canvas to places in the repeated tile. */
  readonly placement: readonly number[];
  readonly contrast: number;
}

/** Draws the new face over the picture. */
export class FacePass {
  readonly #device: GlDevice;
  readonly #program: GlProgram<typeof UNIFORMS>;
  readonly #regions: GlTexture;

  constructor(device: GlDevice, regions: GlTexture) {
    this.#device = device;
    this.#regions = regions;
    this.#program = new GlProgram(device, vertex, relit + fragment, UNIFORMS);
  }

  draw(
    canvas: DrawTarget,
    mesh: ReenactedMesh,
    source: SeenFace,
    maps: RelitMaps,
    settings: SwapSettings,
    microText: MicroTextTile,
    scissor: Box,
  ): void {
    using face = new GlMesh(
      this.#device,
      {
        position: { size: 2, values: normalisedPoints(mesh.drawnPointsInPixels, 3, mesh.targetSize) },
        sourcePosition: { size: 2, values: source.points },
        mirrorPosition: { size: 2, values: mirrored(source.points) },
        textureCoordinate: { size: 2, values: CANONICAL_FACE.textureCoordinates },
        facing: { size: 1, values: mesh.targetFacing },
        edgeDistance: { size: 1, values: EDGE_DISTANCES },
      },
      farthestFirst(mesh.drawnPointsInPixels),
    );
    this.#program.draw(
      canvas,
      face,
      {
        ...maps,
        canvasSize: [canvas.size.width, canvas.size.height],
        source: source.crop,
        regions: this.#regions,
        microText: microText.tile,
        microTextPlacement: microText.placement,
        microTextContrast: microText.contrast,
        eyeShare: shareOfEyes(source.pixelsPerPixel),
        skinTone: settings.skinTone,
        feather: CRISPEST_EDGE + (WIDEST_EDGE - CRISPEST_EDGE) * settings.edge,
        opacity: settings.opacity,
      },
      { blend: 'over', scissor },
    );
  }
}

/** Enlarged beyond recognition, eyes have no edge any more: from 1, lit by themselves, to 0, lit as the skin they have run into. */
function shareOfEyes(pixelsPerPixel: number): number {
  return Math.min(1, Math.max(0, (5 - pixelsPerPixel) / 2.5));
}

/** The (x, y) of points that lie `stride` apart, as parts of a picture's size. */
export function normalisedPoints(points: Float32Array, stride: number, size: Size): Float32Array {
  return Float32Array.from({ length: (points.length / stride) * 2 }, (_, index) => {
    const value = points[stride * (index >> 1) + (index & 1)]!;
    return value / (index % 2 === 0 ? size.width : size.height);
  });
}

/** Each vertex's values replaced by those of its partner on the other half of the face. */
function mirrored(points: Float32Array): Float32Array {
  const { mirrorVertices } = CANONICAL_FACE;
  return Float32Array.from(points, (_, index) => points[2 * mirrorVertices[index >> 1]! + (index & 1)]!);
}

/** Closed lips press the triangles between them to nothing: whichever way round, they hold the line of the mouth. */
const LIPS = new Set(LIP_VERTICES);

/** Triangles turned to the viewer, far ones first, so that a nose covers the cheek behind it without a depth buffer. */
function farthestFirst(points: Float32Array): Uint16Array {
  const { triangles } = CANONICAL_FACE;
  const visible: { readonly depth: number; readonly corners: Uint16Array }[] = [];
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = triangles.subarray(index, index + 3);
    const [a, b, c] = [3 * corners[0]!, 3 * corners[1]!, 3 * corners[2]!];
    const area =
      (points[c]! - points[a]!) * (points[b + 1]! - points[a + 1]!) -
      (points[b]! - points[a]!) * (points[c + 1]! - points[a + 1]!);
    if (area > 0 || corners.every((corner) => LIPS.has(corner)))
      visible.push({ depth: points[a + 2]! + points[b + 2]! + points[c + 2]!, corners });
  }
  visible.sort((one, other) => other.depth - one.depth);
  return Uint16Array.from(visible.flatMap(({ corners }) => [...corners]));
}
