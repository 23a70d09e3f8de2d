import foreignFont from '@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff2?url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bundledFont from '../../models/built/label.woff2?url';
import { LabelError, type Size, contrastRatio, shortSide } from '../../src/core';
import { GLYPH_METRICS, LABEL_TEXT, type LabelPlate, createLabelRecord, planLabel } from '../../src/label';
import { PLATE_SHAPE_CAP_HEIGHT, PLATE_SHAPE_MARGIN, PLATE_SHAPE_ROWS } from '../../src/label/plate-shape';
import { LabelFont } from '../../src/render/label-font';
import { LabelPainter } from '../../src/render/label-painter';
import { correlation } from '../support/correlation';

const record = createLabelRecord({
  now: new Date(0),
  uuid: '0b9c6f1e-7d3a-4c52-9a41-5e8f6d2c7b10',
  systemVersion: '0.1.0',
});
const FACE = { left: 60, top: 40, width: 60, height: 80 };

/** The same file under a name of the tests' own: what is painted is compared with it, not with itself. */
const REFERENCE = 'Reference of the tests';
const reference = new FontFace(REFERENCE, `url(${bundledFont})`);
let font: LabelFont;
let painter: LabelPainter;
beforeAll(async () => {
  document.fonts.add(await reference.load());
  font = await LabelFont.load();
  painter = new LabelPainter(font);
});
afterAll(() => {
  font.close();
  document.fonts.delete(reference);
});

const SIZES: readonly Size[] = [
  { width: 160, height: 160 },
  { width: 640, height: 360 },
  { width: 1080, height: 1920 },
  { width: 500, height: 1500 },
  { width: 4096, height: 1024 },
];
const spell = ({ width, height }: Size) => `${width} x ${height}`;
const cases = SIZES.map((size) => [spell(size), size] as const);

function pixelsOf(canvas: OffscreenCanvas): ImageData {
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
}

/** Relative brightness of every pixel, 0 to 255. */
function brightnessOf({ data }: ImageData): number[] {
  return Array.from({ length: data.length / 4 }, (_, index) => data[4 * index + 1]!);
}

function openCanvas({ width, height }: Size, colour: string) {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return context;
}

/** The line set glyph by glyph in the reference font, white on black. */
function referenceLine(plate: LabelPlate, text = plate.text, family = REFERENCE): number[] {
  const context = openCanvas(plate.box, 'black');
  context.font = `${plate.fontSizeInPixels}px "${family}"`;
  context.textRendering = 'geometricPrecision';
  context.fillStyle = 'white';
  let x = plate.baseline.x - plate.box.left;
  for (const character of text) {
    context.fillText(character, x, plate.baseline.y - plate.box.top);
    x += context.measureText(character).width;
  }
  return brightnessOf(pixelsOf(context.canvas));
}

describe('the table of glyphs', () => {
  it('is that of the bundled font', () => {
    const context = openCanvas({ width: 1400, height: 1400 }, 'black');
    for (const [character, metrics] of Object.entries(GLYPH_METRICS)) {
      context.fillStyle = 'black';
      context.fillRect(0, 0, 1400, 1400);
      context.fillStyle = 'white';
      context.font = `1000px "${REFERENCE}"`;
      context.fillText(character, 200, 1100);
      expect(context.measureText(character).width).toBeCloseTo(metrics.advance, 1);
      const { data } = pixelsOf(context.canvas);
      const found = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
      for (let index = 0; index < 1400 * 1400; index++) {
        if (data[4 * index]! < 128) continue;
        const [x, y] = [(index % 1400) - 200, 1100 - Math.floor(index / 1400)];
        found.left = Math.min(found.left, x);
        found.right = Math.max(found.right, x + 1);
        found.top = Math.max(found.top, y);
        found.bottom = Math.min(found.bottom, y - 1);
      }
      if (metrics.right === metrics.left) {
        expect(found.left, 'a blank has no ink').toBe(Infinity);
        continue;
      }
      for (const edge of ['left', 'right', 'top', 'bottom'] as const)
        expect(Math.abs(found[edge] - metrics[edge]), `${edge} of ${character}`).toBeLessThanOrEqual(2);
    }
  });
});

