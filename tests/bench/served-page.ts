import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** A page of the benchmarks, built as the app is built and served from a folder of its own. The caller closes it. */
export class ServedPage implements AsyncDisposable {
  readonly address: string;
  readonly #close: () => Promise<void>;

  private constructor(address: string, close: () => Promise<void>) {
    this.address = address;
    this.#close = close;
  }

  /** @param name - of the page's folder beside this file. */
  static async start(name: string): Promise<ServedPage> {
    const outDir = await mkdtemp(join(tmpdir(), 'persona-grata-bench-'));
    const root = fileURLToPath(new URL(name, import.meta.url));
    const publicDir = fileURLToPath(new URL('../../public', import.meta.url));
    const shared = { configFile: false, root, publicDir, logLevel: 'error' } as const;
    await build({
      ...shared,
      base: './',
      define: { APP_VERSION: '"bench"' },
      worker: { format: 'es' },
      build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
    });
    const server = await preview({ ...shared, build: { outDir }, preview: { port: 4400, open: false } });
    return new ServedPage(server.resolvedUrls!.local[0]!, async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }
}
