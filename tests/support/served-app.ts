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

  static async start(): Promise<ServedApp> {
    const { address, close } = await serveApp(root, FIRST_PORT);
    return new ServedApp(address, close);
  }

  async close(): Promise<void> {
    await this.#close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
