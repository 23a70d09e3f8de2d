import { BlobSource, Input, MP4, VideoSampleSink, WEBM } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bundledFont from '../../models/built/label.woff2?url';
import { fromLinear, relativeLuminance, shortSide } from '../../src/core';
import { planLabel } from '../../src/label';
import { correlation } from '../support/correlation';
import { WorkerTasks } from '../support/worker-tasks';
import type { MovingTasks } from './moving-export-tasks';

/** The words the law asks for, spelled here once more: a label that says something else must fail. */
const WORDS = 'AI 合成 · AI MODIFIED';
/** Words that would not do, as alike as words can be. */
const OTHER_WORDS = 'AI 生成 · AI MODIFIED';
const REFERENCE = 'Reference of the moving label';
const reference = new FontFace(REFERENCE, `url(${bundledFont})`);

let worker: WorkerTasks<MovingTasks>;
beforeAll(async () => {
  document.fonts.add(await reference.load());
  worker = new WorkerTasks(
    new Worker(new URL('./moving-export-tasks.worker.ts', import.meta.url), { type: 'module' }),
  );
});
afterAll(() => {
  worker[Symbol.dispose]();
  document.fonts.delete(reference);
});

/** What a player shows first and last. */
async function endsOf(file: Blob, frameCount: number): Promise<ImageData[]> {
  if (file.type === 'image/gif') {
    const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type: file.type });
    const ends = [];
    for (const frameIndex of [0, frameCount - 1]) {
      const { image } = await decoder.decode({ frameIndex });
      ends.push(pixelsOf(image));
      image.close();
    }
    decoder.close();
    return ends;
  }
  using input = new Input({ source: new BlobSource(file), formats: [MP4, WEBM] });
  const sink = new VideoSampleSink((await input.getPrimaryVideoTrack())!);
  const ends = [];
  for (const timestamp of [0, Infinity]) {
    using sample = (await sink.getSample(timestamp))!;
    using frame = closing(sample.toVideoFrame());
    ends.push(pixelsOf(frame.frame));
  }
  return ends;
}

const closing = (frame: VideoFrame) => ({
  frame,
  [Symbol.dispose]: () => {
    frame.close();
  },
});

function pixelsOf(frame: VideoFrame): ImageData {
  const brush = new OffscreenCanvas(frame.displayWidth, frame.displayHeight).getContext('2d')!;
  brush.drawImage(frame, 0, 0);
  return brush.getImageData(0, 0, frame.displayWidth, frame.displayHeight);
}

describe.each(['mp4', 'webm', 'gif'] as const)('an exported %s', (format) => {
  it.each([
    ['of an even size', { width: 480, height: 360 }],
    ['of an odd size', { width: 321, height: 241 }],
  ])('%s shows the words from the first frame to the last', async (_, size) => {
    const frameCount = 8;
    const order = { format, size, frameCount, ground: '/samples/mara.png' } as const;
    const { exported, record } = await worker.run('exportScene', order);
    const isVideo = format !== 'gif';
    expect([exported.widthInPixels, exported.heightInPixels]).toEqual(
      [size.width, size.height].map((edge) => edge + (isVideo ? edge % 2 : 0)),
    );
    const { box, baseline, fontSizeInPixels, capHeightInPixels } = planLabel(record, size, []).plate;
    expect(capHeightInPixels).toBeGreaterThanOrEqual(0.05 * shortSide(size));
    const draw = (words: string) =>
      drawWords(words, box, fontSizeInPixels, baseline.x - box.left, baseline.y - box.top);
    for (const shown of await endsOf(exported.blob, frameCount)) {
      expect([shown.width, shown.height]).toEqual([exported.widthInPixels, exported.heightInPixels]);
      const seen = luminances(shown, box);
      const letters = seen.map(fromLinear);
      expect(correlation(letters, draw(WORDS))).toBeGreaterThan(0.9);
      expect(correlation(letters, draw(WORDS))).toBeGreaterThan(
        correlation(letters, draw(OTHER_WORDS)) + 0.03,
      );
      const sorted = [...seen].sort((one, other) => one - other);
      const [plate, ink] = [0.2, 0.97].map((share) => sorted[Math.floor(share * sorted.length)]!);
      expect((ink! + 0.05) / (plate! + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

function luminances(
  { data, width }: ImageData,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): number[] {
  return Array.from({ length: box.width * box.height }, (_, index) => {
    const [x, y] = [box.left + (index % box.width), box.top + Math.floor(index / box.width)];
    const [r, g, b] = data.subarray(4 * (y * width + x));
    return relativeLuminance([r! / 255, g! / 255, b! / 255]);
  });
}

/** The words, drawn independently of the app: white on black. */
function drawWords(
  words: string,
  { width, height }: { readonly width: number; readonly height: number },
  fontSize: number,
  x: number,
  y: number,
): number[] {
  const brush = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  brush.fillStyle = 'black';
  brush.fillRect(0, 0, width, height);
  brush.font = `${fontSize}px "${REFERENCE}"`;
  brush.fillStyle = 'white';
  brush.fillText(words, x, y);
  const { data } = brush.getImageData(0, 0, width, height);
  return Array.from({ length: width * height }, (_, index) => data[4 * index]! / 255);
}
