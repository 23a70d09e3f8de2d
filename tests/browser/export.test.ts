import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/core';
import type { StillStatements } from '../../src/export/still-statements';
import { STILL_CONTAINERS, type StillContainer } from '../../src/provenance';
import { TaskWorker, drawPicture, makeRecord, makeStatements } from './provenance-fixtures';

const LARGE = { width: 480, height: 360 };
let worker: TaskWorker;

beforeAll(() => {
  worker = new TaskWorker();
});
afterAll(() => {
  worker[Symbol.dispose]();
});

const refusal = (code: string, parameters = {}) => expect.objectContaining({ code, parameters }) as unknown;

describe('the one way out', () => {
  it.each(STILL_CONTAINERS)('gives a named, signed and labelled %s of the right size', async (format) => {
    const picture = await drawPicture('png', LARGE);
    const { exported, consent } = await worker.run('exportPicture', { picture, format, sabotage: 'none' });
    expect(exported).toMatchObject({ format, widthInPixels: 480, heightInPixels: 360 });
    expect(exported.blob.type).toBe(`image/${format}`);
    const today = new Date().toISOString().slice(0, 10);
    expect(exported.fileName).toContain(
      `persona-grata_ai-modified_${today}_${exported.exportId.slice(3, 11)}.`,
    );
    expect(Object.values(exported.stageMilliseconds).every((milliseconds) => milliseconds >= 0)).toBe(true);

    const file = new Uint8Array(await exported.blob.arrayBuffer());
    const { layers, contradictions } = await worker.run('verify', { file, own: 'this-browser' });
    expect(layers.map(({ layer, basis }) => [layer, basis])).toEqual([
      ['manifest', 'manifest-own-key'],
      ['metadata', 'metadata-signed-own-key'],
      ['aigc', 'aigc-signed-own-key'],
      ['consent', 'consent-known'],
      ['watermark', 'watermark-agrees'],
      ['label', 'label-agrees'],
    ]);
    expect(contradictions).toEqual([]);
    expect(layers[3]!.facts['records']).toBe(consent.recordSha256);

    await worker.run('withdraw', consent.recordId);
    const later = await worker.run('verify', { file, own: 'this-browser' });
    expect(later.layers[3]).toMatchObject({ state: 'untrusted', basis: 'consent-withdrawn' });
  });

  it.each([
    ['a frame of the right shape that the renderer did not make', 'forged-frame', 'render-frame-forged'],
    ['a grant of the right shape that no gate gave', 'forged-grant', 'consent-forged'],
    ['a grant for another face', 'other-face', 'consent-wrong-picture'],
  ] as const)('is closed to %s', async (_, sabotage, code) => {
    const picture = await drawPicture('png', LARGE);
    const exporting = worker.run('exportPicture', { picture, format: 'png', sabotage });
    await expect(exporting).rejects.toEqual(refusal(code));
  });

  it('closes when a consent is withdrawn while the file is made', async () => {
    const picture = await drawPicture('png', LARGE);
    const exporting = worker.run('exportPicture', { picture, format: 'png', sabotage: 'withdraw-meanwhile' });
    await expect(exporting).rejects.toEqual(refusal('consent-withdrawn', { faceIndex: 0 }));
  });

  it('ends when it is cancelled', async () => {
    const picture = await drawPicture('png', LARGE);
    const exporting = worker.run('exportPicture', { picture, format: 'png', sabotage: 'abort-meanwhile' });
    await expect(exporting).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('reading back', () => {
  async function finish(format: StillContainer): Promise<Bytes> {
    const encoded = await drawPicture(format);
    return worker.run('finish', { encoded, statements: makeStatements(format), signer: 'one' });
  }
  const readBack = (file: Bytes, statements: StillStatements, signer = 'one') =>
    worker.run('readBack', { file, statements, signer });
  const failed = (layer: string) => refusal('export-read-back-failed', { layer });

  it('agrees with what was written', async () => {
    for (const format of STILL_CONTAINERS)
      await expect(readBack(await finish(format), makeStatements(format))).resolves.toBeUndefined();
  });

  const { consents, ingredients } = makeStatements('png');
  it.each<[string, Partial<StillStatements>, string]>([
    ['another size', { size: { width: 47, height: 36 } }, 'picture'],
    [
      'another id',
      { record: makeRecord({ exportId: 'pg-00000000-0000-4000-8000-000000000000' }) },
      'metadata',
    ],
    ['another time', { record: makeRecord({ createdAt: '2026-11-21T12:00:01Z' }) }, 'metadata'],
    ['another version', { record: makeRecord({ systemVersion: '0.1.1' }) }, 'metadata'],
    ['another provider', { record: makeRecord({ provider: 'somebody' }) }, 'manifest'],
    ['another consent', { consents: [{ ...consents[0]!, recordSha256: 'cd'.repeat(32) }] }, 'consent'],
    ['a consent more', { consents: [...consents, ...consents] }, 'consent'],
    [
      'another ingredient',
      { ingredients: [ingredients[0]!, { ...ingredients[1]!, fileSha256: '33'.repeat(32) }] },
      'manifest',
    ],
    ['an ingredient less', { ingredients: [ingredients[0]!] }, 'manifest'],
  ])('finds %s', async (_, changes, layer) => {
    await expect(readBack(await finish('png'), makeStatements('png', changes))).rejects.toEqual(
      failed(layer),
    );
  });

  it('finds a file signed by another key', async () => {
    await expect(readBack(await finish('png'), makeStatements('png'), 'two')).rejects.toEqual(failed('aigc'));
  });

  it.each([
    ['too-short', 'manifest'],
    ['no-cose', 'manifest'],
    ['other-key', 'manifest'],
    ['other-key-for-aigc', 'aigc'],
  ] as const)('keeps a file whose signer is %s from being handed over', async (flaw, layer) => {
    const encoded = await drawPicture('jpeg');
    const finishing = worker.run('finish', {
      encoded,
      statements: makeStatements('jpeg'),
      signer: 'one',
      flaw,
    });
    await expect(finishing).rejects.toEqual(failed(layer));
  });

  it('finds a change of the pixels, of the padding, and a picture that is no longer one', async () => {
    const file = await finish('webp');
    const [inPixels, inPadding, inHeader] = [60, file.length - 200, 16].map((position) => {
      const changed = Uint8Array.from(file);
      changed[position]! ^= 1;
      return changed;
    });
    await expect(readBack(inPixels!, makeStatements('webp'))).rejects.toEqual(failed('manifest'));
    await expect(readBack(inPadding!, makeStatements('webp'))).rejects.toEqual(failed('manifest'));
    await expect(readBack(inHeader!, makeStatements('webp'))).rejects.toMatchObject({
      name: expect.stringMatching(/ExportError|VerifyError/) as unknown,
    });
  });
});

describe('what cannot be written', () => {
  it('is no file', async () => {
    const finish = (encoded: Bytes, statements: StillStatements) =>
      worker.run('finish', { encoded, statements, signer: 'one' });
    const encoded = await drawPicture('png');
    const parent = makeStatements('png').ingredients[0]!;
    await expect(finish(await drawPicture('jpeg'), makeStatements('png'))).rejects.toEqual(
      refusal('export-metadata-failed'),
    );
    await expect(
      finish(encoded, makeStatements('png', { record: makeRecord({ provider: 'with space' }) })),
    ).rejects.toEqual(refusal('export-metadata-failed'));
    await expect(finish(encoded, makeStatements('png', { ingredients: [parent, parent] }))).rejects.toEqual(
      refusal('export-signing-failed'),
    );
    const signed = await finish(encoded, makeStatements('png'));
    await expect(finish(signed, makeStatements('png'))).rejects.toEqual(refusal('export-metadata-failed'));
  });
});
