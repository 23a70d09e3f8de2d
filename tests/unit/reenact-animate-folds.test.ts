import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Motion,
  type AnimatedMesh,
  DEFAULT_ANIMATE_SETTINGS,
  combineMotions,
  motionOf,
  poseByHand,
  reenactAnimate,
  restOf,
} from '../../src/reenact';
import { type FaceShape, areasOf, faceShape, makeFace } from './reenact-faces';

const size = { width: 640, height: 640 };
const runs = { numRuns: 25 };
const amount = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

const sitter: fc.Arbitrary<FaceShape> = faceShape.map((shape) => ({
  ...shape,
  scale: 14,
  x: 320,
  y: 300,
  yaw: 0,
  roll: 0,
  mouthOpening: 0,
}));

/** Anything within reach, whoever drives. */
const anyMotion: fc.Arbitrary<Motion> = fc
  .record({
    yaw: amount(-34, 34),
    pitch: amount(-19, 19),
    roll: amount(-30, 30),
    mouthOpen: amount(0, 1),
    smile: amount(-1, 1),
    pucker: amount(0, 1),
    blinkLeft: amount(0, 1),
    blinkRight: amount(0, 1),
    brows: amount(-1, 1),
    gazeX: amount(-1, 1),
    gazeY: amount(-1, 1),
  })
  .map(poseByHand);

const animate = (shape: FaceShape, motion: Motion): AnimatedMesh =>
  reenactAnimate(makeFace(shape), size, motion, DEFAULT_ANIMATE_SETTINGS);

const allTriangles = ({ triangles }: AnimatedMesh): Uint16Array =>
  Uint16Array.from([...triangles.rings, ...triangles.skin, ...triangles.folds]);

interface Seen {
  /** Which way round the triangle at a place runs: 1 as in the still. */
  readonly turned: number;
  /** Three vertices. */
  readonly corners: Uint16Array;
}

/**
 * What is seen at each place of a grid, or null where there is nothing: of the face the nearest triangle, of the rings the last one that is
 * turned to the viewer, in their order.
 */
function look(mesh: AnimatedMesh, step: number): (Seen | null)[] {
  const { drawnPointsInPixels: drawn, triangles } = mesh;
  const columns = Math.floor(size.width / step);
  const seen = new Array<Seen | null>(columns * columns).fill(null);
  const depths = new Float64Array(seen.length).fill(Infinity);
  const draw = (corners: Uint16Array, isRing: boolean): void => {
    const [a, b, c] = Array.from(corners, (corner) => 3 * corner) as [number, number, number];
    const [ax, ay, bx, by] = [drawn[a]!, drawn[a + 1]!, drawn[b]!, drawn[b + 1]!];
    const [cx, cy] = [drawn[c]!, drawn[c + 1]!];
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (Math.abs(area) < 1e-9 || (isRing && area > 0)) return;
    const cell = (value: number) => Math.min(columns - 1, Math.max(0, Math.floor(value / step)));
    for (let row = cell(Math.min(ay, by, cy)); row <= cell(Math.max(ay, by, cy)); row++) {
      for (let column = cell(Math.min(ax, bx, cx)); column <= cell(Math.max(ax, bx, cx)); column++) {
        const [x, y] = [(column + 0.5) * step, (row + 0.5) * step];
        const v = ((x - ax) * (cy - ay) - (y - ay) * (cx - ax)) / area;
        const w = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / area;
        if (v < 0 || w < 0 || v + w > 1) continue;
        const depth = isRing ? Infinity : (1 - v - w) * drawn[a + 2]! + v * drawn[b + 2]! + w * drawn[c + 2]!;
        const place = row * columns + column;
        if (depth > depths[place]!) continue;
        depths[place] = depth;
        seen[place] = { turned: -Math.sign(area), corners };
      }
    }
  };
  for (let index = 0; index < triangles.rings.length; index += 3)
    draw(triangles.rings.subarray(index, index + 3), true);
  for (const face of [triangles.skin, triangles.folds]) {
    for (let index = 0; index < face.length; index += 3) draw(face.subarray(index, index + 3), false);
  }
  return seen;
}

describe('the mesh of a still that moves', () => {
  it('covers the whole picture, whatever happens within reach', () => {
    fc.assert(
      fc.property(sitter, anyMotion, (shape, motion) => {
        const mesh = animate(shape, motion);
        expect(mesh.reach).toBeGreaterThan(0);
        expect(look(mesh, 16).filter((seen) => seen === null)).toEqual([]);
      }),
      runs,
    );
  });

  it('shows hardly anything from behind: what is nearest runs the way it does in the still', () => {
    fc.assert(
      fc.property(sitter, anyMotion, (shape, motion) => {
        const mesh = animate(shape, motion);
        const places = look(mesh, 4);
        const folded = places.filter((seen) => {
          if (seen === null || seen.turned > 0) return false;
          return Math.abs(areasOf(mesh.sourcePointsInPixels, 2, seen.corners)[0]!) > 1;
        });
        expect(folded.length / places.length).toBeLessThan(0.004);
      }),
      runs,
    );
  });

  it('folds no triangle of the cheeks, the forehead or the chin when faces of any shape drive one another', () => {
    fc.assert(
      fc.property(sitter, faceShape, amount(0, 3), anyMotion, (shape, driver, mouthOpening, hand) => {
        const rest = restOf(makeFace({ ...driver, mouthOpening: 0 }));
        const moved = motionOf(makeFace({ ...driver, mouthOpening }), rest);
        const motion = combineMotions(
          { ...moved, rotation: poseByHand({}).rotation },
          { ...hand, rotation: poseByHand({}).rotation },
        );
        const mesh = animate(shape, motion);
        const triangles = allTriangles(mesh);
        const before = areasOf(mesh.sourcePointsInPixels, 2, triangles);
        const after = areasOf(mesh.drawnPointsInPixels, 3, triangles);
        const worthTheName = 2e-3 * mesh.faceWidthInPixels ** 2;
        before.forEach((area, index) => {
          const corners = triangles.subarray(3 * index, 3 * index + 3);
          if (Math.abs(area) < worthTheName || corners.some((corner) => corner >= 468)) return;
          expect(after[index]! / area).toBeGreaterThan(0);
        });
      }),
      runs,
    );
  });

  it('brings faces of one frame nearer and farther without end of it: never larger than a neck allows', () => {
    const rest = restOf(makeFace({ scale: 10, x: 100, y: 100 }));
    const mesh = reenactAnimate(
      makeFace({ scale: 14, x: 320, y: 300 }),
      size,
      motionOf(makeFace({ scale: 40, x: 1900, y: -700 }), rest),
      DEFAULT_ANIMATE_SETTINGS,
    );
    const xs = [234, 454].map((vertex) => mesh.drawnPointsInPixels[3 * vertex]!);
    expect(Math.abs(xs[0]! - xs[1]!)).toBeLessThan(1.3 * mesh.faceWidthInPixels);
    expect(Math.abs((xs[0]! + xs[1]!) / 2 - 320)).toBeLessThan(0.45 * mesh.faceWidthInPixels);
  });
});
