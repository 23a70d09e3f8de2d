import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EyeContour, LEFT_EYE, RIGHT_EYE } from '../../src/landmarks';
import { DEFAULT_SWAP_SETTINGS, type ReenactedMesh, SwapTrack, reenactSwap } from '../../src/reenact';
import { irisPlace } from '../../src/reenact/eye-gaze';
import { type FaceShape, faceOf, faceShape, makeFace, makeLandmarks } from './reenact-faces';

const size = { width: 1000, height: 1000 };
const settings = { ...DEFAULT_SWAP_SETTINGS, identity: 0.5 };
const SOURCE: FaceShape = { width: 0.1, jaw: 0.12, length: -0.05 };
const FRAME_SECONDS = 1 / 25;

/** How far each vertex is moved away from the target's, (x, y, z) in pixels. */
function movesOf({ drawnPointsInPixels: drawn }: ReenactedMesh, landmarks: Float32Array): number[] {
  return Array.from(drawn, (value, index) => value - landmarks[index]!);
}

const rootMeanSquare = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

/** A tremble of the landmarks that is the same in every run. */
function trembling(landmarks: Float32Array, frame: number, pixels: number): Float32Array {
  return landmarks.map((value, index) => value + pixels * Math.sin(12.9898 * index + 78.233 * frame));
}

/** The face with the opening of both eyes at this part of what it is. */
function blinking(landmarks: Float32Array, share: number): Float32Array {
  const closed = landmarks.slice();
  for (const { edge } of [LEFT_EYE, RIGHT_EYE])
    edge.upper.forEach((vertex, index) => {
      for (let axis = 0; axis < 3; axis++) {
        const lower = landmarks[3 * edge.lower[index]! + axis]!;
        closed[3 * vertex + axis] = lower + share * (landmarks[3 * vertex + axis]! - lower);
      }
    });
  return closed;
}

describe('a swap over time', () => {
  it('moves a face at rest as the swap of one picture does', () => {
    const [source, target] = [makeFace(SOURCE), makeFace({ x: 420, y: 380 })];
    const track = new SwapTrack();
    let mesh: ReenactedMesh | null = null;
    for (let frame = 0; frame < 30; frame++)
      mesh = track.reenact(source, size, target, size, settings, frame * FRAME_SECONDS);
    const still = reenactSwap(source, size, target, size, settings);
    still.drawnPointsInPixels.forEach((value, index) => {
      expect(Math.abs(mesh!.drawnPointsInPixels[index]! - value)).toBeLessThan(0.3);
    });
    expect(mesh!.sourcePointsInPixels).toEqual(still.sourcePointsInPixels);
  });

  it('neither trembles nor follows the words, as measuring each frame anew would', () => {
    const source = makeFace(SOURCE);
    const track = new SwapTrack();
    const [steps, stepsAnew]: [number[], number[]] = [[], []];
    let [before, beforeAnew]: [number[] | null, number[] | null] = [null, null];
    for (let frame = 0; frame < 60; frame++) {
      const shape = {
        x: 400,
        y: 400,
        mouthOpening: 1 + Math.sin(frame / 2),
        yaw: 0.25 * Math.sin(frame / 9),
      };
      const landmarks = trembling(makeLandmarks(shape), frame, 0.6);
      const target = faceOf(landmarks);
      const moves = movesOf(
        track.reenact(source, size, target, size, settings, frame * FRAME_SECONDS),
        landmarks,
      );
      const anew = movesOf(reenactSwap(source, size, target, size, settings), landmarks);
      if (before && beforeAnew && frame > 20) {
        steps.push(rootMeanSquare(moves.map((move, index) => move - before![index]!)));
        stepsAnew.push(rootMeanSquare(anew.map((move, index) => move - beforeAnew![index]!)));
      }
      [before, beforeAnew] = [moves, anew];
    }
    expect(rootMeanSquare(steps)).toBeLessThan(0.45 * rootMeanSquare(stepsAnew));
  });

  it('gives the source back the same array, so that what is made of it can be kept', () => {
    const [source, target] = [makeFace(SOURCE), makeFace({})];
    const track = new SwapTrack();
    const first = track.reenact(source, size, target, size, settings, 0);
    const second = track.reenact(source, size, target, size, settings, FRAME_SECONDS);
    expect(second.sourcePointsInPixels).toBe(first.sourcePointsInPixels);
    expect(second.sourceFacing).toBe(first.sourceFacing);
  });

  it('finds its way back slowly to an identity that a frame could not bear', () => {
    const track = new SwapTrack();
    const bent = makeFace({ width: 0.2, jaw: 0.25, yaw: 0.6 });
    const levels: number[] = [];
    for (let frame = 0; frame < 12; frame++) {
      const target =
        frame === 4 ? makeFace({ width: -0.2, jaw: -0.25, yaw: -0.6, length: 0.2 }) : makeFace({});
      const mesh = track.reenact(
        bent,
        size,
        target,
        size,
        { ...settings, identity: 1 },
        frame * FRAME_SECONDS,
      );
      levels.push(Math.hypot(...movesOf(mesh, target.landmarksInPixels)));
    }
    levels.slice(6).forEach((level, index) => {
      expect(level - levels[5 + index]!).toBeLessThan(0.2 * Math.max(...levels));
    });
  });
});

