import type { Box } from '../../core';
import type { ReenactedMesh, WarpMesh } from '../../reenact';
import { type DrawTarget, type GlDevice, GlProgram, GlStreamMesh, type GlTexture } from '../gl';
import fragment from '../shaders/copy.frag.glsl?raw';
import vertex from '../shaders/warp.vert.glsl?raw';

const SMOOTH = { picture: 'sampler2D' } as const;
const TEXELS = { picture: 'texels2D' } as const;

/** Position, and place in the picture. */
const STRIDE = 4;
const LAYOUT = [
  ['position', 2],
  ['sourcePosition', 2],
] as const;

/** Four rectangles of four corners. */
const RECTANGLES = 4;

/** The rectangles reach so far under the grid, in pixels of the canvas, that no gap is left between them. */
const OVERLAP_IN_PIXELS = 2;

/** Draws the target's own picture around the face where the new outline carries it. */
export class SurroundPass {
  readonly #smooth: GlProgram<typeof SMOOTH>;
  readonly #texels: GlProgram<typeof TEXELS>;
  readonly #moving: GlStreamMesh;
  readonly #rest: GlStreamMesh;
  #vertices = new Float32Array(0);

  constructor(device: GlDevice) {
    this.#smooth = new GlProgram(device, vertex, fragment, SMOOTH);
    this.#texels = new GlProgram(device, vertex, fragment, TEXELS);
    this.#moving = new GlStreamMesh(device, LAYOUT);
    this.#rest = new GlStreamMesh(device, LAYOUT);
  }

  /** Only what moves; `picture` lies there already. */
  draw(canvas: DrawTarget, picture: GlTexture, { surround, targetSize }: ReenactedMesh, scissor: Box): void {
    if (surround.triangles.length === 0) return;
    this.#moving.write(this.#place(surround, targetSize.width, targetSize.height), surround.triangles);
    this.#smooth.draw(canvas, this.#moving, { picture }, { scissor });
  }

  /** The whole canvas, each pixel once: what does not move is the picture to the last bit. */
  drawWhole(canvas: DrawTarget, picture: GlTexture, { surround, targetSize }: ReenactedMesh): void {
    const { triangles, restTriangles } = surround;
    const vertices = this.#place(surround, targetSize.width, targetSize.height);
    this.#placeRectangles(vertices, canvas);
    this.#rest.write(vertices, withRectangles(restTriangles, vertices.length / STRIDE - 4 * RECTANGLES));
    this.#texels.draw(canvas, this.#rest, { picture });
    if (triangles.length === 0) return;
    this.#moving.write(vertices, triangles);
    this.#smooth.draw(canvas, this.#moving, { picture });
  }

  #place(
    { fromPointsInPixels: from, toPointsInPixels: to }: WarpMesh,
    width: number,
    height: number,
  ): Float32Array {
    const length = STRIDE * (from.length / 2 + 4 * RECTANGLES);
    if (this.#vertices.length !== length) this.#vertices = new Float32Array(length);
    const vertices = this.#vertices;
    for (let index = 0; index < from.length; index += 2) {
      vertices[2 * index] = to[index]! / width;
      vertices[2 * index + 1] = to[index + 1]! / height;
      vertices[2 * index + 2] = from[index]! / width;
      vertices[2 * index + 3] = from[index + 1]! / height;
    }
    return vertices;
  }

  /** Above, below, left and right of the grid, whose first and last vertices are its corners. */
  #placeRectangles(vertices: Float32Array, { size }: DrawTarget): void {
    const last = vertices.length / STRIDE - 4 * RECTANGLES - 1;
    const [overlapX, overlapY] = [OVERLAP_IN_PIXELS / size.width, OVERLAP_IN_PIXELS / size.height];
    const within = (value: number): number => Math.min(1, Math.max(0, value));
    const left = within(vertices[0]! + overlapX);
    const top = within(vertices[1]! + overlapY);
    const right = within(vertices[STRIDE * last]! - overlapX);
    const bottom = within(vertices[STRIDE * last + 1]! - overlapY);
    let index = STRIDE * (last + 1);
    for (const [x0, y0, x1, y1] of [
      [0, 0, 1, top],
      [0, bottom, 1, 1],
      [0, top, left, bottom],
      [right, top, 1, bottom],
    ] as const) {
      for (const [x, y] of [
        [x0, y0],
        [x1, y0],
        [x0, y1],
        [x1, y1],
      ] as const) {
        vertices.set([x, y, x, y], index);
        index += STRIDE;
      }
    }
  }
}

/** The rectangles first, so that the grid lies over their overlap. */
function withRectangles(triangles: Uint16Array, firstVertex: number): Uint16Array {
  const corners: number[] = [];
  for (let first = firstVertex; first < firstVertex + 4 * RECTANGLES; first += 4)
    corners.push(first, first + 2, first + 1, first + 1, first + 2, first + 3);
  const all = new Uint16Array(corners.length + triangles.length);
  all.set(corners);
  all.set(triangles, corners.length);
  return all;
}
