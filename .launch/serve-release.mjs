/**
 * Serves the app of a release. Needs node and nothing else: `node serve.mjs`. On this machine alone unless a certificate is given, since browsers
 * open cameras and keys to nothing else.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { embeddingOrigins } from './embedding-origins.mjs';
import { securityHeaders } from './security-headers.mjs';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const APP = join(FOLDER, 'app');
const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
});

const options = read();
const isSecure = options.cert !== undefined && options.key !== undefined;
const server = isSecure
  ? createSecureServer(
      { cert: readFileSync(String(options.cert)), key: readFileSync(String(options.key)) },
      answer,
    )
  : createServer(answer);
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  complain(
    error.code === 'EADDRINUSE'
      ? `Port ${options.port} is taken: choose another with --port.`
      : `It cannot be served: ${error.message}`,
  );
});
server.listen(Number(options.port), isSecure ? undefined : 'localhost', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  console.log(
    isSecure
      ? `Persona Grata is at https://THIS-MACHINE:${port}/ (Ctrl+C ends it)`
      : `Persona Grata is at http://localhost:${port}/ (Ctrl+C ends it)`,
  );
});

function read() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        cert: { type: 'string' },
        key: { type: 'string' },
      },
    });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
      complain(`--port is "${values.port}", which is no port: choose a whole number up to 65535.`);
    if ((values.cert === undefined) !== (values.key === undefined))
      complain('A certificate and its key belong together: give both --cert and --key, or neither.');
    return values;
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function complain(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(request, response) {
  for (const [name, value] of Object.entries(securityHeaders(embeddingOrigins(APP))))
    response.setHeader(name, value);
  const path = pathOf(request.url ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD.');
  const size = path === null ? null : sizeOf(path);
  if (path === null || size === null) return refuse(response, 404, 'Not here.');
  const isBuilt = path.includes(`${sep}assets${sep}`);
  response.setHeader('Cache-Control', isBuilt ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
  response.setHeader('Accept-Ranges', 'bytes');
  const range = rangeOf(request.headers.range, size);
  if (range === 'beyond') {
    response.setHeader('Content-Range', `bytes */${size}`);
    return refuse(response, 416, 'Not so long.');
  }
  const [start, end] = range ?? [0, size - 1];
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.setHeader('Content-Length', end - start + 1);
  response.writeHead(range ? 206 : 200);
  if (request.method === 'HEAD' || size === 0) return void response.end();
  const file = createReadStream(path, { start, end });
  // A stick that is pulled out ends the answer, not the server.
  file.on('error', () => response.destroy());
  response.on('close', () => file.destroy());
  file.pipe(response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status);
  response.end(sentence);
}

/**
 * A path below the app; null for whatever leads out of it.
 *
 * @param {string} address
 */
function pathOf(address) {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    if (path.includes('\0')) return null;
    const full = resolve(APP, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    return full.startsWith(`${APP}${sep}`) ? full : null;
  } catch {
    return null;
  }
}

/** @param {string} path */
function sizeOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
}

/**
 * One range of bytes, as players ask for them. What is not understood is answered whole.
 *
 * @param {string | undefined} header
 * @param {number} size
 * @returns {[number, number] | 'beyond' | null}
 */
function rangeOf(header, size) {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return null;
  const [, from = '', to = ''] = found;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end ? [start, end] : 'beyond';
}
