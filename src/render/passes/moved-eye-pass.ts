import { type EyeContour, LEFT_EYE, type LidRow, RIGHT_EYE } from '../../landmarks';
import type { AnimatedMesh } from '../../reenact';
import type { PreparedDriver } from '../animation-drivers';
import { type DrawTarget, type GlDevice, GlProgram, GlStreamMesh, type GlTexture } from '../gl';
import type { MovedPlace } from '../moved-place';
import exposure from '../shaders/_exposure.glsl?raw';
import fragment from '../shaders/mouth.frag.glsl?raw';
import vertex from '../shaders/mouth.vert.glsl?raw';
import { PATCH_LAYOUT, gridTriangles } from './mouth-pass';

const UNIFORMS = {
  sourceSkin: 'sampler2D',
  drivingSkin: 'sampler2D',
  driving: 'sampler2D',
  opacity: 'float',
} as const;

/** Openings of the lids, as parts of the eye's width, from which on an eye counts as open, and as wholly so. */
const OPEN = { from: 0.12, to: 0.17 } as const;

/** Lays the driver's open eyes over shut ones of the still, which nobody else can open. */
export class MovedEyePass {
  readonly #program: GlProgram<typeof UNIFORMS>;
  readonly #mesh: GlStreamMesh;

  constructor(device: GlDevice) {
    this.#program = new GlProgram(device, vertex, exposure + fragment, UNIFORMS);
    this.#mesh = new GlStreamMesh(device, PATCH_LAYOUT);
  }

  draw(
    canvas: DrawTarget,
    mesh: AnimatedMesh,
    place: MovedPlace,
    driver: PreparedDriver,
    sourceSkin: GlTexture,
    strength: number,
  ): void {
    const { landmarksInPixels } = driver.face;
    for (const [eye, sourceOpenness] of [
      [LEFT_EYE, mesh.sourceEyeOpenness.left],
      [RIGHT_EYE, mesh.sourceEyeOpenness.right],
    ] as const) {
      const opacity = strength * (1 - sourceOpenness) * opennessOf(landmarksInPixels, eye);
      if (opacity <= 0.01) continue;
      const rows = rowsOf(eye);
      this.#mesh.write(
        verticesOf(eye, rows, mesh, place, driver),
        gridTriangles(rows.length, rows[0]!.vertices.length),
      );
      this.#program.draw(
        canvas,
        this.#mesh,
        { sourceSkin, drivingSkin: driver.mouth.skin, driving: driver.picture, opacity },
        { blend: 'over', scissor: place.cell },
      );
    }
  }
}

function verticesOf(
  eye: EyeContour,
  rows: readonly Row[],
  mesh: AnimatedMesh,
  place: MovedPlace,
  driver: PreparedDriver,
): Float32Array {
  const from = driver.face.landmarksInPixels;
  const carry = similarityOfCorners(eye, from, mesh.drawnPointsInPixels);
  const { width, height } = driver.picture.size;
  return Float32Array.from(
    rows.flatMap(({ vertices, strength, skin }) =>
      vertices.flatMap((index, column) => {
        const [x, y] = [from[3 * index]!, from[3 * index + 1]!];
        const [toX, toY] = carry(x, y);
        const atCorner = column === 0 || column === vertices.length - 1;
        return [place.drawnX(toX), place.drawnY(toY), x / width, y / height, strength, atCorner ? 1 : skin];
      }),
    ),
  );
}

interface Row {
  readonly vertices: readonly number[];
  readonly strength: number;
  /** How much of it is skin rather than eye. */
  readonly skin: number;
}

/** The eye and its lids up to the crease, fading out towards brow and cheek. */
function rowsOf(eye: EyeContour): Row[] {
  const upper = (row: LidRow): number[] => [row.outerCorner, ...row.upper, row.innerCorner];
  const lower = (row: LidRow): number[] => [row.outerCorner, ...row.lower, row.innerCorner];
  return [
    { vertices: upper(eye.farLid), strength: 0, skin: 1 },
    { vertices: upper(eye.nearLid), strength: 1, skin: 1 },
    { vertices: upper(eye.edge), strength: 1, skin: 0 },
    { vertices: lower(eye.edge), strength: 1, skin: 0 },
    { vertices: lower(eye.nearLid), strength: 1, skin: 1 },
    { vertices: lower(eye.farLid), strength: 0, skin: 1 },
  ];
}

/** The similarity of the plane that carries the driver's corners of the eye to where those of the still are drawn. */
function similarityOfCorners(
  { edge }: EyeContour,
  from: Float32Array,
  to: Float32Array,
): (x: number, y: number) => [number, number] {
  const at = (points: Float32Array, index: number) => [points[3 * index]!, points[3 * index + 1]!] as const;
  const [fromX, fromY] = at(from, edge.outerCorner);
  const [fromEndX, fromEndY] = at(from, edge.innerCorner);
  const [toX, toY] = at(to, edge.outerCorner);
  const [toEndX, toEndY] = at(to, edge.innerCorner);
  const [ux, uy, vx, vy] = [fromEndX - fromX, fromEndY - fromY, toEndX - toX, toEndY - toY];
  const norm = Math.max(1e-6, ux * ux + uy * uy);
  const [a, b] = [(ux * vx + uy * vy) / norm, (ux * vy - uy * vx) / norm];
  return (x, y) => [toX + a * (x - fromX) - b * (y - fromY), toY + b * (x - fromX) + a * (y - fromY)];
}

function opennessOf(points: Float32Array, { edge }: EyeContour): number {
  const distance = (one: number, other: number): number =>
    Math.hypot(
      points[3 * one]! - points[3 * other]!,
      points[3 * one + 1]! - points[3 * other + 1]!,
      points[3 * one + 2]! - points[3 * other + 2]!,
    );
  const gaps = edge.upper.map((upper, index) => distance(upper, edge.lower[index]!));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const opening = mean / Math.max(1e-6, distance(edge.outerCorner, edge.innerCorner));
  const t = Math.min(1, Math.max(0, (opening - OPEN.from) / (OPEN.to - OPEN.from)));
  return t * t * (3 - 2 * t);
}
