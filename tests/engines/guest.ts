import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';

export type Engine = 'chrome' | 'firefox';

const LONGEST_WAIT_IN_MILLISECONDS = 90_000;
/** A film, on a machine without a graphics card. */
const LONGEST_EXPORT_IN_MILLISECONDS = 300_000;

/** A newcomer with a browser of their own, Firefox or Chromium, who works the page by what it says. The caller closes it. */
export class Guest implements AsyncDisposable {
  readonly page: Page;
  /** As the browser calls itself. */
  readonly version: string;
  /** What the page wrote on the console as errors, and errors that nobody caught. */
  readonly complaints: string[] = [];
  readonly #browser: Browser;
  readonly #downloads: string;

  private constructor(browser: Browser, page: Page, version: string, downloads: string) {
    this.#browser = browser;
    this.page = page;
    this.version = version;
    this.#downloads = downloads;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      // WebAssembly writes its greetings where errors go.
      if (message.type() === 'error' && !message.text().startsWith('INFO:'))
        this.complaints.push(message.text());
    });
  }

  static async arrive(engine: Engine, executablePath: string, address: string): Promise<Guest> {
    const downloads = await mkdtemp(join(tmpdir(), 'persona-grata-downloads-'));
    const browser = await puppeteer.launch({
      browser: engine,
      executablePath,
      // Without a window Firefox has no WebGL.
      headless: engine === 'chrome',
      args:
        engine === 'chrome'
          ? ['--no-sandbox', '--enable-unsafe-swiftshader']
          : ['--width=1280', '--height=1000'],
      extraPrefsFirefox: {
        'webgl.force-enabled': true,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
        'browser.helperApps.neverAsk.saveToDisk':
          'image/png,image/jpeg,image/webp,image/gif,video/mp4,video/webm,application/c2pa',
      },
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.setDefaultTimeout(LONGEST_WAIT_IN_MILLISECONDS);
    const guest = new Guest(browser, page, await browser.version(), downloads);
    await page.goto(`${address}?lang=en`);
    return guest;
  }

  async press(button: string): Promise<void> {
    await (await this.#element('button', button)).click();
  }

  /** A choice among several, a switch, or a link. */
  async choose(kind: 'label' | 'a', text: string): Promise<void> {
    await (await this.#element(kind, text)).click();
    await this.idle();
  }

  async fill(label: string, text: string): Promise<void> {
    await (await this.#field(label)).type(text);
  }

  async select(label: string, value: string): Promise<void> {
    await (await this.#field(label)).select(value);
  }

  async bring(label: string, path: string): Promise<void> {
    await ((await this.#field(label)) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await this.idle();
  }

  /** Waits until the preview shows what `state` says, and nothing is being worked on. */
  async previewState(state: string): Promise<void> {
    await this.page.waitForSelector(`.preview[data-state="${state}"]`);
    await this.idle();
  }

  /** Nothing is being worked on any more; what went wrong is thrown in the page's own words. */
  async idle(timeout = LONGEST_WAIT_IN_MILLISECONDS): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('.notice-busy'), { timeout });
    const problem = await this.page.evaluate(() => document.querySelector('.notice-error p')?.textContent);
    if (problem) throw new Error(problem);
  }

  /** Exports in one format, and gives back what landed among the downloads. */
  async export(format: string): Promise<Buffer> {
    const before = await readdir(this.#downloads);
    await this.select('Format', format);
    await this.press('Export');
    await this.page.waitForSelector('.notice-busy');
    await this.idle(LONGEST_EXPORT_IN_MILLISECONDS);
    const extension = { jpeg: 'jpg' }[format] ?? format;
    const started = Date.now();
    for (;;) {
      const names = (await readdir(this.#downloads)).filter((name) => !before.includes(name));
      const isWriting = names.some((name) => /\.(part|crdownload)$/.test(name));
      const name = names.find((candidate) => candidate.endsWith(`.${extension}`));
      if (name !== undefined && !isWriting) {
        // Firefox may look at what it saved, in a tab of its own, and lets the pages behind it run ever slower.
        await this.page.bringToFront();
        return readFile(join(this.#downloads, name));
      }
      if (Date.now() - started > 30_000) throw new Error(`No ${format} among the downloads.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
    await rm(this.#downloads, { recursive: true, force: true });
  }

  async #element(kind: string, text: string): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(`${kind}::-p-text(${text})`, { visible: true });
    if (!found) throw new Error(`There is no ${kind} that says “${text}”.`);
    return found;
  }

  /** By its name, as it is read out. */
  async #field(name: string): Promise<ElementHandle> {
    // No function in it has a name: what runs the scripts would add a word that pages do not know.
    const found = await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].find(
          (field) =>
            field.checkVisibility() &&
            [
              field.getAttribute('aria-label'),
              ...[...(field.labels ?? [])].map(({ textContent }) => textContent.trim()),
            ].includes(wanted),
        ) ?? null,
      {},
      name,
    );
    return found as ElementHandle;
  }
}
