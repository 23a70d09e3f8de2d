import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, ascii, concatBytes, fromBase64url } from '../../src/core';
import { STILL_CONTAINERS, type StillContainer } from '../../src/provenance';
import type { StripRow } from '../../src/verify';
import { VerifyClient, VerifyRequestError } from '../../src/verify/client';
import type { Flip } from './provenance-tasks';
import { TaskWorker, drawPicture, makeStatements } from './provenance-fixtures';

let worker: TaskWorker;
const finished = new Map<StillContainer, Bytes>();

beforeAll(async () => {
  worker = new TaskWorker();
  for (const format of STILL_CONTAINERS) {
    const encoded = await drawPicture(format);
    finished.set(
      format,
      await worker.run('finish', { encoded, statements: makeStatements(format), signer: 'one' }),
    );
  }
});
afterAll(() => {
  worker[Symbol.dispose]();
});

const OWN = { signer: 'one', consents: [] } as const;
const statesOf = async (file: Bytes) => {
  const { layers } = await worker.run('verify', { file, own: OWN });
  return Object.fromEntries(layers.map(({ layer, state }) => [layer, state]));
};

/** First bytes by which a file is known; without them it is another kind of file, and refused as that. */
const MAGIC: Readonly<Record<StillContainer, (position: number) => boolean>> = {
  png: (position) => position < 8,
  jpeg: (position) => position < 3,
  webp: (position) => position < 4 || (position >= 8 && position < 12),
};

describe.each(STILL_CONTAINERS)('one flipped bit of a %s', (format) => {
  /** Where the manifest store begins, and with it most of what no hash covers. */
  const storeStart = (file: Bytes) => {
    const text = new TextDecoder('latin1').decode(file);
    return text.indexOf('jumb') - 4;
  };

  it('is found, wherever it is', async () => {
    const file = finished.get(format)!;
    const text = new TextDecoder('latin1').decode(file);
    const start = storeStart(file);
    const signature = text.indexOf('c2pa.signature\0', start + 4000);
    const xmp = text.indexOf('<?xpacket');
    const region = (from: number, length: number) =>
      fc.integer({ min: Math.max(0, from), max: Math.min(file.length, from + length) - 1 });
    // Each region by itself: packing and boxes, claim and assertions, padding beside the signature, XMP, the end, anything.
    const position = fc.oneof(
      region(start - 40, 120),
      region(start, 5000),
      region(signature, 1600),
      region(xmp, 2500),
      region(file.length - 200, 200),
      region(0, file.length),
    );
    const flips: Flip[] = fc
      .sample(fc.tuple(position, fc.nat(7)), { numRuns: 400, seed: 20_261_121 })
      .filter(([where]) => !MAGIC[format](where));
    expect(flips.length).toBeGreaterThan(300);
    const outcomes = await worker.run('verifyFlipped', { file, flips, own: OWN });
    const missed = flips.filter((_, index) => !outcomes[index]!.startsWith('manifest invalid'));
    expect(missed).toEqual([]);
    expect((await statesOf(file))['manifest']).toBe('valid');
  });

  it('in its first bytes makes it no file of this kind', async () => {
    const file = finished.get(format)!;
    const flips = [0, 1, 2, 3, 9].filter(MAGIC[format]).map((position): Flip => [position, 2]);
    const outcomes = await worker.run('verifyFlipped', { file, flips, own: OWN });
    expect(new Set(outcomes)).toEqual(new Set(['VerifyError verify-format-unsupported']));
  });

  it('is found with bytes added or taken away', async () => {
    const file = finished.get(format)!;
    const start = storeStart(file);
    for (const changed of [
      concatBytes(file, Uint8Array.of(0)),
      file.slice(0, -1),
      file.slice(0, start + 300),
      concatBytes(file.subarray(0, start), Uint8Array.of(0), file.subarray(start)),
    ])
      expect((await statesOf(changed))['manifest']).toBe('invalid');
  });
});

