import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACE_OVAL, INNER_MOUTH, LEFT_EYE, lidRing } from '../../src/landmarks';
import {
  type AnimatedMesh,
  DEFAULT_ANIMATE_SETTINGS,
  STILL_MOTION,
  motionOf,
  poseByHand,
  reenactAnimate,
  restOf,
} from '../../src/reenact';
import {
  Theatre,
  besideLabel,
  drivingOf,
  largestDifference,
  layerOf,
  meanWithin,
  meshOf,
  requestOf,
  settingsOf,
  spreadWithin,
  stillOf,
} from './animation-fixtures';
import {
  type Pixels,
  type Sitter,
  deltaE,
  forEachWithin,
  frameOf,
  pixelAt,
  polygonOf,
} from './picture-fixtures';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
});

afterAll(() => theatre.close());

describe('a still that does not move', () => {
  it.each([['without'], ['with']])('is drawn as it is, %s a person mask', async (mask) => {
    const mesh = reenactAnimate(theatre.mara.face, theatre.mara.size, STILL_MOTION, DEFAULT_ANIMATE_SETTINGS);
    const request = requestOf(
      theatre.mara.size,
      layerOf(theatre.mara, mesh, { personMask: mask === 'with' ? theatre.maskOfMara : null }),
    );
    expect(
      largestDifference(
        await theatre.draw(request),
        await theatre.unmoved(theatre.mara, request),
        besideLabel(request),
      ),
    ).toBeLessThanOrEqual(3);
  });
});

