import {
  CANONICAL_FACE,
  LEFT_BROW,
  LEFT_EYE,
  LIPS,
  LIP_VERTICES,
  MESH_LANDMARK_COUNT,
  NOSTRILS,
  RIGHT_BROW,
  RIGHT_EYE,
  canonicalPosition,
  lidRing,
} from '../../landmarks';
import { type GlDevice, GlMesh, GlProgram, GlTarget, type GlTexture } from '../gl';
import fragment from '../shaders/regions.frag.glsl?raw';
import vertex from '../shaders/regions.vert.glsl?raw';

const SIDE_IN_TEXELS = 256;

const EYE_VERTICES = new Set([...lidRing(LEFT_EYE.edge), ...lidRing(RIGHT_EYE.edge)]);
/** Within their outer edge, so that the skin beside them is none of theirs. */
const INNER_LIPS = new Set(LIP_VERTICES.filter((vertex) => !LIPS.includes(vertex)));
const FEATURE_VERTICES = new Set([
  ...EYE_VERTICES,
  ...lidRing(LEFT_EYE.nearLid),
  ...lidRing(RIGHT_EYE.nearLid),
  ...LEFT_BROW,
  ...RIGHT_BROW,
  ...LIP_VERTICES,
  ...NOSTRILS,
]);

/**
 * The parts of the laid-flat face, drawn once for a device: red the eyes, green the features that are not skin (eyes, brows, lips,
 * nostrils), blue where hair may hang over the face (forehead and temples, not cheeks or chin, which may bear a beard), alpha
 * the lips.
 */
export function drawFaceRegions(device: GlDevice): GlTarget {
  const target = new GlTarget(
    device,
    { width: SIDE_IN_TEXELS, height: SIDE_IN_TEXELS },
    { format: 'encoded' },
  );
  target.clear();
  using program = new GlProgram(device, vertex, fragment, {});
  using skin = meshOf(device, CANONICAL_FACE.triangles, (index) => [
    0,
    FEATURE_VERTICES.has(index) ? 1 : 0,
    hairShareOf(index),
    INNER_LIPS.has(index) ? 1 : 0,
  ]);
  using eyes = meshOf(device, eyeTriangles(), () => [1, 1, 0, 0]);
  program.draw(target, skin, {});
  program.draw(target, eyes, {});
  return target;
}

export type FaceRegions = GlTexture;

function meshOf(
  device: GlDevice,
  triangles: Uint16Array,
  partsOf: (vertex: number) => readonly [number, number, number, number],
): GlMesh {
  const parts = Array.from({ length: MESH_LANDMARK_COUNT }, (_, index) => partsOf(index)).flat();
  return new GlMesh(
    device,
    {
      textureCoordinate: { size: 2, values: CANONICAL_FACE.textureCoordinates },
      parts: { size: 4, values: Float32Array.from(parts) },
    },
    triangles,
  );
}

/** The triangles that close the mesh over the eyes. */
function eyeTriangles(): Uint16Array {
  const { triangles } = CANONICAL_FACE;
  const within: number[] = [];
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = triangles.subarray(index, index + 3);
    if (corners.every((corner) => EYE_VERTICES.has(corner))) within.push(...corners);
  }
  return Uint16Array.from(within);
}

/** From 0 to 1: above the brows, and at the sides above the cheekbones. Canonical centimetres. */
function hairShareOf(vertex: number): number {
  const [x, y] = canonicalPosition(vertex);
  const forehead = ramp(4.9, 6.2, y);
  const temple = ramp(5.6, 6.8, Math.abs(x)) * ramp(-2, 0.5, y);
  return Math.max(forehead, temple);
}

function ramp(start: number, end: number, value: number): number {
  return Math.min(1, Math.max(0, (value - start) / (end - start)));
}
