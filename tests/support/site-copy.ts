import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveApp } from '../../.launch/serve-app.mjs';

/** A copy of the built app on a site of its own, which may be changed and may go away. The caller closes it. */
export class SiteCopy implements AsyncDisposable {
  readonly #root: string;
  readonly #folder: string;
  #close: (() => Promise<void>) | null = null;
  #port: number;
  /** Ends with a slash. */
  address = '';

  private constructor(root: string, folder: string, port: number) {
    [this.#root, this.#folder, this.#port] = [root, folder, port];
  }

  /** @param folder - below the root of the site, without slashes at its ends; empty for the root. */
  static async serve(folder: string, port: number): Promise<SiteCopy> {
    const root = await mkdtemp(join(tmpdir(), 'persona-grata-site-'));
    await cp(fileURLToPath(new URL('../../dist', import.meta.url)), join(root, 'dist', folder), {
      recursive: true,
    });
    const site = new SiteCopy(root, folder, port);
    await site.goUp();
    return site;
  }

  /** Where a file of the copy lies, to be changed. */
  path(file: string): string {
    return join(this.#root, 'dist', this.#folder, file);
  }

  /** Serves it (again), on the port it had. */
  async goUp(): Promise<void> {
    const { address, close } = await serveApp(this.#root, {
      number: this.#port,
      isChosen: this.#close !== null,
    });
    this.address = this.#folder === '' ? address : `${address}${this.#folder}/`;
    this.#port = Number(new URL(address).port);
    this.#close = close;
  }

  /** As when the network is gone. */
  async goDown(): Promise<void> {
    await this.#close?.();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.goDown();
    await rm(this.#root, { recursive: true });
  }
}
