import type { Box, Size } from '../../core';
import { CANONICAL_FACE, MESH_LANDMARK_COUNT } from '../../landmarks';
import type { ReenactedMesh, SwapSettings } from '../../reenact';
import { type DrawTarget, type GlDevice, GlProgram, GlStreamMesh, type GlTexture } from '../gl';
import relit from '../shaders/_relit.glsl?raw';
import fragment from '../shaders/face.frag.glsl?raw';
import vertex from '../shaders/face.vert.glsl?raw';
import { DepthOrder } from './depth-order';
import { warpEye } from './eye-warp';
import type { FaceLook } from './face-look';
import { type EyeNet, FACE_TOPOLOGY, fillNet } from './face-topology';

const UNIFORMS = {
  canvasSize: 'vec2',
  source: 'sampler2D',
  sourceLight: 'sampler2D',
  targetLight: 'sampler2D',
  sourceModel: 'sampler2D',
  targetModel: 'sampler2D',
  cover: 'sampler2D',
  sourceCover: 'sampler2D',
  microText: 'sampler2D',
  microTextPlacement: 'mat3',
  microTextContrast: 'float',
  eyeShare: 'float',
  skinTone: 'float',
  feather: 'float',
  opacity: 'float',
  maskShare: 'float',
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

/** The face that is worn, in its picture. */
export interface WornPicture {
  readonly picture: GlTexture;
  /** The part of the source that `picture` holds, in pixels of the source. */
  readonly box: Box;
  readonly look: FaceLook;
  /** Pixels of the drawing for one of the source. */
  readonly pixelsPerPixel: number;
}

/** Values of one vertex: position, place in the source, place on its other half, how far it faces the viewer. */
const STRIDE = 7;

/** Draws the new face over the picture. */
export class FacePass {
  readonly #program: GlProgram<typeof UNIFORMS>;
  readonly #mesh: GlStreamMesh;
  readonly #vertices = new Float32Array(STRIDE * FACE_TOPOLOGY.vertexCount);
  readonly #mirrored = new Float32Array(2 * MESH_LANDMARK_COUNT);
  readonly #order = new DepthOrder();
  /** (x, y, z) of every vertex, nets included. */
  readonly #drawn = new Float32Array(3 * FACE_TOPOLOGY.vertexCount);
  readonly #sampled = new Float32Array(2 * FACE_TOPOLOGY.vertexCount);
  readonly #sampledMirror = new Float32Array(2 * FACE_TOPOLOGY.vertexCount);
  readonly #facing = new Float32Array(FACE_TOPOLOGY.vertexCount);

  constructor(device: GlDevice) {
    this.#program = new GlProgram(device, relit + vertex, relit + fragment, UNIFORMS);
    const { textureCoordinates, edgeDistances, parts } = FACE_TOPOLOGY;
    this.#mesh = new GlStreamMesh(
      device,
      [
        ['position', 2],
        ['sourcePosition', 2],
        ['mirrorPosition', 2],
        ['facing', 1],
      ],
      {
        textureCoordinate: { size: 2, values: textureCoordinates },
        edgeDistance: { size: 1, values: edgeDistances },
        parts: { size: 4, values: parts },
      },
    );
  }

  draw(
    canvas: DrawTarget,
    mesh: ReenactedMesh,
    worn: WornPicture,
    target: FaceLook,
    settings: SwapSettings & { readonly isMask: boolean },
    microText: MicroTextTile,
    scissor: Box,
  ): void {
    this.#writeMesh(mesh, worn);
    this.#program.draw(
      canvas,
      this.#mesh,
      {
        canvasSize: [canvas.size.width, canvas.size.height],
        source: worn.picture,
        sourceLight: worn.look.light,
        targetLight: target.light,
        sourceModel: worn.look.model,
        targetModel: target.model,
        cover: target.cover,
        sourceCover: worn.look.cover,
        microText: microText.tile,
        microTextPlacement: microText.placement,
        microTextContrast: microText.contrast,
        eyeShare: shareOfEyes(worn.pixelsPerPixel),
        skinTone: settings.skinTone,
        feather: CRISPEST_EDGE + (WIDEST_EDGE - CRISPEST_EDGE) * settings.edge,
        opacity: settings.opacity,
        maskShare: settings.isMask ? 1 : 0,
      },
      { blend: 'over', scissor },
    );
  }

  #writeMesh(mesh: ReenactedMesh, { box }: WornPicture): void {
    const { leftEye, rightEye, vertexCount, skinTriangles, foldableTriangles } = FACE_TOPOLOGY;
    const source = mesh.sourcePointsInPixels;
    const mirrored = mirrorInto(this.#mirrored, source);
    this.#drawn.set(mesh.drawnPointsInPixels);
    this.#facing.set(mesh.targetFacing);
    this.#sampled.set(source);
    this.#sampledMirror.set(mirrored);
    const fillEye = (net: EyeNet, gaze: ReenactedMesh['gaze']['left']): void => {
      fillNet(net, this.#drawn, 3, mesh.drawnPointsInPixels, 3);
      fillNet(net, this.#facing, 1, mesh.targetFacing, 1);
      fillNet(net, this.#sampledMirror, 2, mirrored, 2);
      warpEye(net, gaze, this.#drawn, source, this.#sampled);
    };
    fillEye(leftEye, mesh.gaze.left);
    fillEye(rightEye, mesh.gaze.right);
    const vertices = this.#vertices;
    const { width, height } = mesh.targetSize;
    for (let index = 0; index < vertexCount; index++) {
      const first = STRIDE * index;
      vertices[first] = this.#drawn[3 * index]! / width;
      vertices[first + 1] = this.#drawn[3 * index + 1]! / height;
      vertices[first + 2] = (this.#sampled[2 * index]! - box.left) / box.width;
      vertices[first + 3] = (this.#sampled[2 * index + 1]! - box.top) / box.height;
      vertices[first + 4] = (this.#sampledMirror[2 * index]! - box.left) / box.width;
      vertices[first + 5] = (this.#sampledMirror[2 * index + 1]! - box.top) / box.height;
      vertices[first + 6] = this.#facing[index]!;
    }
    this.#mesh.write(vertices, this.#order.arrange(this.#drawn, skinTriangles, foldableTriangles));
  }
}

/** Enlarged beyond recognition, eyes have no edge any more: from 1, lit by themselves, to 0, lit as the skin they have run into. */
function shareOfEyes(pixelsPerPixel: number): number {
  return Math.min(1, Math.max(0, (5 - pixelsPerPixel) / 2.5));
}

/** The (x, y) of points that lie `stride` apart, as parts of a picture's size. */
export function normalisedPoints(points: Float32Array, stride: number, size: Size): Float32Array {
  const normalised = new Float32Array((points.length / stride) * 2);
  for (let index = 0; index < normalised.length / 2; index++) {
    normalised[2 * index] = points[stride * index]! / size.width;
    normalised[2 * index + 1] = points[stride * index + 1]! / size.height;
  }
  return normalised;
}

/** Each vertex's values replaced by those of its partner on the other half of the face. */
function mirrorInto(mirrored: Float32Array, points: Float32Array): Float32Array {
  CANONICAL_FACE.mirrorVertices.forEach((partner, vertex) => {
    mirrored[2 * vertex] = points[2 * partner]!;
    mirrored[2 * vertex + 1] = points[2 * partner + 1]!;
  });
  return mirrored;
}
