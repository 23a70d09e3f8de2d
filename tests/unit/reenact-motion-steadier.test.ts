import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Motion, MotionSteadier, combineMotions, poseByHand } from '../../src/reenact';

const noise = fc.double({ min: -1, max: 1, noNaN: true });
const shake = fc.record({ turn: noise, way: noise, landmark: noise, size: noise, open: noise });
type Shake = Readonly<Record<'turn' | 'way' | 'landmark' | 'size' | 'open', number>>;

/** A motion with a little of everything added. */
function shaken(motion: Motion, { turn, way, landmark, size, open }: Shake): Motion {
  const tremble = poseByHand({ yaw: 0.3 * turn });
  return {
    ...combineMotions(motion, {
      ...tremble,
      offsetsInCentimetres: tremble.offsetsInCentimetres.map((_, index) =>
        index % 2 === 0 ? 0.02 * landmark : -0.02 * landmark,
      ),
      scale: 1 + 0.004 * size,
      translation: [0.05 * way, 0],
    }),
    eyeOpenness: { left: 0.9 + 0.04 * open, right: 0.9 - 0.04 * open },
  };
}

describe('MotionSteadier', () => {
  it('keeps a still head still, whatever it trembles', () => {
    const resting = { ...poseByHand({ yaw: 12, smile: 0.5 }), eyeOpenness: { left: 0.9, right: 0.9 } };
    const withoutOffsets = (motion: Motion) => ({ ...motion, offsetsInCentimetres: [] });
    fc.assert(
      fc.property(fc.array(shake, { minLength: 2, maxLength: 8 }), (shakes) => {
        const steadier = new MotionSteadier();
        const first = steadier.steady(resting);
        for (const one of shakes) {
          const steadied = steadier.steady(shaken(resting, one));
          const moved = steadied.offsetsInCentimetres.findIndex(
            (offset, index) => offset !== first.offsetsInCentimetres[index],
          );
          expect(moved).toBe(-1);
          expect(withoutOffsets(steadied)).toEqual(withoutOffsets(first));
        }
      }),
      { numRuns: 30 },
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
    const farthest = steadied.offsetsInCentimetres.reduce(
      (most, offset, index) => Math.max(most, Math.abs(offset - moved.offsetsInCentimetres[index]!)),
      0,
    );
    expect(farthest).toBeLessThan(0.05);
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
