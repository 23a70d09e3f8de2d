import type { Size } from '../../core';
import { INNER_MOUTH_CORNERS, LOWER_LIP_INNER, UPPER_LIP_INNER } from '../../landmarks';
import type { AnimatedMesh } from '../../reenact';
import { type DrawTarget, type GlDevice, GlProgram, GlStreamMesh, type GlTexture } from '../gl';
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

/** How far the inside begins and ends within the lips to be fully there, as a part of its height: softly. */
const FEATHER = 0.06;
/** How much of the height of the mouth that the app brings along its lower teeth take. */
const TEETH = 0.62;
type Place = readonly [x: number, y: number];

/** The inside of a mouth in some picture. */
export interface InnerMouth {
  readonly picture: GlTexture;
  /** One texel: the mean colour of the skin around it, as exposure. */
  readonly skin: GlTexture;
  /** Edges of the lips from the left corner to the right, corners included: 11 places from 0 to 1 of the picture. */
  readonly upper: readonly Place[];
  readonly lower: readonly Place[];
  /** A mouth opened less shows less of it, from the lower lip up, instead of all of it pressed together. */
  readonly keepsScale: boolean;
}

/** The inside of the mouth of a face. @param points - at least 468 x (x, y, z) in pixels of a picture of `size`. */
export function innerMouthOf(
  picture: GlTexture,
  skin: GlTexture,
  points: Float32Array,
  { width, height }: Size,
): InnerMouth {
  const placeOf = (vertex: number): Place => [points[3 * vertex]! / width, points[3 * vertex + 1]! / height];
  return { picture, skin, upper: UPPER.map(placeOf), lower: LOWER.map(placeOf), keepsScale: false };
}

/** How `mouth.vert.glsl` takes its vertices: where drawn, where taken from, how opaque, how much of it skin. */
export const PATCH_LAYOUT = [
  ['position', 2],
  ['sourcePosition', 2],
  ['strength', 1],
  ['facing', 1],
] as const;

/** Lays the inside of the driver's mouth between the lips of the still. */
export class MouthPass {
  readonly #program: GlProgram<typeof UNIFORMS>;
  readonly #mesh: GlStreamMesh;

  constructor(device: GlDevice) {
    this.#program = new GlProgram(device, vertex, exposure + fragment, UNIFORMS);
    this.#mesh = new GlStreamMesh(device, PATCH_LAYOUT);
  }

  /** @param begins - from the upper lip (0) to the lower one (1): above it the still shows its own teeth. */
  draw(
    canvas: DrawTarget,
    mesh: AnimatedMesh,
    place: MovedPlace,
    mouth: InnerMouth,
    sourceSkin: GlTexture,
    begins: number,
    opacity: number,
  ): void {
    const size = mouth.keepsScale ? openingOf(mesh.drawnPointsInPixels) / openingWithin(mouth) : 1;
    const rows = [
      { down: begins - FEATHER, strength: 0 },
      { down: begins + FEATHER, strength: 1 },
      { down: Math.max(begins + FEATHER, 1 - TEETH / size), strength: 1 },
      { down: 1 - FEATHER, strength: 1 },
      { down: 1 + FEATHER, strength: 0 },
    ];
    this.#mesh.write(
      Float32Array.from(
        rows.flatMap(({ down, strength }) => rowOf(mesh, place, mouth, down, seenAt(down, size), strength)),
      ),
      gridTriangles(rows.length, UPPER.length),
    );
    this.#program.draw(
      canvas,
      this.#mesh,
      { sourceSkin, drivingSkin: mouth.skin, driving: mouth.picture, opacity },
      { blend: 'over', scissor: place.cell },
    );
  }
}

/** Vertices from the left corner to the right, `down` the way from the upper lip to the lower, `seen` that way in the other mouth. */
function rowOf(
  { drawnPointsInPixels: drawn }: AnimatedMesh,
  place: MovedPlace,
  mouth: InnerMouth,
  down: number,
  seen: number,
  strength: number,
): number[] {
  return UPPER.flatMap((upper, column) => {
    const lower = LOWER[column]!;
    const between = (axis: number): number =>
      drawn[3 * upper + axis]! + (drawn[3 * lower + axis]! - drawn[3 * upper + axis]!) * down;
    const [above, below] = [mouth.upper[column]!, mouth.lower[column]!];
    const atCorner = column === 0 || column === UPPER.length - 1;
    return [
      place.drawnX(between(0)),
      place.drawnY(between(1)),
      above[0] + (below[0] - above[0]) * seen,
      above[1] + (below[1] - above[1]) * seen,
      atCorner ? 0 : strength,
      0,
    ];
  });
}

/** What of a mouth in a picture is seen at `down` of one that is open `size` times as far: teeth keep their size, the dark behind them does not. */
function seenAt(down: number, size: number): number {
  if (size <= 1) return 1 - (1 - down) * size;
  const teeth = TEETH / size;
  return down >= 1 - teeth ? 1 - (1 - down) * size : ((1 - TEETH) * down) / (1 - teeth);
}

/** Height of the opening as a part of its width, as drawn. */
function openingOf(points: Float32Array): number {
  const distance = (one: number, other: number): number =>
    Math.hypot(
      points[3 * one]! - points[3 * other]!,
      points[3 * one + 1]! - points[3 * other + 1]!,
      points[3 * one + 2]! - points[3 * other + 2]!,
    );
  const middle = UPPER.length >> 1;
  return distance(UPPER[middle]!, LOWER[middle]!) / distance(UPPER[0]!, UPPER.at(-1)!);
}

/** The same of a mouth in a picture. */
function openingWithin({ picture, upper, lower }: InnerMouth): number {
  const { width, height } = picture.size;
  const distance = (one: Place, other: Place): number =>
    Math.hypot((one[0] - other[0]) * width, (one[1] - other[1]) * height);
  const middle = upper.length >> 1;
  return distance(upper[middle]!, lower[middle]!) / distance(upper[0]!, upper.at(-1)!);
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
