import { describe, expect, it } from 'vitest';
import { CANONICAL_FACE } from '../../src/landmarks';
import { type FaceLook, lookDistance, lookOf } from '../../src/landmarks/face-look';
import { LookGallery } from '../../src/landmarks/look-gallery';
import type { PixelGrid } from '../../src/landmarks/pixel-grid';
import { lookOfPerson, numbersOf } from './landmarks-people';
import { type FaceShape, makeFace } from './reenact-faces';

const [WIDTH, HEIGHT] = [400, 400];

/** How a made-up skin is lit and filmed. */
interface Lighting {
  readonly gain?: number;
  /** Brighter to the right, as by a window. */
  readonly slope?: number;
  readonly tint?: readonly [number, number, number];
}

/**
 * A face painted as blotches that belong to one person, below hair of theirs: each vertex a disc, so that the paint goes with
 * the landmarks.
 */
function paint(person: number, shape: FaceShape, { gain = 1, slope = 0, tint = [1, 1, 1] }: Lighting = {}) {
  const face = makeFace({ scale: 14, x: 200, y: 220, ...shape });
  const next = numbersOf(person);
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(90);
  const hair = 40 + 25 * next();
  const light = (x: number) => gain * (1 + (slope * (x - 200)) / 200);
  for (let y = 0; y < 140; y++)
    for (let x = 0; x < WIDTH; x++) data.fill(hair * gain, 4 * (y * WIDTH + x), 4 * (y * WIDTH + x) + 3);
  for (let vertex = 0; vertex < 468; vertex++) {
    const blotch = 150 * Math.exp(0.45 * next());
    const [left, top] = [face.landmarksInPixels[3 * vertex]!, face.landmarksInPixels[3 * vertex + 1]!];
    for (let y = Math.floor(top - 7); y <= top + 7; y++) {
      for (let x = Math.floor(left - 7); x <= left + 7; x++) {
        if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) continue;
        // Light adds up linearly; bytes hold about its root.
        const value = (channel: number) => blotch * (light(x) * tint[channel]!) ** (1 / 2.2);
        data.set([value(0), value(1), value(2), 255], 4 * (y * WIDTH + x));
      }
    }
  }
  return { face, picture: { data, width: WIDTH, height: HEIGHT } satisfies PixelGrid };
}

function look(person: number, shape: FaceShape = {}, lighting?: Lighting): FaceLook {
  const { face, picture } = paint(person, shape, lighting);
  return lookOf(face, picture);
}

describe('how a face looks', () => {
  it('is the same in any place and size, and of another person another', () => {
    const here = look(1);
    expect(lookDistance(here, look(1))).toBe(0);
    expect(lookDistance(here, look(1, { x: 203, y: 222, scale: 14.5 }))).toBeLessThan(0.5);
    for (let person = 2; person < 8; person++) {
      expect(lookDistance(here, look(person))).toBeGreaterThan(0.7);
      expect(lookDistance(here, look(person, { width: 0.12 }))).toBeGreaterThan(0.9);
    }
  });

  it('hardly depends on how bright it is, from where the light comes, or on its tint', () => {
    const here = look(1);
    expect(lookDistance(here, look(1, {}, { gain: 0.5 }))).toBeLessThan(0.35);
    expect(lookDistance(here, look(1, {}, { slope: 0.5 }))).toBeLessThan(0.35);
    expect(lookDistance(here, look(1, {}, { tint: [1.2, 1, 0.8] }))).toBeLessThan(0.7);
  });

  it('is compared without the hair where that is cut off', () => {
    const cut = look(1, { y: 90 });
    expect(cut.hair).toBeNull();
    expect(look(1).hair).not.toBeNull();
    expect(lookDistance(look(1), cut)).toBeLessThan(0.5);
  });

  it('tells sides that are seen from those that are not', () => {
    const { visibility, yaw } = look(1, { yaw: 0.5 });
    expect(Math.abs(yaw)).toBeCloseTo(0.5, 1);
    expect(visibility.filter((weight) => weight === 0).length).toBeGreaterThan(10);
    expect(CANONICAL_FACE.positions.length / 3).toBeGreaterThan(visibility.length);
  });
});

describe('a gallery of looks', () => {
  it('is infinitely far from anybody while it is empty', () => {
    expect(new LookGallery().distanceTo(lookOfPerson(1))).toBe(Infinity);
  });

  it('comes nearer to the person the more of them it has seen', () => {
    const [one, many] = [new LookGallery(), new LookGallery()];
    one.add(lookOfPerson(1, 1, 0));
    for (let seed = 0; seed < 40; seed++) many.add(lookOfPerson(1, 1, seed));
    const next = lookOfPerson(1, 1, 99);
    expect(many.distanceTo(next)).toBeLessThan(0.85 * one.distanceTo(next));
    expect(many.count).toBe(40);
  });

  it('compares a turned head with turned heads', () => {
    const gallery = new LookGallery();
    gallery.add(lookOfPerson(1, 0, 0, 0));
    gallery.add(lookOfPerson(2, 0, 0, 0.6));
    expect(gallery.distanceTo(lookOfPerson(1, 0, 0, 0))).toBe(0);
    expect(gallery.distanceTo(lookOfPerson(1, 0, 0, 0.6))).toBeGreaterThan(0.8);
  });

  it('is as far from another as their nearest sides, and can take it in', () => {
    const [one, other] = [new LookGallery(), new LookGallery()];
    one.add(lookOfPerson(1, 0, 0, 0));
    other.add(lookOfPerson(2, 0, 0, 0));
    other.add(lookOfPerson(1, 0, 0, 0.2));
    expect(one.distanceToGallery(other)).toBe(0);
    one.absorb(other);
    expect(one.distanceTo(lookOfPerson(1, 0, 0, 0.2))).toBe(0);
  });
});
