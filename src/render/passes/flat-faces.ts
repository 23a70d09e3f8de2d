import { type Size, type Vector3, cross, dot, subtractVectors } from '../../core';
import { CANONICAL_FACE, type Face, MESH_LANDMARK_COUNT, canonicalPosition } from '../../landmarks';
import {
  type GlDevice,
  type GlMesh,
  GlProgram,
  type GlResource,
  GlStreamMesh,
  GlTarget,
  type GlTexture,
} from '../gl';
import exposure from '../shaders/_exposure.glsl?raw';
import blurFragment from '../shaders/blur.frag.glsl?raw';
import fragment from '../shaders/moved-flat.frag.glsl?raw';
import vertex from '../shaders/moved-flat.vert.glsl?raw';
import skinFragment from '../shaders/moved-skin.frag.glsl?raw';
import quadVertex from '../shaders/quad.vert.glsl?raw';

const UNWRAP = { face: 'sampler2D', regions: 'sampler2D' } as const;
const QUAD = { box: 'vec4', sourceBox: 'vec4' } as const;
const BLUR = { ...QUAD, weighted: 'sampler2D', spacing: 'vec2', sigma: 'float' } as const;
const SKIN = { ...QUAD, flatFace: 'sampler2D' } as const;
const WHOLE = { box: [0, 0, 1, 1], sourceBox: [0, 0, 1, 1] } as const;

/** Side of a laid-flat face in texels, and the blur that forgives landmarks their error. */
export const FLAT_SIDE = 96;
const SIGMA = 1.3;

/** Outward unit normals of the canonical face. */
const NORMALS: readonly Vector3[] = canonicalNormals();

/** One face laid flat. Its owner closes it. */
export class FlatFace implements GlResource {
  /** Exposure times a weight, smooth, and the weight. */
  readonly flat: GlTarget;
  /** One texel: the mean colour of the skin, as exposure. */
  readonly skin: GlTarget;

  constructor(device: GlDevice) {
    this.flat = new GlTarget(device, { width: FLAT_SIDE, height: FLAT_SIDE }, { format: 'half' });
    this.skin = new GlTarget(device, { width: 1, height: 1 }, { format: 'half', filter: 'nearest' });
  }

  close(): void {
    this.flat.close();
    this.skin.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Lays faces flat, each place weighted by how well its skin is seen. */
export class FlatFaces {
  readonly #quad: GlMesh;
  readonly #regions: GlTexture;
  readonly #unwrap: GlProgram<typeof UNWRAP>;
  readonly #blur: GlProgram<typeof BLUR>;
  readonly #skin: GlProgram<typeof SKIN>;
  readonly #scratch: GlTarget;
  readonly #face: GlStreamMesh;
  readonly #vertices = new Float32Array(3 * MESH_LANDMARK_COUNT);

  constructor(device: GlDevice, quad: GlMesh, regions: GlTexture) {
    this.#quad = quad;
    this.#regions = regions;
    this.#unwrap = new GlProgram(device, vertex, exposure + fragment, UNWRAP);
    this.#blur = new GlProgram(device, quadVertex, blurFragment, BLUR);
    this.#skin = new GlProgram(device, quadVertex, skinFragment, SKIN);
    this.#scratch = new GlTarget(device, { width: FLAT_SIDE, height: FLAT_SIDE }, { format: 'half' });
    this.#face = new GlStreamMesh(
      device,
      [
        ['sourcePosition', 2],
        ['sourceFacing', 1],
      ],
      { textureCoordinate: { size: 2, values: CANONICAL_FACE.textureCoordinates } },
    );
  }

  /**
   * @param points - 468 x (x, y), places in `picture` from 0 to 1.
   * @param isShadeWanted - without it only the mean colour of the skin is right, which costs far less.
   */
  draw(
    into: FlatFace,
    picture: GlTexture,
    points: Float32Array,
    rotation: Face['pose']['rotation'],
    isShadeWanted: boolean,
  ): void {
    const vertices = this.#vertices;
    NORMALS.forEach((normal, vertex) => {
      vertices[3 * vertex] = points[2 * vertex]!;
      vertices[3 * vertex + 1] = points[2 * vertex + 1]!;
      // Landmark space has its z axis away from the viewer.
      vertices[3 * vertex + 2] = -dot(rotation[2], normal);
    });
    this.#face.write(vertices, CANONICAL_FACE.triangles);
    into.flat.clear();
    this.#unwrap.draw(into.flat, this.#face, { face: picture, regions: this.#regions });
    if (isShadeWanted) this.#smooth(into.flat);
    this.#skin.draw(into.skin, this.#quad, { ...WHOLE, flatFace: into.flat.texture });
  }

  #smooth(flat: GlTarget): void {
    const spacing = 1 / FLAT_SIDE;
    const blur = { ...WHOLE, sigma: SIGMA };
    this.#blur.draw(this.#scratch, this.#quad, { ...blur, weighted: flat.texture, spacing: [spacing, 0] });
    this.#blur.draw(flat, this.#quad, {
      ...blur,
      weighted: this.#scratch.texture,
      spacing: [0, spacing],
    });
  }
}

/** The first two of 468 x (x, y, z) as places in a picture of `size`. */
export function placesOf(landmarksInPixels: Float32Array, size: Size): Float32Array {
  const points = new Float32Array(2 * MESH_LANDMARK_COUNT);
  for (let index = 0; index < MESH_LANDMARK_COUNT; index++) {
    points[2 * index] = landmarksInPixels[3 * index]! / size.width;
    points[2 * index + 1] = landmarksInPixels[3 * index + 1]! / size.height;
  }
  return points;
}

function canonicalNormals(): Vector3[] {
  const { triangles } = CANONICAL_FACE;
  const sums = Array.from({ length: MESH_LANDMARK_COUNT }, () => [0, 0, 0]);
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = [triangles[index]!, triangles[index + 1]!, triangles[index + 2]!];
    const [a, b, c] = corners.map(canonicalPosition) as [Vector3, Vector3, Vector3];
    const normal = cross(subtractVectors(b, a), subtractVectors(c, a));
    // Corners run so that the nose's normals point at the viewer or away; all alike.
    for (const corner of corners) normal.forEach((part, axis) => (sums[corner]![axis]! += part));
  }
  const towards = sums[1]![2]! < 0 ? -1 : 1;
  return sums.map(([x, y, z]) => {
    const length = towards * Math.hypot(x!, y!, z!);
    return [x! / length, y! / length, z! / length];
  });
}