describe('a still that moves', () => {
  it('leaves the background where it is when it knows the person', async () => {
    const { values, size } = theatre.maskOfMara;
    const maskAt = (x: number, y: number) => {
      const row = Math.floor((y * size.height) / theatre.mara.size.height);
      return values[row * size.width + Math.floor((x * size.width) / theatre.mara.size.width)];
    };
    const beside = (x: number, y: number) => maskAt(x, y) === 0 && x < 0.15 * theatre.mara.size.width;
    const turned = await theatre.pose(theatre.mara, { yaw: 25 }, { personMask: theatre.maskOfMara });
    const mesh = meshOf(theatre.mara, { yaw: 25 });
    const request = requestOf(theatre.mara.size, layerOf(theatre.mara, mesh));
    const counts = (x: number, y: number) => beside(x, y) && besideLabel(request)(x, y);
    expect(largestDifference(turned, stillOf(theatre.mara), counts)).toBeLessThanOrEqual(6);
    expect(largestDifference(turned, stillOf(theatre.mara), besideLabel(request))).toBeGreaterThan(60);
  });

  it('makes up what the head hid: no second ear, no ghost of the hair', async () => {
    const turned = await theatre.pose(
      theatre.mara,
      { yaw: -25, roll: 12 },
      { personMask: theatre.maskOfMara },
    );
    // The hair on the right of the picture has moved away to the left; what was behind it looks like its surroundings.
    const rightmost = Math.max(
      ...FACE_OVAL.map((vertex) => theatre.mara.face.landmarksInPixels[3 * vertex]!),
    );
    const y = Math.round(theatre.mara.face.box.top + 0.1 * theatre.mara.face.box.height);
    const hair = pixelAt(stillOf(theatre.mara), rightmost + 6, y);
    const [now, behind] = [
      pixelAt(turned, rightmost + 34, y),
      pixelAt(stillOf(theatre.mara), rightmost + 90, y),
    ];
    expect(deltaE(now, behind)).toBeLessThan(deltaE(now, hair));
  });

  it('turns its face where it is told to', async () => {
    const turned = await theatre.seat(await theatre.pose(theatre.samir, { yaw: 20, pitch: 5 }));
    const motion = motionOf(turned.face, restOf(theatre.samir.face));
    const wanted = poseByHand({ yaw: 20, pitch: 5 });
    motion.rotation.flat().forEach((value, index) => {
      expect(Math.abs(value - wanted.rotation.flat()[index]!)).toBeLessThan(0.1);
    });
    turned.frame.close();
  });

  it('shuts its eyes: nothing of the white is left', async () => {
    const whiteOf = (pixels: Pixels, mesh: AnimatedMesh) => {
      let brightest = 0;
      const eye = lidRing(LEFT_EYE.edge).map(
        (vertex) =>
          [mesh.drawnPointsInPixels[3 * vertex]!, mesh.drawnPointsInPixels[3 * vertex + 1]!] as const,
      );
      forEachWithin(eye, (x, y) => {
        const [red, green, blue] = pixelAt(pixels, x, y);
        // Whites are as blue as they are red; skin is not.
        brightest = Math.max(brightest, Math.min(red, green, blue * 1.15));
      });
      return brightest;
    };
    const [openMesh, shutMesh] = [
      meshOf(theatre.mara, {}),
      meshOf(theatre.mara, { blinkLeft: 1, blinkRight: 1 }),
    ];
    const open = whiteOf(await theatre.pose(theatre.mara, {}), openMesh);
    const shut = whiteOf(await theatre.pose(theatre.mara, { blinkLeft: 1, blinkRight: 1 }), shutMesh);
    expect(open).toBeGreaterThan(130);
    expect(shut).toBeLessThan(0.75 * open);
  });

  it('shows teeth and dark between its parted lips, without any driver', async () => {
    const [shut, open] = [meshOf(theatre.samir, {}), meshOf(theatre.samir, { mouthOpen: 0.8 })];
    const opened = await theatre.pose(theatre.samir, { mouthOpen: 0.8 });
    expect(spreadWithin(opened, open, INNER_MOUTH)).toBeGreaterThan(110);
    expect(spreadWithin(await theatre.pose(theatre.samir, {}), shut, INNER_MOUTH)).toBeLessThan(90);
  });

  it('takes the inside of the driver’s mouth when there is one, as much as is wanted', async () => {
    const rest = await theatre.seat(stillOf(theatre.mara));
    const speaking = await theatre.seat(await theatre.pose(theatre.mara, { mouthOpen: 0.9 }));
    // Everything within the driver's lips is painted green: what is green then comes from there.
    const painted = new OffscreenCanvas(512, 512);
    const brush = painted.getContext('2d')!;
    brush.drawImage(speaking.frame.bitmap, 0, 0);
    brush.fillStyle = '#20c030';
    brush.beginPath();
    for (const [x, y] of polygonOf(speaking.face, INNER_MOUTH)) brush.lineTo(x, y);
    brush.fill();
    const green = frameOf(painted.transferToImageBitmap());
    const mesh = reenactAnimate(
      theatre.samir.face,
      theatre.samir.size,
      motionOf(speaking.face, restOf(rest.face)),
      DEFAULT_ANIMATE_SETTINGS,
    );
    const greenOf = async (mouthInterior: number) => {
      const layer = layerOf(theatre.samir, mesh, {
        settings: settingsOf({ mouthInterior }),
        driving: { frame: green, face: speaking.face, rest: null },
      });
      const pixels = await theatre.draw(requestOf(theatre.samir.size, layer));
      const [red, greenness, blue] = meanWithin(pixels, mesh, INNER_MOUTH);
      let outside = 0;
      const mouth = INNER_MOUTH.map((vertex) => mesh.drawnPointsInPixels[3 * vertex + 1]!);
      const [top, bottom] = [Math.min(...mouth) - 8, Math.max(...mouth) + 8];
      for (let y = 0; y < pixels.height; y++) {
        if (y > top && y < bottom) continue;
        for (let x = 0; x < pixels.width; x++) {
          const [r, g, b] = pixelAt(pixels, x, y);
          outside = Math.max(outside, g - Math.max(r, b));
        }
      }
      return { inside: greenness - Math.max(red, blue), outside };
    };
    const [none, half, all] = [await greenOf(0), await greenOf(0.5), await greenOf(1)];
    expect(none.inside).toBeLessThan(5);
    expect(all.inside).toBeGreaterThan(60);
    expect(half.inside).toBeGreaterThan(0.25 * all.inside);
    expect(half.inside).toBeLessThan(0.8 * all.inside);
    expect(all.outside).toBeLessThan(25);
    rest.frame.close();
    speaking.frame.close();
    green.close();
  });

  it('opens shut eyes with the driver’s', async () => {
    const asleep = await theatre.seat(await theatre.pose(theatre.mara, { blinkLeft: 1, blinkRight: 1 }));
    const mesh = reenactAnimate(asleep.face, asleep.size, STILL_MOTION, DEFAULT_ANIMATE_SETTINGS);
    expect(mesh.sourceEyeOpenness.left).toBeLessThan(0.3);
    const lids = lidRing(LEFT_EYE.nearLid);
    const shut = await theatre.draw(requestOf(asleep.size, layerOf(asleep, mesh)));
    const awake = await theatre.draw(
      requestOf(asleep.size, layerOf(asleep, mesh, { driving: drivingOf(theatre.samir, null) })),
    );
    const blinking = await theatre.draw(
      requestOf(asleep.size, layerOf(asleep, mesh, { driving: drivingOf(asleep, null) })),
    );
    expect(spreadWithin(awake, mesh, lids)).toBeGreaterThan(spreadWithin(shut, mesh, lids) + 25);
    expect(largestDifference(shut, blinking, () => true)).toBeLessThan(12);
    asleep.frame.close();
  });
});

