import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyMatrices } from '../../src/core';
import { LEFT_BROW } from '../../src/landmarks';
import { STILL_MOTION, combineMotions, headAngles, poseByHand } from '../../src/reenact';

/** A head that looks straight ahead, from canonical to landmark axes. */
const FRONTAL = [
  [1, 0, 0],
  [0, -1, 0],
  [0, 0, -1],
] as const;

const angle = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

describe('poseByHand', () => {
  it('leaves the still as it is when nothing is set', () => {
    const motion = poseByHand({});
    expect(Array.from(motion.offsetsInCentimetres).every((offset) => Math.abs(offset) === 0)).toBe(true);
    expect({ ...motion, offsetsInCentimetres: null, rotation: null }).toEqual({
      ...STILL_MOTION,
      offsetsInCentimetres: null,
      rotation: null,
    });
    motion.rotation.flat().forEach((value, index) => {
      expect(value).toBeCloseTo(STILL_MOTION.rotation.flat()[index]!, 9);
    });
  });

  it('turns the head by the degrees that were asked for', () => {
    fc.assert(
      fc.property(angle(60), angle(45), (yaw, pitch) => {
        const angles = headAngles(multiplyMatrices(poseByHand({ yaw, pitch }).rotation, FRONTAL));
        expect(angles.yaw).toBeCloseTo(yaw, 6);
        expect(angles.pitch).toBeCloseTo(pitch, 6);
      }),
    );
    const leaning = headAngles(multiplyMatrices(poseByHand({ roll: 20 }).rotation, FRONTAL));
    expect(leaning.roll).toBeCloseTo(20, 6);
  });

  it('moves the features that were asked for, evenly on both sides', () => {
    const offset = (pose: Parameters<typeof poseByHand>[0], vertex: number) =>
      poseByHand(pose).offsetsInCentimetres.subarray(3 * vertex, 3 * vertex + 3);
    expect(offset({ mouthOpen: 1 }, 14)[1]).toBeLessThan(-2);
    expect(offset({ mouthOpen: 0.5 }, 14)[1]).toBeCloseTo(offset({ mouthOpen: 1 }, 14)[1]! / 2, 5);
    expect(offset({ smile: 1 }, 61)[1]).toBeGreaterThan(0.3);
    expect(offset({ smile: 1 }, 61)[0]).toBeCloseTo(-offset({ smile: 1 }, 291)[0]!, 1);
    expect(offset({ smile: -1 }, 61)[1]).toBeLessThan(-0.2);
    expect(offset({ brows: 1 }, LEFT_BROW[2]!)[1]).toBeGreaterThan(0.5);
    expect(offset({ brows: 1 }, 152)[1]).toBeCloseTo(0, 5);
    expect(offset({ pucker: 1 }, 61)[0]).toBeGreaterThan(0.8);
    expect(poseByHand({ blinkLeft: 1 }).eyeOpenness).toEqual({ left: 0, right: 1 });
    expect(poseByHand({ blinkRight: 0.5 }).eyeOpenness).toEqual({ left: 1, right: 0.5 });
  });
});

describe('combineMotions', () => {
  it('adds a hand to a driver', () => {
    fc.assert(
      fc.property(angle(30), angle(30), (one, other) => {
        const combined = combineMotions(
          poseByHand({ yaw: one, mouthOpen: 0.4 }),
          poseByHand({ yaw: other, smile: 1 }),
        );
        expect(headAngles(multiplyMatrices(combined.rotation, FRONTAL)).yaw).toBeCloseTo(one + other, 6);
        const [mouth, smile] = [poseByHand({ mouthOpen: 0.4 }), poseByHand({ smile: 1 })];
        const index = 3 * 61 + 1;
        expect(combined.offsetsInCentimetres[index]).toBeCloseTo(
          mouth.offsetsInCentimetres[index]! + smile.offsetsInCentimetres[index]!,
          5,
        );
      }),
    );
  });

  it('changes nothing with nothing', () => {
    const motion = { ...poseByHand({ yaw: 12, blinkLeft: 0.3 }), scale: 1.2, translation: [3, -1] as const };
    const combined = combineMotions(motion, STILL_MOTION);
    expect(Array.from(combined.offsetsInCentimetres, (offset) => offset + 0)).toEqual(
      Array.from(motion.offsetsInCentimetres, (offset) => offset + 0),
    );
    expect(combined.rotation.flat().map((value) => value + 0)).toEqual(
      motion.rotation.flat().map((value) => value + 0),
    );
    expect({ ...combined, offsetsInCentimetres: null, rotation: null }).toEqual({
      ...motion,
      offsetsInCentimetres: null,
      rotation: null,
    });
  });
});
