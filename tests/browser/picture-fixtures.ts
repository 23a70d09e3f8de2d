import type { CapturedFrame } from '../../src/capture';
import type { Box, Size } from '../../src/core';
import { type LabelPlan, createLabelRecord, planLabel } from '../../src/label';
import { type Face, FaceFinder } from '../../src/landmarks';
import { DEFAULT_SWAP_SETTINGS, type SwapSettings, reenactSwap } from '../../src/reenact';
import { type CompositionRequest, type LabelledFrame, Renderer, encodeLabelledFrame } from '../../src/render';

/** A picture and the faces found in it. */
export interface Sitter {
  readonly frame: CapturedFrame;
  readonly size: Size;
  readonly faces: readonly Face[];
  readonly face: Face;
}

/** Pixels as (r, g, b, a) bytes, as a browser decodes them. */
export interface Pixels extends Size {
  readonly data: Uint8ClampedArray;
}

export const SAMPLES = ['adaeze', 'ines', 'kenji', 'mara', 'samir', 'tomas'] as const;
export type SampleName = (typeof SAMPLES)[number];

/** The landmarker and the renderer that all tests of one file share; close it when they are through. */
export class Atelier {
  readonly finder: FaceFinder;
  readonly renderer: Renderer;
  readonly #sitters = new Map<string, Promise<Sitter>>();

  private constructor(finder: FaceFinder, renderer: Renderer) {
    this.finder = finder;
    this.renderer = renderer;
  }

  static async open(): Promise<Atelier> {
    return new Atelier(await FaceFinder.create(), await Renderer.create());
  }

  /** A sample, as large as it is or with `longSide` pixels. */
  sample(name: SampleName, longSide = 768): Promise<Sitter> {
    const key = `${name} ${longSide}`;
    let sitter = this.#sitters.get(key);
    if (sitter === undefined) {
      sitter = sampleBitmap(name, longSide).then((bitmap) => this.seat(bitmap));
      this.#sitters.set(key, sitter);
    }
    return sitter;
  }

  async seat(bitmap: ImageBitmap): Promise<Sitter> {
    const frame = frameOf(bitmap);
    const faces = await this.finder.findFaces(frame, new AbortController().signal);
    return {
      frame,
      faces,
      face: faces[0]!,
      size: { width: bitmap.width, height: bitmap.height },
    };
  }

  /** One swap in the target's size, without small print and tags unless asked for. */
  swap(
    source: Sitter,
    target: Sitter,
    settings: Partial<SwapSettings> = {},
    request: Partial<CompositionRequest> = {},
  ): LabelledFrame {
    return this.renderer.compose({ ...swapRequest(source, target, settings), ...request });
  }

  async swapPixels(
    source: Sitter,
    target: Sitter,
    settings: Partial<SwapSettings> = {},
    request: Partial<CompositionRequest> = {},
  ): Promise<Pixels> {
    using frame = this.swap(source, target, settings, request);
    return await pixelsOfFrame(frame);
  }

  async close(): Promise<void> {
    this.finder.close();
    this.renderer.close();
    for (const sitter of this.#sitters.values()) (await sitter).frame.close();
  }
}

export function swapRequest(
  source: Sitter,
  target: Sitter,
  settings: Partial<SwapSettings> = {},
): CompositionRequest {
  const chosen = { ...DEFAULT_SWAP_SETTINGS, ...settings };
  const mesh = reenactSwap(source.face, source.size, target.face, target.size, chosen);
  return {
    target: target.frame,
    size: target.size,
    swaps: [{ source: source.frame, mesh, settings: chosen }],
    mosaics: [],
    unconsentedBanner: false,
    labelPlan: quietPlan(target.size, [target.face.box]),
  };
}

/** The plan of a real label. */
export function fullPlan(size: Size, faces: readonly Box[]): LabelPlan {
  const record = createLabelRecord({
    now: new Date('2026-05-01T10:00:00Z'),
    uuid: '8d6f2c1e-9b1a-4c3d-8e2f-001122334455',
    systemVersion: '0.0.0',
  });
  return planLabel(record, size, faces);
}

/** The plate alone, so that pixels of the face can be compared. */
export function quietPlan(size: Size, faces: readonly Box[]): LabelPlan {
  const plan = fullPlan(size, faces);
  return { ...plan, tags: [], microText: { ...plan.microText, contrast: 0 } };
}

export async function sampleBitmap(name: SampleName, longSide = 768): Promise<ImageBitmap> {
  const blob = await (await fetch(`/samples/${name}.png`)).blob();
  const options = { resizeWidth: longSide, resizeHeight: longSide, resizeQuality: 'high' } as const;
  return createImageBitmap(blob, longSide === 768 ? {} : options);
}

export function frameOf(bitmap: ImageBitmap): CapturedFrame {
  const close = () => {
    bitmap.close();
  };
  return {
    bitmap,
    widthInPixels: bitmap.width,
    heightInPixels: bitmap.height,
    format: 'png',
    fileSha256: '0'.repeat(64),
    notices: [],
    close,
    [Symbol.dispose]: close,
  };
}

/** What someone who opens the exported file sees. */
export async function pixelsOfFrame(frame: LabelledFrame): Promise<Pixels> {
  const bytes = await encodeLabelledFrame(frame, 'png');
  using bitmap = disposable(await createImageBitmap(new Blob([bytes], { type: 'image/png' })));
  return pixelsOfBitmap(bitmap.bitmap);
}

export function pixelsOfBitmap(bitmap: ImageBitmap): Pixels {
  const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
    willReadFrequently: true,
  })!;
  brush.drawImage(bitmap, 0, 0);
  const { data } = brush.getImageData(0, 0, bitmap.width, bitmap.height);
  return { data, width: bitmap.width, height: bitmap.height };
}

export function disposable(bitmap: ImageBitmap) {
  return {
    bitmap,
    [Symbol.dispose]: () => {
      bitmap.close();
    },
  };
}

export type Colour = readonly [red: number, green: number, blue: number];

/** The pixel at (x, y), bytes; the nearest one within. */
export function pixelAt({ data, width, height }: Pixels, x: number, y: number): Colour {
  const column = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const row = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const index = 4 * (row * width + column);
  return [data[index]!, data[index + 1]!, data[index + 2]!];
}

/** Calls `visit` for each pixel within a closed polygon of (x, y) points. */
export function forEachWithin(
  polygon: readonly (readonly [number, number])[],
  visit: (x: number, y: number) => void,
): void {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y++) {
    for (let x = Math.floor(Math.min(...xs)); x <= Math.max(...xs); x++) {
      if (isWithin(polygon, x + 0.5, y + 0.5)) visit(x, y);
    }
  }
}

function isWithin(polygon: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  polygon.forEach(([ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Some landmarks of a face as a polygon, in pixels. */
export function polygonOf(face: Face, vertices: readonly number[]): (readonly [number, number])[] {
  return vertices.map((vertex) => [
    face.landmarksInPixels[3 * vertex]!,
    face.landmarksInPixels[3 * vertex + 1]!,
  ]);
}

/** CIE L*a*b* (D65) of an sRGB colour in bytes. */
export function labOf(colour: Colour): Colour {
  const [r, g, b] = colour.map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Difference of two colours as CIE 1976 has it. */
export function deltaE(one: Colour, other: Colour): number {
  const [a, b] = [labOf(one), labOf(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
