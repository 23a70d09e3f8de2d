import { beforeAll, describe, expect, it } from 'vitest';
import { type AwkwardFile, awkwardFiles, crowd, resized, samplePath } from '../support/awkward-pictures.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();
let files: AwkwardFile[];
beforeAll(async () => {
  files = await awkwardFiles();
});

describe('awkward files', () => {
  it('each end in a clear sentence or a picture, and what was there before stays', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.trySamples();
    for (const { what, file, sentence } of files.filter((candidate) => candidate.sentence !== null)) {
      await visitor.choose('Target', file);
      await expect.poll(() => visitor.alert.textContent(), { message: what }).toMatch(sentence!);
      await visitor.previewState('swapped');
      await visitor.page.getByRole('button', { name: 'Close this message' }).click();
    }
    expect((await visitor.export('png')).bytes.length).toBeGreaterThan(100_000);
    for (const { what, file } of files.filter((candidate) => candidate.sentence === null)) {
      await visitor.choose('Target', file);
      await expect.poll(() => visitor.alert.textContent(), { message: what }).toBe('');
      await expect
        .poll(() => visitor.page.locator('.picture-list').textContent(), { message: what })
        .toContain(file.name);
      await visitor.previewState('unconsented');
    }
  });

  it('a target too small for a label is refused with the reason', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.choose('Target', await resized('samir', 64));
    await expect.poll(() => visitor.alert.textContent()).toMatch(/too small|No face/);
    await visitor.choose('Target', await resized('samir', 400));
    await visitor.previewState('unconsented');
  });

  it('twenty faces are found, and the same file may be source and target', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.choose('Source portrait', samplePath('samir'));
    await visitor.choose('Target', await crowd(5, 4));
    await expect
      .poll(() => visitor.page.getByRole('button', { name: /^Face \d+ of the target/ }).count())
      .toBe(20);
    await visitor.choose('Target', samplePath('samir'));
    await expect.poll(() => visitor.people.count()).toBe(1);
    await visitor.attest(visitor.people, {
      kind: 'Nobody real (synthetic or artwork)',
      description: 'Rendered by this project',
    });
    await visitor.previewState('swapped');
  });
});
