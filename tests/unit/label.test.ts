import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, LabelError, type Size, boxCentre, contrastRatio, shortSide } from '../../src/core';
import {
  GLYPH_METRICS,
  LABEL_TEXT,
  type LabelPlate,
  type MarkedFace,
  UNCONSENTED_TEXT,
  createLabelRecord,
  markFace,
  measureLine,
  planLabel,
} from '../../src/label';
import { FACE_OVAL, LEFT_EYE, LIPS, RIGHT_EYE, canonicalPosition, lidRing } from '../../src/landmarks';
import { featuresOf } from '../../src/label/marked-face';

const record = createLabelRecord({
  now: new Date('2026-11-21T12:34:56.789Z'),
  uuid: '0b9c6f1e-7d3a-4c52-9a41-5e8f6d2c7b10',
  systemVersion: '0.1.0',
});
const recordOf = (uuid: string) =>
  createLabelRecord({ now: new Date(0), uuid, provider: 'museum', systemVersion: '0.1.0' });

/** Short side from 160 px, long side to 4096 px, up to four times as long. */
const size: fc.Arbitrary<Size> = fc
  .tuple(fc.integer({ min: 160, max: 4096 }), fc.double({ min: 1, max: 4, noNaN: true }), fc.boolean())
  .map(([short, ratio, isTall]) => {
    const long = Math.max(short, Math.min(4096, Math.round(short * ratio)));
    return isTall ? { width: short, height: long } : { width: long, height: short };
  });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
/**
 * Face boxes from 20 px to the whole short side, with their middle in the picture (cut by its edge, many of them) or wholly
 * within it.
 */
const faceIn = (frame: Size, isWhole = false): fc.Arbitrary<Box> =>
  fc.tuple(fraction, fraction, fraction, fraction).map(([x, y, share, slimness]) => {
    const height = 20 + share * (shortSide(frame) - 20);
    const width = height * (0.65 + 0.35 * slimness);
    return isWhole
      ? { left: x * (frame.width - width), top: y * (frame.height - height), width, height }
      : { left: x * frame.width - width / 2, top: y * frame.height - height / 2, width, height };
  });
const scene = size.chain((picture) =>
  fc.record({
    picture: fc.constant(picture),
    faces: fc.array(faceIn(picture), { maxLength: 4 }),
    uuid: fc.uuid(),
  }),
);

const areWhole = (...values: readonly number[]) => values.every((value) => Number.isInteger(value));
const sidesOf = ({ left, top, width, height }: Box) => [left, top, width, height] as const;
const shared = (one: Box, other: Box) =>
  Math.max(0, Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top));
const isInside = (box: Box, frame: Size, margin = 0) =>
  box.left >= margin &&
  box.top >= margin &&
  box.left + box.width <= frame.width - margin &&
  box.top + box.height <= frame.height - margin;

/** The ink of the text, worked out from the glyphs one by one. */
function inkOf({ text, baseline, fontSizeInPixels }: LabelPlate): Box {
  let x = baseline.x;
  const edges = Array.from(text).flatMap((character) => {
    const glyph = GLYPH_METRICS[character]!;
    const unit = fontSizeInPixels / 1000;
    const ink = {
      left: x + glyph.left * unit,
      right: x + glyph.right * unit,
      top: baseline.y - glyph.top * unit,
      bottom: baseline.y - glyph.bottom * unit,
    };
    x += glyph.advance * unit;
    return glyph.right > glyph.left ? [ink] : [];
  });
  const left = Math.min(...edges.map((edge) => edge.left));
  const top = Math.min(...edges.map((edge) => edge.top));
  return {
    left,
    top,
    width: Math.max(...edges.map((edge) => edge.right)) - left,
    height: Math.max(...edges.map((edge) => edge.bottom)) - top,
  };
}

