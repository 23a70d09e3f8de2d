import type { Size } from '../../src/core';
import { type PersonMask, PersonSegmenter } from '../../src/landmarks';
import {
  type AnimateSettings,
  type AnimatedMesh,
  DEFAULT_ANIMATE_SETTINGS,
  type HandPose,
  poseByHand,
  reenactAnimate,
} from '../../src/reenact';
import type { AnimationLayer, AnimationRequest, DrivingPicture } from '../../src/render';
import {
  Atelier,
  type Colour,
  type Pixels,
  type Sitter,
  forEachWithin,
  pixelAt,
  pixelsOfBitmap,
  pixelsOfFrame,
  quietPlan,
} from './picture-fixtures';

/** Everything that the tests of one file share, and two people to move. Close it when they are through. */
export class Theatre {
  readonly atelier: Atelier;
  readonly mara: Sitter;
  readonly samir: Sitter;
  readonly maskOfMara: PersonMask;

  private constructor(atelier: Atelier, mara: Sitter, samir: Sitter, maskOfMara: PersonMask) {
    this.atelier = atelier;
    this.mara = mara;
    this.samir = samir;
    this.maskOfMara = maskOfMara;
  }

  static async open(): Promise<Theatre> {
    const atelier = await Atelier.open();
    const mara = await atelier.sample('mara', 512);
    using segmenter = await PersonSegmenter.create();
    const mask = await segmenter.segment(mara.frame, new AbortController().signal);
    return new Theatre(atelier, mara, await atelier.sample('samir', 512), mask);
  }

  async draw(request: AnimationRequest): Promise<Pixels> {
    using frame = this.atelier.renderer.composeAnimation(request);
    return await pixelsOfFrame(frame);
  }

  /** The still as the renderer shows it where nobody moves: under the same label and the same watermark. */
  async unmoved({ frame, size }: Sitter, { labelPlan }: AnimationRequest): Promise<Pixels> {
    const nothing = { swaps: [], mosaics: [], unconsentedBanner: false };
    using drawn = this.atelier.renderer.compose({ target: frame, size, labelPlan, ...nothing });
    return await pixelsOfFrame(drawn);
  }

  /** One still alone, posed by hand. */
  async pose(sitter: Sitter, hand: Partial<HandPose>, layer: Partial<AnimationLayer> = {}): Promise<Pixels> {
    return this.draw(requestOf(sitter.size, layerOf(sitter, meshOf(sitter, hand), layer)));
  }

  /** A drawn picture as somebody else's: a driver, or a still. */
  async seat({ data, width }: Pixels): Promise<Sitter> {
    return this.atelier.seat(await createImageBitmap(new ImageData(new Uint8ClampedArray(data), width)));
  }

  close(): Promise<void> {
    return this.atelier.close();
  }
}

export const settingsOf = (settings: Partial<AnimateSettings> = {}): AnimateSettings => ({
  ...DEFAULT_ANIMATE_SETTINGS,
  ...settings,
});

export function meshOf(
  sitter: Sitter,
  pose: Partial<HandPose>,
  settings: Partial<AnimateSettings> = {},
): AnimatedMesh {
  return reenactAnimate(sitter.face, sitter.size, poseByHand(pose), settingsOf(settings));
}

export function layerOf(
  sitter: Sitter,
  mesh: AnimatedMesh,
  layer: Partial<AnimationLayer> = {},
): AnimationLayer {
  return {
    source: sitter.frame,
    sourceFace: sitter.face,
    personMask: null,
    mesh,
    settings: DEFAULT_ANIMATE_SETTINGS,
    driving: null,
    mosaics: [],
    isHidden: false,
    ...layer,
  };
}

export function requestOf(
  size: Size,
  layer: AnimationLayer,
  request: Partial<AnimationRequest> = {},
): AnimationRequest {
  return {
    size,
    cells: [{ box: { left: 0, top: 0, ...size }, layer }],
    unconsentedBanner: false,
    labelPlan: quietPlan(size, [layer.sourceFace.box]),
    ...request,
  };
}

export const stillOf = (sitter: Sitter): Pixels => pixelsOfBitmap(sitter.frame.bitmap);

export function drivingOf(driver: Sitter, rest: Sitter | null): DrivingPicture {
  return { frame: driver.frame, face: driver.face, rest: rest && { frame: rest.frame, face: rest.face } };
}

/** Largest difference of a channel between two pictures, where `counts`. */
export function largestDifference(
  one: Pixels,
  other: Pixels,
  counts: (x: number, y: number) => boolean,
): number {
  let largest = 0;
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if (!counts(x, y)) continue;
      const [a, b] = [pixelAt(one, x, y), pixelAt(other, x, y)];
      for (let channel = 0; channel < 3; channel++)
        largest = Math.max(largest, Math.abs(a[channel]! - b[channel]!));
    }
  }
  return largest;
}

/** Outside the plate of the label, with a little room. */
export function besideLabel({ labelPlan }: AnimationRequest): (x: number, y: number) => boolean {
  const { left, top, width, height } = labelPlan.plate.box;
  return (x, y) => x < left - 2 || y < top - 2 || x > left + width + 2 || y > top + height + 2;
}

/** Mean colour within the polygon of some vertices of a mesh, as drawn. */
export function meanWithin(pixels: Pixels, mesh: AnimatedMesh, vertices: readonly number[]): Colour {
  const polygon = vertices.map((vertex) => {
    const drawn = mesh.drawnPointsInPixels;
    return [drawn[3 * vertex]!, drawn[3 * vertex + 1]!] as const;
  });
  const sum = [0, 0, 0];
  let count = 0;
  forEachWithin(polygon, (x, y) => {
    pixelAt(pixels, x, y).forEach((value, channel) => (sum[channel]! += value));
    count++;
  });
  return sum.map((value) => value / Math.max(1, count)) as unknown as Colour;
}

export function spreadWithin(pixels: Pixels, mesh: AnimatedMesh, vertices: readonly number[]): number {
  const polygon = vertices.map((vertex) => {
    const drawn = mesh.drawnPointsInPixels;
    return [drawn[3 * vertex]!, drawn[3 * vertex + 1]!] as const;
  });
  let [darkest, brightest] = [255, 0];
  forEachWithin(polygon, (x, y) => {
    const [, green] = pixelAt(pixels, x, y);
    [darkest, brightest] = [Math.min(darkest, green), Math.max(brightest, green)];
  });
  return brightest - darkest;
}
