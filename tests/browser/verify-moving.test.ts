import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, ascii, concatBytes } from '../../src/core';
import type { LayerVerdict } from '../../src/verify';
import { WorkerTasks } from '../support/worker-tasks';
import type { MovingOutcome, MovingTasks } from './moving-export-tasks';

const FORMATS = ['mp4', 'gif', 'webm'] as const;
type Format = (typeof FORMATS)[number];
type Flip = readonly [position: number, bit: number];

let worker: WorkerTasks<MovingTasks>;
const made = new Map<Format, MovingOutcome & { readonly bytes: Bytes }>();

beforeAll(async () => {
  worker = new WorkerTasks(
    new Worker(new URL('./moving-export-tasks.worker.ts', import.meta.url), { type: 'module' }),
  );
  for (const format of FORMATS) {
    const outcome = await worker.run('exportScene', {
      format,
      size: { width: 160, height: 160 },
      frameCount: 4,
    });
    made.set(format, { ...outcome, bytes: new Uint8Array(await outcome.exported.blob.arrayBuffer()) });
  }
});
afterAll(() => {
  worker[Symbol.dispose]();
});

const sidecarOf = (format: Format) => made.get(format)!.exported.sidecar?.blob ?? null;
const verify = (bytes: Uint8Array, sidecar: Blob | null = null) =>
  worker.run('verify', { file: new Blob([bytes as Bytes]), sidecar });
/** Without the watermark's, which so small a video need not keep. */
const basesIn = (layers: readonly LayerVerdict[]) =>
  layers.filter(({ layer }) => layer !== 'watermark').map(({ basis }) => basis);
const basesOf = async (bytes: Uint8Array, sidecar: Blob | null = null) =>
  basesIn((await verify(bytes, sidecar)).layers);

const ALL_GOOD = [
  'manifest-own-key',
  'metadata-signed-own-key',
  'aigc-signed-own-key',
  'consent-known',
  'label-agrees',
];

describe.each(FORMATS)('a %s of ours', (format) => {
  it('is known again, and agrees with itself', async () => {
    const { bytes, record, consentSha256 } = made.get(format)!;
    const { layers, contradictions, format: seen, sizeInBytes } = await verify(bytes, sidecarOf(format));
    expect(basesIn(layers)).toEqual(ALL_GOOD);
    expect(contradictions).toEqual([]);
    expect([seen, sizeInBytes]).toEqual([format, bytes.length]);
    const [manifest, metadata, aigc, consent] = layers;
    expect(String(manifest!.facts['actions'])).toContain('c2pa.opened,c2pa.placed,c2pa.edited');
    expect(manifest!.facts['ingredients']).toEqual([
      'target video (parentOf)',
      'source portrait (componentOf)',
    ]);
    expect(metadata!.facts).toMatchObject({
      altText: 'AI-modified video: face replaced',
      instanceId: record.exportId,
    });
    expect(aigc!.facts).toMatchObject({ Label: '1', ProduceID: record.exportId });
    expect(consent!.facts['records']).toBe(consentSha256);
  });

  it('is found out by one flipped bit, wherever it is', async () => {
    const { bytes } = made.get(format)!;
    const text = new TextDecoder('latin1').decode(bytes);
    const store = text.indexOf('jumb');
    const regions: readonly (readonly [number, number])[] = [
      [0, 60],
      [store - 60, 5000],
      [text.indexOf('c2pa.signature\0', store + 4000), 1600],
      [text.indexOf('AIGC'), 700],
      [bytes.length - 200, 200],
      [0, bytes.length],
    ];
    const position = fc.oneof(
      ...regions
        .filter(([start]) => start >= 0)
        .map(([start, length]) =>
          fc.integer({ min: start, max: Math.min(bytes.length, start + length) - 1 }),
        ),
    );
    const flips: Flip[] = fc.sample(fc.tuple(position, fc.nat(7)), { numRuns: 300, seed: 20_261_122 });
    const file = new Blob([bytes]);
    const outcomes = await worker.run('verifyFlipped', { file, flips, sidecar: sidecarOf(format) });
    // A file whose first bytes are wrong is no file of this kind, and is refused as that.
    const isFound = (outcome: string) =>
      outcome.startsWith('manifest invalid') || outcome === 'VerifyError verify-format-unsupported';
    expect(flips.filter((_, index) => !isFound(outcomes[index]!))).toEqual([]);
    expect(outcomes.filter((outcome) => outcome.startsWith('VerifyError')).length).toBeLessThan(60);
    expect(await basesOf(bytes, sidecarOf(format))).toEqual(ALL_GOOD);
  });

  it('is found out when bytes come or go', async () => {
    const { bytes } = made.get(format)!;
    const middle = bytes.length >> 1;
    for (const changed of [
      concatBytes(bytes, Uint8Array.of(0)),
      bytes.slice(0, -1),
      bytes.slice(0, middle),
      concatBytes(bytes.subarray(0, middle), Uint8Array.of(0), bytes.subarray(middle)),
    ]) {
      const [manifest] = (await verify(changed, sidecarOf(format))).layers;
      expect(manifest!.state).toBe('invalid');
    }
  });

  it('says the same when it is too long for the library to read whole', async () => {
    const { bytes } = made.get(format)!;
    const sidecar =
      sidecarOf(format) === null ? null : new Uint8Array(await sidecarOf(format)!.arrayBuffer());
    const read = (file: Uint8Array, wholeFileLimitInBytes: number) =>
      worker.run('readManifest', { format, file: new Blob([file as Bytes]), sidecar, wholeFileLimitInBytes });
    const short = await read(bytes, Infinity);
    expect(short).toMatchObject({ validationState: 'Valid', failures: [] });
    expect(await read(bytes, 0)).toEqual(short);
    const changed = Uint8Array.from(bytes);
    changed[bytes.length - 30]! ^= 4;
    expect(await read(changed, 0)).toMatchObject({ validationState: 'Invalid' });
  });
});

