import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Download, Locator, Page } from 'playwright';

export interface TakenFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Form values for one attestation, as a visitor would fill them in. */
export type Answer =
  /** With a witness, unless the live check was passed before. */
  | { readonly kind: 'This is me'; readonly name: string; readonly isLive?: boolean }
  | { readonly kind: 'I have this person’s consent'; readonly name: string; readonly date: string }
  | {
      readonly kind: 'A parent or guardian consents';
      readonly name: string;
      readonly guardian: string;
      readonly date: string;
    }
  | { readonly kind: 'Nobody real (synthetic or artwork)'; readonly description: string };

/** A visitor with a browser of their own: works the page through its labels and buttons only. The caller closes it. */
export class Visitor implements AsyncDisposable {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every address that anything in this browser asked for, workers included. */
  readonly requests: string[] = [];
  /** What the page and its workers wrote on the console as errors. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    context.on('request', (request) => this.requests.push(request.url()));
    context.on('console', (message) => {
      // WebAssembly writes its greetings where errors go.
      if (message.type() === 'error' && !message.text().startsWith('INFO:'))
        this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async arrive(
    browser: Browser,
    address: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      acceptDownloads: true,
      locale: 'en-GB',
      // Whoever asks for the whole site to be kept says so; the others need not wait for it.
      serviceWorkers: 'block',
      ...options,
    });
    const visitor = new Visitor(context, await context.newPage());
    await visitor.page.goto(address);
    return visitor;
  }

  get preview(): Locator {
    return this.page.getByRole('img', { name: 'Preview' });
  }

  get people(): Locator {
    return this.page.getByRole('region', { name: 'People' }).getByRole('group', { name: /^Person \d/ });
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  async trySamples(state: 'swapped' | 'animated' = 'swapped'): Promise<void> {
    await this.page.getByRole('button', { name: 'Try it with people who do not exist' }).click();
    await this.previewState(state);
  }

  async chooseMode(mode: 'Swap' | 'Animate' | 'Trade' | 'Chorus'): Promise<void> {
    await this.page.getByRole('radio', { name: mode, exact: true }).check();
    await this.idle();
  }

  async openCamera(): Promise<void> {
    await this.page.getByRole('button', { name: 'Use the camera' }).click();
    await this.page.getByRole('button', { name: 'Close the camera' }).waitFor();
    await this.idle();
  }

  /** Everyone who is waited for agrees, being nobody real. */
  async attestEveryone(): Promise<void> {
    for (const person of await this.waitingPeople()) {
      await this.attest(person, {
        kind: 'Nobody real (synthetic or artwork)',
        description: 'Rendered by this project',
      });
    }
  }

  /** Works a button that ends in downloads, and gives back what landed there: a video, and what lies beside it. */
  async takeMoving(button: 'Export' | 'Stop recording', files = 1): Promise<TakenFile[]> {
    const downloads: Download[] = [];
    const landed = new Promise<void>((resolve) => {
      this.page.on('download', (download) => {
        downloads.push(download);
        if (downloads.length === files) resolve();
      });
    });
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const problem = this.alert.filter({ hasText: /\S/ }).waitFor({ timeout: 170_000 });
    const failed = problem.then(async () => {
      throw new Error(`No file: ${(await this.alert.textContent()) ?? ''}`);
    });
    failed.catch(() => undefined);
    await Promise.race([landed, failed]);
    await this.idle();
    return Promise.all(
      downloads.map(async (download) => ({
        fileName: download.suggestedFilename(),
        bytes: await readFile(await download.path()),
      })),
    );
  }

  async exportMoving(format: 'mp4' | 'webm' | 'gif'): Promise<TakenFile[]> {
    await this.page.getByLabel('Format', { exact: true }).selectOption(format);
    return this.takeMoving('Export', format === 'webm' ? 2 : 1);
  }

  /** Waits until the preview shows what `state` says. */
  async previewState(
    state: 'empty' | 'unconsented' | 'unchanged' | 'swapped' | 'animated' | 'waiting',
  ): Promise<void> {
    await this.page.locator(`.preview[data-state="${state}"]`).waitFor();
    await this.idle();
  }

  /** Waits until nothing is being worked on. */
  async idle(): Promise<void> {
    await this.page.locator('.notice-busy').waitFor({ state: 'detached' });
  }

