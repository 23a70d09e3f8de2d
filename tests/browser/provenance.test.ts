import { JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { ManifestStore } from '@trustnxt/c2pa-ts/manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, ascii, concatBytes, hex, sha256Hex } from '../../src/core';
import { DIGITAL_SOURCE_TYPE, LABEL_TEXT } from '../../src/label';
import { STILL_CONTAINERS, type StillContainer, hashAddress } from '../../src/provenance';
import { TaskWorker, drawPicture, makeRecord, makeStatements } from './provenance-fixtures';

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

const contains = (bytes: Uint8Array, part: Uint8Array) => hex(bytes).includes(hex(part));

describe.each(STILL_CONTAINERS)('a finished %s', (format) => {
  it('carries a valid manifest that says all it should', async () => {
    const report = await worker.run('readManifest', { file: finished.get(format)!, format });
    expect(report).toMatchObject({
      validationState: 'Valid',
      failures: [],
      instanceId: makeRecord().exportId,
      issuedBy: "Persona Grata (this browser's own key)",
      claimGenerator: { name: 'Persona Grata', version: '0.1.0' },
      ingredients: [
        {
          title: 'target picture',
          relationship: 'parentOf',
          format: 'image/png',
          instanceId: hashAddress('11'.repeat(32)),
          hasManifest: false,
        },
        {
          title: 'source portrait',
          relationship: 'componentOf',
          format: 'image/jpeg',
          instanceId: hashAddress('22'.repeat(32)),
          hasManifest: false,
        },
      ],
      assertions: [
        'c2pa.actions.v2',
        'org.personagrata.label',
        'c2pa.soft-binding',
        'org.personagrata.consent',
        'c2pa.ai-disclosure',
        'cawg.training-mining',
      ],
      hasThumbnail: false,
      coversWholeFile: true,
      labelRecord: makeRecord(),
      consents: [
        {
          recordSha256: 'ab'.repeat(32),
          scope: 'swap/education',
          validUntil: '2026-11-22T12:00:00.000Z',
        },
      ],
      prohibitsTraining: true,
    });
    expect(report!.actions.map(({ action, digitalSourceType }) => [action, digitalSourceType])).toEqual([
      ['c2pa.opened', null],
      ['c2pa.placed', null],
      ['c2pa.edited', DIGITAL_SOURCE_TYPE],
      ['c2pa.edited', 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia'],
      ['c2pa.watermarked.bound', null],
    ]);
    expect(report!.actions.every(({ when }) => when === makeRecord().createdAt)).toBe(true);
  });

  it('shows its metadata to the browser’s own XML parser', () => {
    const text = new TextDecoder('latin1').decode(finished.get(format));
    const packet = text.slice(
      text.indexOf('<x:xmpmeta'),
      text.indexOf('</x:xmpmeta>') + '</x:xmpmeta>'.length,
    );
    const xmp = new DOMParser().parseFromString(packet, 'application/xml');
    const read = (namespace: string, name: string) =>
      xmp.getElementsByTagNameNS(namespace, name)[0]?.textContent;
    const IPTC_EXTENSION = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';
    expect(read(IPTC_EXTENSION, 'DigitalSourceType')).toBe(DIGITAL_SOURCE_TYPE);
    expect(read(IPTC_EXTENSION, 'AISystemUsed')).toBe('Persona Grata');
    expect(read('http://ns.adobe.com/xap/1.0/mm/', 'InstanceID')).toBe(makeRecord().exportId);
    const aigc = JSON.parse(read('http://www.tc260.org.cn/ns/AIGC/1.0/', 'AIGC') ?? '') as unknown;
    expect(aigc).toMatchObject({ Label: '1', ProduceID: makeRecord().exportId });
  });

  it('is valid whatever the length of its manifest', async () => {
    const encoded = await drawPicture(format);
    for (const length of [0, 1, 2, 3, 250, 66_000]) {
      const statements = makeStatements(format, { parameters: { note: 'x'.repeat(length) } });
      const file = await worker.run('finish', { encoded, statements, signer: 'one' });
      const report = await worker.run('readManifest', { file, format });
      expect(report).toMatchObject({ validationState: 'Valid', failures: [] });
    }
  });

  it('shows the same picture as before', async () => {
    const [before, after] = await Promise.all(
      [await drawPicture(format), finished.get(format)!].map(pixelsOf),
    );
    expect(after).toEqual(before);
  });
});

async function pixelsOf(file: Bytes): Promise<Uint8ClampedArray> {
  const bitmap = await createImageBitmap(new Blob([file]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height).data;
}

describe.each([
  ['png', PNG],
  ['jpeg', JPEG],
] as const)('an independent C2PA reader of a %s', (format, Reader) => {
  const validate = async (file: Bytes) => {
    const asset = new Reader(file);
    const store = ManifestStore.read(SuperBox.fromBuffer(new Uint8Array(asset.getManifestJUMBF()!)));
    return { store, result: await store.validate(asset) };
  };

  it('finds the manifest valid, and its assertions', async () => {
    const { store, result } = await validate(finished.get(format)!);
    expect(result.isValid).toBe(true);
    const labels = store.getActiveManifest()!.assertions!.assertions.map(({ fullLabel }) => fullLabel);
    expect(labels).toEqual(
      expect.arrayContaining([
        'c2pa.actions.v2',
        'c2pa.hash.data',
        'c2pa.ingredient.v3',
        'org.personagrata.consent',
        'cawg.training-mining',
      ]),
    );
  });

  it('finds a changed picture invalid', async () => {
    const changed = Uint8Array.from(finished.get(format)!);
    changed[changed.length - 20]! ^= 1;
    expect((await validate(changed)).result.isValid).toBe(false);
  });
});

describe('ingredients with a manifest of their own', () => {
  const definition = {
    claim_generator_info: [{ name: 'Other Tool', version: '3' }],
    title: 'other',
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

  async function finishWith(target: Bytes): Promise<Bytes> {
    const ingredient = {
      role: 'parent',
      file: new Blob([target]),
      mediaType: 'image/jpeg',
      fileSha256: await sha256Hex(target),
    } as const;
    const source = { ...ingredient, role: 'component' } as const;
    const statements = makeStatements('png', { ingredients: [ingredient, source] });
    return worker.run('finish', { encoded: await drawPicture('png'), statements, signer: 'one' });
  }

  it('keep it, without the thumbnails in it', async () => {
    const thumbnail = await drawPicture('jpeg', { width: 20, height: 20 });
    const file = await drawPicture('jpeg');
    const target = await worker.run('signAsOther', { file, format: 'jpeg', definition, thumbnail });
    expect(contains(target, thumbnail)).toBe(true);
    const made = await finishWith(target);
    const report = await worker.run('readManifest', { file: made, format: 'png' });
    expect(report).toMatchObject({ validationState: 'Valid', failures: [], hasThumbnail: false });
    expect(report!.ingredients.map(({ hasManifest }) => hasManifest)).toEqual([true, true]);
    expect(contains(made, ascii('Other Tool'))).toBe(true);
    expect(contains(made, thumbnail)).toBe(false);
    expect(contains(made, thumbnail.subarray(-60))).toBe(false);
  });

  it('may have a broken one: ours is valid all the same', async () => {
    const target = await worker.run('signAsOther', {
      file: await drawPicture('jpeg'),
      format: 'jpeg',
      definition,
    });
    const changed = Uint8Array.from(target);
    changed[changed.length - 20]! ^= 1;
    const unreadable = Uint8Array.from(target);
    unreadable[60]! ^= 1;
    for (const [ingredient, keepsManifest] of [
      [changed, true],
      [unreadable, false],
    ] as const) {
      const report = await worker.run('readManifest', { file: await finishWith(ingredient), format: 'png' });
      expect(report).toMatchObject({ validationState: 'Valid', failures: [] });
      expect(report!.ingredients[0]!.hasManifest).toBe(keepsManifest);
    }
  });

  it('leave it behind when a picture in it cannot be taken out', async () => {
    const icon = await drawPicture('jpeg', { width: 20, height: 20 });
    const withIcon = {
      ...definition,
      claim_generator_info: [
        { name: 'Other Tool', version: '3', icon: { format: 'image/jpeg', identifier: 'icon' } },
      ],
    };
    const file = await drawPicture('jpeg');
    const target = await worker.run('signAsOther', { file, format: 'jpeg', definition: withIcon, icon });
    expect(contains(target, icon)).toBe(true);
    const made = await finishWith(target);
    expect(contains(made, icon.subarray(-60))).toBe(false);
    const report = await worker.run('readManifest', { file: made, format: 'png' });
    expect(report!.ingredients.map(({ hasManifest }) => hasManifest)).toEqual([false, false]);
  });

  it('may be our own work of before, as often as you like', async () => {
    let file = await finishWith(await drawPicture('jpeg'));
    for (const format of STILL_CONTAINERS) {
      const ingredient = {
        file: new Blob([file]),
        mediaType: 'image/png',
        fileSha256: await sha256Hex(file),
      } as const;
      const ingredients = [
        { ...ingredient, role: 'parent' },
        { ...ingredient, role: 'component' },
      ] as const;
      const statements = makeStatements(format, { ingredients });
      const next = await worker.run('finish', {
        encoded: await drawPicture(format),
        statements,
        signer: 'one',
      });
      const report = await worker.run('readManifest', { file: next, format });
      expect(report).toMatchObject({ validationState: 'Valid', failures: [] });
      expect(report!.ingredients.map(({ hasManifest }) => hasManifest)).toEqual([true, true]);
      if (format === 'png') file = next;
    }
  });

  it('never bring pixels along', async () => {
    const target = await drawPicture('jpeg');
    const made = await finishWith(target);
    expect(contains(made, target.subarray(-60))).toBe(false);
  });
});

describe('reading', () => {
  const definition = (label: string) => ({
    claim_generator_info: [{ name: 'Other Tool', version: '3' }],
    title: 'other',
    format: 'image/png',
    assertions: [
      {
        label: 'c2pa.actions.v2',
        data: { actions: [{ action: 'c2pa.created', digitalSourceType: DIGITAL_SOURCE_TYPE }] },
      },
      { label, data: { text: LABEL_TEXT } },
    ],
  });

  it('gives null for a file without a manifest', async () => {
    for (const format of STILL_CONTAINERS)
      expect(await worker.run('readManifest', { file: await drawPicture(format), format })).toBeNull();
  });

  it('trusts whom it is told to trust', async () => {
    const file = finished.get('png')!;
    const { certificate } = (await worker.run('readManifest', { file, format: 'png' }))!;
    const base64 = btoa(String.fromCharCode(...certificate!));
    const trustAnchorsPem = `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
    const report = await worker.run('readManifest', { file, format: 'png', trustAnchorsPem });
    expect(report!.validationState).toBe('Trusted');
  });

  it('finds a signature by another key than the certificate’s invalid', async () => {
    const file = await worker.run('signAsOther', {
      file: await drawPicture('png'),
      format: 'png',
      definition: definition('org.example.note'),
      keyOf: 'one',
    });
    expect(await worker.run('readManifest', { file, format: 'png' })).toMatchObject({
      validationState: 'Invalid',
      failures: expect.arrayContaining(['claimSignature.mismatch']) as unknown,
    });
  });

  it('asks more of a file that says it is ours, and less of one that is another’s', async () => {
    const other = await worker.run('signAsOther', {
      file: await drawPicture('png'),
      format: 'png',
      definition: definition('org.example.note'),
    });
    const claimed = await worker.run('signAsOther', {
      file: await drawPicture('png'),
      format: 'png',
      definition: definition('org.personagrata.label'),
    });
    // Between the end of the store and the next chunk lies its checksum, which no hash covers.
    for (const [file, state] of [
      [other, 'Valid'],
      [claimed, 'Invalid'],
    ] as const) {
      const end = 33 + 12 + new DataView(file.buffer).getUint32(33);
      const changed = concatBytes(
        file.subarray(0, end - 1),
        Uint8Array.of(file[end - 1]! ^ 1),
        file.subarray(end),
      );
      expect((await worker.run('readManifest', { file, format: 'png' }))!.validationState).toBe('Valid');
      expect((await worker.run('readManifest', { file: changed, format: 'png' }))!.validationState).toBe(
        state,
      );
    }
  });
});
