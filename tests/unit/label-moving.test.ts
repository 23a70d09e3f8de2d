import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, LabelError, type Size } from '../../src/core';
import { type MarkedTrack, MovingLabel, createLabelRecord, markFace, planLabel } from '../../src/label';
import { FACE_OVAL, canonicalPosition } from '../../src/landmarks';

const recordOf = (uuid: string) => createLabelRecord({ now: new Date(0), uuid, systemVersion: '0.1.0' });
const record = recordOf('0b9c6f1e-7d3a-4c52-9a41-5e8f6d2c7b10');
const size: Size = { width: 1280, height: 720 };
const FRAME_SECONDS = 1 / 25;

const boxAt = (x: number, y: number, height = 240): Box => ({
  left: x - 0.38 * height,
  top: y - height / 2,
  width: 0.76 * height,
  height,
});
const one = (face: Box, trackId = 0): MarkedTrack[] => [{ trackId, face }];
const LEFT = one(boxAt(300, 300));
const RIGHT = one(boxAt(980, 300));

/** The canonical head, turned about the neck's axis, 14 px a centimetre. */
function turnedFace(yawInDegrees: number, x = 640, y = 360) {
  const yaw = (yawInDegrees * Math.PI) / 180;
  const landmarks = new Float32Array(478 * 3);
  for (let index = 0; index < 468; index++) {
    const [cx, cy, cz] = canonicalPosition(index);
    const turned = cx * Math.cos(yaw) + cz * Math.sin(yaw);
    landmarks.set([x + 14 * turned, y - 14 * cy, -14 * cz], 3 * index);
  }
  return { landmarks, face: markFace(landmarks) };
}

const times = (seconds: number) =>
  Array.from({ length: Math.round(seconds / FRAME_SECONDS) }, (_, frame) => frame * FRAME_SECONDS);
const holds = ({ left, top, width, height }: Box, x: number, y: number) =>
  x >= left && x <= left + width && y >= top && y <= top + height;

