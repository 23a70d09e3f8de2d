import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaceError, isAbort } from '../../src/core';
import { type PersonMask, PersonSegmenter } from '../../src/landmarks';
import adaezeAddress from '../support/fixtures/person-masks/adaeze.png?url';
import inesAddress from '../support/fixtures/person-masks/ines.png?url';
import kenjiAddress from '../support/fixtures/person-masks/kenji.png?url';
import maraAddress from '../support/fixtures/person-masks/mara.png?url';
import tomasAddress from '../support/fixtures/person-masks/tomas.png?url';
import samirAddress from '../support/fixtures/samir-person-mask.png?url';
import { frameAt } from './face-tracker-scenes';
import { SAMPLES, frameOf, sampleBitmap } from './picture-fixtures';

/** Masks that the renderer of the portraits wrote, made smaller: head, hair and shirt are white. */
const RENDERED = {
  adaeze: adaezeAddress,
  ines: inesAddress,
  kenji: kenjiAddress,
  mara: maraAddress,
  samir: samirAddress,
  tomas: tomasAddress,
} as const;
const RENDERED_SIDE = 96;
/** Rows of the small mask above the collar. */
const HEAD_ROWS = 68;

let segmenter: PersonSegmenter;
beforeAll(async () => {
  segmenter = await PersonSegmenter.create();
});
afterAll(() => {
  segmenter.close();
});

async function renderedMask(address: string): Promise<boolean[]> {
  const picture = await createImageBitmap(await (await fetch(address)).blob());
  const brush = new OffscreenCanvas(RENDERED_SIDE, RENDERED_SIDE).getContext('2d')!;
  brush.drawImage(picture, 0, 0);
  const { data } = brush.getImageData(0, 0, RENDERED_SIDE, RENDERED_SIDE);
  return Array.from({ length: RENDERED_SIDE ** 2 }, (_, index) => data[4 * index]! > 127);
}

/** Whether somebody is at (x, y), both as parts of the picture. */
function isPersonAt({ size, values }: PersonMask, x: number, y: number): boolean {
  return values[Math.floor(y * size.height) * size.width + Math.floor(x * size.width)]! > 127;
}

/** @param at - where a place of the portrait, 0 to 1, lies in the segmented picture. */
function agreement(
  mask: PersonMask,
  rendered: readonly boolean[],
  rows: number,
  at: (x: number, y: number) => readonly [number, number] = (x, y) => [x, y],
): number {
  let [both, either] = [0, 0];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < RENDERED_SIDE; column++) {
      const wanted = rendered[row * RENDERED_SIDE + column]!;
      const found = isPersonAt(mask, ...at((column + 0.5) / RENDERED_SIDE, (row + 0.5) / RENDERED_SIDE));
      if (wanted && found) both++;
      if (wanted || found) either++;
    }
  }
  return both / either;
}

describe('PersonSegmenter', () => {
  it.each(SAMPLES)('agrees with the rendered mask of %s, head and hair above all', async (name) => {
    using frame = frameOf(await sampleBitmap(name));
    const mask = await segmenter.segment(frame);
    expect(mask.size).toEqual({ width: 512, height: 512 });
    expect(mask.values.length).toBe(512 * 512);
    const rendered = await renderedMask(RENDERED[name]);
    expect(agreement(mask, rendered, RENDERED_SIDE)).toBeGreaterThan(0.96);
    expect(agreement(mask, rendered, HEAD_ROWS)).toBeGreaterThan(0.95);
  });

  it('takes wide pictures and frames of clips as well', async () => {
    const brush = new OffscreenCanvas(1280, 720).getContext('2d')!;
    const portrait = await sampleBitmap('ines');
    brush.filter = 'blur(20px)';
    brush.drawImage(portrait, 0, 0, 768, 100, 0, 0, 1280, 720);
    brush.filter = 'none';
    brush.drawImage(portrait, 280, 0, 720, 720);
    const moving = frameAt(brush.getImageData(0, 0, 1280, 720), 0);
    const rendered = await renderedMask(RENDERED.ines);
    const place = (x: number, y: number) => [(280 + 720 * x) / 1280, y] as const;
    using still = frameOf(brush.canvas.transferToImageBitmap());
    for (const frame of [still, moving]) {
      const mask = await segmenter.segment(frame);
      expect(mask.size).toEqual({ width: 512, height: 288 });
      expect(agreement(mask, rendered, HEAD_ROWS, place)).toBeGreaterThan(0.92);
    }
  });

  it('finds nobody where nobody is', async () => {
    const brush = new OffscreenCanvas(300, 200).getContext('2d')!;
    brush.fillStyle = '#68707c';
    brush.fillRect(0, 0, 300, 200);
    using frame = frameOf(brush.canvas.transferToImageBitmap());
    const { size, values } = await segmenter.segment(frame);
    expect(size).toEqual({ width: 300, height: 200 });
    expect(values.filter((value) => value > 127).length).toBeLessThan(0.02 * values.length);
  });

  it('stops when it is told to, and says so when it is closed', async () => {
    using frame = frameOf(await sampleBitmap('kenji'));
    await expect(segmenter.segment(frame, AbortSignal.abort())).rejects.toSatisfy(isAbort);
    const controller = new AbortController();
    const segmentation = segmenter.segment(frame, controller.signal);
    controller.abort();
    await expect(segmentation).rejects.toSatisfy(isAbort);
    const own = await PersonSegmenter.create();
    own.close();
    await expect(own.segment(frame)).rejects.toBeInstanceOf(FaceError);
  });
});
