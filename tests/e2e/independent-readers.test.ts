import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { ManifestStore } from '@trustnxt/c2pa-ts/manifest';
import { describe, expect, it } from 'vitest';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();
const CONTACT = 'faces@museum.example';

const hasExiftool = (() => {
  try {
    execFileSync('exiftool', ['-ver'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

async function isValidManifest(format: 'png' | 'jpeg', bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const asset = format === 'png' ? new PNG(bytes) : new JPEG(bytes);
  const store = ManifestStore.read(SuperBox.fromBuffer(new Uint8Array(asset.getManifestJUMBF()!)));
  return (await store.validate(asset)).isValid;
}

describe('what a visitor takes home', () => {
  it('says the same to readers that are not ours', async (context) => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    const policy = { schema: 'persona-grata/policy/1', contact: CONTACT };
    await visitor.context.route('**/policy.json', (route) => route.fulfill({ json: policy }));
    await visitor.page.reload();
    await visitor.trySamples();
    const folder = await mkdtemp(join(tmpdir(), 'persona-grata-readers-'));
    try {
      for (const format of ['png', 'jpeg', 'webp'] as const) {
        const file = await visitor.export(format);
        const { exportId } = await visitor.receipt();
        expect(file.bytes.toString('latin1')).toContain(`<pg:ComplaintContact>${CONTACT}<`);
        if (format !== 'webp') {
          const bytes = Uint8Array.from(file.bytes);
          expect(await isValidManifest(format, bytes), format).toBe(true);
          const middle = bytes.length >> 1;
          bytes[middle]! ^= 1;
          expect(await isValidManifest(format, bytes), `${format}, one bit flipped`).toBe(false);
        }
        if (!hasExiftool) continue;
        const path = join(folder, file.fileName);
        await writeFile(path, file.bytes);
        const [tags] = JSON.parse(
          execFileSync('exiftool', ['-json', '-XMP:all', path], { encoding: 'utf8' }),
        ) as [Record<string, unknown>];
        expect(tags['DigitalSourceType']).toBe(
          'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
        );
        expect(tags['AISystemUsed']).toBe('Persona Grata');
        expect(tags['InstanceID']).toBe(exportId);
        expect(tags['ComplaintContact']).toBe(CONTACT);
        const label: unknown = typeof tags['Aigc'] === 'string' ? JSON.parse(tags['Aigc']) : tags['Aigc'];
        expect(label).toMatchObject({ Label: '1', ProduceID: exportId, PropagateID: exportId });
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    if (!hasExiftool) context.skip('exiftool is not on this machine; the second C2PA reader agreed.');
  });
});