describe('the plate of a moving picture', () => {
  it('stands where that of a still stands at first, and stays while its corner is wrong for less than a second', () => {
    const label = new MovingLabel(record, size);
    const first = label.plan(0, LEFT).plate;
    expect(first).toEqual(planLabel(record, size, [LEFT[0]!.face]).plate);
    expect(planLabel(record, size, [RIGHT[0]!.face]).plate).not.toEqual(first);
    for (const seconds of times(6)) {
      const isAway = seconds % 2 > 1.05;
      expect(label.plan(1 + seconds, isAway ? RIGHT : LEFT).plate).toEqual(first);
    }
  });

  it('goes to the right corner once its own has been wrong for a second', () => {
    const label = new MovingLabel(record, size);
    const first = label.plan(0, LEFT).plate;
    const wanted = planLabel(record, size, [RIGHT[0]!.face]).plate;
    for (const seconds of times(2)) {
      const { plate } = label.plan(1 + seconds, RIGHT);
      expect(plate).toEqual(seconds < 1 - 1e-9 ? first : wanted);
    }
  });

  it('does not follow a head that sways about the middle', () => {
    const label = new MovingLabel(record, size);
    const first = label.plan(0, one(boxAt(620, 330))).plate;
    for (const seconds of times(20)) {
      const x = 640 + 70 * Math.sin((2 * Math.PI * seconds) / 7);
      expect(label.plan(seconds, one(boxAt(x, 330))).plate).toEqual(first);
    }
  });

  it('never moves twice within a second, and ends in a corner as good as any', () => {
    const place = fc.tuple(
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 4, maxLength: 40 }), ([...places]) => {
        const label = new MovingLabel(record, size);
        let [seconds, movedAt] = [0, -Infinity];
        let plate = label.plan(0, []).plate;
        const show = (face: Box) => {
          const next = label.plan(seconds, one(face)).plate;
          if (next !== plate) {
            expect(seconds - movedAt).toBeGreaterThanOrEqual(1);
            [plate, movedAt] = [next, seconds];
          }
        };
        for (const [x, y, wait] of places) {
          seconds += wait;
          show(boxAt(x * size.width, y * size.height));
        }
        const [x, y] = places.at(-1)!;
        const last = boxAt(x * size.width, y * size.height);
        for (let frame = 0; frame < 60; frame++) {
          seconds += FRAME_SECONDS;
          show(last);
        }
        const best = planLabel(record, size, [last]).plate;
        const distance = (box: Box) =>
          Math.hypot(
            box.left + box.width / 2 - last.left - last.width / 2,
            box.top + box.height / 2 - last.top - last.height / 2,
          );
        expect(distance(plate.box) - distance(best.box)).toBeLessThan(0.28 * size.height);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the tag of a moving face', () => {
  it('stays on its side and over the edge while the head turns to and fro', () => {
    for (let count = 0; count < 10; count++) {
      const label = new MovingLabel(recordOf(`00000000-0000-4000-8000-00000000000${count}`), size);
      const sides = new Set<boolean>();
      for (const seconds of times(8)) {
        const { landmarks, face } = turnedFace(30 * Math.sin((2 * Math.PI * seconds) / 1.6));
        const [tag] = label.plan(seconds, [{ trackId: 3, face }]).tags;
        sides.add(tag!.box.left + tag!.box.width / 2 < 640);
        const isOver = FACE_OVAL.some((index) =>
          holds(tag!.box, landmarks[3 * index]!, landmarks[3 * index + 1]!),
        );
        expect(isOver, `at ${seconds} s`).toBe(true);
      }
      expect(sides.size).toBe(1);
    }
  });

  it('stands still while the face trembles by half a pixel, and keeps its size while a mouth opens', () => {
    const label = new MovingLabel(record, size);
    const boxes = new Set<string>();
    times(2).forEach((seconds, frame) => {
      const face = boxAt(
        640 + 0.5 * (frame % 2),
        300 - 0.5 * (frame % 3),
        240 + 18 * (frame % 2 === 0 ? 0 : 1),
      );
      const steady = { ...face, left: face.left, top: 180, width: 182 };
      const [tag] = label.plan(seconds, one(steady)).tags;
      boxes.add(`${tag!.box.width} ${tag!.box.height}`);
    });
    expect(boxes.size).toBe(1);
    const still = new MovingLabel(record, size);
    const places = times(2).map((seconds, frame) => {
      const [tag] = still.plan(seconds, one(boxAt(640 + 0.4 * (frame % 2), 300 - 0.4 * (frame % 3)))).tags;
      return `${tag!.box.left} ${tag!.box.top}`;
    });
    expect(new Set(places.slice(3)).size).toBe(1);
  });

  it('goes with its face, and leaves a side that has gone out of the picture at once', () => {
    const label = new MovingLabel(record, size);
    let before: Box | null = null;
    for (const seconds of times(4)) {
      const x = 640 + 160 * seconds;
      const face = boxAt(x, 300);
      const [tag] = label.plan(seconds, one(face)).tags;
      const { box } = tag!;
      expect(box.left >= 0 && box.left + box.width <= size.width).toBe(true);
      const overlap = Math.min(box.left + box.width, face.left + face.width) - Math.max(box.left, face.left);
      if (face.left < size.width - 20) expect(overlap).toBeGreaterThan(0);
      if (before && x + 100 < size.width) expect(Math.abs(box.left - before.left)).toBeLessThan(9);
      before = box;
    }
  });

  it('belongs to its track, in whatever order the tracks come', () => {
    const label = new MovingLabel(record, size);
    const [a, b] = [one(boxAt(350, 300), 7)[0]!, one(boxAt(900, 320), 2)[0]!];
    const forth = label.plan(0, [a, b]).tags;
    const back = label.plan(FRAME_SECONDS, [b, a]).tags;
    expect([back[1], back[0]]).toEqual([forth[0], forth[1]]);
  });
});

describe('the small print of a moving picture', () => {
  it('is the same in every frame, however the faces move', () => {
    const label = new MovingLabel(record, size);
    const first = label.plan(0, one(boxAt(640, 300))).microText;
    for (const seconds of times(5)) {
      const face = boxAt(500 + 60 * seconds, 300, 240 * (1 + 0.2 * Math.sin(seconds)));
      expect(label.plan(seconds, one(face)).microText).toEqual(first);
      expect(label.plan(seconds, []).microText).toEqual(first);
    }
    expect(planLabel(record, size, [boxAt(640, 300)]).microText).toEqual(first);
  });

  it('takes another size when the right one has been far off for a second', () => {
    const label = new MovingLabel(record, size);
    const first = label.plan(0, one(boxAt(640, 300, 640))).microText;
    for (const seconds of times(0.9)) {
      expect(label.plan(seconds, one(boxAt(640, 300, 260))).microText).toEqual(first);
    }
    const later = label.plan(2, one(boxAt(640, 300, 260))).microText;
    expect(later.fontSizeInPixels).toBeLessThan(first.fontSizeInPixels);
    expect([later.phase, later.angleInRadians]).toEqual([first.phase, first.angleInRadians]);
  });
});

describe('a moving label', () => {
  it('begins anew after a jump back', () => {
    const label = new MovingLabel(record, size);
    label.plan(5, LEFT);
    label.plan(5.2, RIGHT);
    expect(label.plan(1, RIGHT)).toEqual(new MovingLabel(record, size).plan(1, RIGHT));
  });

  it('is refused for a picture of less than 160 px', () => {
    expect(() => new MovingLabel(record, { width: 159, height: 900 })).toThrow(LabelError);
  });
});