describe('a WebM of ours', () => {
  it('without the file beside it says where its manifest is', async () => {
    const { bytes } = made.get('webm')!;
    const { layers } = await verify(bytes);
    expect(layers.map(({ state, basis }) => [state, basis]).slice(0, 4)).toEqual([
      ['unchecked', 'manifest-beside-file'],
      ['untrusted', 'metadata-unprotected'],
      ['valid', 'aigc-signed-own-key'],
      ['absent', 'consent-absent'],
    ]);
  });

  it('is found out by one flipped bit in the file beside it', async () => {
    const { bytes } = made.get('webm')!;
    const sidecar = sidecarOf('webm')!;
    const flips: Flip[] = fc.sample(fc.tuple(fc.nat(sidecar.size - 1), fc.nat(7)), { numRuns: 300, seed: 5 });
    const file = new Blob([bytes]);
    const outcomes = await worker.run('verifyFlipped', { file, flips, sidecar, flipsSidecar: true });
    expect(flips.filter((_, index) => !outcomes[index]!.startsWith('manifest invalid'))).toEqual([]);
  });

  it('is not vouched for by the file beside another', async () => {
    const other = await worker.run('exportScene', {
      format: 'webm',
      size: { width: 160, height: 160 },
      frameCount: 2,
    });
    const { layers } = await verify(made.get('webm')!.bytes, other.exported.sidecar!.blob);
    expect(layers[0]).toMatchObject({
      state: 'invalid',
      basis: 'manifest-invalid',
      facts: { failures: 'assertion.dataHash.mismatch' },
    });
  });

  it('is named like the file beside it', () => {
    const { exported } = made.get('webm')!;
    expect(exported.sidecar!.fileName).toBe(exported.fileName.replace(/webm$/, 'c2pa'));
    expect(exported.sidecar!.blob.type).toBe('application/c2pa');
    const text = new TextDecoder().decode(made.get('webm')!.bytes);
    expect(text).toContain(exported.sidecar!.fileName);
  });
});

it('a manifest cut out of a video or a GIF is missed', async () => {
  const { bytes: mp4 } = made.get('mp4')!;
  const view = new DataView(mp4.buffer);
  const start = view.getUint32(0);
  const cut = concatBytes(mp4.subarray(0, start), mp4.subarray(start + view.getUint32(start)));
  expect((await basesOf(cut))[0]).toBe('manifest-removed');
  const { bytes: gif } = made.get('gif')!;
  const loop = new TextDecoder('latin1').decode(gif).indexOf('!\xff\x0bNETSCAPE2.0');
  expect((await basesOf(concatBytes(gif.subarray(0, 13), gif.subarray(loop))))[0]).toBe('manifest-removed');
});

it('a manifest moved into another video does not fit', async () => {
  const other = await worker.run('exportScene', {
    format: 'mp4',
    size: { width: 160, height: 160 },
    frameCount: 4,
  });
  const [one, two] = [made.get('mp4')!.bytes, new Uint8Array(await other.exported.blob.arrayBuffer())];
  const boxEnd = (bytes: Bytes) => {
    const view = new DataView(bytes.buffer);
    return view.getUint32(0) + view.getUint32(view.getUint32(0));
  };
  const mixed = concatBytes(one.subarray(0, boxEnd(one)), two.subarray(boxEnd(two)));
  expect((await verify(mixed)).layers[0]!.state).toBe('invalid');
});

it('whatever is given ends in a verdict or a VerifyError', { timeout: 180_000 }, async () => {
  const starts = fc.constantFrom(
    ascii('\0\0\0\x14ftypisom\0\0\0\0isom'),
    ascii('\0\0\0\x14ftypqt  \0\0\0\0qt  '),
    ascii('\x1a\x45\xdf\xa3\x87\x42\x82\x84webm'),
    ascii('\x1a\x45\xdf\xa3\x8b\x42\x82\x88matroska\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff'),
    ascii('GIF89a\x01\0\x01\0\0\0\0!\xff\x0bXMP DataXMP'),
  );
  const garbage = fc.sample(fc.tuple(starts, fc.uint8Array({ maxLength: 200 })), { numRuns: 150, seed: 9 });
  const files = garbage.map(([start, rest]) => concatBytes(start, rest));
  for (const { bytes } of made.values())
    for (let length = 20; length < bytes.length; length += Math.ceil(bytes.length / 20))
      files.push(bytes.slice(0, length));
  for (const file of files) {
    const outcome = await worker
      .run('verify', { file: new Blob([file]), looksAtPixels: false })
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject(
      outcome instanceof Error ? { name: 'VerifyError' } : { layers: expect.any(Array) as unknown },
    );
  }
});