describe('createLabelRecord', () => {
  it('makes one record of printable ASCII tokens and whole seconds', () => {
    expect(record).toEqual({
      exportId: 'pg-0b9c6f1e-7d3a-4c52-9a41-5e8f6d2c7b10',
      createdAt: '2026-11-21T12:34:56Z',
      text: LABEL_TEXT,
      operation: 'face_swap',
      digitalSourceType:
        'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
      provider: 'persona-grata',
      systemName: 'Persona Grata',
      systemVersion: '0.1.0',
      contact: null,
    });
  });

  it('holds the words that China and the EU ask for', () => {
    expect(LABEL_TEXT).toMatch(/AI.*合成/);
    expect(LABEL_TEXT).toMatch(/AI MODIFIED/);
  });

  it('refuses what the AIGC label cannot hold', () => {
    const make = (changes: { uuid?: string; provider?: string; systemVersion?: string }) => () =>
      createLabelRecord({
        now: new Date(),
        uuid: '0b9c6f1e-7d3a-4c52-9a41-5e8f6d2c7b10',
        systemVersion: '0.1.0',
        ...changes,
      });
    for (const uuid of ['', 'pg-1', '0b9c6f1e7d3a4c529a415e8f6d2c7b10'])
      expect(make({ uuid })).toThrow(RangeError);
    for (const token of ['', 'two words', '博物馆', 'quo"te', 'back\\slash', 'tab\t', '\u007f']) {
      expect(make({ provider: token }), token).toThrow(RangeError);
      expect(make({ systemVersion: token }), token).toThrow(RangeError);
    }
    expect(make({ uuid: '0B9C6F1E-7D3A-4C52-9A41-5E8F6D2C7B10' })().exportId).toBe(record.exportId);
  });
});

