import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bundledFont from '../../models/built/label.woff2?url';
import { type Size, contrastRatio, fromLinear, relativeLuminance, shortSide } from '../../src/core';
import { type EncodedFormat, encodeLabelledFrame } from '../../src/render';
import {
  Atelier,
  type Pixels,
  type Sitter,
  disposable,
  frameOf,
  fullPlan,
  pixelAt,
  pixelsOfBitmap,
  sampleBitmap,
  swapRequest,
} from './picture-fixtures';
import { correlation } from '../support/correlation';

/** The words the law asks for, spelled here once more: a label that says something else must fail. */
const WORDS = 'AI 合成 · AI MODIFIED';
const LATIN = 'AI MODIFIED';
/** Words that would not do, as alike as words can be. */
const OTHER_WORDS = 'AI 生成 · AI MODIFIED';
const REFERENCE = 'Reference of the exported label';
const FORMATS: readonly EncodedFormat[] = ['png', 'jpeg', 'webp'];

const reference = new FontFace(REFERENCE, `url(${bundledFont})`);
let atelier: Atelier;
let source: Sitter;
beforeAll(async () => {
  document.fonts.add(await reference.load());
  atelier = await Atelier.open();
  source = await atelier.sample('samir');
});
afterAll(async () => {
  await atelier.close();
  document.fonts.delete(reference);
});

/** Mara in a picture of `size`, washed over with `veil`. */
async function seat(size: Size, veil: string): Promise<Sitter> {
  const side = Math.min(size.width, size.height);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = '#667';
  brush.fillRect(0, 0, size.width, size.height);
  using portrait = disposable(await sampleBitmap('mara'));
  brush.drawImage(portrait.bitmap, (size.width - side) / 2, (size.height - side) / 2, side, side);
  const { face, faces } = await atelier.seat(await createImageBitmap(canvas));
  brush.fillStyle = veil;
  brush.fillRect(0, 0, size.width, size.height);
  return { frame: frameOf(await createImageBitmap(canvas)), face, faces, size };
}

/** Luminance of each pixel of the export within a box. */
function luminances(pixels: Pixels, left: number, top: number, width: number, height: number): number[] {
  return Array.from({ length: width * height }, (_, index) => {
    const [r, g, b] = pixelAt(pixels, left + (index % width), top + Math.floor(index / width));
    return relativeLuminance([r / 255, g / 255, b / 255]);
  });
}

/** The words, drawn independently of the app: white on black, as large as letters of `capHeight` pixels ask. */
function drawWords(words: string, { width, height }: Size, fontSize: number, x: number, y: number) {
  const brush = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  brush.fillStyle = 'black';
  brush.fillRect(0, 0, width, height);
  brush.font = `${fontSize}px "${REFERENCE}"`;
  brush.fillStyle = 'white';
  brush.fillText(words, x, y);
  const { data } = brush.getImageData(0, 0, width, height);
  const latinWidth = brush.measureText(LATIN).width;
  const latinLeft = x + brush.measureText(words).width - latinWidth;
  return {
    ink: Array.from({ length: width * height }, (_, index) => data[4 * index]! / 255),
    latinLeft,
    latinWidth,
  };
}

const CASES = [
  ['square', { width: 768, height: 768 }, 'transparent'],
  ['wide', { width: 1800, height: 600 }, 'transparent'],
  ['tall', { width: 600, height: 1800 }, 'transparent'],
  ['small', { width: 200, height: 200 }, 'transparent'],
  ['very bright', { width: 640, height: 640 }, 'rgb(255 255 255 / 88%)'],
  ['very dark', { width: 640, height: 640 }, 'rgb(0 0 0 / 90%)'],
] as const;

describe.each(CASES)('an export that is %s', (_, size, veil) => {
  it.each(FORMATS)('shows the words, tall enough and in contrast, as %s', async (format) => {
    const target = await seat(size, veil);
    const labelPlan = fullPlan(size, [target.face.box]);
    using frame = atelier.renderer.compose({ ...swapRequest(source, target), labelPlan });
    const bytes = await encodeLabelledFrame(frame, format);
    using file = disposable(await createImageBitmap(new Blob([bytes], { type: `image/${format}` })));
    const pixels = pixelsOfBitmap(file.bitmap);
    expect([pixels.width, pixels.height]).toEqual([size.width, size.height]);

    const { box, baseline, fontSizeInPixels } = labelPlan.plate;
    const seen = luminances(pixels, box.left, box.top, box.width, box.height);
    const [x, y] = [baseline.x - box.left, baseline.y - box.top];
    const drawn = drawWords(WORDS, box, fontSizeInPixels, x, y);
    const other = drawWords(OTHER_WORDS, box, fontSizeInPixels, x, y);
    const shown = seen.map(fromLinear);
    expect(correlation(shown, drawn.ink)).toBeGreaterThan(0.9);
    expect(correlation(shown, drawn.ink)).toBeGreaterThan(correlation(shown, other.ink) + 0.03);

    // Rows of the Latin capitals that have ink, measured in the file alone.
    const isInk = (column: number, row: number) => seen[row * box.width + column]! > 0.35;
    const columns = Array.from(
      { length: Math.floor(drawn.latinWidth) },
      (__, index) => Math.floor(drawn.latinLeft) + index,
    );
    const rows = Array.from({ length: box.height }, (__, row) => row).filter((row) =>
      columns.some((column) => isInk(column, row)),
    );
    expect(rows.at(-1)! - rows[0]! + 1).toBeGreaterThanOrEqual(0.05 * shortSide(size));

    const sorted = [...seen].sort((a, b) => a - b);
    const [ground, ink] = [
      sorted[Math.floor(0.2 * sorted.length)]!,
      sorted[Math.floor(0.97 * sorted.length)]!,
    ];
    expect((ink + 0.05) / (ground + 0.05)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(labelPlan.plate.plateColour, labelPlan.plate.textColour)).toBeGreaterThanOrEqual(
      4.5,
    );
    target.frame.close();
  });
});
