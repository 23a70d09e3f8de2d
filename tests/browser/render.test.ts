import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LabelError, RenderError, contrastRatio } from '../../src/core';
import {
  type CompositionRequest,
  type LabelledFrame,
  Renderer,
  XRAY_STAGES,
  encodeLabelledFrame,
  presentLabelledFrame,
} from '../../src/render';
import {
  Atelier,
  type Pixels,
  type Sitter,
  disposable,
  fullPlan,
  pixelAt,
  pixelsOfBitmap,
  pixelsOfFrame,
  quietPlan,
  swapRequest,
} from './picture-fixtures';

let atelier: Atelier;
let source: Sitter;
let target: Sitter;
beforeAll(async () => {
  atelier = await Atelier.open();
  source = await atelier.sample('ines');
  target = await atelier.sample('tomas');
});
afterAll(async () => {
  await atelier.close();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const labelled = (request: Partial<CompositionRequest> = {}): CompositionRequest => ({
  ...swapRequest(source, target),
  labelPlan: fullPlan(target.size, [target.face.box]),
  ...request,
});

const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof RenderError || error instanceof LabelError ? error.code : String(error);
  }
};

/** Where two pictures first differ, -1 when they do not. */
const firstDifference = (one: Pixels, other: Pixels): number =>
  one.data.length === other.data.length
    ? one.data.findIndex((value, index) => value !== other.data[index])
    : 0;

/** Share of the plate's pixels that have its colour and its ink. */
/** Colours as near as this are the same under the watermark. */
const MARKED = 9;

function plateOf(pixels: Pixels, { labelPlan }: CompositionRequest) {
  const { box, plateColour, textColour } = labelPlan.plate;
  const [ground, ink] = [plateColour, textColour].map((colour) => colour.map((value) => 255 * value));
  let [grounds, inks] = [0, 0];
  for (let y = box.top; y < box.top + box.height; y++) {
    for (let x = box.left; x < box.left + box.width; x++) {
      const colour = pixelAt(pixels, x, y);
      if (colour.every((value, channel) => Math.abs(value - ground![channel]!) < MARKED)) grounds++;
      if (colour.every((value, channel) => Math.abs(value - ink![channel]!) < MARKED)) inks++;
    }
  }
  const area = box.width * box.height;
  return { ground: grounds / area, ink: inks / area };
}

