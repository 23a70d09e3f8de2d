import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  POSE_LIMITS,
  RESTING_POSE,
  draggedPose,
  faceInPreview,
  partAt,
  pressedPose,
} from '../../src/app/studio/dragged-pose';
import type { HandPose } from '../../src/studio';

const face = faceInPreview({ left: 100, top: 50, width: 200, height: 300 }, { width: 400, height: 400 });
/** A place in the face's box, from its upper left corner. */
const inFace = (across: number, down: number) => ({
  x: face.left + across * face.width,
  y: face.top + down * face.height,
});

const poses = fc.record(
  Object.fromEntries(
    Object.entries(POSE_LIMITS).map(([name, [min, max]]) => [
      name,
      // Minus nothing is the same as nothing.
      fc.double({ min, max, noNaN: true }).map((value) => value + 0),
    ]),
  ),
) as unknown as fc.Arbitrary<HandPose>;
const parts = fc.constantFrom('head' as const, 'eyes' as const, 'mouth' as const);
const lengths = fc.double({ min: -2, max: 2, noNaN: true });

describe('where a drag begins', () => {
  it('decides what it takes hold of', () => {
    expect(partAt(inFace(0.5, 0.35), face)).toBe('eyes');
    expect(partAt(inFace(0.5, 0.75), face)).toBe('mouth');
    expect(partAt(inFace(0.5, 0.05), face)).toBe('head');
    expect(partAt(inFace(-0.4, 0.35), face)).toBe('head');
  });

  it('is the middle of the picture where no face is known', () => {
    const somewhere = faceInPreview(undefined, { width: 0, height: 0 });
    expect(partAt({ x: 0.5, y: 0.4 }, somewhere)).toBe('eyes');
    expect(partAt({ x: 0.5, y: 0.7 }, somewhere)).toBe('mouth');
    expect(partAt({ x: 0.1, y: 0.5 }, somewhere)).toBe('head');
  });
});

describe('a drag', () => {
  it('turns the head towards where it goes, opens the mouth downwards, and leads the gaze', () => {
    const right = { x: 0.1, y: 0 };
    const down = { x: 0, y: 0.1 };
    expect(draggedPose(RESTING_POSE, 'head', right, face).yawDegrees).toBeGreaterThan(5);
    expect(draggedPose(RESTING_POSE, 'head', down, face).pitchDegrees).toBeLessThan(-5);
    expect(draggedPose(RESTING_POSE, 'mouth', down, face).mouthOpen).toBeGreaterThan(0.2);
    expect(draggedPose(RESTING_POSE, 'eyes', right, face).gazeX).toBeGreaterThan(0.2);
    expect(draggedPose(RESTING_POSE, 'eyes', down, face).gazeY).toBeLessThan(-0.2);
  });

  it('leaves every value within its limits, and the other parts as they were', () => {
    fc.assert(
      fc.property(poses, parts, lengths, lengths, (pose, part, x, y) => {
        const dragged = draggedPose(pose, part, { x, y }, face);
        for (const [name, [minimum, maximum]] of Object.entries(POSE_LIMITS)) {
          const value = dragged[name as keyof HandPose];
          expect(value).toBeGreaterThanOrEqual(minimum);
          expect(value).toBeLessThanOrEqual(maximum);
        }
        const { rollDegrees, smile, blink } = dragged;
        expect({ rollDegrees, smile, blink }).toEqual({
          rollDegrees: pose.rollDegrees,
          smile: pose.smile,
          blink: pose.blink,
        });
      }),
    );
  });

  it('that goes nowhere changes nothing', () => {
    fc.assert(
      fc.property(poses, parts, (pose, part) => {
        expect(draggedPose(pose, part, { x: 0, y: 0 }, face)).toEqual(pose);
      }),
    );
  });
});

describe('arrow keys', () => {
  it('turn the head, or with Shift the gaze, and leave other keys alone', () => {
    expect(pressedPose(RESTING_POSE, 'ArrowRight', false)?.yawDegrees).toBeGreaterThan(0);
    expect(pressedPose(RESTING_POSE, 'ArrowUp', false)?.pitchDegrees).toBeGreaterThan(0);
    expect(pressedPose(RESTING_POSE, 'ArrowLeft', true)?.gazeX).toBeLessThan(0);
    expect(pressedPose(RESTING_POSE, 'ArrowDown', true)?.gazeY).toBeLessThan(0);
    expect(pressedPose(RESTING_POSE, 'Tab', false)).toBeNull();
  });
});
