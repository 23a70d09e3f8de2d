import { CANONICAL_FACE, MESH_LANDMARK_COUNT } from '../../landmarks';
import { type GlDevice, GlMesh, GlProgram, GlTarget, type GlTexture } from '../gl';
import fragment from '../shaders/regions.frag.glsl?raw';
import vertex from '../shaders/regions.vert.glsl?raw';
import { EYE_PARTS, EYE_VERTICES, type FaceParts, skinPartsOf } from './face-parts';

const SIDE_IN_TEXELS = 256;

/** The parts of the laid-flat face, drawn once for a device: `FaceParts` as red, green, blue and alpha. */
export function drawFaceRegions(device: GlDevice): GlTarget {
  const target = new GlTarget(
    device,
    { width: SIDE_IN_TEXELS, height: SIDE_IN_TEXELS },
    { format: 'encoded' },
  );
  target.clear();
  using program = new GlProgram(device, vertex, fragment, {});
  using skin = meshOf(device, CANONICAL_FACE.triangles, skinPartsOf);
  using eyes = meshOf(device, eyeTriangles(), () => EYE_PARTS);
  program.draw(target, skin, {});
  program.draw(target, eyes, {});
  return target;
}

export type FaceRegions = GlTexture;

function meshOf(device: GlDevice, triangles: Uint16Array, partsOf: (vertex: number) => FaceParts): GlMesh {
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
export function eyeTriangles(): Uint16Array {
  const { triangles } = CANONICAL_FACE;
  const within: number[] = [];
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = triangles.subarray(index, index + 3);
    if (corners.every((corner) => EYE_VERTICES.has(corner))) within.push(...corners);
  }
  return Uint16Array.from(within);
}
