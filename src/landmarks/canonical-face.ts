import canonicalFace from '../../models/built/canonical-face.json';
import type { Vector3 } from '../core';
import { MESH_LANDMARK_COUNT } from './face';

/**
 * MediaPipe's canonical face: an average head on which every mesh landmark has a place. The arrays are shared by all
 * callers, who must not write to them.
 */
export interface CanonicalFace {
  /** 468 x (x, y, z) in centimetres: x right, y up, z towards the viewer. */
  readonly positions: Float32Array;
  /** 468 x (u, v): the face laid flat, 0 to 1; v runs down, the forehead has the small ones. */
  readonly textureCoordinates: Float32Array;
  /** 898 x three vertices. The only open edge is the face oval: eyes and mouth are closed over. */
  readonly triangles: Uint16Array;
  /** For each vertex the one in its place on the other half of the face; vertices of the middle line mirror themselves. */
  readonly mirrorVertices: Uint16Array;
  /** Vertices that expressions hardly move, on which a pose is fitted. */
  readonly rigidVertices: Uint16Array;
}

export const CANONICAL_FACE: CanonicalFace = readCanonicalFace();

/** One canonical vertex as a vector, in centimetres. */
export function canonicalPosition(vertex: number): Vector3 {
  return vectorAt(CANONICAL_FACE.positions, vertex);
}

/** The `index`-th triple of interleaved coordinates. */
export function vectorAt(coordinates: Float32Array, index: number): Vector3 {
  return [coordinates[3 * index]!, coordinates[3 * index + 1]!, coordinates[3 * index + 2]!];
}

function readCanonicalFace(): CanonicalFace {
  const positions = Float32Array.from(canonicalFace.positions);
  return {
    positions,
    textureCoordinates: Float32Array.from(canonicalFace.uvs),
    triangles: Uint16Array.from(canonicalFace.triangles),
    mirrorVertices: findMirrorVertices(positions),
    rigidVertices: Uint16Array.from(canonicalFace.procrustesBasis, (entry) => entry[0]!),
  };
}

/** The canonical face is symmetric about x = 0 to the last digit, so the partner is the nearest vertex to the reflection. */
function findMirrorVertices(positions: Float32Array): Uint16Array {
  return Uint16Array.from({ length: MESH_LANDMARK_COUNT }, (_, vertex) => {
    const [x, y, z] = vectorAt(positions, vertex);
    let nearest = vertex;
    let nearestDistance = Infinity;
    for (let other = 0; other < MESH_LANDMARK_COUNT; other++) {
      const [otherX, otherY, otherZ] = vectorAt(positions, other);
      const distance = Math.hypot(otherX + x, otherY - y, otherZ - z);
      if (distance < nearestDistance) [nearest, nearestDistance] = [other, distance];
    }
    return nearest;
  });
}
