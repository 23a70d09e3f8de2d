import {
  CANONICAL_FACE,
  type EyeContour,
  LEFT_EYE,
  LIP_VERTICES,
  MESH_LANDMARK_COUNT,
  RIGHT_EYE,
} from '../../landmarks';
import { EDGE_DISTANCES } from './face-edge';
import { EYE_PARTS, EYE_VERTICES, type FaceParts, skinPartsOf } from './face-parts';

/** From the upper lid to the lower one: next to each lid a narrow band in which skin becomes eye. */
const EYE_ROWS = [0, 0.15, 0.5, 0.85, 1] as const;

/** One eye's opening as a net of its own: columns from the outer corner to the inner one, rows from lid to lid. */
export interface EyeNet {
  readonly firstVertex: number;
  /** Vertices of the face along each lid, corners included. */
  readonly upper: readonly number[];
  readonly lower: readonly number[];
  readonly rows: readonly number[];
}

/**
 * The vertices and triangles in which a face is drawn: the canonical ones, but that the eyes are nets in which the iris can be
 * moved. Vertices beyond the canonical 468 are the nets', row by row.
 */
export interface FaceTopology {
  readonly vertexCount: number;
  readonly leftEye: EyeNet;
  readonly rightEye: EyeNet;
  readonly textureCoordinates: Float32Array;
  readonly edgeDistances: Float32Array;
  /** Four for each vertex. */
  readonly parts: Float32Array;
  /** Those of the skin, three vertices each, lips apart. */
  readonly skinTriangles: Uint16Array;
  /** Lips and eyes: closed, they are pressed to nothing and may be turned over, but hold the line between them. */
  readonly foldableTriangles: Uint16Array;
}

export const FACE_TOPOLOGY: FaceTopology = buildTopology();

function buildTopology(): FaceTopology {
  const leftEye = netOf(LEFT_EYE, MESH_LANDMARK_COUNT);
  const rightEye = netOf(RIGHT_EYE, MESH_LANDMARK_COUNT + leftEye.upper.length * EYE_ROWS.length);
  const vertexCount = rightEye.firstVertex + rightEye.upper.length * EYE_ROWS.length;
  const textureCoordinates = new Float32Array(2 * vertexCount);
  textureCoordinates.set(CANONICAL_FACE.textureCoordinates);
  const edgeDistances = new Float32Array(vertexCount);
  edgeDistances.set(EDGE_DISTANCES);
  const parts = new Float32Array(4 * vertexCount);
  for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex++) parts.set(skinPartsOf(vertex), 4 * vertex);
  for (const net of [leftEye, rightEye]) {
    fillNet(net, textureCoordinates, 2, CANONICAL_FACE.textureCoordinates, 2);
    fillNet(net, edgeDistances, 1, EDGE_DISTANCES, 1);
    net.rows.forEach((_, row) => {
      const isLid = row === 0 || row === net.rows.length - 1;
      const half: FaceParts = [0.5, 1, 0, 0];
      for (let column = 0; column < net.upper.length; column++)
        parts.set(isLid ? half : EYE_PARTS, 4 * (net.firstVertex + row * net.upper.length + column));
    });
  }
  const lips = new Set(LIP_VERTICES);
  const skinTriangles: number[] = [];
  const foldableTriangles: number[] = [...netTriangles(leftEye), ...netTriangles(rightEye)];
  for (let index = 0; index < CANONICAL_FACE.triangles.length; index += 3) {
    const corners = CANONICAL_FACE.triangles.subarray(index, index + 3);
    if (corners.every((corner) => EYE_VERTICES.has(corner))) continue;
    const list = corners.every((corner) => lips.has(corner)) ? foldableTriangles : skinTriangles;
    list.push(...corners);
  }
  return {
    vertexCount,
    leftEye,
    rightEye,
    textureCoordinates,
    edgeDistances,
    parts,
    skinTriangles: Uint16Array.from(skinTriangles),
    foldableTriangles: Uint16Array.from(foldableTriangles),
  };
}

function netOf({ edge }: EyeContour, firstVertex: number): EyeNet {
  return {
    firstVertex,
    upper: [edge.outerCorner, ...edge.upper, edge.innerCorner],
    lower: [edge.outerCorner, ...edge.lower, edge.innerCorner],
    rows: EYE_ROWS,
  };
}

/** Fills a net's values (`stride` for each vertex) by going straight from lid to lid; `from` are those of the face's vertices. */
export function fillNet(
  { firstVertex, upper, lower, rows }: EyeNet,
  values: Float32Array,
  stride: number,
  from: Float32Array,
  fromStride: number,
): void {
  let index = stride * firstVertex;
  for (const down of rows) {
    for (let column = 0; column < upper.length; column++, index += stride) {
      const [above, below] = [fromStride * upper[column]!, fromStride * lower[column]!];
      for (let axis = 0; axis < stride; axis++) {
        values[index + axis] = from[above + axis]! + down * (from[below + axis]! - from[above + axis]!);
      }
    }
  }
}

function netTriangles({ firstVertex, upper, rows }: EyeNet): number[] {
  const corners: number[] = [];
  for (let row = 0; row + 1 < rows.length; row++) {
    for (let column = 0; column + 1 < upper.length; column++) {
      const first = firstVertex + row * upper.length + column;
      const below = first + upper.length;
      corners.push(first, below, first + 1, first + 1, below, below + 1);
    }
  }
  return corners;
}
