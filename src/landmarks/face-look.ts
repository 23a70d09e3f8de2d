import {
  type SimilarityTransform,
  type Vector3,
  applyInverseSimilarity,
  applySimilarity,
  multiplyVector,
} from '../core';
import { CANONICAL_FACE, canonicalPosition, vectorAt } from './canonical-face';
import { type Face, MESH_LANDMARK_COUNT } from './face';
import { LEFT_EYE, LIP_VERTICES, RIGHT_EYE, lidRing } from './face-contours';
import type { PixelGrid } from './pixel-grid';

/**
 * How one face looks in one frame, as far as it tells people in a picture apart: enough to know somebody again within a clip,
 * far too little to know who somebody is. Lives as long as the tracker that made it.
 */
export interface FaceLook {
  /** Radians that the head is turned to the side. */
  readonly yaw: number;
  /** Logarithm of the light of each site, freed from its mean and from light that falls off to one side. */
  readonly pattern: Float64Array;
  /** For each site how squarely it is seen, 0 to 1. */
  readonly visibility: Float64Array;
  /** (x, y) of shape sites freed from the pose, in centimetres. */
  readonly shape: Float64Array;
  /** Light and tint of the hair against those of the skin; null where the top of the head is cut off. */
  readonly hair: Float64Array | null;
  /** Logarithms of red to green and green to blue of the skin. */
  readonly tint: readonly [number, number];
}

/** Half the side of the patch of skin that counts as one site, in centimetres of the canonical face. */
const SITE_RADIUS_IN_CENTIMETRES = 0.45;
const HAIR_RADIUS_IN_CENTIMETRES = 0.6;

/** Above the hairline of the canonical head, across it. */
const HAIR_SITES: readonly Vector3[] = [
  [0, 11, 3],
  [-3.5, 10.5, 2.5],
  [3.5, 10.5, 2.5],
  [0, 13, 0],
];

/** Sites that face further away than this, as the cosine, are not seen. */
const LEAST_FACING = 0.25;

/** Every other vertex of the skin: lids and lips move, and eyes shine. */
const PATTERN_SITES = skinVertices();

/** The skin above the mouth, which keeps its shape whatever is said. */
const SHAPE_SITES = PATTERN_SITES.filter((vertex) => canonicalPosition(vertex)[1] > -2);

const NORMALS = vertexNormals();

/** Logarithm of the light that a byte stands for; the darkest bytes hold nothing but noise. */
const LOGARITHMS = Float64Array.from(
  { length: 256 },
  (_, byte) => 2.2 * Math.log(Math.max(byte / 255, 0.02)),
);

/** @param picture - the pixels that the face's landmarks refer to. */
export function lookOf(face: Face, picture: PixelGrid): FaceLook {
  const { landmarksInPixels: landmarks, pose } = face;
  const visibility = new Float64Array(PATTERN_SITES.length);
  const pattern = new Float64Array(PATTERN_SITES.length);
  let [red, green, blue, weights] = [0, 0, 0, 0];
  PATTERN_SITES.forEach((vertex, site) => {
    const facing = -multiplyVector(pose.rotation, NORMALS[vertex]!)[2];
    const [x, y] = vectorAt(landmarks, vertex);
    const light = lightAt(picture, x, y, SITE_RADIUS_IN_CENTIMETRES * pose.scale);
    if (light === null || facing <= LEAST_FACING) return;
    const weight = facing - LEAST_FACING;
    visibility[site] = weight;
    pattern[site] = brightness(light);
    red += weight * light[0];
    green += weight * light[1];
    blue += weight * light[2];
    weights += weight;
  });
  const skin: Vector3 = weights > 0 ? [red / weights, green / weights, blue / weights] : [0, 0, 0];
  removeGradient(pattern, visibility);
  return {
    yaw: Math.atan2(pose.rotation[0][2], -pose.rotation[2][2]),
    pattern,
    visibility,
    shape: shapeOf(landmarks, pose),
    hair: hairOf(picture, pose, skin),
    tint: [skin[0] - skin[1], skin[1] - skin[2]],
  };
}

/** Distances of each kind that two looks of one person seldom reach, and two people mostly do. */
const PATTERN_SCALE = 0.2;
const SHAPE_SCALE_IN_CENTIMETRES = 0.2;
const HAIR_SCALE = 0.4;
const TINT_SCALE = 0.2;

/** No single kind counts for more than this: a hand before the face changes the pattern alone. */
const LARGEST_PART = 1.6;

/** Nor the tint for more than this: it changes with every lamp. */
const LARGEST_TINT_PART = 1.2;

/** How unlike two looks are: mostly below 0.8 for one person, above 1 for two. */
export function lookDistance(one: FaceLook, other: FaceLook): number {
  const parts = [
    weightedDistance(one, other) / PATTERN_SCALE,
    (Math.SQRT2 * rootMeanSquare(one.shape, other.shape)) / SHAPE_SCALE_IN_CENTIMETRES,
    Math.min(
      LARGEST_TINT_PART,
      Math.hypot(one.tint[0] - other.tint[0], one.tint[1] - other.tint[1]) / TINT_SCALE,
    ),
  ];
  if (one.hair !== null && other.hair !== null) parts.push(rootMeanSquare(one.hair, other.hair) / HAIR_SCALE);
  return Math.sqrt(parts.reduce((sum, part) => sum + Math.min(part, LARGEST_PART) ** 2, 0) / parts.length);
}