describe('every picture', () => {
  it.each([
    ['a swap', {}],
    ['an unchanged target', { swaps: [] }],
    ['a hidden face', { swaps: [], mosaics: 'faces', unconsentedBanner: true }],
    ['the picture of an x-ray', { xray: 'picture' }],
    ['the landmarks of an x-ray', { xray: 'landmarks' }],
    ['the mesh of an x-ray', { xray: 'mesh' }],
    ['the mask of an x-ray', { xray: 'mask' }],
  ] as const)('that shows %s carries its plate', async (_, change) => {
    const mosaics = 'mosaics' in change ? [target.face] : [];
    const request = labelled({ ...change, mosaics });
    using frame = atelier.renderer.compose(request);
    const plate = plateOf(await pixelsOfFrame(frame), request);
    expect(plate.ground).toBeGreaterThan(0.5);
    expect(plate.ink).toBeGreaterThan(0.05);
  });

  it('of an x-ray shows of each stage what the others do not, and a hidden face at none', async () => {
    const places = XRAY_STAGES.map((xray) =>
      labelled({ xray, labelPlan: quietPlan(target.size, [target.face.box]) }),
    );
    const drawn: Pixels[] = [];
    for (const request of places) {
      using frame = atelier.renderer.compose(request);
      drawn.push(await pixelsOfFrame(frame));
    }
    for (const [index, one] of drawn.entries())
      for (const other of drawn.slice(index + 1)) expect(firstDifference(one, other)).not.toBe(-1);

    using hidden = atelier.renderer.compose(labelled({ xray: 'mesh', mosaics: [target.face] }));
    using bare = atelier.renderer.compose(labelled({ xray: 'picture', mosaics: [target.face] }));
    const { left, top, width, height } = target.face.box;
    const [covered, plain] = [await pixelsOfFrame(hidden), await pixelsOfFrame(bare)];
    const middle = [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
    expect(pixelAt(covered, ...middle)).toEqual(pixelAt(plain, ...middle));
  });

  it('that shows a swap carries a tag at the face and small print on it', async () => {
    const request = labelled();
    using frame = atelier.renderer.compose(request);
    using quiet = atelier.renderer.compose({
      ...request,
      labelPlan: { ...request.labelPlan, microText: { ...request.labelPlan.microText, contrast: 0 } },
    });
    const [pixels, bare] = [await pixelsOfFrame(frame), await pixelsOfFrame(quiet)];
    const { box, plateColour } = request.labelPlan.tags[0]!;
    let [inTag, inFace] = [0, 0];
    for (let y = 0; y < pixels.height; y++) {
      for (let x = 0; x < pixels.width; x++) {
        const colour = pixelAt(pixels, x, y);
        const inBox = x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
        if (
          inBox &&
          colour.every((value, channel) => Math.abs(value - 255 * plateColour[channel]!) < MARKED)
        ) {
          inTag++;
        }
        if (colour.some((value, channel) => value !== pixelAt(bare, x, y)[channel]!)) inFace++;
      }
    }
    expect(inTag / (box.width * box.height)).toBeGreaterThan(0.4);
    expect(inFace).toBeGreaterThan(2000);
  });

  it('is refused when its label lies outside, is too small, too pale or says something else', () => {
    const { labelPlan } = labelled();
    const { plate } = labelPlan;
    expect(contrastRatio(plate.plateColour, plate.textColour)).toBeGreaterThan(4.5);
    for (const forged of [
      { ...plate, box: { ...plate.box, left: -10_000 } },
      { ...plate, box: { ...plate.box, height: 4 } },
      { ...plate, capHeightInPixels: 3 },
      { ...plate, textColour: plate.plateColour },
      { ...plate, text: '' as typeof plate.text },
    ]) {
      const request = labelled({ labelPlan: { ...labelPlan, plate: forged } });
      expect(codeOf(() => atelier.renderer.compose(request))).toBe('label-unreadable');
    }
    const planOfAnother = fullPlan({ width: 400, height: 400 }, []);
    expect(codeOf(() => atelier.renderer.compose(labelled({ labelPlan: planOfAnother })))).toBe(
      'label-unreadable',
    );
  });

  it('is refused once the label’s font is gone', async () => {
    const renderer = await Renderer.create();
    const fonts = [...document.fonts].filter((face) => face.family.includes('Persona Grata Label'));
    try {
      for (const face of fonts) document.fonts.delete(face);
      expect(codeOf(() => renderer.compose(labelled()))).toBe('label-font-missing');
    } finally {
      for (const face of fonts) document.fonts.add(face);
      renderer.close();
    }
  });
});

describe('a labelled frame', () => {
  it('cannot be forged: neither a look-alike, nor an heir, nor a proxy is shown or written', async () => {
    using genuine = atelier.renderer.compose(labelled());
    const canvas = new OffscreenCanvas(8, 8);
    const lookAlike = {
      widthInPixels: 8,
      heightInPixels: 8,
      bitmap: canvas.transferToImageBitmap.bind(canvas),
    };
    const forgeries = [
      lookAlike,
      Object.create(Object.getPrototypeOf(genuine) as object) as object,
      Object.create(genuine) as object,
      new Proxy(genuine, {}),
      Object.assign({}, genuine),
      null,
    ] as unknown as LabelledFrame[];
    for (const forgery of forgeries) {
      expect(
        codeOf(() => {
          presentLabelledFrame(forgery, new OffscreenCanvas(8, 8));
        }),
      ).toBe('render-frame-forged');
      await expect(encodeLabelledFrame(forgery, 'png')).rejects.toMatchObject({
        code: 'render-frame-forged',
      });
    }
  });

  it('cannot be made: its class, reached by way of a genuine one, asks for the seal', () => {
    using genuine = atelier.renderer.compose(labelled());
    const Frame = genuine.constructor as new (seal: symbol, bitmap: ImageBitmap) => LabelledFrame;
    const bitmap = target.frame.bitmap;
    expect(codeOf(() => new Frame(Symbol('seal of the render folder'), bitmap))).toBe('render-frame-forged');
  });

  it('gives the canvas its size and all of its pixels', async () => {
    const request = labelled();
    using frame = atelier.renderer.compose(request);
    const written = await pixelsOfFrame(frame);
    const canvas = new OffscreenCanvas(1, 1);
    presentLabelledFrame(frame, canvas);
    expect([canvas.width, canvas.height]).toEqual([target.size.width, target.size.height]);
    const shown = pixelsOfBitmap(await createImageBitmap(canvas));
    expect(firstDifference(shown, written)).toBe(-1);
  });

  it.each([
    ['png', [0x89, 0x50, 0x4e, 0x47]],
    ['jpeg', [0xff, 0xd8, 0xff]],
    ['webp', [0x52, 0x49, 0x46, 0x46]],
  ] as const)('is written as %s', async (format, signature) => {
    using frame = atelier.renderer.compose(labelled());
    const bytes = await encodeLabelledFrame(frame, format);
    expect([...bytes.subarray(0, signature.length)]).toEqual([...signature]);
    using decoded = disposable(await createImageBitmap(new Blob([bytes], { type: `image/${format}` })));
    expect(decoded.bitmap.width).toBe(target.size.width);
  });

  it('is not what a portrait is: one of those is shown, never written', async () => {
    using portrait = atelier.renderer.composePortrait({
      picture: source.frame,
      face: source.face,
      isConsented: true,
      sideInPixels: 96,
    });
    await expect(encodeLabelledFrame(portrait as unknown as LabelledFrame, 'png')).rejects.toMatchObject({
      code: 'render-frame-forged',
    });
    const canvas = new OffscreenCanvas(1, 1);
    presentLabelledFrame(portrait, canvas);
    expect(canvas.width).toBe(96);
  });
});

describe('a face without consent', () => {
  const runsAlong = (pixels: Pixels, y: number, from: number, to: number, tolerance = 0): number => {
    let runs = 1;
    for (let x = Math.ceil(from) + 1; x < to; x++) {
      const before = pixelAt(pixels, x - 1, y);
      if (pixelAt(pixels, x, y).some((value, channel) => Math.abs(value - before[channel]!) > tolerance))
        runs++;
    }
    return runs;
  };

  it('is hidden under at most ten cells across, whatever else is asked for there', async () => {
    const request = labelled({
      mosaics: [target.face],
      labelPlan: quietPlan(target.size, [target.face.box]),
    });
    using frame = atelier.renderer.compose(request);
    const pixels = await pixelsOfFrame(frame);
    const { box } = target.face;
    for (const share of [0.05, 0.3, 0.5, 0.7, 0.95]) {
      const y = box.top + share * box.height;
      const runs = runsAlong(pixels, y, box.left, box.left + box.width, MARKED / 2);
      expect(runs).toBeGreaterThanOrEqual(2);
      expect(runs).toBeLessThanOrEqual(10);
    }
  });

  it('is hidden in its portrait as well', async () => {
    const shown = async (isConsented: boolean) => {
      using portrait = atelier.renderer.composePortrait({
        picture: source.frame,
        face: source.face,
        isConsented,
        sideInPixels: 96,
      });
      const canvas = new OffscreenCanvas(1, 1);
      presentLabelledFrame(portrait, canvas);
      return pixelsOfBitmap(await createImageBitmap(canvas));
    };
    expect(runsAlong(await shown(false), 48, 0, 96)).toBeLessThanOrEqual(10);
    expect(runsAlong(await shown(true), 48, 0, 96)).toBeGreaterThan(40);
  });
});

describe('several faces', () => {
  it('are all replaced, and none shows again under its neighbour’s surroundings', async () => {
    // Cheek to cheek, so that each face lies within the other's surroundings.
    const canvas = new OffscreenCanvas(680, 600);
    const brush = canvas.getContext('2d')!;
    brush.drawImage(target.frame.bitmap, 214, 60, 340, 600, 0, 0, 340, 600);
    brush.drawImage(source.frame.bitmap, 214, 60, 340, 600, 340, 0, 340, 600);
    const pair = await atelier.seat(canvas.transferToImageBitmap());
    expect(pair.faces.length).toBe(2);
    const mara = await atelier.sample('mara');
    const requests = pair.faces.map((face) => swapRequest(mara, { ...pair, face }, { identity: 1 }));
    const plan = quietPlan(
      pair.size,
      pair.faces.map((face) => face.box),
    );
    const both = atelier.renderer.compose({
      ...requests[0]!,
      swaps: requests.flatMap(({ swaps }) => swaps),
      labelPlan: plan,
    });
    const first = atelier.renderer.compose({ ...requests[0]!, labelPlan: plan });
    const [bothPixels, firstPixels] = [await pixelsOfFrame(both), await pixelsOfFrame(first)];
    both.close();
    first.close();
    const { box } = pair.faces[0]!;
    let [different, count] = [0, 0];
    for (let y = box.top + 0.2 * box.height; y < box.top + 0.9 * box.height; y += 3) {
      for (let x = box.left + 0.15 * box.width; x < box.left + 0.85 * box.width; x += 3) {
        count++;
        const distance = pixelAt(bothPixels, x, y).map((value, channel) =>
          Math.abs(value - pixelAt(firstPixels, x, y)[channel]!),
        );
        if (Math.max(...distance) > 24) different++;
      }
    }
    expect(different / count).toBeLessThan(0.03);
    pair.frame.close();
  });
});

describe('the graphics processor', () => {
  it('keeps nothing from one drawing to the next, whoever is in it', async () => {
    const another = await atelier.sample('kenji', 512);
    atelier.renderer.compose(labelled()).close();
    const kept = atelier.renderer.resourceCount;
    for (let turn = 0; turn < 4; turn++) {
      atelier.renderer.compose(labelled({ mosaics: turn % 2 === 0 ? [target.face] : [] })).close();
      atelier.swap(another, source).close();
      atelier.swap(target, another).close();
      atelier.renderer
        .composePortrait({ picture: source.frame, face: source.face, isConsented: false, sideInPixels: 64 })
        .close();
    }
    atelier.renderer.compose(labelled()).close();
    expect(atelier.renderer.resourceCount).toBe(kept);
  });

  it('gives everything back when the renderer closes, and after that nothing is drawn', async () => {
    const renderer = await Renderer.create();
    renderer.compose(labelled()).close();
    expect(renderer.resourceCount).toBeGreaterThan(0);
    renderer.close();
    expect(renderer.resourceCount).toBe(0);
    expect(codeOf(() => renderer.compose(labelled()))).toBe('render-unavailable');
  });

  it('may take its context away: that drawing is refused, the next one is whole', async () => {
    const contexts: WebGL2RenderingContext[] = [];
    const getContext = Reflect.get(OffscreenCanvas.prototype, 'getContext') as (
      ...parameters: unknown[]
    ) => unknown;
    vi.spyOn(OffscreenCanvas.prototype, 'getContext').mockImplementation(function (
      this: OffscreenCanvas,
      ...parameters: unknown[]
    ) {
      const context = getContext.apply(this, parameters);
      if (parameters[0] === 'webgl2') contexts.push(context as WebGL2RenderingContext);
      return context as null;
    });
    const renderer = await Renderer.create();
    const request = labelled();
    using before = renderer.compose(request);
    const wanted = await pixelsOfFrame(before);
    const original = contexts[0]!.drawElements.bind(contexts[0]);
    let draws = 0;
    contexts[0]!.drawElements = (...parameters: Parameters<typeof original>) => {
      if (++draws === 6) contexts[0]!.getExtension('WEBGL_lose_context')!.loseContext();
      original(...parameters);
    };
    expect(codeOf(() => renderer.compose(request))).toBe('render-context-lost');
    using after = renderer.compose(request);
    expect(firstDifference(await pixelsOfFrame(after), wanted)).toBe(-1);
    expect(contexts.length).toBe(2);
    renderer.close();
  });

  it('may lack float targets: the picture is nearly the same', async () => {
    using usual = atelier.renderer.compose(labelled());
    const getExtension = Reflect.get(WebGL2RenderingContext.prototype, 'getExtension') as (
      name: string,
    ) => unknown;
    vi.spyOn(WebGL2RenderingContext.prototype, 'getExtension').mockImplementation(function (
      this: WebGL2RenderingContext,
      name: string,
    ) {
      return (name.startsWith('EXT_color_buffer') ? null : getExtension.call(this, name)) as null;
    });
    const renderer = await Renderer.create();
    using plain = renderer.compose(labelled());
    const [one, other] = [await pixelsOfFrame(usual), await pixelsOfFrame(plain)];
    let sum = 0;
    one.data.forEach((value, index) => (sum += Math.abs(value - other.data[index]!)));
    expect(sum / one.data.length).toBeLessThan(0.6);
    renderer.close();
  });
});
