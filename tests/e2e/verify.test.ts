import { createHash, createPublicKey, type JsonWebKey, verify as verifySignature } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { useStage } from '../support/stage.ts';
import { type TakenFile, Visitor } from '../support/visitor.ts';

const stage = useStage();
const PATIENCE = 120_000;

it('an export can be tried out on the verify page', { timeout: 2 * PATIENCE }, async () => {
  await using visitor = await Visitor.arrive(stage.browser, stage.address);
  const { page } = visitor;
  await visitor.trySamples();
  const file = await visitor.export('png');
  await visitor.verify(file);

  // The strip test: what is beside the pixels goes, what is in them stays.
  await page.getByRole('button', { name: 'Test what the marks outlast' }).click();
  // Twelve copies are read, one after the other.
  await page.getByText(/did not come along when the picture was saved anew/).waitFor({ timeout: PATIENCE });
  const outcome = (attack: string, layer: string) =>
    page.locator(`[data-attack="${attack}"] [data-layer="${layer}"]`).getAttribute('data-outcome');
  for (const layer of ['manifest', 'metadata', 'aigc', 'watermark'])
    expect(await outcome('copied', layer), layer).toBe('survived');
  expect(await outcome('byte-added', 'manifest')).toBe('damaged');
  for (const attack of ['jpeg-75', 'webp-50', 'half-size', 'screenshot', 'edges-cut']) {
    expect(await outcome(attack, 'manifest'), attack).toBe('lost');
    expect(await outcome(attack, 'aigc'), attack).toBe('lost');
    expect(await outcome(attack, 'watermark'), attack).toBe('survived');
    expect(await outcome(attack, 'label'), attack).toBe(attack === 'edges-cut' ? 'lost' : 'survived');
  }

  // The report: whoever gets it can check it with nothing but its own words.
  const report = await textOf(visitor, () =>
    page.getByRole('button', { name: 'Save the signed report' }).click(),
  );
  const [header, payload, signature] = report.split('.').map((part) => Buffer.from(part, 'base64url'));
  const { jwk } = JSON.parse(String(header)) as { jwk: JsonWebKey };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const signed = Buffer.from(report.slice(0, report.lastIndexOf('.')));
  expect(verifySignature('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, signature!)).toBe(true);
  expect(JSON.parse(String(payload))).toMatchObject({
    file: { name: file.fileName, sha256: createHash('sha256').update(file.bytes).digest('hex') },
    verifier: { address: stage.address },
  });

  // Read back beside its file, and beside another.
  const original = { name: file.fileName, mimeType: 'image/png', buffer: file.bytes };
  const sealed = { name: 'report.jws', mimeType: 'application/jose', buffer: Buffer.from(report) };
  await page.getByLabel('File to verify').setInputFiles([sealed, original]);
  await page.getByText('The file beside it is that very file.').waitFor();
  await page.getByText('This browser signed it.', { exact: true }).waitFor();
  expect(await violationsOf(page), 'a report').toEqual([]);

  // Two copies, of which the second has been saved anew.
  const saved = await sharp(file.bytes).jpeg({ quality: 80 }).toBuffer();
  const savedAnew = { name: 'from-platform.jpg', mimeType: 'image/jpeg', buffer: saved };
  await page.getByLabel('The first copy').setInputFiles(original);
  await page.getByText(`Read: ${file.fileName}`).waitFor();
  await page.getByLabel('The second copy').setInputFiles(savedAnew);
  const comparison = page.locator('.comparison');
  await comparison.getByText('In both copies: Invisible watermark and Visible label.').waitFor();
  await comparison
    .getByText(/^Only in the first copy: Content Credentials \(C2PA\), .*, AIGC label,? and Consent\.$/)
    .waitFor();
  await comparison.getByText('Both carry the same watermark id').waitFor();

  // Several files, one of which is none, and the table of them.
  const bogus = { name: '=cmd.png', mimeType: 'image/png', buffer: Buffer.from('no picture') };
  await page.getByLabel('Files to verify one after the other').setInputFiles([original, bogus, savedAnew]);
  await page.getByText('3 of 3 files read').waitFor();
  const table = await textOf(visitor, () =>
    page.getByRole('button', { name: 'Save the table (CSV)' }).click(),
  );
  expect(table.trim().split('\r\n')).toHaveLength(4);
  expect(table).toContain(`"'=cmd.png"`);
  expect(table).toContain('verify-format-unsupported');
  expect(await violationsOf(page), 'everything').toEqual([]);

  await trustElsewhere(file);
});

/** In another browser, which does not know the key that signed. */
async function trustElsewhere(file: TakenFile): Promise<void> {
  await using other = await Visitor.arrive(stage.browser, stage.address);
  const { page } = other;
  expect(await other.verify(file)).toMatchObject({ manifest: 'untrusted', metadata: 'untrusted' });
  const card = page.locator('.layer[data-layer="manifest"]');
  await card.getByText('Trust this signer').first().click();
  await card.getByLabel('What you call this signer').fill('The museum');
  await card.getByRole('button', { name: 'Trust this signer' }).click();
  await card.getByText(/You trust this signer as “The museum”/).waitFor();
  await page.locator('.layer[data-layer="manifest"][data-state="valid"]').waitFor();

  await page.reload();
  expect(await other.verify(file)).toMatchObject({ manifest: 'valid', metadata: 'valid' });
  expect(await violationsOf(page), 'trusted').toEqual([]);
  const book = page.getByRole('region', { name: 'Signers you trust' });
  await book.getByRole('button', { name: 'Stop trusting The museum' }).click();
  await page.locator('.layer[data-layer="manifest"][data-state="untrusted"]').waitFor();
  expect(await book.count()).toBe(0);
}

/** What lands in the downloads when a button is worked. */
async function textOf({ page }: Visitor, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path(), 'utf8');
}
