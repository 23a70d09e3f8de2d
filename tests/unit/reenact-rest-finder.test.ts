import { describe, expect, it } from 'vitest';
import { MESH_LANDMARK_COUNT } from '../../src/landmarks';
import { type DriverRest, RestFinder, motionOf, restOf } from '../../src/reenact';
import { makeFace } from './reenact-faces';

const neutral = makeFace({});
const speaking = makeFace({ mouthOpening: 2 });
const turned = makeFace({ yaw: 0.5 });

/** Largest distance of a landmark between two rests, in centimetres. */
function distanceOf(one: DriverRest, other: DriverRest): number {
  let largest = 0;
  for (let vertex = 0; vertex < MESH_LANDMARK_COUNT; vertex++) {
    largest = Math.max(
      largest,
      Math.hypot(...[0, 1, 2].map((axis) => one.shape[vertex]![axis]! - other.shape[vertex]![axis]!)),
    );
  }
  return largest;
}

describe('RestFinder', () => {
  it('begins with the first face it sees', () => {
    const finder = new RestFinder(neutral);
    expect(finder.rest).toBeNull();
    const { rest, isBest } = finder.see(speaking, 3);
    expect(isBest).toBe(true);
    expect(distanceOf(rest, restOf(speaking))).toBe(0);
  });

  it('goes over to a frame more like the still, slowly, and stays there', () => {
    const finder = new RestFinder(neutral);
    finder.see(speaking, 0);
    const first = finder.see(neutral, 0.04);
    expect(first.isBest).toBe(true);
    expect(distanceOf(first.rest, restOf(speaking))).toBeLessThan(0.3);
    expect(distanceOf(first.rest, restOf(neutral))).toBeGreaterThan(1.5);
    for (let time = 0.08; time < 6; time += 0.04) expect(finder.see(speaking, time).isBest).toBe(false);
    expect(distanceOf(finder.rest!, restOf(neutral))).toBeLessThan(0.02);
  });

  it('takes the driver’s open mouth as the rest of a still whose mouth is open', () => {
    const finder = new RestFinder(speaking);
    finder.see(neutral, 0);
    expect(finder.see(speaking, 1).isBest).toBe(true);
  });

  it('prefers a head that looks where the still looks', () => {
    const finder = new RestFinder(neutral);
    finder.see(turned, 0);
    expect(finder.see(neutral, 1).isBest).toBe(true);
    expect(finder.see(turned, 2).isBest).toBe(false);
  });

  it('is calibrated at once, and for good', () => {
    const finder = new RestFinder(neutral);
    finder.see(neutral, 0);
    const rest = finder.calibrate(turned);
    expect(finder.rest).toBe(rest);
    const motion = motionOf(turned, finder.see(turned, 0.04).rest);
    expect(Math.max(...motion.offsetsInCentimetres.map(Math.abs))).toBeLessThan(1e-6);
    expect(finder.see(neutral, 5).isBest).toBe(false);
    expect(distanceOf(finder.rest!, restOf(turned))).toBe(0);
    finder.reset();
    expect(finder.rest).toBeNull();
    expect(finder.see(neutral, 6).isBest).toBe(true);
  });
});
