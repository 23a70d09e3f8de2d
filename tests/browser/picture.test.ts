import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../../src/core';
import { CHEEKS, FACE_OVAL, LEFT_EYE, LIPS, RIGHT_EYE, lidRing } from '../../src/landmarks';
import {
  Atelier,
  type Pixels,
  type SampleName,
  type Sitter,
  deltaE,
  forEachWithin,
  labOf,
  pixelAt,
  pixelsOfBitmap,
  polygonOf,
  quietPlan,
  swapRequest,
} from './picture-fixtures';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await Atelier.open();
});
afterAll(async () => {
  await atelier.close();
});

const EYES = [lidRing(LEFT_EYE.edge), lidRing(RIGHT_EYE.edge)];
const given = (sitter: Sitter): Pixels => pixelsOfBitmap(sitter.frame.bitmap);

function meanAt(pixels: Pixels, sitter: Sitter, vertices: readonly number[], radius: number) {
  const sum = [0, 0, 0];
  let count = 0;
  for (const [x, y] of polygonOf(sitter.face, vertices)) {
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) {
        pixelAt(pixels, x + dx, y + dy).forEach((value, channel) => (sum[channel]! += value));
        count++;
      }
    }
  }
  return sum.map((value) => value / count) as unknown as readonly [number, number, number];
}

describe('a swap of a face with itself', () => {
  it.each(['mara', 'samir', 'adaeze'] as const)('gives %s back', async (name) => {
    const sitter = await atelier.sample(name);
    const before = given(sitter);
    const after = await atelier.swapPixels(sitter, sitter, { skinTone: 1 });
    let [squares, count] = [0, 0];
    forEachWithin(polygonOf(sitter.face, FACE_OVAL), (x, y) => {
      const [a, b] = [pixelAt(before, x, y), pixelAt(after, x, y)];
      for (let channel = 0; channel < 3; channel++) squares += (a[channel]! - b[channel]!) ** 2;
      count += 3;
    });
    expect(10 * Math.log10(255 ** 2 / (squares / count))).toBeGreaterThan(36);
  });
});

/** The target as the renderer shows it before anybody wears another face: with its label and its watermark. */
function unswapped(source: Sitter, target: Sitter): Promise<Pixels> {
  return atelier.swapPixels(source, target, {}, { swaps: [] });
}

