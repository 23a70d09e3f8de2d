import { fileURLToPath } from 'node:url';
import { type PreviewServer, preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built app behind the headers it ships with, on a free port of this machine. The caller closes it. */
export class ServedApp implements AsyncDisposable {
  readonly #server: PreviewServer;
  /** Ends with a slash. */
  readonly address: string;

  private constructor(server: PreviewServer, address: string) {
    this.#server = server;
    this.address = address;
  }

  static async start(): Promise<ServedApp> {
    const server = await preview({
      root,
      logLevel: 'error',
      preview: { port: 4300, strictPort: false, open: false },
    });
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('The app is not built: run `npm run build` first.');
    return new ServedApp(server, address);
  }

  async close(): Promise<void> {
    await this.#server.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
