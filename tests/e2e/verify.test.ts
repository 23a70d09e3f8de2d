import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();

it('an export can be tried out on the verify page', async () => {
  await using visitor = await Visitor.arrive(stage.browser, stage.address);
  const { page } = visitor;
  await visitor.trySamples();
  const file = await visitor.export('png');
  await visitor.verify(file);

  // The strip test: what is beside the pixels goes, what is in them stays.
  await page.getByRole('button', { name: 'Test what the marks outlast' }).click();
  await page.getByText(/did not come along when the picture was saved anew/).waitFor();
  const outcome = (attack: string, layer: string) =>
    page.locator(`[data-attack="${attack}"] [data-layer="${layer}"]`).getAttribute('data-outcome');
  for (const layer of ['manifest', 'metadata', 'aigc', 'watermark'])
    expect(await outcome('copied', layer), layer).toBe('survived');
  expect(await outcome('byte-added', 'manifest')).toBe('damaged');
  for (const attack of ['jpeg-75', 'webp-50', 'half-size', 'screenshot', 'edges-cut']) {
    expect(await outcome(attack, 'manifest'), attack).toBe('lost');
    expect(await outcome(attack, 'aigc'), attack).toBe('lost');
    expect(await outcome(attack, 'watermark'), attack).toBe('survived');
  }
  expect(await violationsOf(page), 'strip test').toEqual([]);
});