describe('the picture around the face', () => {
  it('is untouched beyond the surroundings, but for the watermark’s strength', async () => {
    const [source, target] = [await atelier.sample('kenji'), await atelier.sample('mara')];
    const request = swapRequest(source, target);
    const after = await atelier.swapPixels(source, target);
    const before = await unswapped(source, target);
    const grid = boxOf(request.swaps[0]!.mesh.surround.toPointsInPixels);
    const plate = request.labelPlan.plate.box;
    let compared = 0;
    for (let y = 0; y < before.height; y++) {
      for (let x = 0; x < before.width; x++) {
        if (isIn(grid, x, y) || isIn(plate, x, y)) continue;
        compared++;
        const index = 4 * (y * before.width + x);
        for (let channel = 0; channel < 4; channel++) {
          // The mark takes its strength from what lies around, a little beyond the edge too.
          if (Math.abs(before.data[index + channel]! - after.data[index + channel]!) > 1) {
            expect.fail(`changed at ${x}, ${y}`);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(50_000);
  });

  it('is the target itself at opacity 0 and identity 0', async () => {
    const [source, target] = [await atelier.sample('kenji'), await atelier.sample('mara')];
    const after = await atelier.swapPixels(source, target, { opacity: 0, identity: 0 });
    const before = await unswapped(source, target);
    forEachWithin(polygonOf(target.face, FACE_OVAL), (x, y) => {
      if (deltaE(pixelAt(before, x, y), pixelAt(after, x, y)) !== 0) expect.fail(`changed at ${x}, ${y}`);
    });
  });

  it.each([
    ['adaeze', 'mara'],
    ['mara', 'adaeze'],
    ['ines', 'kenji'],
    ['samir', 'ines'],
  ] as const)('meets the face of %s on %s without a seam', async (sourceName, targetName) => {
    const [source, target] = [await atelier.sample(sourceName), await atelier.sample(targetName)];
    const after = await atelier.swapPixels(source, target, { identity: 0, edge: 0 });
    const before = await unswapped(source, target);
    const oval = polygonOf(target.face, FACE_OVAL);
    oval.forEach(([x, y], index) => {
      const [nextX, nextY] = oval[(index + 1) % oval.length]!;
      for (const t of [0, 0.25, 0.5, 0.75]) {
        const [px, py] = [x + t * (nextX - x), y + t * (nextY - y)];
        expect(deltaE(pixelAt(before, px, py), pixelAt(after, px, py))).toBeLessThan(2);
      }
    });
  });
});

describe('colour and light', () => {
  it.each([
    ['adaeze', 768, 'mara'],
    ['adaeze', 64, 'mara'],
    ['tomas', 64, 'ines'],
    ['ines', 96, 'adaeze'],
  ] as const)('%s at %i px on %s has no purple in or about the eyes', async (name, side, targetName) => {
    const [source, target] = [await atelier.sample(name, side), await atelier.sample(targetName)];
    const after = await atelier.swapPixels(source, target, { identity: 0 });
    for (const row of ['edge', 'nearLid'] as const) {
      for (const eye of [LEFT_EYE, RIGHT_EYE]) {
        forEachWithin(polygonOf(target.face, lidRing(eye[row])), (x, y) => {
          const [, a, b] = labOf(pixelAt(after, x, y));
          if (a > 8 && b < -10) expect.fail(`purple at ${x}, ${y}: a* ${a}, b* ${b}`);
        });
      }
    }
  });

  it.each([
    ['kenji', 'adaeze'],
    ['mara', 'adaeze'],
    ['adaeze', 'mara'],
  ] as const)('the eyes of %s do not glow on %s', async (sourceName, targetName) => {
    const [source, target] = [await atelier.sample(sourceName), await atelier.sample(targetName)];
    const brightest = (pixels: Pixels, sitter: Sitter): number => {
      const lightness: number[] = [];
      for (const eye of EYES) {
        forEachWithin(polygonOf(sitter.face, eye), (x, y) => lightness.push(labOf(pixelAt(pixels, x, y))[0]));
      }
      return lightness.sort((one, other) => one - other)[Math.floor(0.8 * lightness.length)]!;
    };
    const after = await atelier.swapPixels(source, target, { identity: 0 });
    const usual = Math.max(brightest(given(source), source), brightest(given(target), target));
    expect(brightest(after, target)).toBeLessThan(usual + 5);
  });

  it.each([
    ['adaeze', 'mara'],
    ['mara', 'adaeze'],
    ['kenji', 'samir'],
  ] as const)('%s takes the skin of %s, and keeps its own when asked', async (sourceName, targetName) => {
    const [source, target] = [await atelier.sample(sourceName), await atelier.sample(targetName)];
    const [ofSource, ofTarget] = [
      meanAt(given(source), source, CHEEKS, 4),
      meanAt(given(target), target, CHEEKS, 4),
    ];
    const cheeksAt = async (skinTone: number) => {
      const pixels = await atelier.swapPixels(source, target, { identity: 0, skinTone });
      return meanAt(pixels, target, CHEEKS, 4);
    };
    expect(deltaE(await cheeksAt(1), ofTarget)).toBeLessThan(6);
    expect(deltaE(await cheeksAt(0), ofSource)).toBeLessThan(6);
  });
});

describe('the mouth', () => {
  it('is the target’s own with its slider up', async () => {
    const [source, target] = [await atelier.sample('adaeze'), await atelier.sample('mara')];
    const lips = polygonOf(target.face, LIPS);
    const before = given(target);
    const distanceAt = async (mouth: number) => {
      const after = await atelier.swapPixels(source, target, { identity: 0, mouth });
      let [sum, count] = [0, 0];
      forEachWithin(lips, (x, y) => {
        sum += deltaE(pixelAt(before, x, y), pixelAt(after, x, y));
        count++;
      });
      return sum / count;
    };
    const [off, on] = [await distanceAt(0), await distanceAt(1)];
    expect(on).toBeLessThan(3);
    expect(off).toBeGreaterThan(3 * on);
  });
});

describe('identity', () => {
  it.each([
    ['ines', 'kenji'],
    ['tomas', 'mara'],
  ] as readonly (readonly [SampleName, SampleName])[])(
    '%s on %s shows the source’s features, not the target’s',
    async (sourceName, targetName) => {
      const [source, target] = [await atelier.sample(sourceName), await atelier.sample(targetName)];
      const after = await atelier.swapPixels(source, target, { identity: 0 });
      const before = given(target);
      let [sum, count] = [0, 0];
      for (const eye of [LEFT_EYE, RIGHT_EYE]) {
        forEachWithin(polygonOf(target.face, lidRing(eye.nearLid)), (x, y) => {
          sum += deltaE(pixelAt(before, x, y), pixelAt(after, x, y));
          count++;
        });
      }
      expect(sum / count).toBeGreaterThan(5);
    },
  );

  it('draws the same face in a smaller picture', async () => {
    const [source, target] = [await atelier.sample('ines'), await atelier.sample('tomas')];
    const large = await atelier.swapPixels(source, target);
    const size = { width: 384, height: 384 };
    const box = target.face.box;
    const small = await atelier.swapPixels(
      source,
      target,
      {},
      {
        size,
        labelPlan: quietPlan(size, [
          { left: box.left / 2, top: box.top / 2, width: box.width / 2, height: box.height / 2 },
        ]),
      },
    );
    const differences: number[] = [];
    forEachWithin(polygonOf(target.face, FACE_OVAL), (x, y) => {
      if (x % 8 !== 0 || y % 8 !== 0) return;
      differences.push(deltaE(meanOfFour(large, x, y), pixelAt(small, x / 2, y / 2)));
    });
    expect(differences.reduce((sum, value) => sum + value, 0) / differences.length).toBeLessThan(2.5);
  });
});

function boxOf(points: Float32Array): Box {
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  return { left, top, width: Math.ceil(Math.max(...xs)) - left, height: Math.ceil(Math.max(...ys)) - top };
}

function isIn(box: Box, x: number, y: number): boolean {
  return x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
}

function meanOfFour(pixels: Pixels, x: number, y: number): readonly [number, number, number] {
  const four = [
    pixelAt(pixels, x, y),
    pixelAt(pixels, x + 1, y),
    pixelAt(pixels, x, y + 1),
    pixelAt(pixels, x + 1, y + 1),
  ];
  return [0, 1, 2].map(
    (channel) => four.reduce((sum, colour) => sum + colour[channel]!, 0) / 4,
  ) as unknown as readonly [number, number, number];
}
