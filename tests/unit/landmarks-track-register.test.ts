import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundFace } from '../../src/landmarks/track';
import { TrackRegister } from '../../src/landmarks/track-register';
import type { TrackedFrame } from '../../src/landmarks/tracked-face';
import { findPerson } from './landmarks-people';

const FRAMES_PER_SECOND = 25;

/** Runs what is found in each frame through a register and gives what it says of each. */
function follow(
  frames: number,
  foundIn: (frame: number) => readonly FoundFace[],
  register = new TrackRegister(),
  from = 0,
): TrackedFrame[] {
  return Array.from({ length: frames }, (_, frame) =>
    register.update(foundIn(frame), (from + frame) / FRAMES_PER_SECOND),
  );
}

/** Number of the face nearest to a place, -1 for none within half a face. */
function numberAt({ faces }: TrackedFrame, x: number): number {
  const near = faces
    .map(({ trackId, box }) => ({ trackId, distance: Math.abs(box.left + box.width / 2 - x) }))
    .sort((one, other) => one.distance - other.distance)[0];
  return near !== undefined && near.distance < 70 ? near.trackId : -1;
}

describe('who is who', () => {
  it('numbers people in the order in which they appear, and keeps the numbers while they move', () => {
    const frames = follow(60, (frame) => [
      ...(frame > 20 ? [findPerson(3, { x: 500, y: 200 + frame }, frame)] : []),
      findPerson(1, { x: 150 + 2 * frame, yaw: 0.4 * Math.sin(frame / 9) }, frame),
    ]);
    expect(frames[5]!.faces.map(({ trackId }) => trackId)).toEqual([0]);
    for (const frame of frames.slice(21)) {
      expect(frame.faces.map(({ trackId, presence }) => [trackId, presence])).toEqual([
        [0, 'seen'],
        [1, 'seen'],
      ]);
      expect(numberAt(frame, 500)).toBe(1);
      expect(frame.lost).toEqual([]);
    }
  });

  it('keeps two people apart who cross, whichever is hidden meanwhile and however they come in the list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.nat(30), fc.boolean(), (speed, first, nearIsFirst) => {
        const second = first + 1 + (first % 5);
        const place = (person: 0 | 1, frame: number) => 320 + (person === 0 ? 1 : -1) * speed * (frame - 40);
        const frames = follow(80, (frame) => {
          const isHidden = Math.abs(place(0, frame) - place(1, frame)) < 70;
          const near = findPerson(first, { x: place(0, frame) }, frame);
          const far = findPerson(second, { x: place(1, frame), y: 236, scale: 8 }, frame);
          if (isHidden) return [near];
          return nearIsFirst === frame % 3 > 0 ? [near, far] : [far, near];
        });
        const [before, after] = [frames[0]!, frames[79]!];
        expect(numberAt(after, place(0, 79))).toBe(numberAt(before, place(0, 0)));
        expect(numberAt(after, place(1, 79))).toBe(numberAt(before, place(1, 0)));
        expect(after.faces.length).toBe(2);
      }),
      { numRuns: 6 },
    );
  });

  it('holds a face for a quarter of a second, then covers its place until it is found or three seconds have passed', () => {
    const frames = follow(110, (frame) => (frame < 10 ? [findPerson(1, { x: 300 }, frame)] : []));
    const [seen] = frames[9]!.faces;
    for (const frame of frames.slice(10, 16)) {
      expect(frame.faces.map(({ trackId, presence }) => [trackId, presence])).toEqual([[0, 'held']]);
      expect(frame.faces[0]!.landmarksInPixels).toEqual(seen!.landmarksInPixels);
      expect(frame.lost).toEqual([]);
    }
    let width = seen!.box.width;
    for (const frame of frames.slice(16, 90)) {
      expect(frame.faces).toEqual([]);
      const [lost] = frame.lost;
      expect(lost!.trackId).toBe(0);
      expect(lost!.box.width).toBeGreaterThan(width);
      expect(lost!.box.left + lost!.box.width / 2).toBeCloseTo(seen!.box.left + seen!.box.width / 2, 0);
      width = lost!.box.width;
    }
    expect(width / seen!.box.width).toBeGreaterThan(1.8);
    expect(width / seen!.box.width).toBeLessThan(2.2);
    expect(frames[93]).toEqual({ faces: [], lost: [] });
  });

  it('goes on with the number of a face that is found again in its place', () => {
    const frames = follow(60, (frame) =>
      frame < 10 || frame > 35 ? [findPerson(1, { x: 300 + frame }, frame)] : [],
    );
    expect(frames[36]!.faces.map(({ trackId, presence }) => [trackId, presence])).toEqual([[0, 'seen']]);
    expect(frames[36]!.lost).toEqual([]);
  });

  it('knows people again who come back, anywhere and after any time, and nobody else for them', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 40, max: 600 }),
        (a, b, gap) => {
          const register = new TrackRegister();
          follow(20, (frame) => [findPerson(a, { x: 200 }, frame)], register);
          const [stranger] = follow(1, () => [findPerson(a + b, { x: 200 }, 99)], register, 20 + gap);
          expect(
            stranger!.faces.filter(({ presence }) => presence === 'seen').map(({ trackId }) => trackId),
          ).toEqual([1]);
          const [back] = follow(1, () => [findPerson(a, { x: 500 }, 98)], register, 40 + 2 * gap);
          expect(numberAt(back!, 500)).toBe(0);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('gives a new number rather than the wrong one of two who look alike', () => {
    const register = new TrackRegister();
    follow(
      20,
      (frame) => [findPerson(5, { x: 150 }, frame), findPerson(5, { x: 500 }, frame + 50)],
      register,
    );
    const [later] = follow(1, () => [findPerson(5, { x: 320 }, 7)], register, 400);
    expect(later!.faces.map(({ trackId }) => trackId)).toEqual([2]);
  });

  it('does not take a stranger who steps into the place of somebody for them, nor a glance for a stranger', () => {
    const somebody = (frame: number) => findPerson(1, { x: 300 }, frame);
    const stranger = (frame: number) => findPerson(2, { x: 302 }, frame);
    const glance = follow(30, (frame) => [frame === 20 ? stranger(frame) : somebody(frame)]);
    expect(glance[20]!.faces.map(({ trackId, presence }) => [trackId, presence])).toEqual([[0, 'held']]);
    expect(glance[21]!.faces.map(({ trackId, presence }) => [trackId, presence])).toEqual([[0, 'seen']]);
    const replaced = follow(60, (frame) => [frame >= 20 ? stranger(frame) : somebody(frame)]);
    for (const frame of replaced.slice(20))
      expect(
        frame.faces.filter(({ presence }) => presence === 'seen').map(({ trackId }) => trackId),
      ).not.toContain(0);
    expect(replaced[40]!.faces.map(({ trackId }) => trackId)).toEqual([1]);
    expect(replaced[40]!.lost).toEqual([]);
  });

  it('knows somebody after some frames whose first look misled', () => {
    const register = new TrackRegister();
    follow(20, (frame) => [findPerson(1, { x: 300 }, frame)], register);
    const blurred = follow(
      20,
      (frame) => [findPerson(1, { x: 300 }, 60 + frame, frame < 2 ? 7 : 1)],
      register,
      300,
    );
    expect(blurred[0]!.faces[0]!.trackId).toBe(1);
    expect(blurred[19]!.faces.map(({ trackId }) => trackId)).toEqual([0]);
  });

  it('forgets movements on restart, nothing but numbers kept; and everything when told to', () => {
    const register = new TrackRegister();
    follow(20, (frame) => [findPerson(1, { x: 200 }, frame), findPerson(2, { x: 500 }, frame)], register);
    register.restart();
    expect(register.update([], 2)).toEqual({ faces: [], lost: [] });
    // In exchanged places.
    const swapped = register.update([findPerson(2, { x: 200 }, 90), findPerson(1, { x: 500 }, 91)], 2.04);
    expect(numberAt(swapped, 200)).toBe(1);
    expect(numberAt(swapped, 500)).toBe(0);
    register.forget();
    expect(register.update([findPerson(2, { x: 200 }, 90)], 2.08).faces[0]!.trackId).toBe(0);
  });

  it('takes a frame from before the last for a jump', () => {
    const register = new TrackRegister();
    follow(20, (frame) => [findPerson(1, { x: 200 + 8 * frame }, frame)], register);
    const { faces, lost } = register.update([findPerson(1, { x: 600 }, 30)], 0.2);
    expect(faces.map(({ trackId, presence }) => [trackId, presence])).toEqual([[0, 'seen']]);
    expect(lost).toEqual([]);
  });

  it('remembers a limited number of people, those seen most', () => {
    const register = new TrackRegister();
    follow(30, (frame) => [findPerson(0, { x: 200 }, frame)], register);
    for (let person = 1; person < 90; person++)
      register.update([findPerson(person, { x: 200 + 100 * (person % 4) }, person)], 10 * person);
    const back = register.update([findPerson(0, { x: 200 }, 40)], 10_000);
    expect(back.faces[0]!.trackId).toBe(0);
    const forgotten = register.update([findPerson(1, { x: 200 }, 41)], 20_000);
    expect(forgotten.faces[0]!.trackId).toBe(90);
  });
});
