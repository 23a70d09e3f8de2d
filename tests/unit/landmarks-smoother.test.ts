import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACE_SIDES, LEFT_EYE, fitFacePose } from '../../src/landmarks';
import { LandmarkSmoother } from '../../src/landmarks/landmark-smoother';
import { faceShape, makeLandmarks } from './reenact-faces';

const FRAMES_PER_SECOND = 25;

/** A repeatable noise between -1 and 1. */
function trembling(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (2 * state) / 2 ** 32 - 1;
  };
}

function widthOf(landmarks: Float32Array): number {
  const [a, b] = [3 * FACE_SIDES.left, 3 * FACE_SIDES.right];
  return Math.hypot(...[0, 1, 2].map((axis) => landmarks[a + axis]! - landmarks[b + axis]!));
}

/** Root mean square over the landmarks of how far two sets lie apart, in parts of the face's width. */
function distance(
  one: Float32Array,
  other: Float32Array,
  vertices = Array.from({ length: 478 }, (_, i) => i),
) {
  const sum = vertices.reduce(
    (total, vertex) =>
      total + [0, 1].reduce((s, axis) => s + (one[3 * vertex + axis]! - other[3 * vertex + axis]!) ** 2, 0),
    0,
  );
  return Math.sqrt(sum / vertices.length) / widthOf(one);
}

describe('the smoothing of landmarks', () => {
  it('takes any first face as it is, and a face that stands still for ever after', () => {
    fc.assert(
      fc.property(faceShape, (shape) => {
        const smoother = new LandmarkSmoother();
        const landmarks = makeLandmarks(shape);
        for (let frame = 0; frame < 3; frame++) {
          const smoothed = smoother.smooth(landmarks, frame / FRAMES_PER_SECOND);
          expect(distance(landmarks, smoothed)).toBeLessThan(1e-5);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a still head still though each landmark trembles', () => {
    const smoother = new LandmarkSmoother();
    const still = makeLandmarks({ scale: 14, x: 320, y: 240 });
    const tremble = trembling(7);
    let [before, after] = [0, 0];
    for (let frame = 0; frame < 75; frame++) {
      const measured = still.map((value) => value + 0.4 * tremble());
      const smoothed = smoother.smooth(measured, frame / FRAMES_PER_SECOND);
      if (frame < 15) continue;
      before += distance(still, measured);
      after += distance(still, smoothed);
    }
    expect(after / 60).toBeLessThan(0.0012);
    expect(after).toBeLessThan(0.75 * before);
  });

  it('lets a blink through within the frame, and leaves the rest of the head where it is', () => {
    const smoother = new LandmarkSmoother();
    const open = makeLandmarks({ scale: 14, x: 320, y: 240 });
    const shut = open.slice();
    LEFT_EYE.edge.upper.forEach((vertex, index) => {
      shut[3 * vertex + 1] = open[3 * LEFT_EYE.edge.lower[index]! + 1]!;
    });
    const lids = [...LEFT_EYE.edge.upper];
    const others = Array.from({ length: 468 }, (_, vertex) => vertex).filter((vertex) => vertex > 300);
    for (let frame = 0; frame < 30; frame++) {
      const isShut = frame >= 20 && frame < 22;
      const smoothed = smoother.smooth(isShut ? shut : open, frame / FRAMES_PER_SECOND);
      const asked = distance(open, shut, lids);
      if (isShut) expect(distance(shut, smoothed, lids)).toBeLessThan(0.1 * asked);
      if (frame === 22) expect(distance(open, smoothed, lids)).toBeLessThan(0.1 * asked);
      expect(distance(open, smoothed, others)).toBeLessThan(1e-4);
    }
  });

  it('stays with a head that moves, turns and comes nearer', () => {
    const smoother = new LandmarkSmoother();
    for (let frame = 0; frame < 50; frame++) {
      const seconds = frame / FRAMES_PER_SECOND;
      const landmarks = makeLandmarks({
        scale: 14 + 3 * seconds,
        x: 300 + 160 * seconds,
        y: 240,
        yaw: 0.7 * Math.sin(2 * seconds),
        roll: 0.4 * seconds,
      });
      const smoothed = smoother.smooth(landmarks, seconds);
      expect(distance(landmarks, smoothed)).toBeLessThan(0.006);
      const [asked, given] = [fitFacePose(landmarks), fitFacePose(smoothed)];
      expect(Math.abs(given.scale / asked.scale - 1)).toBeLessThan(0.01);
    }
  });

  it('does not drag a face across a gap', () => {
    const smoother = new LandmarkSmoother();
    smoother.smooth(makeLandmarks({ x: 100 }), 0);
    smoother.restart();
    const elsewhere = makeLandmarks({ x: 900 });
    expect(distance(elsewhere, smoother.smooth(elsewhere, 0.04))).toBeLessThan(1e-5);
  });
});