describe('the painted plate', () => {
  it.each(cases)('shows the words in the bundled font at %s', (_, size) => {
    const { plate } = planLabel(record, size, [FACE]);
    const painted = brightnessOf(pixelsOf(painter.paintPlate(plate)));
    expect(correlation(painted, referenceLine(plate))).toBeGreaterThan(0.985);
    expect(correlation(painted, referenceLine(plate, 'AI 生成 · AI MODIFIED'))).toBeLessThan(0.98);
    expect(correlation(painted, referenceLine(plate, 'AI MODIFIED · 合成 AI'))).toBeLessThan(0.6);
    expect(correlation(painted, referenceLine(plate, LABEL_TEXT, 'serif'))).toBeLessThan(0.9);
  });

  it.each(cases)('has capitals of at least a twentieth of the short side at %s', (_, size) => {
    const { plate } = planLabel(record, size, [FACE]);
    const image = pixelsOf(painter.paintPlate(plate));
    const unit = plate.fontSizeInPixels / 1000;
    // The I of the first word: the rows that are bright in the middle of its stem.
    const stem = Math.round(plate.baseline.x - plate.box.left + (641 + (91 + 239) / 2) * unit);
    const rows = Array.from(
      { length: image.height },
      (_, row) => image.data[4 * (row * image.width + stem) + 1]!,
    );
    const height = rows.filter((value) => value > 128).length;
    expect(height).toBe(plate.capHeightInPixels);
    expect(height).toBeGreaterThanOrEqual(0.05 * shortSide(size));
    // Chinese characters reach over the capitals, and under them.
    const from = Math.round(plate.baseline.x - plate.box.left + (641 + 330 + 227) * unit);
    const to = Math.round(from + 2000 * unit);
    const inkRows = Array.from({ length: image.height }, (_, row) => row).filter((row) =>
      Array.from({ length: to - from }, (_, column) => column + from).some(
        (column) => image.data[4 * (row * image.width + column) + 1]! > 128,
      ),
    );
    expect(inkRows.at(-1)! - inkRows[0]! + 1).toBeGreaterThanOrEqual(height);
  });

  it.each(cases)('keeps its contrast in real pixels at %s, whatever lies under it', (_, size) => {
    const { plate, tags } = planLabel(record, size, [FACE]);
    for (const one of [plate, ...tags])
      for (const ground of ['white', 'black', 'rgb(128 128 128)']) {
        const context = openCanvas(one.box, ground);
        context.drawImage(painter.paintPlate(one), 0, 0);
        const { data, width, height } = pixelsOf(context.canvas);
        const colourAt = (x: number, y: number) => {
          const start = 4 * (Math.floor(y) * width + Math.floor(x));
          return [data[start]! / 255, data[start + 1]! / 255, data[start + 2]! / 255] as const;
        };
        const unit = one.fontSizeInPixels / 1000;
        const ink = colourAt(
          one.baseline.x - one.box.left + (641 + (91 + 239) / 2) * unit,
          one.baseline.y - one.box.top - one.capHeightInPixels / 2,
        );
        for (const plain of [
          colourAt(width / 2, 1),
          colourAt(1, height / 2),
          colourAt(width - 1, height / 2),
        ])
          expect(contrastRatio(ink, plain)).toBeGreaterThanOrEqual(4.5);
      }
  });

  it('is opaque but for the rounded corners', () => {
    const { plate } = planLabel(record, { width: 900, height: 700 }, [FACE]);
    const { data, width, height } = pixelsOf(painter.paintPlate(plate));
    expect([width, height]).toEqual([plate.box.width, plate.box.height]);
    const radius = Math.ceil(plate.cornerRadiusInPixels);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const isNearCorner = Math.min(x, width - 1 - x) < radius && Math.min(y, height - 1 - y) < radius;
        if (!isNearCorner && data[4 * (y * width + x) + 3] !== 255) throw new Error(`A gap at ${x}, ${y}.`);
      }
  });

  it('has both Chinese characters, and no boxes in their place', () => {
    const { plate } = planLabel(record, { width: 1000, height: 1000 }, []);
    const image = pixelsOf(painter.paintPlate(plate));
    const unit = plate.fontSizeInPixels / 1000;
    const cell = (text: string, start: number) => {
      const width = Math.round(1000 * unit);
      const left = Math.round(plate.baseline.x - plate.box.left + start * unit);
      const context = openCanvas({ width, height: image.height }, 'black');
      context.font = `${plate.fontSizeInPixels}px "${REFERENCE}"`;
      context.fillStyle = 'white';
      context.fillText(
        text,
        plate.baseline.x - plate.box.left + start * unit - left,
        plate.baseline.y - plate.box.top,
      );
      const painted = Array.from(
        { length: width * image.height },
        (_, index) => image.data[4 * (Math.floor(index / width) * image.width + left + (index % width)) + 1]!,
      );
      return correlation(painted, brightnessOf(pixelsOf(context.canvas)));
    };
    const [he, cheng] = [641 + 330 + 227, 641 + 330 + 227 + 1000];
    expect(cell('合', he)).toBeGreaterThan(0.98);
    expect(cell('成', cheng)).toBeGreaterThan(0.98);
    // The boxes come from another font, as they would in the picture.
    for (const [wrong, start] of [
      ['成', he],
      ['合', cheng],
      ['□', he],
      ['□', cheng],
    ] as const)
      expect(cell(wrong, start), wrong).toBeLessThan(0.6);
  });
});