describe('the driver’s light', () => {
  /** The driver with one half of the picture darkened. */
  function shaded(sitter: Sitter, left: number, right: number): Sitter {
    const canvas = new OffscreenCanvas(512, 512);
    const brush = canvas.getContext('2d')!;
    brush.drawImage(sitter.frame.bitmap, 0, 0);
    const middle = sitter.face.landmarksInPixels[0]!;
    const shade = brush.createLinearGradient(middle - 60, 0, middle + 60, 0);
    shade.addColorStop(0, `rgb(0 0 0 / ${left})`);
    shade.addColorStop(1, `rgb(0 0 0 / ${right})`);
    brush.fillStyle = shade;
    brush.fillRect(0, 0, 512, 512);
    return { ...sitter, frame: frameOf(canvas.transferToImageBitmap()) };
  }

  const cheek = (pixels: Pixels, vertex: number): number => {
    const [x, y] = polygonOf(theatre.mara.face, [vertex])[0]!;
    return pixelAt(pixels, x, y)[1];
  };

  async function lit(driver: Sitter, wrinkles: number): Promise<Pixels> {
    const mesh = reenactAnimate(theatre.mara.face, theatre.mara.size, STILL_MOTION, DEFAULT_ANIMATE_SETTINGS);
    const driving = drivingOf(driver, theatre.samir);
    return theatre.draw(
      requestOf(
        theatre.mara.size,
        layerOf(theatre.mara, mesh, { driving, settings: settingsOf({ wrinkles }) }),
      ),
    );
  }

  it('shades the face as the driver’s is shaded, as much as is wanted', async () => {
    const driver = shaded(theatre.samir, 0.5, 0);
    const [none, half, all] = [await lit(driver, 0), await lit(driver, 0.5), await lit(driver, 1)];
    expect(cheek(none, 50)).toBeCloseTo(cheek(stillOf(theatre.mara), 50), -1);
    expect(cheek(all, 50)).toBeLessThan(0.85 * cheek(none, 50));
    expect(cheek(half, 50)).toBeGreaterThan(cheek(all, 50) + 5);
    expect(cheek(half, 50)).toBeLessThan(cheek(none, 50) - 5);
    expect(cheek(all, 280)).toBeGreaterThan(cheek(none, 280));
    driver.frame.close();
  });

  it('stays steady when only the camera’s exposure changes, and changes nothing at rest', async () => {
    const darker = shaded(theatre.samir, 0.4, 0.4);
    const [dark, resting] = [await lit(darker, 1), await lit(theatre.samir, 1)];
    for (const vertex of [50, 280, 10, 152]) {
      expect(Math.abs(cheek(dark, vertex) - cheek(resting, vertex))).toBeLessThan(14);
      expect(Math.abs(cheek(resting, vertex) - cheek(stillOf(theatre.mara), vertex))).toBeLessThan(3);
    }
    darker.frame.close();
  });
});
