import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LabelError } from '../../src/core';
import { planLabel } from '../../src/label';
import { FACE_OVAL, LEFT_EYE, lidRing } from '../../src/landmarks';
import { record } from '../support/label-record';
import {
  Theatre,
  drivingOf,
  largestDifference,
  layerOf,
  meshOf,
  requestOf,
  spreadWithin,
} from './animation-fixtures';
import {
  type Pixels,
  type Colour,
  deltaE,
  disposable,
  forEachWithin,
  fullPlan,
  pixelAt,
  pixelsOfBitmap,
  polygonOf,
  quietPlan,
} from './picture-fixtures';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
});

afterAll(() => theatre.close());

describe('a face that must not be seen', () => {
  const faceOf = (pixels: Pixels) => {
    const seen: Colour[] = [];
    forEachWithin(polygonOf(theatre.mara.face, FACE_OVAL), (x, y) => {
      addColour(seen, pixelAt(pixels, x, y));
    });
    return seen.length;
  };
  /** Counts colours that the watermark alone does not make of one another. */
  const addColour = (seen: Colour[], colour: Colour) => {
    if (!seen.some((other) => other.every((value, channel) => Math.abs(value - colour[channel]!) < 7)))
      seen.push(colour);
  };

  it('is a coarse mosaic while it is hidden, however it moves', async () => {
    const [one, other] = [
      await theatre.pose(theatre.mara, { yaw: 20 }, { isHidden: true }),
      await theatre.pose(theatre.mara, {}, { isHidden: true }),
    ];
    expect(faceOf(one)).toBeLessThanOrEqual(100);
    expect(largestDifference(one, other, () => true)).toBe(0);
    expect(faceOf(await theatre.pose(theatre.mara, {}))).toBeGreaterThan(2 * faceOf(one));
  });

  it('is hidden beyond the still’s reach, and fades on the way there', async () => {
    const beyond = meshOf(theatre.mara, { yaw: 70 });
    expect(beyond.reach).toBe(0);
    const hidden = await theatre.draw(requestOf(theatre.mara.size, layerOf(theatre.mara, beyond)));
    expect(
      largestDifference(hidden, await theatre.pose(theatre.mara, {}, { isHidden: true }), () => true),
    ).toBe(0);
    const mesh = meshOf(theatre.mara, { yaw: 15 });
    const [whole, half] = [mesh, { ...mesh, reach: 0.5 }];
    const [clear, faded] = [
      await theatre.draw(requestOf(theatre.mara.size, layerOf(theatre.mara, whole))),
      await theatre.draw(requestOf(theatre.mara.size, layerOf(theatre.mara, half))),
    ];
    const eye = lidRing(LEFT_EYE.nearLid);
    expect(spreadWithin(faded, mesh, eye)).toBeLessThan(0.75 * spreadWithin(clear, mesh, eye));
    expect(spreadWithin(faded, mesh, eye)).toBeGreaterThan(0.2 * spreadWithin(clear, mesh, eye));
  });

  it('hides the others of the still as well', async () => {
    const box = { left: 20, top: 300, width: 90, height: 110 };
    const pixels = await theatre.pose(theatre.mara, { yaw: 10 }, { mosaics: [{ box }] });
    const seen: Colour[] = [];
    for (let y = 302; y < 408; y++) for (let x = 22; x < 108; x++) addColour(seen, pixelAt(pixels, x, y));
    expect(seen.length).toBeLessThanOrEqual(100);
  });
});

