import type { Box } from '../../core';
import {
  type EyeContour,
  INNER_MOUTH_CORNERS,
  LEFT_EYE,
  type LidRow,
  LOWER_LIP_INNER,
  LOWER_LIP_OUTER,
  OUTER_MOUTH_CORNERS,
  RIGHT_EYE,
  UPPER_LIP_INNER,
  UPPER_LIP_OUTER,
} from '../../landmarks';
import type { ReenactedMesh, SwapSettings } from '../../reenact';
import { type DrawTarget, type GlDevice, GlProgram, GlStreamMesh } from '../gl';
import fragment from '../shaders/patch.frag.glsl?raw';
import vertex from '../shaders/warp.vert.glsl?raw';
import type { SeenFace } from './face-reader';

const UNIFORMS = { face: 'sampler2D', opacity: 'float' } as const;

/** One line of vertices across a patch, each between two vertices of the face (`towards` 1 is the second). */
interface Row {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly towards: number;
  readonly strength: number;
}

/** Lays parts of the target's own face over the new one: the inside of the mouth always, lips and eyes when asked. */
export class PatchPass {
  readonly #program: GlProgram<typeof UNIFORMS>;
  readonly #mesh: GlStreamMesh;

  constructor(device: GlDevice) {
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
    this.#mesh = new GlStreamMesh(device, [
      ['position', 2],
      ['sourcePosition', 2],
      ['strength', 1],
    ]);
  }

  draw(
    canvas: DrawTarget,
    target: SeenFace,
    mesh: ReenactedMesh,
    settings: SwapSettings,
    scissor: Box,
  ): void {
    const { keptEyes } = mesh;
    const patches = [mouthRows(settings.mouth)];
    if (keptEyes.left > 0) patches.push(eyeRows(LEFT_EYE, keptEyes.left));
    if (keptEyes.right > 0) patches.push(eyeRows(RIGHT_EYE, keptEyes.right));
    const vertices: number[] = [];
    const triangles: number[] = [];
    for (const rows of patches) {
      triangles.push(...stripTriangles(rows.length, rows[0]!.from.length, vertices.length / STRIDE));
      addVertices(vertices, rows, target, mesh);
    }
    this.#mesh.write(Float32Array.from(vertices), Uint16Array.from(triangles));
    this.#program.draw(
      canvas,
      this.#mesh,
      { face: target.picture, opacity: settings.opacity },
      { blend: 'over', scissor },
    );
  }
}

/** Values of one vertex: position, place in the target, strength. */
const STRIDE = 5;

function addVertices(
  vertices: number[],
  rows: readonly Row[],
  { points }: SeenFace,
  { drawnPointsInPixels: drawn, targetSize: { width, height } }: ReenactedMesh,
): void {
  for (const { from, to, towards, strength } of rows) {
    from.forEach((vertex, column) => {
      const other = to[column]!;
      const between = (values: Float32Array, start: number, end: number): number =>
        values[start]! + (values[end]! - values[start]!) * towards;
      vertices.push(
        between(drawn, 3 * vertex, 3 * other) / width,
        between(drawn, 3 * vertex + 1, 3 * other + 1) / height,
        between(points, 2 * vertex, 2 * other),
        between(points, 2 * vertex + 1, 2 * other + 1),
        column === 0 || column === from.length - 1 ? 0 : strength,
      );
    });
  }
}

/** What is between the lips, if only the line where they meet, and as much of them as `lips` asks for. */
function mouthRows(lips: number): Row[] {
  const row = (vertices: readonly number[], corners: { left: number; right: number }): number[] => [
    corners.left,
    ...vertices,
    corners.right,
  ];
  const upperOuter = row(UPPER_LIP_OUTER, OUTER_MOUTH_CORNERS);
  const lowerOuter = row(LOWER_LIP_OUTER, OUTER_MOUTH_CORNERS);
  const upperInner = row(UPPER_LIP_INNER, INNER_MOUTH_CORNERS);
  const lowerInner = row(LOWER_LIP_INNER, INNER_MOUTH_CORNERS);
  return [
    { from: upperInner, to: upperOuter, towards: 1.25, strength: 0 },
    { from: upperInner, to: upperOuter, towards: 0.9, strength: lips },
    { from: upperInner, to: upperOuter, towards: 0.12, strength: lips },
    { from: upperInner, to: lowerInner, towards: 0.06, strength: 1 },
    { from: upperInner, to: lowerInner, towards: 0.94, strength: 1 },
    { from: lowerInner, to: lowerOuter, towards: 0.12, strength: lips },
    { from: lowerInner, to: lowerOuter, towards: 0.9, strength: lips },
    { from: lowerInner, to: lowerOuter, towards: 1.25, strength: 0 },
  ];
}

/** The eye and its lids up to the crease, fading out towards brow and cheek. */
function eyeRows(eye: EyeContour, strength: number): Row[] {
  const upper = (row: LidRow): number[] => [row.outerCorner, ...row.upper, row.innerCorner];
  const lower = (row: LidRow): number[] => [row.outerCorner, ...row.lower, row.innerCorner];
  const line = (vertices: number[], share: number): Row => ({
    from: vertices,
    to: vertices,
    towards: 0,
    strength: share,
  });
  return [
    line(upper(eye.farLid), 0),
    line(upper(eye.nearLid), strength),
    line(upper(eye.edge), strength),
    line(lower(eye.edge), strength),
    line(lower(eye.nearLid), strength),
    line(lower(eye.farLid), 0),
  ];
}

function stripTriangles(rows: number, columns: number, firstVertex: number): number[] {
  const corners: number[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const first = firstVertex + row * columns + column;
      const below = first + columns;
      corners.push(first, below, first + 1, first + 1, below, below + 1);
    }
  }
  return corners;
}