  async choose(
    input: 'Source portrait' | 'Target' | 'Driving video' | 'File to verify',
    file: string | { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    await this.page.getByLabel(input, { exact: true }).setInputFiles(file);
    await this.idle();
  }

  async attest(person: Locator, answer: Answer): Promise<void> {
    await person.getByLabel(answer.kind).check();
    if (answer.kind === 'This is me') {
      await person.getByLabel('Your name or initials').fill(answer.name);
      await person.getByLabel('I am 18 or older').check();
      if (answer.isLive !== true) {
        await person.getByText('No camera, or it cannot be used').click();
        await person.getByRole('checkbox', { name: /Somebody else is here as a witness/ }).check();
        await person.getByLabel('Name or initials of the witness').fill('W. S.');
      }
    } else if (answer.kind === 'I have this person’s consent') {
      await person.getByLabel('Their name or initials').fill(answer.name);
      await person.getByLabel('Date they agreed').fill(answer.date);
      await person.getByLabel('This person is 18 or older').check();
    } else if (answer.kind === 'A parent or guardian consents') {
      await person.getByLabel('The child’s initials').fill(answer.name);
      await person.getByLabel('Name or initials of the parent or guardian').fill(answer.guardian);
      await person.getByLabel('Date they agreed').fill(answer.date);
    } else {
      await person.getByLabel('Where it comes from').fill(answer.description);
    }
    await person.getByRole('button', { name: 'Attest' }).click();
    await this.idle();
  }

  /** Exports as a visitor does and gives back what landed in the downloads. */
  async export(format: 'png' | 'jpeg' | 'webp'): Promise<TakenFile> {
    await this.page.getByLabel('Format', { exact: true }).selectOption(format);
    const [download] = await Promise.all([
      this.page.waitForEvent('download', { timeout: 90_000 }),
      this.page.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    return { fileName: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** Everyone whose consent the swap still waits for. */
  async waitingPeople(): Promise<Locator[]> {
    const waiting = await this.people.filter({ has: this.page.locator('details[open] form') }).all();
    const names = await Promise.all(waiting.map((person) => person.getAttribute('aria-label')));
    return names.map((name) => this.page.getByRole('group', { name: name ?? '', exact: true }));
  }

  /** Which pictures are in play, as the page lists them. */
  async swapName(): Promise<string> {
    const names = await this.page.locator('.picture-list strong').allTextContents();
    return names.join(' on ');
  }

  /** What the page says of the file it just made. */
  async receipt(): Promise<{
    widthInPixels: number;
    heightInPixels: number;
    exportId: string;
    frameCount?: number;
    durationSeconds?: number;
    videoCodec?: string;
    stageMilliseconds: Record<string, number>;
  }> {
    return JSON.parse((await this.page.locator('.receipt').getAttribute('data-receipt')) ?? '{}') as Awaited<
      ReturnType<Visitor['receipt']>
    >;
  }

  /** State of each layer on the verify page, by the layer's key; for a WebM with the statement beside it. */
  async verify(file: TakenFile, sidecar?: TakenFile): Promise<Readonly<Record<string, string>>> {
    await this.page.getByRole('link', { name: 'Verify', exact: true }).first().click();
    const files = [file, ...(sidecar ? [sidecar] : [])].map(({ fileName, bytes }) => ({
      name: fileName,
      mimeType: 'application/octet-stream',
      buffer: bytes,
    }));
    await this.page.getByLabel('File to verify', { exact: true }).setInputFiles(files);
    await this.idle();
    const layers = this.page.getByRole('region', { name: 'Verdict' }).locator('.layer');
    await layers.first().waitFor();
    const states = await layers.evaluateAll((cards) =>
      cards.map((card) => [
        (card as HTMLElement).dataset['layer'] ?? '',
        (card as HTMLElement).dataset['state'] ?? '',
      ]),
    );
    return Object.fromEntries(states) as Record<string, string>;
  }

  /** Whatever was asked of any other site than the one visited. */
  get foreignRequests(): string[] {
    return this.requests.filter(
      (address) => !/^(about|blob|data):/.test(address) && new URL(address).hostname !== 'localhost',
    );
  }

  /** @throws Error when anything left the site: no visit of any test may end otherwise. */
  async close(): Promise<void> {
    const { foreignRequests } = this;
    await this.context.close();
    if (foreignRequests.length > 0) throw new Error(`Requests left the site: ${foreignRequests.join(', ')}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