describe('the micro-text tile', () => {
  it('holds two whole texts, so that it repeats without a seam', () => {
    for (const size of SIZES) {
      const { microText } = planLabel(record, size, [FACE]);
      const { data, width, height } = pixelsOf(painter.paintMicroTextTile(microText));
      expect({ width, height }).toEqual(microText.stepInPixels);
      const context = new OffscreenCanvas(4 * width, height).getContext('2d', { willReadFrequently: true })!;
      context.font = `${microText.fontSizeInPixels}px "${REFERENCE}"`;
      context.textRendering = 'geometricPrecision';
      // Glyphs are smoothed differently on the way to black than to white.
      context.fillStyle = 'white';
      context.fillText(microText.text, width, height / 2);
      const inkIn = (values: Uint8ClampedArray) =>
        values.reduce((sum, value, index) => sum + (index % 4 === 3 ? value : 0), 0);
      const single = inkIn(pixelsOf(context.canvas).data);
      expect(inkIn(data) / (2 * single)).toBeGreaterThan(0.97);
      expect(inkIn(data) / (2 * single)).toBeLessThan(1.03);
    }
  });
});

describe('the banner over a preview without consent', () => {
  it.each(cases)('crosses %s with opaque bands and its words', (_, size) => {
    const canvas = painter.paintUnconsentedBanner(size);
    const { data, width, height } = pixelsOf(canvas);
    expect(Math.max(width, height)).toBeLessThanOrEqual(1024);
    expect(Math.abs(width / height / (size.width / size.height) - 1)).toBeLessThan(0.01);
    let [opaque, dark] = [0, 0];
    for (let index = 0; index < data.length; index += 4) {
      if (data[index + 3]! > 250) opaque++;
      if (data[index + 3]! > 250 && data[index]! < 90) dark++;
    }
    const share = opaque / (width * height);
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.4);
    expect(dark / opaque).toBeGreaterThan(0.08);
    // From corner to corner without a gap, and no third of the picture without a band.
    for (let step = 1; step < 100; step++) {
      const [x, y] = [Math.floor((width * step) / 100), Math.floor((height * (100 - step)) / 100)];
      expect(data[4 * (y * width + x) + 3], `${x}, ${y}`).toBe(255);
    }
  });
});

describe('without the font', () => {
  const isMissing = (error: unknown) => error instanceof LabelError && error.code === 'label-font-missing';

  it('an address that leads nowhere is refused', async () => {
    await expect(LabelFont.load('/there-is-no-font-here.woff2')).rejects.toSatisfy(isMissing);
  });

  it('another font is refused, even one of the same family', async () => {
    await expect(LabelFont.load(foreignFont)).rejects.toSatisfy(isMissing);
  });

  it('nothing is painted once it is gone', async () => {
    const another = await LabelFont.load();
    const bereft = new LabelPainter(another);
    const plan = planLabel(record, { width: 640, height: 480 }, [FACE]);
    expect(bereft.paintPlate(plan.plate).width).toBe(plan.plate.box.width);
    another.close();
    for (const paint of [
      () => bereft.paintPlate(plan.plate),
      () => bereft.paintMicroTextTile(plan.microText),
      () => bereft.paintUnconsentedBanner(plan.size),
    ]) {
      let thrown: unknown = null;
      try {
        paint();
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toSatisfy(isMissing);
    }
  });

  it('is noticed when somebody else takes it away', async () => {
    const another = await LabelFont.load();
    const taken = [...document.fonts].filter(
      ({ family }) => family !== REFERENCE && family !== `"${REFERENCE}"`,
    );
    expect(taken.length).toBeGreaterThan(0);
    for (const face of taken) document.fonts.delete(face);
    const { plate } = planLabel(record, { width: 640, height: 480 }, []);
    expect(() => new LabelPainter(another).paintPlate(plate)).toThrow(LabelError);
    for (const face of taken) document.fonts.add(face);
    expect(new LabelPainter(another).paintPlate(plate).width).toBe(plate.box.width);
    another.close();
  });
});

describe('in a worker', () => {
  it('the font loads and the plate is painted', async () => {
    const worker = new Worker(new URL('./label-font.worker.ts', import.meta.url), { type: 'module' });
    const outcome = await new Promise((resolve) => {
      worker.onmessage = ({ data }) => {
        resolve(data);
      };
      worker.onerror = (event) => {
        resolve(event.message);
      };
    });
    worker.terminate();
    expect(outcome).toBe('painted');
  });
});

it('the plate that is looked for in files is the one that is drawn', () => {
  const [width, height] = [PLATE_SHAPE_ROWS[0]!.length, PLATE_SHAPE_ROWS.length];
  const brush = new OffscreenCanvas(width, height).getContext('2d')!;
  font.use(brush, PLATE_SHAPE_CAP_HEIGHT / 0.741);
  brush.fillStyle = 'white';
  const margin = PLATE_SHAPE_MARGIN * PLATE_SHAPE_CAP_HEIGHT;
  brush.fillText(LABEL_TEXT, margin + 0.004 * 21.59, margin + 0.859 * 21.59);
  const { data } = brush.getImageData(0, 0, width, height);
  const drawn = Array.from({ length: width * height }, (_, pixel) => data[4 * pixel + 3]!);
  const looked = PLATE_SHAPE_ROWS.flatMap((row) => Array.from(row, (digit) => 17 * parseInt(digit, 16)));
  expect(correlation(drawn, looked)).toBeGreaterThan(0.97);
});
