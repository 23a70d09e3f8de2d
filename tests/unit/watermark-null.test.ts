import { describe, expect, it, vi } from 'vitest';
import { falseIds, unmarkedPictures } from '../support/unmarked-pictures';
import { SIGHTED_SCORE, WatermarkReader, lumaOf, workingSize } from '../../src/watermark';

const isLong = process.env['LONG'] === '1';
const [PICTURES, TRIES] = isLong ? [100, 10_000] : [3, 150];

vi.setConfig({ testTimeout: isLong ? 900_000 : 60_000 });

describe('pictures that nobody has marked', () => {
  it('say no id, wherever one looks for the tile', () => {
    const pictures = [...unmarkedPictures([], PICTURES)];
    const counts = pictures.map((picture, index) => falseIds(picture, TRIES / PICTURES, index));
    expect(counts.every((count) => count === 0)).toBe(true);
  });

  it('stay below the score of a mark', () => {
    const reader = new WatermarkReader();
    for (const picture of unmarkedPictures([], isLong ? 60 : 1)) {
      const { score, message } = reader.read([lumaOf(picture.data, picture, workingSize(picture))], picture);
      expect(message).toBeNull();
      expect(score).toBeLessThan(SIGHTED_SCORE);
    }
  });
});
