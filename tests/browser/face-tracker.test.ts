import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MovingFrame } from '../../src/capture';
import { FaceTracker } from '../../src/landmarks';
import { sampleBitmap } from './picture-fixtures';

let mara: ImageBitmap;
beforeAll(async () => {
  mara = await sampleBitmap('mara');
});

describe('FaceTracker', () => {
  it('finds a face and names it', async () => {
    using tracker = await FaceTracker.create();
    const canvas = new OffscreenCanvas(640, 480);
    const brush = canvas.getContext('2d', { willReadFrequently: true })!;
    for (let frame = 0; frame < 5; frame++) {
      brush.fillRect(0, 0, 640, 480);
      brush.drawImage(mara, 80 + frame, 0, 480, 480);
      const pixels = brush.getImageData(0, 0, 640, 480);
      const moving = {
        pixels,
        widthInPixels: 640,
        heightInPixels: 480,
        timestampSeconds: frame / 25,
      } as MovingFrame;
      const { faces, lost } = tracker.track(moving);
      expect(faces.map(({ trackId, presence }) => ({ trackId, presence }))).toEqual([
        { trackId: 0, presence: 'seen' },
      ]);
      expect(lost).toEqual([]);
    }
  });
});