it('one flipped bit is found in a file of several segments with manifests of ingredients', async () => {
  const target = await drawPicture('jpeg');
  const definition = {
    claim_generator_info: [{ name: 'Other', version: '1' }],
    title: 'x',
    format: 'image/jpeg',
    assertions: [
      {
        label: 'c2pa.actions.v2',
        data: {
          actions: [
            {
              action: 'c2pa.created',
              digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
            },
          ],
        },
      },
    ],
  };
  const thumbnail = await drawPicture('jpeg', { width: 20, height: 20 });
  const signed = await worker.run('signAsOther', { file: target, format: 'jpeg', definition, thumbnail });
  const ingredients = [
    { role: 'parent', file: new Blob([signed]), mediaType: 'image/jpeg', fileSha256: '11'.repeat(32) },
    {
      role: 'component',
      file: new Blob([finished.get('png')!]),
      mediaType: 'image/png',
      fileSha256: '22'.repeat(32),
    },
  ] as const;
  const parameters = { note: 'x'.repeat(60_000) };
  const file = await worker.run('finish', {
    encoded: target,
    statements: makeStatements('jpeg', { ingredients, parameters }),
    signer: 'one',
  });
  const text = new TextDecoder('latin1').decode(file);
  const [noteStart, noteEnd] = [text.indexOf('xxxx'), text.lastIndexOf('xxxx')];
  const flips = fc
    .sample(fc.tuple(fc.nat(file.length - 1), fc.nat(7)), { numRuns: 1200, seed: 3 })
    .filter(([position]) => !MAGIC.jpeg(position) && (position < noteStart || position > noteEnd));
  expect(flips.length).toBeGreaterThan(200);
  const outcomes = await worker.run('verifyFlipped', { file, flips, own: OWN });
  expect(flips.filter((_, index) => !outcomes[index]!.startsWith('manifest invalid'))).toEqual([]);
  expect((await statesOf(file))['manifest']).toBe('valid');
});

describe('a file of ours', () => {
  it('is a stranger’s in another browser', async () => {
    const { layers } = await worker.run('verify', {
      file: finished.get('png')!,
      own: { signer: 'two', consents: [] },
    });
    expect(layers.map(({ basis }) => basis)).toEqual([
      'manifest-unknown-signer',
      'metadata-signed-unknown-signer',
      'aigc-signed-unknown-signer',
      'consent-unknown-here',
      // The little drawing of these tests carries none of them.
      'watermark-unseen',
      'label-unseen',
    ]);
  });

  it('whose manifest was cut out is not called unmarked', async () => {
    const file = finished.get('png')!;
    const view = new DataView(file.buffer);
    const cut = concatBytes(file.subarray(0, 33), file.subarray(33 + 12 + view.getUint32(33)));
    const { layers } = await worker.run('verify', { file: cut, own: OWN });
    expect(layers.map(({ state, basis }) => [state, basis]).slice(0, 4)).toEqual([
      ['invalid', 'manifest-removed'],
      ['untrusted', 'metadata-unprotected'],
      ['valid', 'aigc-signed-own-key'],
      ['absent', 'consent-absent'],
    ]);
  });

  it('that contradicts itself is told on', async () => {
    const file = finished.get('png')!;
    const text = new TextDecoder('latin1').decode(file);
    // Signed anew by another tool, over altered metadata: every hash is right, and two layers still disagree.
    const altered = Uint8Array.from(file);
    altered.set(ascii('2020-01-01'), text.indexOf('2026-11-21', text.indexOf('<xmp:CreateDate>')));
    const view = new DataView(file.buffer);
    const plain = concatBytes(altered.subarray(0, 33), altered.subarray(33 + 12 + view.getUint32(33)));
    const definition = {
      claim_generator_info: [{ name: 'Other', version: '1' }],
      title: 'x',
      format: 'image/png',
      assertions: [
        {
          label: 'c2pa.actions.v2',
          data: {
            actions: [
              {
                action: 'c2pa.created',
                digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
              },
            ],
          },
        },
        {
          label: 'org.personagrata.label',
          data: {
            export_id: 'pg-1',
            created_at: '2026-11-21T12:00:00Z',
            text: 't',
            operation: 'o',
            digital_source_type: 'd',
            provider: 'persona-grata',
            system_name: 'Persona Grata',
            system_version: '0.1.0',
          },
        },
      ],
    };
    const signed = await worker.run('signAsOther', { file: plain, format: 'png', definition });
    const { contradictions } = await worker.run('verify', { file: signed, own: 'nothing' });
    expect(contradictions.map(({ between, subject }) => [...between, subject].join(' '))).toEqual([
      'manifest metadata source-type',
      'manifest metadata export-id',
      'manifest metadata time',
      'manifest aigc export-id',
      'manifest label label',
    ]);
  });
});

