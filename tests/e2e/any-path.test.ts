import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { serveApp } from '../../.launch/serve-app.mjs';
import { launchChromium } from '../support/chromium.ts';
import { Visitor } from '../support/visitor.ts';

it('works from any folder of any site, as it was built', async () => {
  const site = await mkdtemp(join(tmpdir(), 'persona-grata-site-'));
  await cp(fileURLToPath(new URL('../../dist', import.meta.url)), join(site, 'dist/museum/room-3'), {
    recursive: true,
  });
  const served = await serveApp(site, { number: 4350, isChosen: false });
  const browser = await launchChromium();
  try {
    await using visitor = await Visitor.arrive(browser, `${served.address}museum/room-3/`);
    await visitor.trySamples();
    const file = await visitor.export('png');
    expect(await visitor.verify(file)).toMatchObject({ manifest: 'valid' });
  } finally {
    await browser.close();
    await served.close();
    await rm(site, { recursive: true });
  }
});
