import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveApp } from '../../.launch/serve-app.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Away from the port a person's own copy runs on; the next free one is taken when this is not. */
const FIRST_PORT = { number: 4300, isChosen: false };

/** The built app, served as `npm start` serves it. The caller closes it. */
export class ServedApp implements AsyncDisposable {
  readonly #close: () => Promise<void>;
  /** Ends with a slash. */
  readonly address: string;

  private constructor(address: string, close: () => Promise<void>) {
    this.address = address;
    this.#close = close;
  }

  /** @param files - what an operator puts beside the app, by name. */
  static async start(files: Readonly<Record<string, string>> = {}): Promise<ServedApp> {
    if (Object.keys(files).length === 0) {
      const { address, close } = await serveApp(root, FIRST_PORT);
      return new ServedApp(address, close);
    }
    const copy = await mkdtemp(join(tmpdir(), 'persona-grata-served-'));
    await cp(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(copy, 'dist', name), text);
    const { address, close } = await serveApp(copy, FIRST_PORT);
    return new ServedApp(address, async () => {
      await close();
      await rm(copy, { recursive: true });
    });
  }

  async close(): Promise<void> {
    await this.#close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
