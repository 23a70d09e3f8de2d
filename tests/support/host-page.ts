import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's page, on an origin of its own and under a strict policy of its own. The caller closes it. */
export class ServedHostPage implements AsyncDisposable {
  readonly #server: Server;
  /** Of the app inside; known only once that is served. */
  installation = '';
  /** Of the page, by name; the rest does not exist. */
  files: Readonly<Record<string, string>> = {};

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', ({ url = '/' }, response) => {
      const name = url.replace(/\?.*$/, '');
      const text = this.files[name];
      const installation = new URL(this.installation).origin;
      response.writeHead(text === undefined ? 404 : 200, {
        'content-type': name.endsWith('.js') ? 'text/javascript' : 'text/html',
        'content-security-policy': `default-src 'none'; script-src 'self' ${installation}; frame-src ${installation}`,
      });
      response.end(text);
    });
  }

  static async start(): Promise<ServedHostPage> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ServedHostPage(server);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The page of the handbook for pages around the app, with the address of the app that is served here. */
  async showHandbookExample(): Promise<void> {
    const handbook = await readFile(new URL('../../EMBEDDING.md', import.meta.url), 'utf8');
    const [html, script] = ['html', 'js'].map(
      (language) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(handbook)?.[1] ?? '',
    ) as [string, string];
    this.files = {
      '/': html.replaceAll('https://faces.school.example/', this.installation),
      '/lesson.js': script,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