function weightedDistance(one: FaceLook, other: FaceLook): number {
  let [sum, weights] = [0, 1e-6];
  for (let site = 0; site < one.pattern.length; site++) {
    const weight = Math.sqrt(one.visibility[site]! * other.visibility[site]!);
    sum += weight * (one.pattern[site]! - other.pattern[site]!) ** 2;
    weights += weight;
  }
  return Math.sqrt(sum / weights);
}

function rootMeanSquare(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index]! - other[index]!) ** 2;
  return Math.sqrt(sum / one.length);
}

function shapeOf(landmarks: Float32Array, pose: SimilarityTransform): Float64Array {
  const shape = new Float64Array(2 * SHAPE_SITES.length);
  SHAPE_SITES.forEach((vertex, site) => {
    const [x, y] = applyInverseSimilarity(pose, vectorAt(landmarks, vertex));
    shape[2 * site] = x;
    shape[2 * site + 1] = y;
  });
  return shape;
}

function hairOf(picture: PixelGrid, pose: SimilarityTransform, skin: Vector3): Float64Array | null {
  const hair = new Float64Array(3 * HAIR_SITES.length);
  for (const [site, place] of HAIR_SITES.entries()) {
    const [x, y] = applySimilarity(pose, place);
    const light = lightAt(picture, x, y, HAIR_RADIUS_IN_CENTIMETRES * pose.scale);
    if (light === null) return null;
    const tint = (from: 0 | 1) => light[from] - light[from + 1]! - (skin[from] - skin[from + 1]!);
    const contrast = Math.max(-2, Math.min(2, brightness(light) - brightness(skin)));
    hair.set([contrast, 1.4 * tint(0), 1.4 * tint(1)], 3 * site);
  }
  return hair;
}

/** Mean light of a square patch, as logarithms; null when its middle lies outside the picture. */
function lightAt({ data, width, height }: PixelGrid, x: number, y: number, radius: number): Vector3 | null {
  if (!(x >= 0 && y >= 0 && x < width && y < height)) return null;
  const step = Math.max(1, radius / 2);
  let red = 0;
  let green = 0;
  let blue = 0;
  let count = 0;
  for (let down = y - radius; down <= y + radius; down += step) {
    if (down < 0 || down >= height) continue;
    const row = Math.floor(down) * width;
    for (let across = x - radius; across <= x + radius; across += step) {
      if (across < 0 || across >= width) continue;
      const place = 4 * (row + Math.floor(across));
      red += data[place]!;
      green += data[place + 1]!;
      blue += data[place + 2]!;
      count++;
    }
  }
  if (count === 0) return null;
  return [
    LOGARITHMS[Math.round(red / count)]!,
    LOGARITHMS[Math.round(green / count)]!,
    LOGARITHMS[Math.round(blue / count)]!,
  ];
}

function brightness([red, green, blue]: Vector3): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

/**
 * Takes from the sites the plane (1, x, y, z) that fits them best, in place: light from one side is nearly linear across a
 * face, and it belongs to the place, not to the person. Unseen sites become 0.
 */
function removeGradient(pattern: Float64Array, visibility: Float64Array): void {
  const normal = Array.from({ length: 4 }, () => new Float64Array(5));
  PLANE_ROWS.forEach((row, site) => {
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j < 4; j++) normal[i]![j]! += visibility[site]! * row[i]! * row[j]!;
      normal[i]![4]! += visibility[site]! * row[i]! * pattern[site]!;
    }
  });
  const plane = solveNormal(normal);
  PLANE_ROWS.forEach((row, site) => {
    const fitted = row.reduce<number>((sum, value, index) => sum + value * plane[index]!, 0);
    pattern[site] = visibility[site]! > 0 ? pattern[site]! - fitted : 0;
  });
}

/** Gauss's elimination of a symmetric positive system, kept regular by a trifle on the diagonal. */
function solveNormal(rows: Float64Array[]): number[] {
  rows.forEach((row, index) => (row[index]! += 1e-6));
  for (let pivot = 0; pivot < rows.length; pivot++) {
    for (let row = 0; row < rows.length; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= rows.length; column++)
        rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  return rows.map((row, index) => row[rows.length]! / row[index]!);
}

function skinVertices(): number[] {
  const eyes = [LEFT_EYE, RIGHT_EYE].flatMap(({ edge, nearLid }) => [edge, nearLid].flatMap(lidRing));
  const moving = new Set([...LIP_VERTICES, ...eyes]);
  return Array.from({ length: MESH_LANDMARK_COUNT }, (_, vertex) => vertex).filter(
    (vertex) => vertex % 2 === 0 && !moving.has(vertex),
  );
}

/** The plane's values at each site, of about the same size each. */
const PLANE_ROWS = PATTERN_SITES.map((vertex) => {
  const [x, y, z] = canonicalPosition(vertex);
  return [1, x / 8, y / 8, z / 8] as const;
});

/** Unit normals of the canonical face, outwards. */
function vertexNormals(): Vector3[] {
  const sums = Array.from({ length: MESH_LANDMARK_COUNT }, () => [0, 0, 0]);
  const { triangles } = CANONICAL_FACE;
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = [triangles[index]!, triangles[index + 1]!, triangles[index + 2]!];
    const [a, b, c] = corners.map(canonicalPosition) as [Vector3, Vector3, Vector3];
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of corners) normal.forEach((part, axis) => (sums[corner]![axis]! += part));
  }
  // Whichever way the triangles are wound, the tip of the nose looks forward.
  const outwards = Math.sign(sums[4]![2]!);
  return sums.map(([x, y, z]) => {
    const length = outwards * Math.hypot(x!, y!, z!);
    return [x! / length, y! / length, z! / length];
  });
}