describe('a blink', () => {
  const source = makeFace(SOURCE);
  const open = makeLandmarks({ x: 400, y: 400, length: 0.05 });
  const lidGap = (points: Float32Array, { edge }: EyeContour) =>
    edge.upper.reduce((sum, vertex, index) => {
      const lower = edge.lower[index]!;
      return (
        sum +
        Math.hypot(points[3 * vertex]! - points[3 * lower]!, points[3 * vertex + 1]! - points[3 * lower + 1]!)
      );
    }, 0) / edge.upper.length;

  it('closes the lids wholly, and brings the target’s own in without a jump', () => {
    const track = new SwapTrack();
    const keptEyes: number[] = [];
    for (let frame = 0; frame < 64; frame++) {
      const share = frame < 16 ? 1 : Math.abs(1 - (frame - 16) / 24);
      const landmarks = blinking(open, share);
      const mesh = track.reenact(source, size, faceOf(landmarks), size, settings, frame * FRAME_SECONDS);
      for (const eye of [LEFT_EYE, RIGHT_EYE]) {
        const [drawn, target] = [lidGap(mesh.drawnPointsInPixels, eye), lidGap(landmarks, eye)];
        if (share === 0) expect(drawn).toBeLessThan(1e-3);
        if (share === 1 && frame > 8) expect(drawn).toBeGreaterThan(0.7 * target);
      }
      keptEyes.push(mesh.keptEyes.left);
    }
    expect(keptEyes[10]).toBe(0);
    expect(keptEyes[40]).toBeGreaterThan(0.99);
    keptEyes.slice(1).forEach((value, index) => {
      expect(Math.abs(value - keptEyes[index]!)).toBeLessThan(0.3);
    });
  });

  it('is none when somebody’s eyes are narrow', () => {
    const track = new SwapTrack();
    const narrow = faceOf(blinking(open, 0.75));
    let mesh: ReenactedMesh | null = null;
    for (let frame = 0; frame < 200; frame++)
      mesh = track.reenact(source, size, narrow, size, settings, frame * FRAME_SECONDS);
    expect(mesh!.keptEyes).toEqual({ left: 0, right: 0 });
  });

  it('of the source leaves the target its own open eyes', () => {
    const track = new SwapTrack();
    const asleep = faceOf(blinking(makeLandmarks(SOURCE), 0));
    expect(track.reenact(asleep, size, faceOf(open), size, settings, 0).keptEyes).toEqual({
      left: 1,
      right: 1,
    });
  });
});

describe('the reach of a swap', () => {
  const reachAt = (yawInDegrees: number, pitchInDegrees = 0): number => {
    const landmarks = makeLandmarks({ x: 0, y: 0, yaw: (yawInDegrees * Math.PI) / 180 });
    const [cosine, sine] = [
      Math.cos((pitchInDegrees * Math.PI) / 180),
      Math.sin((pitchInDegrees * Math.PI) / 180),
    ];
    for (let index = 0; index < landmarks.length; index += 3) {
      const [y, z] = [landmarks[index + 1]!, landmarks[index + 2]!];
      landmarks[index + 1] = cosine * y - sine * z;
      landmarks[index + 2] = cosine * z + sine * y;
    }
    return new SwapTrack().reenact(makeFace({}), size, faceOf(landmarks), size, settings, 0).reach;
  };

  it('is whole within 35 degrees of yaw and 20 of pitch, and falls to nothing beyond', () => {
    for (const [yaw, pitch] of [
      [0, 0],
      [34, 0],
      [-34, 0],
      [0, 19],
      [0, -19],
      [20, 10],
    ] as const)
      expect(reachAt(yaw, pitch)).toBe(1);
    for (const [yaw, pitch] of [
      [46, 0],
      [-46, 0],
      [0, 29],
      [0, -29],
      [80, 0],
    ] as const)
      expect(reachAt(yaw, pitch)).toBe(0);
    const between = [36, 38, 40, 42].map((yaw) => reachAt(yaw));
    between.forEach((reach, index) => {
      expect(reach).toBeGreaterThan(0);
      expect(reach).toBeLessThan(index === 0 ? 1 : between[index - 1]!);
    });
  });
});

describe('the gaze', () => {
  /** An iris in the left eye so far along its line and away from it, half as wide as 0.2 of the line. */
  function looking(landmarks: Float32Array, across: number, aside: number): Float32Array {
    const { edge, iris } = LEFT_EYE;
    const [x, y] = [landmarks[3 * edge.outerCorner]!, landmarks[3 * edge.outerCorner + 1]!];
    const axis = [landmarks[3 * edge.innerCorner]! - x, landmarks[3 * edge.innerCorner + 1]! - y] as const;
    const place = (along: number, away: number) => [
      x + along * axis[0] + away * axis[1],
      y + along * axis[1] - away * axis[0],
    ];
    const [middle, right, , left] = iris as [number, number, number, number];
    landmarks.set(place(across, aside), 3 * middle);
    landmarks.set(place(across + 0.2, aside), 3 * right);
    landmarks.set(place(across - 0.2, aside), 3 * left);
    return landmarks;
  }

  it('is read wherever the face is and however it is turned', () => {
    const across = fc.double({ min: 0.25, max: 0.75, noNaN: true });
    const aside = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(faceShape, across, aside, (shape, along, away) => {
        const place = irisPlace(looking(makeLandmarks(shape), along, away), LEFT_EYE);
        expect(place.across).toBeCloseTo(along, 3);
        expect(place.aside).toBeCloseTo(away, 3);
        expect(place.halfWidth).toBeCloseTo(0.2, 3);
      }),
      { numRuns: 60 },
    );
  });

  it('goes from the source’s place to the target’s', () => {
    const source = faceOf(looking(makeLandmarks({}), 0.4, 0));
    const target = faceOf(looking(makeLandmarks({ scale: 30 }), 0.6, 0.05));
    const { gaze } = reenactSwap(source, size, target, size, settings);
    expect(gaze.left.source.across).toBeCloseTo(0.4, 3);
    expect(gaze.left.drawn.across).toBeCloseTo(0.6, 3);
    expect(gaze.left.drawn.aside).toBeCloseTo(0.05, 3);
  });
});
