import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { violationsOf } from '../support/axe.ts';
import { ServedHostPage } from '../support/host-page.ts';
import { ServedApp } from '../support/served-app.ts';

let browser: Browser;
let host: ServedHostPage;
let stranger: ServedHostPage;
let app: ServedApp;

beforeAll(async () => {
  [host, stranger] = await Promise.all([ServedHostPage.start(), ServedHostPage.start()]);
  app = await ServedApp.start({
    'embed.json': JSON.stringify({ schema: 'persona-grata/embed/1', origins: [host.origin] }),
  });
  host.installation = stranger.installation = app.address;
  await host.showHandbookExample();
  await stranger.showHandbookExample();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await app.close();
  await host[Symbol.asyncDispose]();
  await stranger[Symbol.asyncDispose]();
});

/** Everything that reaches the page around, as it comes. */
async function openHost(
  address: string,
): Promise<{ page: Page; frame: FrameLocator; heard: () => Promise<Heard[]> }> {
  const page = await browser.newPage({ serviceWorkers: 'block', acceptDownloads: true, locale: 'en-GB' });
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data, origin }: MessageEvent<{ detail?: { file?: Blob } }>) => {
      heard.push({ ...data, origin, size: data.detail?.file?.size ?? null });
    });
  });
  await page.goto(address);
  const heard = () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  return { page, frame: page.frameLocator('iframe'), heard };
}

interface Heard {
  readonly type: string;
  readonly origin: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly size: number | null;
}

it('serves the page of the handbook: wishes go in, words and a given file come out', async () => {
  const { page, frame, heard } = await openHost(host.origin);
  const types = async () => (await heard()).map(({ type }) => type);
  await frame.getByRole('button', { name: 'Try it with people who do not exist' }).click();
  await frame.locator('.preview[data-state="swapped"]').waitFor();
  await expect.poll(types).toContain('ready');
  // Our own people agree by themselves.
  expect(await types()).toContain('consent');

  const element = page.locator('persona-grata');
  await element.evaluate((node) => {
    node.setAttribute('language', 'fr');
    node.setAttribute('appearance', 'dark');
    node.setAttribute('mode', 'trade');
  });
  await frame.getByRole('radio', { name: 'Échange', exact: true }).and(frame.locator(':checked')).waitFor();
  expect(await frame.locator('html').getAttribute('data-appearance')).toBe('dark');
  await element.evaluate((node) => {
    node.setAttribute('language', 'en');
    node.setAttribute('mode', 'swap');
  });

  const save = async () => {
    await frame.getByLabel('Format', { exact: true }).selectOption('png');
    await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      frame.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    await frame.locator('.receipt').waitFor();
  };
  await save();
  expect(await frame.getByRole('button', { name: /^Give / }).count()).toBe(0);
  await frame.getByLabel('Who will see it').selectOption('unlisted');
  await frame.locator('.preview[data-state="swapped"]').waitFor();
  await save();
  await frame.getByRole('button', { name: new RegExp(`^Give .* to ${host.origin}$`) }).click();
  await expect
    .poll(() => page.locator('#given').textContent())
    .toMatch(/^persona-grata_ai-modified_.*\.png, \d{5,} bytes$/);
  const given = (await heard()).filter(({ type }) => type === 'exported');
  expect(given.map(({ size, origin }) => [size! > 10_000, origin])).toEqual([
    [true, new URL(app.address).origin],
  ]);

  // What the page around forbids is not offered, whatever it says afterwards.
  const forbid = (policy: object) =>
    element.evaluate(
      (node, text) => {
        node.setAttribute('policy', text);
      },
      JSON.stringify({ schema: 'persona-grata/policy/1', ...policy }),
    );
  await forbid({ purposes: ['education'] });
  const purposes = () => frame.getByLabel('Purpose').locator('option').count();
  await expect.poll(purposes).toBe(1);
  await forbid({ operator: 'Somebody else' });
  await element.evaluate((node) => {
    node.setAttribute('mode', 'attest');
  });
  await expect.poll(types).toContain('failed');
  expect(await purposes()).toBe(1);
  expect(await frame.getByText('Somebody else').count()).toBe(0);
  expect(JSON.stringify((await heard()).filter(({ type }) => type === 'consent'))).not.toMatch(/record|sha/i);
  await page.close();
});

it('lets nobody agree through something that is laid over the button', async () => {
  const { page, frame } = await openHost(host.origin);
  await frame.locator('.preview').waitFor();
  await frame
    .getByLabel('Target', { exact: true })
    .setInputFiles(new URL('../../public/samples/tomas.png', import.meta.url).pathname);
  const person = frame.getByRole('group', { name: /^Person 1/ });
  await person.locator('summary').first().click();
  await person.getByLabel('This is me').check();
  const agree = person.getByRole('button', { name: 'Attest' });
  await agree.scrollIntoViewIfNeeded();
  await expect.poll(() => agree.isEnabled()).toBe(true);
  await page.evaluate(() => {
    const lure = document.createElement('div');
    lure.setAttribute('id', 'lure');
    const { style } = lure;
    Object.assign(style, { position: 'fixed', inset: '0', background: 'white', pointerEvents: 'none' });
    document.body.append(lure);
  });
  await expect.poll(() => agree.isEnabled()).toBe(false);
  await frame.getByText('Something on the page around lies over this button').waitFor();
  await page.evaluate(() => {
    document.querySelector('#lure')!.remove();
  });
  await expect.poll(() => agree.isEnabled()).toBe(true);
  await page.close();
});

it('shows nothing of itself in a page that is not allowed, with the header or without', async () => {
  const refused = await browser.newPage();
  const complaint = refused.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await refused.goto(stranger.origin);
  await complaint;
  await refused.close();

  const page = await browser.newPage({ serviceWorkers: 'block', bypassCSP: true, locale: 'en-GB' });
  await page.route(`${app.address}**`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
  await page.goto(stranger.origin);
  const frame = page.frameLocator('iframe');
  await frame.getByText('This page may not show Persona Grata inside itself.').waitFor();
  expect(await frame.getByRole('button').count()).toBe(0);
  expect(await frame.getByRole('link').count()).toBe(1);
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});
