import { BMFF } from '@trustnxt/c2pa-ts/asset';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { ManifestStore } from '@trustnxt/c2pa-ts/manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkerTasks } from '../support/worker-tasks';
import type { MovingSabotage, MovingTasks } from './moving-export-tasks';

let worker: WorkerTasks<MovingTasks>;
beforeAll(() => {
  worker = new WorkerTasks(
    new Worker(new URL('./moving-export-tasks.worker.ts', import.meta.url), { type: 'module' }),
  );
});
afterAll(() => {
  worker[Symbol.dispose]();
});

const refusal = (code: string, parameters = {}) => expect.objectContaining({ code, parameters }) as unknown;

const FORMATS = ['mp4', 'webm', 'gif'] as const;
const textOf = async (file: Blob) => new TextDecoder('latin1').decode(await file.arrayBuffer());
const timesIn = (text: string, part: string) => text.split(part).length - 1;

describe.each(FORMATS)('an exported %s', (format) => {
  it('has all its frames, and says how far it came on the way', async () => {
    const { exported, record, progress } = await worker.run('exportScene', { format, frameCount: 30 });
    expect(exported).toMatchObject({
      format,
      widthInPixels: 320,
      heightInPixels: 240,
      frameCount: 30,
      audio: null,
      exportId: record.exportId,
    });
    expect(exported.durationSeconds).toBeCloseTo(1.2, 6);
    expect(exported.blob.type).toBe(format === 'gif' ? 'image/gif' : `video/${format}`);
    expect(exported.fileName).toMatch(/^persona-grata_ai-modified_\d{4}-\d\d-\d\d_[0-9a-f]{8}\.\w+$/);
    expect(exported.fileName.endsWith(`.${format}`)).toBe(true);
    expect(exported.sidecar === null).toBe(format !== 'webm');
    expect(Object.values(exported.stageMilliseconds).every((milliseconds) => milliseconds >= 0)).toBe(true);
    const frames = progress.filter(({ stage }) => stage === 'frames');
    expect(frames.map(({ framesDone }) => framesDone)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    expect(frames.at(-1)).toMatchObject({ framesTotal: 30, secondsLeft: 0 });
    expect(progress.slice(30).map(({ stage }) => stage)).toEqual(['sign', 'readBack']);
  });

  it('has one AIGC label, where TC260 wants it', async () => {
    const { exported, record } = await worker.run('exportScene', { format, frameCount: 12 });
    const text = await textOf(exported.blob);
    const value = `{"Label":"1","ContentProducer":"persona-grata","ProduceID":"${record.exportId}",`;
    // In XMP, quotation marks are spelled out.
    const spelled = format === 'gif' ? value.replaceAll('"', '&quot;') : value;
    expect(timesIn(text, spelled)).toBe(1);
    expect(timesIn(text, '"ProduceID"') + timesIn(text, '&quot;ProduceID&quot;')).toBe(1);
    if (format === 'mp4') {
      expect(timesIn(text, 'mdtaAIGC')).toBe(1);
      const [keys, list] = ['keys', 'ilst'].map((box) => text.indexOf(box, text.indexOf('moov')));
      expect(keys).toBeLessThan(text.indexOf('mdtaAIGC'));
      expect(list).toBeLessThan(text.indexOf(spelled));
      expect(timesIn(text, 'TC260:AIGC>')).toBe(0);
    }
    if (format === 'webm') expect(text).toMatch(/E\xa3.AIGCD.[^]{1,3}\{"Label":"1"/);
    if (format === 'gif') {
      expect(timesIn(text, '!\xff\x0bXMP DataXMP')).toBe(1);
      expect(timesIn(text, '<TC260:AIGC>')).toBe(1);
    }
  });

  it('says what was done to whom it was given, and never calls itself a picture', async () => {
    const { exported, record } = await worker.run('exportScene', {
      format,
      frameCount: 12,
      operation: 'face_animation',
    });
    const text =
      (await textOf(exported.blob)) + (exported.sidecar ? await textOf(exported.sidecar.blob) : '');
    expect(text).toContain('AI-modified video: face animated');
    expect(text).toContain('Persona Grata face animation');
    expect(text).toContain(`persona-grata/face_animation/${record.systemVersion}`);
    expect(text).toContain(record.digitalSourceType);
    // Of the store and the metadata; the pictures' own bytes may spell anything.
    expect(text).not.toMatch(/AI-modified picture|target picture|face swap|face_swap"/);
  });

  it('was created, not opened, when nothing was changed that had been there before', async () => {
    const { exported } = await worker.run('exportScene', { format, frameCount: 12, withParent: false });
    const { layers } = await worker.run('verify', {
      file: exported.blob,
      sidecar: exported.sidecar?.blob ?? null,
    });
    expect(layers[0]).toMatchObject({ state: 'valid' });
    expect(String(layers[0]!.facts['actions'])).toMatch(
      /^c2pa\.created \(compositeWithTrainedAlgorithmicMedia\),c2pa\.placed,c2pa\.edited/,
    );
  });

  it('is the same in a browser that has no private file system', async () => {
    const { exported } = await worker.run('exportScene', { format, frameCount: 12, inMemory: true });
    expect(exported.frameCount).toBe(12);
    const { layers } = await worker.run('verify', {
      file: exported.blob,
      sidecar: exported.sidecar?.blob ?? null,
    });
    expect(layers.slice(0, 3).map(({ state }) => state)).toEqual(['valid', 'valid', 'valid']);
  });

  it('keeps the manifest of the video it was made from', async () => {
    const first = await worker.run('exportScene', { format: 'mp4', frameCount: 12 });
    const { exported } = await worker.run('exportScene', {
      format,
      frameCount: 12,
      parentFile: first.exported.blob,
    });
    const sidecar =
      exported.sidecar === null ? null : new Uint8Array(await exported.sidecar.blob.arrayBuffer());
    const manifest = await worker.run('readManifest', {
      format,
      file: exported.blob,
      sidecar,
      wholeFileLimitInBytes: Infinity,
    });
    expect(manifest!.ingredients.map(({ hasManifest }) => hasManifest)).toEqual([true, false]);
    const { layers } = await worker.run('verify', {
      file: exported.blob,
      sidecar: exported.sidecar?.blob ?? null,
    });
    expect(layers[0]).toMatchObject({ state: 'valid' });
  });
});

describe('codecs', () => {
  it.each([
    ['mp4', [], 'avc'],
    ['mp4', ['avc1'], 'av1'],
    ['mp4', ['avc1', 'av01'], 'vp9'],
    ['webm', [], 'vp9'],
    ['webm', ['vp09'], 'vp8'],
  ] as const)('of a %s without %j: %s', async (format, missingCodecs, videoCodec) => {
    const { exported } = await worker.run('exportScene', { format, missingCodecs, frameCount: 12 });
    expect(exported.videoCodec).toBe(videoCodec);
    const sidecar = exported.sidecar?.blob ?? null;
    const { layers } = await worker.run('verify', { file: exported.blob, sidecar });
    expect(layers[0]).toMatchObject({ state: 'valid' });
  });

  it('that are all missing are a reason to refuse', async () => {
    const missingCodecs = ['avc1', 'av01', 'vp09', 'vp8'];
    for (const format of ['mp4', 'webm'] as const)
      await expect(worker.run('exportScene', { format, missingCodecs })).rejects.toEqual(
        refusal('export-codec-unsupported'),
      );
    const { exported } = await worker.run('exportScene', { format: 'gif', missingCodecs, frameCount: 12 });
    expect(exported.videoCodec).toBe('gif');
  });
});

/** A reader made for the pictures among the ISO base media files, which have no box of XMP beside that of their manifest. */
class VideoReader extends BMFF {
  static {
    (BMFF as unknown as { canReadBrands: Set<string> }).canReadBrands.add('isom');
  }

  override getBoxByPath(path: string) {
    return path === '/uuid'
      ? this.getTopLevelBoxes().find(({ type }) => type === 'uuid')
      : super.getBoxByPath(path);
  }
}

it('an independent C2PA reader finds the manifest of an MP4 valid, and of a changed one not', async () => {
  const { exported } = await worker.run('exportScene', { format: 'mp4', frameCount: 12 });
  const validate = async (bytes: Uint8Array<ArrayBuffer>) => {
    const asset = new VideoReader(bytes);
    const store = ManifestStore.read(SuperBox.fromBuffer(new Uint8Array(asset.getManifestJUMBF()!)));
    return (await store.validate(asset)).isValid;
  };
  const bytes = new Uint8Array(await exported.blob.arrayBuffer());
  expect(await validate(bytes)).toBe(true);
  const changed = Uint8Array.from(bytes);
  changed[bytes.length >> 1]! ^= 1;
  expect(await validate(changed)).toBe(false);
});

describe('a very short film', () => {
  const sizes = [
    { width: 480, height: 360 },
    { width: 320, height: 240 },
  ];

  it.each([1, 2, 3, 6])('of %i frames bears its watermark, and anybody can read it', async (frameCount) => {
    for (const size of sizes) {
      const order = { format: 'mp4', size, frameCount, ground: '/samples/mara.png' } as const;
      const { exported } = await worker.run('exportScene', order);
      expect(exported).toMatchObject({ frameCount, watermark: 'legible' });
    }
  });

  it('with the watermark of another export is none', async () => {
    for (const format of FORMATS) {
      const exporting = worker.run('exportScene', { format, frameCount: 3, sabotage: 'other-mark' });
      await expect(exporting).rejects.toEqual(refusal('export-watermark-unreadable'));
    }
  });
});

describe('the one way out for moving pictures', () => {
  it.each<[string, MovingSabotage, string, object]>([
    ['a frame that the renderer did not make', 'forged-frame', 'render-frame-forged', {}],
    ['a grant that no gate gave', 'forged-grant', 'consent-forged', {}],
    ['a grant for another face', 'other-face', 'consent-wrong-picture', {}],
    ['a consent withdrawn on the way', 'withdraw', 'consent-withdrawn', { faceIndex: 0 }],
    ['no frames', 'no-frames', 'export-empty', {}],
    ['the watermark of another export', 'other-mark', 'export-watermark-unreadable', {}],
  ])('is closed to %s, and leaves nothing behind', async (_, sabotage, code, parameters) => {
    const before = await worker.run('leftovers', undefined);
    for (const format of FORMATS) {
      const exporting = worker.run('exportScene', { format, frameCount: 60, sabotage });
      await expect(exporting).rejects.toEqual(refusal(code, parameters));
    }
    expect(await worker.run('leftovers', undefined)).toEqual(before);
  });

  it('asks the grant again after each second, not only when all is done', async () => {
    for (const format of FORMATS) {
      const order = { format, sabotage: 'withdraw', frameCount: 100, framesPerSecond: 10 } as const;
      const { code, framesMade } = await worker.run('endOfScene', order);
      // Withdrawn before the fifty-first frame, noticed after the sixtieth; one more may be on its way.
      expect([code, framesMade]).toEqual(['consent-withdrawn', expect.closeTo(60, -1)]);
      expect(framesMade).toBeLessThanOrEqual(61);
    }
  });

  it.each<[string, MovingSabotage, object]>([
    ['when it is cancelled', 'abort', { name: 'AbortError' }],
    ['when it is cancelled while a frame is being made', 'abort-while-waiting', { name: 'AbortError' }],
    ['when the frames fail', 'frames-fail', { code: 'export-encode-failed' }],
    ['when the disk is full', 'disk-full', { code: 'export-storage-full' }],
  ])('ends %s, ends the frames, and leaves nothing behind', async (_, sabotage, outcome) => {
    const before = await worker.run('leftovers', undefined);
    for (const format of FORMATS) {
      const ending = await worker.run('endOfScene', { format, sabotage });
      expect(ending).toMatchObject({ ...outcome, framesLeftOpen: 0 });
    }
    expect(await worker.run('leftovers', undefined)).toEqual(before);
  });
});

describe('files in the private file system', () => {
  it('are swept when the tab that wrote them is gone, and kept while it lives', async () => {
    const other = new WorkerTasks<MovingTasks>(
      new Worker(new URL('./moving-export-tasks.worker.ts', import.meta.url), { type: 'module' }),
    );
    const { exported } = await other.run('exportScene', { format: 'mp4', frameCount: 12 });
    const name = `${exported.exportId}.mp4`;
    await worker.run('sweep', undefined);
    expect(await worker.run('leftovers', undefined)).toContain(name);
    other[Symbol.dispose]();
    await expect
      .poll(async () => {
        await worker.run('sweep', undefined);
        return worker.run('leftovers', undefined);
      })
      .not.toContain(name);
  });

  it('go when they are no longer wanted', async () => {
    const { exported } = await worker.run('exportScene', { format: 'gif', frameCount: 12 });
    expect(await worker.run('leftovers', undefined)).toContain(`${exported.exportId}.gif`);
    await worker.run('discard', { exportId: exported.exportId, format: 'gif' });
    expect(await worker.run('leftovers', undefined)).not.toContain(`${exported.exportId}.gif`);
  });
});
