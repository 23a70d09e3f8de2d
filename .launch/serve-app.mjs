import { join } from 'node:path';
import { embeddingOrigins } from './embedding-origins.mjs';
import { LaunchError } from './launch-error.mjs';
import { securityHeaders } from './security-headers.mjs';

export const USUAL_PORT = 4173;

/** @typedef {{ number: number, isChosen: boolean }} Port - a chosen port must not be exchanged for another */

/**
 * @param {string | undefined} text - the environment's `PORT`
 * @returns {Port}
 * @throws LaunchError when it is no port
 */
export function portFrom(text) {
  if (text === undefined || text === '') return { number: USUAL_PORT, isChosen: false };
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > 65_535) {
    throw new LaunchError(`PORT is "${text}", which is no port: choose a whole number from 1 to 65535.`);
  }
  return { number, isChosen: true };
}

/**
 * Serves a built app on this machine alone.
 *
 * @param {string} root - the folder that holds `dist`
 * @param {Port} port - a port that is taken gives way to the next free one, unless it was chosen
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address ends with a slash; the caller closes
 * @throws LaunchError when the chosen port is taken or may not be used
 */
export async function serveApp(root, port) {
  const { preview } = await import('vite');
  /** @type {import('vite').PreviewServer} */
  let server;
  try {
    server = await preview({
      root,
      configFile: false,
      logLevel: 'silent',
      // A path that does not exist is a 404, not the first page again.
      appType: 'mpa',
      preview: { host: 'localhost', port: port.number, strictPort: port.isChosen, open: false },
      plugins: [
        {
          name: 'headers-on-every-response',
          configurePreviewServer({ httpServer }) {
            // Vite's own `preview.headers` reach only files that are found; this reaches every response there is.
            httpServer.prependListener('request', (_request, response) => {
              const headers = securityHeaders(embeddingOrigins(join(root, 'dist')));
              for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
            });
          },
        },
      ],
    });
  } catch (error) {
    throw portComplaint(error, port) ?? error;
  }
  const address = server.resolvedUrls?.local[0];
  if (address === undefined)
    throw new LaunchError('The name "localhost" does not lead to this machine: repair its hosts file.');
  return { address, close: () => server.close() };
}

/**
 * @param {unknown} error
 * @param {Port} port
 */
function portComplaint(error, { number }) {
  const text =
    error instanceof Error ? `${/** @type {NodeJS.ErrnoException} */ (error).code} ${error.message}` : '';
  if (/EADDRINUSE|already in use/.test(text)) {
    return new LaunchError(
      `Port ${number} is taken: set PORT to another, or leave it away to get the next free one.`,
    );
  }
  if (/No available ports/.test(text)) {
    return new LaunchError(`Every port from ${number} upwards is taken: set PORT to a free one.`);
  }
  if (text.includes('EACCES')) {
    return new LaunchError(`Port ${number} may not be used by you: set PORT to one above 1023.`);
  }
  return null;
}