describe('the marks', () => {
  it('are refused as illegible when they are planned for another size', () => {
    const request = requestOf(theatre.mara.size, layerOf(theatre.mara, meshOf(theatre.mara, {})));
    const other = { ...request, labelPlan: planLabel(record, { width: 400, height: 400 }, []) };
    expect(() => theatre.atelier.renderer.composeAnimation(other)).toThrow(LabelError);
  });

  it('lie on the picture: plate, tag, and small print on the face and nowhere else', async () => {
    const mesh = meshOf(theatre.mara, { mouthOpen: 0.3 });
    const plan = fullPlan(theatre.mara.size, [theatre.mara.face.box]);
    const layer = layerOf(theatre.mara, mesh);
    const [marked, quiet] = [
      await theatre.draw(requestOf(theatre.mara.size, layer, { labelPlan: plan })),
      await theatre.draw(
        requestOf(theatre.mara.size, layer, {
          labelPlan: { ...quietPlan(theatre.mara.size, [theatre.mara.face.box]), plate: plan.plate },
        }),
      ),
    ];
    const { left, top } = plan.tags[0]!.box;
    expect(deltaE(pixelAt(marked, left + 3, top + 3), pixelAt(quiet, left + 3, top + 3))).toBeGreaterThan(10);
    let [within, printed, beyond] = [0, 0, 0];
    const face = FACE_OVAL.map(
      (vertex) => [mesh.drawnPointsInPixels[3 * vertex]!, mesh.drawnPointsInPixels[3 * vertex + 1]!] as const,
    );
    const inside = new Set<number>();
    forEachWithin(face, (x, y) => inside.add(y * theatre.mara.size.width + x));
    const onTag = (x: number, y: number) =>
      plan.tags.some(
        ({ box }) => x >= box.left && y >= box.top && x < box.left + box.width && y < box.top + box.height,
      );
    for (let y = 0; y < theatre.mara.size.height; y++) {
      for (let x = 0; x < theatre.mara.size.width; x++) {
        if (onTag(x, y)) continue;
        const differs = Math.abs(pixelAt(marked, x, y)[1] - pixelAt(quiet, x, y)[1]) > 2;
        if (inside.has(y * theatre.mara.size.width + x)) {
          within++;
          if (differs) printed++;
        } else if (differs) beyond++;
      }
    }
    expect(printed / within).toBeGreaterThan(0.02);
    expect(printed / within).toBeLessThan(0.4);
    // Along the outline a pixel may lie on either side.
    expect(beyond).toBeLessThan(20);
  });
});

describe('a chorus', () => {
  const size = { width: 640, height: 480 };

  async function chorus(hidden: readonly boolean[]): Promise<Pixels> {
    const sitters = [theatre.mara, theatre.samir, theatre.mara, theatre.samir];
    return theatre.draw({
      size,
      cells: sitters.map((sitter, index) => ({
        box: { left: 320 * (index % 2), top: 240 * (index >> 1), width: 320, height: 240 },
        layer: layerOf(sitter, meshOf(sitter, { yaw: 5 * index }), { isHidden: hidden[index] ?? false }),
      })),
      unconsentedBanner: false,
      labelPlan: quietPlan(size, []),
    });
  }

  it('keeps everybody within their cell, cut about the middle of the face', async () => {
    const [all, one] = [await chorus([]), await chorus([true])];
    const beside = (x: number, y: number) => x >= 320 || y >= 240;
    // The watermark is as strong as the whole picture bears.
    expect(largestDifference(all, one, beside)).toBeLessThan(5);
    expect(largestDifference(all, one, (x, y) => !beside(x, y))).toBeGreaterThan(40);
    using bitmap = disposable(
      await createImageBitmap(new ImageData(new Uint8ClampedArray(all.data), 640), 320, 0, 320, 240),
    );
    const pixels = pixelsOfBitmap(bitmap.bitmap);
    const large = await createImageBitmap(bitmap.bitmap, {
      resizeWidth: 960,
      resizeHeight: 720,
      resizeQuality: 'high',
    });
    const found = await theatre.atelier.seat(large);
    const { left, width } = found.face.box;
    expect(Math.abs(left + width / 2 - 480)).toBeLessThan(120);
    expect(pixels.width).toBe(320);
    found.frame.close();
  });
});

describe('what it costs', () => {
  it('makes nothing new from frame to frame, and gives back what is not used', async () => {
    const count = () => theatre.atelier.renderer.resourceCount;
    const one = (yaw: number) =>
      theatre.pose(
        theatre.mara,
        { yaw, mouthOpen: 0.5 },
        { personMask: theatre.maskOfMara, driving: drivingOf(theatre.samir, theatre.samir) },
      );
    const rest = { frame: theatre.samir.frame, face: theatre.samir.face };
    const withRest = (yaw: number) =>
      theatre.pose(
        theatre.mara,
        { yaw },
        {
          personMask: theatre.maskOfMara,
          driving: { frame: theatre.samir.frame, face: theatre.samir.face, rest },
        },
      );
    await one(0);
    await withRest(0);
    await withRest(1);
    const settled = count();
    for (const yaw of [2, 5, -8, 12]) {
      await withRest(yaw);
      expect(count()).toBe(settled);
    }
    await theatre.pose(theatre.samir, {});
    await theatre.pose(theatre.samir, {});
    expect(count()).toBeLessThan(settled);
  });
});
