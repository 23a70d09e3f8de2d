import type { Size } from '../core';
import { CANONICAL_FACE, MESH_LANDMARK_COUNT } from '../landmarks';
import type { ReenactedMesh } from '../reenact';

/**
 * What a drawing stops at, for those who want to see how it comes about. `picture`: before anything is done. `landmarks`, `mesh`: what was
 * found. `mask`: where the new face will cover the old one. `result`: all of it.
 */
export const XRAY_STAGES = ['picture', 'landmarks', 'mesh', 'mask', 'result'] as const;
export type XrayStage = (typeof XRAY_STAGES)[number];

/** Bright on dark, so that it is seen on any skin. */
const INK = 'rgb(255 214 10)';
const SHADE = 'rgb(0 0 0 / 70%)';
/** Parts of the short side. */
const DOT_RADIUS = 0.003;
const LINE_WIDTH = 0.0014;

/** Draws what was found of each face on a canvas of its own, to be laid over the picture. */
export function drawFound(
  size: Size,
  meshes: readonly ReenactedMesh[],
  stage: 'landmarks' | 'mesh',
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d')!;
  const short = Math.min(size.width, size.height);
  for (const { targetPointsInPixels, targetSize } of meshes) {
    const path = stage === 'mesh' ? edges : dots;
    const drawn = path(targetPointsInPixels, size.width / targetSize.width, DOT_RADIUS * short);
    context.lineJoin = 'round';
    context.strokeStyle = SHADE;
    context.lineWidth = 3 * LINE_WIDTH * short;
    context.stroke(drawn);
    context.strokeStyle = context.fillStyle = INK;
    context.lineWidth = LINE_WIDTH * short;
    if (stage === 'mesh') context.stroke(drawn);
    else context.fill(drawn);
  }
  return canvas;
}

function dots(points: Float32Array, scale: number, radius: number): Path2D {
  const path = new Path2D();
  for (let index = 0; index < MESH_LANDMARK_COUNT; index++) {
    const [x, y] = [points[2 * index]! * scale, points[2 * index + 1]! * scale];
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  return path;
}

function edges(points: Float32Array, scale: number): Path2D {
  const path = new Path2D();
  const { triangles } = CANONICAL_FACE;
  for (let first = 0; first < triangles.length; first += 3) {
    [0, 1, 2].forEach((corner) => {
      const vertex = triangles[first + corner]!;
      const [x, y] = [points[2 * vertex]! * scale, points[2 * vertex + 1]! * scale];
      if (corner === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  }
  return path;
}
