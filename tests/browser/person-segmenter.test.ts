import { ImageSegmenter } from '@mediapipe/tasks-vision';
import { describe, expect, it } from 'vitest';
import landscapeAddress from '../../models/built/selfie_segmenter_landscape.tflite?url';
import squareAddress from '../../models/built/selfie_segmenter.tflite?url';
import recordedMaskAddress from '../support/fixtures/samir-person-mask.png?url';
import { visionFileset } from '../support/vision-fileset';

/** The mask that the renderer of the portrait wrote, made smaller: 255 is head, hair or shirt. */
const MASK_SIZE_IN_PIXELS = 96;
/** Rows of the small mask above the chin (landmark 152 lies at 0.737 of the height). */
const HEAD_ROW_COUNT = 70;

async function pictureAt(address: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(address)).blob());
}

async function recordedMask(): Promise<boolean[]> {
  const picture = await pictureAt(recordedMaskAddress);
  const context = new OffscreenCanvas(MASK_SIZE_IN_PIXELS, MASK_SIZE_IN_PIXELS).getContext('2d')!;
  context.drawImage(picture, 0, 0);
  picture.close();
  const { data } = context.getImageData(0, 0, MASK_SIZE_IN_PIXELS, MASK_SIZE_IN_PIXELS);
  return Array.from({ length: MASK_SIZE_IN_PIXELS ** 2 }, (_, index) => data[4 * index]! > 127);
}

/** Confidence masks of the portrait, sampled at the middle of each pixel of the small mask. */
async function segment(modelAddress: string): Promise<number[][]> {
  const model = new Uint8Array(await (await fetch(modelAddress)).arrayBuffer());
  const segmenter = await ImageSegmenter.createFromOptions(visionFileset(), {
    baseOptions: { modelAssetBuffer: model, delegate: 'CPU' },
    runningMode: 'IMAGE',
    outputConfidenceMasks: true,
    outputCategoryMask: false,
  });
  const picture = await pictureAt('/samples/samir.png');
  const result = segmenter.segment(picture);
  try {
    return (result.confidenceMasks ?? []).map((mask) => {
      const confidences = mask.getAsFloat32Array();
      const step = mask.width / MASK_SIZE_IN_PIXELS;
      return Array.from({ length: MASK_SIZE_IN_PIXELS ** 2 }, (_, index) => {
        const x = Math.floor(((index % MASK_SIZE_IN_PIXELS) + 0.5) * step);
        const y = Math.floor((Math.floor(index / MASK_SIZE_IN_PIXELS) + 0.5) * step);
        return confidences[y * mask.width + x]!;
      });
    });
  } finally {
    result.close();
    picture.close();
    segmenter.close();
  }
}

function intersectionOverUnion(one: readonly boolean[], other: readonly boolean[]): number {
  const both = one.filter((inside, index) => inside && other[index]!).length;
  const either = one.filter((inside, index) => inside || other[index]!).length;
  return both / either;
}

describe.each([
  ['square', squareAddress],
  ['landscape', landscapeAddress],
])('the %s person segmenter', (_, address) => {
  it('gives one mask of confidences that agrees with the rendered mask, in the head above all', async () => {
    const [confidences, ...others] = await segment(address);
    expect(others).toEqual([]);
    const wanted = await recordedMask();
    const person = confidences!.map((confidence) => {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      return confidence > 0.5;
    });
    const headOf = (mask: readonly boolean[]) => mask.slice(0, HEAD_ROW_COUNT * MASK_SIZE_IN_PIXELS);
    expect(intersectionOverUnion(person, wanted)).toBeGreaterThan(0.95);
    expect(intersectionOverUnion(headOf(person), headOf(wanted))).toBeGreaterThan(0.95);
  });
});
