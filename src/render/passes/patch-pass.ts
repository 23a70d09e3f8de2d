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
import { type DrawTarget, type GlDevice, GlMesh, GlProgram } from '../gl';
import fragment from '../shaders/patch.frag.glsl?raw';
import vertex from '../shaders/warp.vert.glsl?raw';
import type { SeenFace } from './relighting';

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
  readonly #device: GlDevice;
  readonly #program: GlProgram<typeof UNIFORMS>;

  constructor(device: GlDevice) {
    this.#device = device;
    this.#program = new GlProgram(device, vertex, fragment, UNIFORMS);
  }

  draw(
    canvas: DrawTarget,
    target: SeenFace,
    mesh: ReenactedMesh,
    settings: SwapSettings,
    scissor: Box,
  ): void {
    const drawRows = (rows: readonly Row[]): void => {
      using patch = this.#meshOf(rows, target, mesh);
      this.#program.draw(
        canvas,
        patch,
        { face: target.crop, opacity: settings.opacity },
        { blend: 'over', scissor },
      );
    };
    drawRows(mouthRows(settings.mouth));
    if (mesh.keptEyes.left > 0) drawRows(eyeRows(LEFT_EYE, mesh.keptEyes.left));
    if (mesh.keptEyes.right > 0) drawRows(eyeRows(RIGHT_EYE, mesh.keptEyes.right));
  }

  #meshOf(rows: readonly Row[], target: SeenFace, mesh: ReenactedMesh): GlMesh {
    const positions: number[] = [];
    const sources: number[] = [];
    const strengths: number[] = [];
    const drawn = mesh.drawnPointsInPixels;
    const { width, height } = mesh.targetSize;
    const columns = rows[0]!.from.length;
    for (const row of rows) {
      row.from.forEach((vertex, column) => {
        const other = row.to[column]!;
        const between = (values: Float32Array, stride: number, axis: number): number => {
          const start = values[stride * vertex + axis]!;
          return start + (values[stride * other + axis]! - start) * row.towards;
        };
        positions.push(between(drawn, 3, 0) / width, between(drawn, 3, 1) / height);
        sources.push(between(target.points, 2, 0), between(target.points, 2, 1));
        strengths.push(column === 0 || column === columns - 1 ? 0 : row.strength);
      });
    }
    return new GlMesh(
      this.#device,
      {
        position: { size: 2, values: Float32Array.from(positions) },
        sourcePosition: { size: 2, values: Float32Array.from(sources) },
        strength: { size: 1, values: Float32Array.from(strengths) },
      },
      stripTriangles(rows.length, columns),
    );
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

function stripTriangles(rows: number, columns: number): Uint16Array {
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
