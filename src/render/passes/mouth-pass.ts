import type { Size } from '../../core';
import { INNER_MOUTH_CORNERS, LOWER_LIP_INNER, UPPER_LIP_INNER } from '../../landmarks';
import type { AnimatedMesh } from '../../reenact';
import { type DrawTarget, type GlDevice, GlMesh, GlProgram, type GlTexture } from '../gl';
import type { MovedPlace } from '../moved-place';
import exposure from '../shaders/_exposure.glsl?raw';
import fragment from '../shaders/mouth.frag.glsl?raw';
import vertex from '../shaders/mouth.vert.glsl?raw';

const UNIFORMS = {
  sourceSkin: 'sampler2D',
  drivingSkin: 'sampler2D',
  driving: 'sampler2D',
  opacity: 'float',
} as const;

const UPPER = [INNER_MOUTH_CORNERS.left, ...UPPER_LIP_INNER, INNER_MOUTH_CORNERS.right];
const LOWER = [INNER_MOUTH_CORNERS.left, ...LOWER_LIP_INNER, INNER_MOUTH_CORNERS.right];

/** From the upper lip (0) to the lower (1): where the inside begins to show, and how strongly. */
const ROWS = [
  { down: -0.06, strength: 0 },
  { down: 0.06, strength: 1 },
  { down: 0.94, strength: 1 },
  { down: 1.06, strength: 0 },
] as const;
/** A little nearer than the lips, in widths of the face. */
const NEARER = 0.02;

/** The mouth of a driver: a picture, and the landmarks in it. */
export interface DrivingMouth {
  readonly picture: GlTexture;
  readonly pictureSize: Size;
  /** At least 468 x (x, y, z) in pixels of the picture. */
  readonly landmarksInPixels: Float32Array;
  /** One texel. */
  readonly skin: GlTexture;
}

/** Lays the inside of the driver's mouth between the lips of the still. */
export class MouthPass {
  readonly #device: GlDevice;
  readonly #program: GlProgram<typeof UNIFORMS>;

  constructor(device: GlDevice) {
    this.#device = device;
    this.#program = new GlProgram(device, vertex, exposure + fragment, UNIFORMS);
  }

  draw(
    target: DrawTarget,
    mesh: AnimatedMesh,
    place: MovedPlace,
    mouth: DrivingMouth,
    sourceSkin: GlTexture,
    opacity: number,
  ): void {
    using inside = this.#meshOf(mesh, place, mouth);
    this.#program.draw(
      target,
      inside,
      { sourceSkin, drivingSkin: mouth.skin, driving: mouth.picture, opacity },
      { blend: 'over', depth: 'nearest' },
    );
  }

  #meshOf(mesh: AnimatedMesh, place: MovedPlace, mouth: DrivingMouth): GlMesh {
    const positions: number[] = [];
    const sources: number[] = [];
    const strengths: number[] = [];
    const columns = UPPER.length;
    const nearer = NEARER * mesh.faceWidthInPixels;
    for (const { down, strength } of ROWS) {
      UPPER.forEach((upper, column) => {
        const lower = LOWER[column]!;
        const between = (points: Float32Array, axis: number): number =>
          points[3 * upper + axis]! + (points[3 * lower + axis]! - points[3 * upper + axis]!) * down;
        const drawn = mesh.drawnPointsInPixels;
        positions.push(between(drawn, 0), between(drawn, 1), between(drawn, 2) - nearer);
        const { landmarksInPixels, pictureSize } = mouth;
        sources.push(
          between(landmarksInPixels, 0) / pictureSize.width,
          between(landmarksInPixels, 1) / pictureSize.height,
        );
        strengths.push(column === 0 || column === columns - 1 ? 0 : strength);
      });
    }
    return new GlMesh(
      this.#device,
      {
        position: { size: 3, values: place.drawn(Float32Array.from(positions)) },
        sourcePosition: { size: 2, values: Float32Array.from(sources) },
        strength: { size: 1, values: Float32Array.from(strengths) },
      },
      gridTriangles(ROWS.length, columns),
    );
  }
}

/** Two triangles for each cell of a grid, row by row. */
export function gridTriangles(rows: number, columns: number): Uint16Array {
  const corners: number[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const first = row * columns + column;
      const below = first + columns;
      corners.push(first, below, first + 1, first + 1, below, below + 1);
    }
  }
  return Uint16Array.from(corners);
}
