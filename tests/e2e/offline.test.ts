import { appendFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright';
import { launchChromium } from '../support/chromium.ts';
import { SiteCopy } from '../support/site-copy.ts';
import { Visitor } from '../support/visitor.ts';

const SAMPLES = 'Try it with people who do not exist';
const KEPT = { serviceWorkers: 'allow' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** Waits until the page says how it stands with visits without a network. */
async function offlineState(visitor: Visitor, state: string): Promise<void> {
  await visitor.page.locator(`.offline-state[data-state="${state}"]`).waitFor({ timeout: 90_000 });
}

describe('a second visit', () => {
  it('needs no network: people, swap, file and verdict', async () => {
    await using site = await SiteCopy.serve('museum', 4360);
    await using visitor = await Visitor.arrive(browser, site.address, KEPT);
    await offlineState(visitor, 'ready');
    await site.goDown();
    await visitor.page.goto(`${site.address}#/consent`);
    await visitor.page.reload();
    await visitor.page.getByRole('heading', { name: 'Open a request' }).waitFor();
    await visitor.page.goto(site.address);
    await visitor.page.reload();
    await visitor.trySamples();
    const file = await visitor.export('png');
    expect(await visitor.verify(file)).toMatchObject({ manifest: 'valid', metadata: 'valid' });
    const other = await visitor.page.goto(`${site.address}not-there.html`).catch(() => null);
    expect(other).toBeNull();
  });

  it('keeps every file with the policy it was served under', async () => {
    await using site = await SiteCopy.serve('', 4370);
    await using visitor = await Visitor.arrive(browser, site.address, KEPT);
    await offlineState(visitor, 'ready');
    const policies = await visitor.page.evaluate(async () => {
      const found: (string | null)[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const response of await cache.matchAll())
          found.push(response.headers.get('Content-Security-Policy'));
      }
      return found;
    });
    expect(policies.length).toBeGreaterThan(20);
    for (const policy of policies) expect(policy).toContain("connect-src 'self'");
  });
});

/** What a script at the same origin could do: other contents, under the address of every kept file whose address holds this name. */
async function poison({ page }: Visitor, fileName: string, contents: string): Promise<number> {
  return page.evaluate(
    async ([name, body]) => {
      let poisoned = 0;
      for (const cacheName of await caches.keys()) {
        const cache = await caches.open(cacheName);
        for (const { url } of await cache.keys()) {
          if (!new URL(url).pathname.includes(name)) continue;
          await cache.put(url, new Response(body));
          poisoned++;
        }
      }
      return poisoned;
    },
    [fileName, contents] as const,
  );
}

describe('a cache that somebody has written into', () => {
  it('with a looser policy closes everything; with other models or another label shows nothing', async () => {
    await using site = await SiteCopy.serve('', 4390);
    const strict = JSON.stringify({ schema: 'persona-grata/policy/1', purposes: ['personal'] });
    await writeFile(site.path('policy.json'), strict);
    await using visitor = await Visitor.arrive(browser, site.address, KEPT);
    await offlineState(visitor, 'ready');
    await site.goDown();

    const loose = JSON.stringify({ schema: 'persona-grata/policy/1', purposes: ['personal', 'sexual'] });
    expect(await poison(visitor, 'policy.json', loose)).toBe(1);
    await visitor.page.reload();
    await visitor.page
      .getByText(/rules of this installation .* cannot be read/)
      .first()
      .waitFor();
    await visitor.page.getByRole('button', { name: SAMPLES }).click();
    await visitor.previewState('unconsented');

    expect(await poison(visitor, 'policy.json', strict)).toBe(1);
    for (const [file, sentence] of [
      ['/label-', /label/],
      ['/face_landmarker', /Looking for faces failed/],
    ] as const) {
      expect(await poison(visitor, file, 'Not what it was.'), file).toBe(1);
      await visitor.page.reload();
      await visitor.page.getByRole('button', { name: SAMPLES }).click();
      await visitor.alert.getByText(sentence).waitFor();
      expect(await visitor.page.locator('.preview').getAttribute('data-state'), file).not.toBe('swapped');
    }
  });
});

describe('a newer version', () => {
  it('waits until the visitor wants it', async () => {
    await using site = await SiteCopy.serve('', 4380);
    await using visitor = await Visitor.arrive(browser, site.address, KEPT);
    await offlineState(visitor, 'ready');
    await appendFile(site.path('sw.js'), '\n// Another build.\n');
    await visitor.page.reload();
    await offlineState(visitor, 'new-version');
    await visitor.trySamples();
    // Still the one that was begun with: the newer one has not taken over.
    await offlineState(visitor, 'new-version');
    await visitor.page.getByRole('button', { name: 'Use it now' }).click();
    await offlineState(visitor, 'ready');
    await visitor.previewState('empty');
  });
});