describe('a file of others', () => {
  it.each(STILL_CONTAINERS)('without marks is a %s with everything absent', async (format) => {
    expect(await statesOf(await drawPicture(format))).toEqual({
      manifest: 'absent',
      metadata: 'absent',
      aigc: 'absent',
      consent: 'absent',
      watermark: 'absent',
      label: 'absent',
    });
  });

  it('in a format whose metadata is not read says so', async () => {
    const avif = ascii('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf\0\0\0\x08mdat');
    expect(await statesOf(avif)).toMatchObject({
      manifest: 'absent',
      metadata: 'unchecked',
      aigc: 'unchecked',
    });
  });

  it('that moves and has no marks has everything absent', async () => {
    const gif = ascii(
      'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;',
    );
    const mp4 = ascii('\0\0\0\x14ftypmp42\0\0\0\0mp42\0\0\0\x08mdat');
    const webm = ascii('\x1a\x45\xdf\xa3\x87\x42\x82\x84webm\x18\x53\x80\x67\x80');
    for (const file of [gif, mp4, webm])
      expect(await statesOf(file)).toMatchObject({
        manifest: 'absent',
        metadata: 'absent',
        aigc: 'absent',
        consent: 'absent',
      });
  });

  it('with a manifest is untrusted, and its metadata is read as it is', async () => {
    const definition = {
      claim_generator_info: [{ name: 'Other', version: '1' }],
      title: 'x',
      format: 'image/webp',
      assertions: [
        {
          label: 'c2pa.actions.v2',
          data: {
            actions: [
              {
                action: 'c2pa.created',
                digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
              },
            ],
          },
        },
      ],
    };
    const file = await worker.run('signAsOther', {
      file: await drawPicture('webp'),
      format: 'webp',
      definition,
    });
    const { layers } = await worker.run('verify', { file, own: OWN });
    expect(layers[0]).toMatchObject({
      state: 'untrusted',
      basis: 'manifest-unknown-signer',
      facts: { claimGenerator: 'Other 1', actions: 'c2pa.created (digitalCapture)' },
    });
    expect(layers[3]).toMatchObject({ state: 'absent' });
  });
});

