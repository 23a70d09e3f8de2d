import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Motion, MotionSteadier, combineMotions, poseByHand } from '../../src/reenact';

const noise = fc.double({ min: -1, max: 1, noNaN: true });

/** A motion with a little of everything added. */
function trembling(motion: Motion, [turn, way, landmark, size, open]: readonly number[]): Motion {
  const tremble = poseByHand({ yaw: 0.3 * turn! });
  const shaken = combineMotions(motion, {
    ...tremble,
    offsetsInCentimetres: tremble.offsetsInCentimetres.map(
      (_, index) => 0.02 * landmark! * (index % 2 === 0 ? 1 : -1),
    ),
    scale: 1 + 0.004 * size!,
    translation: [0.05 * way!, 0],
  });
  return { ...shaken, eyeOpenness: { left: 0.9 + 0.04 * open!, right: 0.9 - 0.04 * open! } };
}

describe('MotionSteadier', () => {
  it('keeps a still head still, whatever it trembles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(noise, noise, noise, noise, noise), { minLength: 2, maxLength: 12 }),
        (shakes) => {
          const steadier = new MotionSteadier();
          const resting = { ...poseByHand({ yaw: 12, smile: 0.5 }), eyeOpenness: { left: 0.9, right: 0.9 } };
          const first = steadier.steady(resting);
          for (const shake of shakes) expect(steadier.steady(trembling(resting, shake))).toEqual(first);
        },
      ),
    );
  });

  it('follows what moves at once, and stays within the trembling of it', () => {
    const steadier = new MotionSteadier();
    steadier.steady(poseByHand({}));
    const moved = poseByHand({ yaw: 20, mouthOpen: 1, blinkLeft: 1 });
    const steadied = steadier.steady({ ...moved, translation: [3, -2], scale: 1.2 });
    expect(steadied.eyeOpenness).toEqual({ left: 0, right: 1 });
    expect(steadied.scale).toBeCloseTo(1.2, 1);
    expect(Math.hypot(steadied.translation[0] - 3, steadied.translation[1] + 2)).toBeLessThan(0.1);
    steadied.offsetsInCentimetres.forEach((offset, index) => {
      expect(Math.abs(offset - moved.offsetsInCentimetres[index]!)).toBeLessThan(0.05);
    });
    expect(Math.abs(Math.asin(steadied.rotation[0][2]) - Math.asin(moved.rotation[0][2]))).toBeLessThan(
      0.011,
    );
  });

  it('begins anew with another driver', () => {
    const steadier = new MotionSteadier();
    steadier.steady(poseByHand({ yaw: 20 }));
    steadier.reset();
    const other = poseByHand({ yaw: 19.9 });
    expect(steadier.steady(other)).toBe(other);
  });
});
