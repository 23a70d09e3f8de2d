import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  MOVING_STRENGTH,
  STILL_STRENGTH,
  WatermarkReader,
  lumaOf,
  planWatermark,
  watermarkIdOf,
  workingSize,
} from '../../src/watermark';
import { embedWatermark } from '../support/watermark-embedder';
import { Atelier, type Pixels, pixelsOfBitmap, pixelsOfFrame, swapRequest } from './picture-fixtures';

const EXPORT_ID = 'pg-8d6f2c1e-9b1a-4c3d-8e2f-001122334455';
const reader = new WatermarkReader();
const read = (pixels: Pixels) => reader.read([lumaOf(pixels.data, pixels, workingSize(pixels))], pixels);

let atelier: Atelier;
beforeAll(async () => {
  atelier = await Atelier.open();
});
afterAll(() => {
  return atelier.close();
});

describe('the watermark of what the renderer draws', () => {
  it('is the one that the record asks for', async () => {
    const [source, target] = [await atelier.sample('mara'), await atelier.sample('samir')];
    expect(read(await atelier.swapPixels(source, target)).message?.id).toBe(watermarkIdOf(EXPORT_ID));
    expect(read(pixelsOfBitmap(target.frame.bitmap)).message).toBeNull();
  });

  it.each([
    ['still', STILL_STRENGTH, { least: 42, most: 49 }],
    ['frame of a moving picture', MOVING_STRENGTH, { least: 41.5, most: 46 }],
  ] as const)('is drawn as its specification says on a %s', async (_, strength, limits) => {
    const target = await atelier.sample('kenji');
    const request = swapRequest(target, target);
    const watermark = planWatermark(EXPORT_ID, target.size, strength);
    const labelPlan = { ...request.labelPlan, watermark };
    const drawn = await pixelsOfFrame(atelier.renderer.compose({ ...request, labelPlan, swaps: [] }));
    const plain = pixelsOfBitmap(target.frame.bitmap);
    const wanted = embedWatermark(plain, watermark);
    const { top } = request.labelPlan.plate.box;
    let [squares, farthest, far, count] = [0, 0, 0, 0];
    for (let index = 0; index < 4 * target.size.width * Math.min(top, target.size.height / 2); index++) {
      const change = drawn.data[index]! - plain.data[index]!;
      const difference = Math.abs(drawn.data[index]! - wanted.data[index]!);
      farthest = Math.max(farthest, difference);
      if (difference > 1) far++;
      squares += change * change;
      if (index % 4 < 3) count++;
    }
    // Where a sample falls between two pixels, the two may take different ones.
    expect(far / count).toBeLessThan(0.006);
    expect(farthest).toBeLessThanOrEqual(6);
    const peakSignalToNoise = 10 * Math.log10((255 * 255 * count) / squares);
    expect(peakSignalToNoise).toBeGreaterThan(limits.least);
    expect(peakSignalToNoise).toBeLessThan(limits.most);
  });
});