describe('whatever is given', () => {
  it('ends in a verdict or a VerifyError', async () => {
    const starts = fc.constantFrom(
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      [0xff, 0xd8, 0xff],
      [...ascii('RIFF\xff\0\0\0WEBPVP8X')],
      [...ascii('GIF89a')],
      [...ascii('II*\0')],
      [...ascii('\0\0\0\x1cftypavif')],
      [...ascii('\0\0\0\x18ftypheic')],
      [],
    );
    const garbage = fc.sample(fc.tuple(starts, fc.uint8Array({ maxLength: 300 })), { numRuns: 200, seed: 7 });
    const files = garbage.map(([start, rest]) => Uint8Array.of(...start, ...rest));
    for (const format of STILL_CONTAINERS) {
      const file = finished.get(format)!;
      for (let length = 1; length < file.length; length += 97) files.push(file.slice(0, length));
    }
    const outcomes = await worker.run('verifyMany', { files });
    expect(outcomes.filter((outcome) => !/^(?:manifest |VerifyError )/.test(outcome))).toEqual([]);
    // The library is still whole after all that.
    expect((await statesOf(finished.get('png')!))['manifest']).toBe('valid');
  });

  it('is refused when it is empty, or no picture', async () => {
    const outcomes = await worker.run('verifyMany', {
      files: [new Uint8Array(), ascii('Dear reader, this is a text.'), fromBase64url('AAAA')],
    });
    expect(outcomes).toEqual([
      'VerifyError verify-empty',
      'VerifyError verify-format-unsupported',
      'VerifyError verify-format-unsupported',
    ]);
  });
});

describe('the client', () => {
  let client: VerifyClient;
  beforeAll(() => {
    client = new VerifyClient();
  });
  afterEach(() => {
    client.close();
    client = new VerifyClient();
  });
  afterAll(() => {
    client.close();
  });
  const fileOf = (format: StillContainer) => new File([finished.get(format)!], `picture.${format}`);

  it('gives verdicts in the order asked for', async () => {
    const verdicts = await Promise.all(STILL_CONTAINERS.map((format) => client.verify(fileOf(format))));
    expect(verdicts.map(({ fileName }) => fileName)).toEqual(['picture.png', 'picture.jpeg', 'picture.webp']);
    expect(verdicts.map(({ layers }) => layers[0]!.basis)).toEqual(Array(3).fill('manifest-unknown-signer'));
    expect(verdicts[0]!.sizeInBytes).toBe(finished.get('png')!.length);
  });

  it('passes the worker’s reason on, and goes on', async () => {
    const refused = client.verify(new File([], 'empty.png'));
    await expect(refused).rejects.toThrow(VerifyRequestError);
    await expect(refused).rejects.toMatchObject({ report: { name: 'VerifyError', code: 'verify-empty' } });
    await expect(client.verify(fileOf('png'))).resolves.toMatchObject({ format: 'png' });
  });

  it('can be cancelled, and goes on', async () => {
    const work = new AbortController();
    const cancelled = client.verify(fileOf('png'), { signal: work.signal });
    const next = client.verify(fileOf('jpeg'));
    work.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    await expect(next).resolves.toMatchObject({ format: 'jpeg' });
    await expect(client.verify(fileOf('png'), { signal: work.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('tells each changed copy as it is read, and what is told stays when it is given up', async () => {
    const work = new AbortController();
    const rows: StripRow[] = [];
    const given = client.stripTest(fileOf('png'), {
      signal: work.signal,
      onRow: (row) => {
        rows.push(row);
        if (row.attack === 'jpeg-75') work.abort();
      },
    });
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    expect(rows.slice(0, 3).map(({ attack, outcomes }) => [attack, outcomes])).toEqual([
      ['copied', { manifest: 'survived', metadata: 'survived', aigc: 'survived' }],
      ['byte-added', { manifest: 'damaged', metadata: 'survived', aigc: 'survived' }],
      ['jpeg-75', { manifest: 'lost', metadata: 'lost', aigc: 'lost' }],
    ]);
    const undecodable = new File([finished.get('png')!.slice(0, 40)], 'broken.png');
    const refused = client.stripTest(undecodable, {
      signal: new AbortController().signal,
      onRow: (row) => rows.push(row),
    });
    await expect(refused).rejects.toMatchObject({ report: { code: 'verify-pixels-unreadable' } });
  });

  it('refuses once it is closed', async () => {
    const waiting = client.verify(fileOf('png'));
    client.close();
    await expect(waiting).rejects.toThrow(VerifyRequestError);
    await expect(client.verify(fileOf('png'))).rejects.toMatchObject({ report: { code: 'verify-crashed' } });
  });
});
