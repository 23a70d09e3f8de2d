import { describe, expect, it } from 'vitest';
import type { MovingFrame } from '../../src/capture';
import type { TrackedFace } from '../../src/landmarks';
import { People } from '../../src/studio/people';

function frame(): MovingFrame {
  return {
    pixels: new ImageData(8, 8),
    widthInPixels: 8,
    heightInPixels: 8,
    timestampSeconds: 0,
    durationSeconds: 0,
    close: () => undefined,
    [Symbol.dispose]: () => undefined,
  };
}

function face(trackId: number): TrackedFace {
  return {
    trackId,
    presence: 'seen',
    landmarksInPixels: new Float32Array(478 * 3),
    box: { left: 1, top: 1, width: 4, height: 4 },
    pose: null as never,
  };
}

describe('somebody in a moving picture who no longer agrees', () => {
  it('has no portrait any more, and is not portrayed again until they agree', async () => {
    using people = new People();
    await people.meet(frame(), [face(0), face(1)]);
    const bitmap = people.seen(0)!.frame.bitmap;

    people.removePortrait(0);
    expect(people.seen(0)).toBeNull();
    // A closed picture has no size.
    expect(bitmap.width).toBe(0);
    expect(people.seen(1)).not.toBeNull();
    expect(people.trackIds).toEqual([0, 1]);

    expect(await people.meet(frame(), [face(0), face(1)])).toBe(false);
    await people.retake(frame(), face(0));
    expect(people.seen(0)).toBeNull();

    people.welcome(0);
    expect(await people.meet(frame(), [face(0), face(1)])).toBe(true);
    expect(people.seen(0)).not.toBeNull();
    people.removePortrait(0);
    expect(await people.meet(frame(), [face(0), face(1)])).toBe(false);
  });

  it('is forgotten with the numbers of those who are gone', async () => {
    using people = new People();
    await people.meet(frame(), [face(0), face(1)]);
    people.removePortrait(0);
    people.keepOnly([1]);
    expect(people.trackIds).toEqual([1]);
    people.welcome(0);
    expect(await people.meet(frame(), [face(0), face(1)])).toBe(true);
    expect(people.seen(0)).not.toBeNull();
  });
});