describe('the plate', () => {
  it('lies within the margin of any picture, with capitals of 5 % and all of its ink on it', () => {
    fc.assert(
      fc.property(scene, ({ picture, faces, uuid }) => {
        const { plate } = planLabel(recordOf(uuid), picture, faces);
        const short = shortSide(picture);
        expect(isInside(plate.box, picture, 0.025 * short)).toBe(true);
        expect(areWhole(...sidesOf(plate.box), plate.capHeightInPixels, plate.baseline.y)).toBe(true);
        expect(plate.text).toBe(LABEL_TEXT);
        // Both readings of "cap height": the ink of flat capitals, and the font's own entry of 0.733.
        expect(plate.capHeightInPixels).toBeGreaterThanOrEqual(0.05 * short);
        expect(0.733 * plate.fontSizeInPixels).toBeGreaterThanOrEqual(0.05 * short);
        const ink = inkOf(plate);
        expect(ink.height).toBeGreaterThanOrEqual(plate.capHeightInPixels);
        const room = 0.25 * plate.capHeightInPixels;
        expect(ink.left).toBeGreaterThanOrEqual(plate.box.left + room);
        expect(ink.top).toBeGreaterThanOrEqual(plate.box.top + room);
        expect(ink.left + ink.width).toBeLessThanOrEqual(plate.box.left + plate.box.width - room);
        expect(ink.top + ink.height).toBeLessThanOrEqual(plate.box.top + plate.box.height - room);
      }),
      { numRuns: 400 },
    );
  });

  it('is written in Chinese characters that are no lower than its capitals', () => {
    for (const character of '合成') {
      const { top, bottom } = GLYPH_METRICS[character]!;
      expect(top - bottom).toBeGreaterThan(GLYPH_METRICS['I']!.top);
    }
  });

  it('contrasts by at least 4.5 to 1, tags too', () => {
    const { plate, tags } = planLabel(record, { width: 800, height: 600 }, [
      { left: 300, top: 100, width: 200, height: 260 },
    ]);
    for (const { plateColour, textColour } of [plate, ...tags])
      expect(contrastRatio(plateColour, textColour)).toBeGreaterThanOrEqual(4.5);
  });

  it('stands in the corner nearest to the face among those that leave faces free', () => {
    fc.assert(
      fc.property(scene, ({ picture, faces, uuid }) => {
        fc.pre(faces.length > 0);
        const { plate } = planLabel(recordOf(uuid), picture, faces);
        const margin = Math.ceil(0.025 * shortSide(picture));
        const [right, bottom] = [
          picture.width - margin - plate.box.width,
          picture.height - margin - plate.box.height,
        ];
        const corners = [
          [margin, margin],
          [right, margin],
          [margin, bottom],
          [right, bottom],
        ].map(([left, top]) => ({ ...plate.box, left: left!, top: top! }));
        expect(corners).toContainEqual(plate.box);
        const covered = (box: Box) =>
          faces.reduce((sum, face) => {
            const core = {
              left: face.left + 0.15 * face.width,
              top: face.top + 0.22 * face.height,
              width: 0.7 * face.width,
              height: 0.78 * face.height,
            };
            return sum + shared(core, box);
          }, 0);
        const largest = faces.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]!;
        const distance = (box: Box) =>
          Math.hypot(
            box.left + box.width / 2 - largest.left - largest.width / 2,
            box.top + box.height / 2 - largest.top - largest.height / 2,
          );
        for (const other of corners) {
          expect(covered(plate.box)).toBeLessThanOrEqual(covered(other) + 1e-6);
          if (covered(other) === 0) expect(distance(plate.box)).toBeLessThanOrEqual(distance(other) + 1e-6);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['top left', { left: 40, top: 130, width: 100, height: 120 }, { left: 25, top: 25 }],
    ['bottom right', { left: 1850, top: 700, width: 100, height: 120 }, { left: 'right', top: 'bottom' }],
    // The nearest corner would cover the face itself.
    [
      'in the bottom right corner',
      { left: 1800, top: 850, width: 120, height: 140 },
      { left: 'right', top: 25 },
    ],
  ] as const)('for a face %s', (_, face, wanted) => {
    const picture = { width: 2000, height: 1000 };
    const { box } = planLabel(record, picture, [face]).plate;
    const left = wanted.left === 'right' ? 1975 - box.width : 25;
    const top = wanted.top === 'bottom' ? 975 - box.height : 25;
    expect({ left: box.left, top: box.top }).toEqual({ left, top });
  });

  it('is refused on a picture of less than 160 px', () => {
    for (const picture of [
      { width: 159, height: 4096 },
      { width: 4096, height: 159 },
    ]) {
      const plan = () => planLabel(record, picture, []);
      expect(plan).toThrow(LabelError);
      expect(plan).toThrow(
        expect.objectContaining({ code: 'label-picture-too-small', parameters: { minimum: 160 } }),
      );
    }
    expect(planLabel(record, { width: 160, height: 160 }, []).plate.capHeightInPixels).toBe(9);
  });
});

describe('a tag', () => {
  it('is within the picture, legible, and over the box of its face', () => {
    fc.assert(
      fc.property(scene, ({ picture, faces, uuid }) => {
        const { tags } = planLabel(recordOf(uuid), picture, faces);
        expect(tags.length).toBe(faces.length);
        tags.forEach((tag, index) => {
          const face = faces[index]!;
          expect(isInside(tag.box, picture)).toBe(true);
          expect(areWhole(...sidesOf(tag.box), tag.capHeightInPixels)).toBe(true);
          expect(tag.text).toBe('AI');
          expect(tag.capHeightInPixels).toBeGreaterThanOrEqual(6);
          expect(shared(tag.box, face)).toBeGreaterThan(0);
          if (face.height >= 110) {
            expect(tag.box.height / face.height).toBeGreaterThan(0.08);
            expect(tag.box.height / face.height).toBeLessThan(0.12);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('covers neither eyes nor mouth of a face that lies in the picture', () => {
    const whole = size.chain((picture) => fc.tuple(fc.constant(picture), faceIn(picture, true), fc.uuid()));
    fc.assert(
      fc.property(whole, ([picture, face, uuid]) => {
        const [tag] = planLabel(recordOf(uuid), picture, [face]).tags;
        const features = featuresOf(face);
        for (const part of features.keptClear) expect(shared(tag!.box, part)).toBe(0);
        expect(
          features.edge.some(
            ({ x, y }) =>
              x >= tag!.box.left &&
              x <= tag!.box.left + tag!.box.width &&
              y >= tag!.box.top &&
              y <= tag!.box.top + tag!.box.height,
          ),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('hangs on the landmarks where they are known, also when the head is turned', () => {
    const landmarks = new Float32Array(478 * 3);
    const put = (index: number, x: number, y: number) => {
      landmarks.set([x, y, 0], 3 * index);
    };
    for (let index = 0; index < 478; index++) put(index, 500, 400);
    // Turned far to the left: the mouth lies where a straight face has its left jaw.
    for (const index of [10, 338, 109]) put(index, 520, 200);
    for (const index of [152, 148, 377]) put(index, 450, 600);
    for (const index of [150, 172, 93]) put(index, 405, 520);
    put(379, 580, 580);
    put(397, 620, 540);
    put(323, 650, 420);
    const mouth = { left: 410, top: 480, width: 70, height: 60 };
    for (const [index, x, y] of [
      [61, 410, 500],
      [291, 480, 510],
      [0, 440, 480],
      [17, 440, 540],
    ] as const)
      put(index, x, y);
    for (const index of [33, 133, 159, 145]) put(index, 430, 340);
    for (const index of [263, 362, 386, 374]) put(index, 540, 340);
    const face: MarkedFace = markFace(landmarks);
    expect([face.left, face.top, face.width, face.height]).toEqual([405, 200, 245, 400]);
    for (let count = 0; count < 20; count++) {
      const uuid = `00000000-0000-4000-8000-0000000000${String(count).padStart(2, '0')}`;
      const [tag] = planLabel(recordOf(uuid), { width: 1200, height: 900 }, [face]).tags;
      expect(shared(tag!.box, mouth)).toBe(0);
      const onEdge = face.features!.edge.some(
        ({ x, y }) =>
          x > tag!.box.left &&
          x < tag!.box.left + tag!.box.width &&
          y > tag!.box.top &&
          y < tag!.box.top + tag!.box.height,
      );
      expect(onEdge).toBe(true);
    }
    const half = markFace(landmarks, 0.5);
    expect(half.left).toBe(202.5);
    expect(half.features!.edge[2]).toEqual({ x: 225, y: 300 });
  });
});

describe('a tag on the canonical face, turned any way', () => {
  const angle = (limitInDegrees: number) => fc.integer({ min: -limitInDegrees, max: limitInDegrees });

  it('is over the edge of the face and off its eyes and lips', () => {
    fc.assert(
      fc.property(
        angle(60),
        angle(35),
        angle(180),
        fc.integer({ min: 60, max: 500 }),
        fc.uuid(),
        (...given) => {
          const [yaw, pitch, roll, faceHeight, uuid] = given;
          const landmarks = turnedFace(yaw, pitch, roll, faceHeight / 18);
          const [tag] = planLabel(recordOf(uuid), { width: 1200, height: 1000 }, [markFace(landmarks)]).tags;
          const isCovered = (index: number) => {
            const [x, y] = [landmarks[3 * index]!, landmarks[3 * index + 1]!];
            const { left, top, width, height } = tag!.box;
            return x > left && x < left + width && y > top && y < top + height;
          };
          for (const index of [...lidRing(LEFT_EYE.edge), ...lidRing(RIGHT_EYE.edge), ...LIPS])
            expect(isCovered(index), `landmark ${index}`).toBe(false);
          expect(FACE_OVAL.some(isCovered)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('hangs on the lower jaw when the face looks straight ahead, on the side that the export id says', () => {
    const sides = new Set<string>();
    for (let count = 0; count < 20; count++) {
      const uuid = `00000000-0000-4000-8000-0000000000${String(count).padStart(2, '0')}`;
      const face = markFace(turnedFace(0, 0, 0, 20));
      const [tag] = planLabel(recordOf(uuid), { width: 1200, height: 1000 }, [face]).tags;
      const centre = boxCentre(tag!.box);
      expect(centre.y).toBeGreaterThan(face.top + 0.85 * face.height);
      sides.add(centre.x < 600 ? 'left' : 'right');
    }
    expect(sides.size).toBe(2);
  });

  /** In the middle of a picture of 1200 x 1000 px; x to the right, y down. */
  function turnedFace(yaw: number, pitch: number, roll: number, pixelsPerCentimetre: number): Float32Array {
    const turn = (one: number, other: number, degrees: number): [number, number] => {
      const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      return [c * one - s * other, s * one + c * other];
    };
    const landmarks = new Float32Array(478 * 3);
    for (let index = 0; index < 468; index++) {
      let [x, y, z] = canonicalPosition(index);
      [x, z] = turn(x, z, yaw);
      [y, z] = turn(y, z, pitch);
      [x, y] = turn(x, y, roll);
      landmarks.set([600 + x * pixelsPerCentimetre, 500 - y * pixelsPerCentimetre, -z], 3 * index);
    }
    return landmarks;
  }
});

describe('the micro-text', () => {
  const plan = (uuid: string) =>
    planLabel(recordOf(uuid), { width: 1280, height: 720 }, [
      { left: 500, top: 200, width: 220, height: 300 },
    ]).microText;

  it('is faint, legible, repeats on whole pixels and has room in its step', () => {
    fc.assert(
      fc.property(scene, ({ picture, faces, uuid }) => {
        const { microText } = planLabel(recordOf(uuid), picture, faces);
        expect(microText.text).toBe('AI合成');
        expect(microText.contrast).toBeGreaterThanOrEqual(0.04);
        expect(microText.contrast).toBeLessThanOrEqual(0.06);
        expect(microText.fontSizeInPixels).toBeGreaterThanOrEqual(9);
        expect(areWhole(microText.stepInPixels.width, microText.stepInPixels.height)).toBe(true);
        expect(microText.stepInPixels.width).toBeGreaterThan(
          measureLine(microText.text).advance * microText.fontSizeInPixels,
        );
        for (const phase of Object.values(microText.phase)) expect(phase >= 0 && phase < 1).toBe(true);
        const degrees = Math.abs(microText.angleInRadians) * (180 / Math.PI);
        expect(degrees).toBeGreaterThanOrEqual(9.99);
        expect(degrees).toBeLessThanOrEqual(35.01);
      }),
    );
  });

  it('depends on the export id, and on nothing else', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        fc.pre(one !== other);
        expect(plan(one)).toEqual(plan(one));
        expect(plan(one).phase).not.toEqual(plan(other).phase);
        expect(plan(one).angleInRadians).not.toBe(plan(other).angleInRadians);
      }),
    );
  });

  it('spreads ids that differ in one character over the whole range', () => {
    const phases = Array.from({ length: 100 }, (_, index) =>
      plan(`00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`),
    );
    for (const axis of ['x', 'y'] as const) {
      const tenths = new Set(phases.map(({ phase }) => Math.floor(phase[axis] * 10)));
      expect(tenths.size).toBe(10);
    }
    expect(phases.filter(({ angleInRadians }) => angleInRadians > 0).length).toBeGreaterThan(30);
    expect(phases.filter(({ angleInRadians }) => angleInRadians < 0).length).toBeGreaterThan(30);
  });
});

describe('measureLine', () => {
  it('adds glyphs up', () => {
    expect(measureLine('AI')).toEqual({ advance: 0.971, left: -0.004, right: 0.88, top: 0.741, bottom: 0 });
    expect(measureLine(LABEL_TEXT).advance).toBeCloseTo(10.761, 6);
  });

  it('refuses what the table lacks', () => {
    expect(() => measureLine('合Z')).toThrow(RangeError);
    expect(UNCONSENTED_TEXT).toMatch(/^[\x20-\x7e·]+$/);
  });
});
