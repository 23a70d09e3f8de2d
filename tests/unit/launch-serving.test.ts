import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../.launch/security-headers.mjs';
import { USUAL_PORT, portFrom, serveApp } from '../../.launch/serve-app.mjs';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(root, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(root, 'dist', 'index.html'), '<!doctype html><title>served</title>');
  writeFileSync(join(root, 'dist', 'assets', 'worker.js'), 'onmessage = null;');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A port that somebody else holds until the returned function is called. */
async function takePort(): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    release: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}

describe('portFrom', () => {
  it('takes the usual port when none is chosen', () => {
    expect(portFrom(undefined)).toEqual({ number: USUAL_PORT, isChosen: false });
    expect(portFrom('')).toEqual({ number: USUAL_PORT, isChosen: false });
  });

  it('respects a chosen port', () => {
    expect(portFrom('8080')).toEqual({ number: 8080, isChosen: true });
  });

  it.each(['0', '65536', '-1', '80.5', 'http', '0x50', ' 80'])('refuses %j', (text) => {
    expect(() => portFrom(text)).toThrow(/PORT is ".*", which is no port: choose/);
  });
});

describe('serveApp', () => {
  it('puts the security headers on every response, whatever is asked for', async () => {
    const { address, close } = await serveApp(root, { number: USUAL_PORT, isChosen: false });
    try {
      const requests: [string, RequestInit, number][] = [
        ['', {}, 200],
        ['assets/worker.js', {}, 200],
        ['assets/worker.js', { headers: { Range: 'bytes=0-3' } }, 206],
        ['assets/worker.js', { method: 'HEAD' }, 200],
        ['assets/gone.js', {}, 404],
        ['nowhere', { headers: { Accept: 'text/html' } }, 404],
        ['%E0%A4%A', {}, 404],
      ];
      for (const [path, options, status] of requests) {
        const response = await fetch(address + path, options);
        await response.arrayBuffer();
        expect(response.status, path).toBe(status);
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
          expect(response.headers.get(name), `${name} of ${path}`).toBe(value);
        }
      }
    } finally {
      await close();
    }
  });

  it('lets only those pages show the app that embed.json names, and takes it at its word at once', async () => {
    const { address, close } = await serveApp(root, { number: USUAL_PORT, isChosen: false });
    const ancestors = async () =>
      /frame-ancestors ([^;]*)/.exec(
        (await fetch(address)).headers.get('content-security-policy') ?? '',
      )?.[1];
    const write = (origins: unknown) => {
      writeFileSync(join(root, 'dist', 'embed.json'), JSON.stringify({ origins }));
    };
    try {
      expect(await ancestors()).toBe("'none'");
      write(['https://school.example', 'http://[::1]:8080']);
      expect(await ancestors()).toBe('https://school.example http://[::1]:8080');
      for (const wrong of [['*'], ['https://school.example; script-src *'], 'https://school.example', null]) {
        write(wrong);
        expect(await ancestors(), JSON.stringify(wrong)).toBe("'none'");
      }
    } finally {
      rmSync(join(root, 'dist', 'embed.json'), { force: true });
      await close();
    }
  });

  it('turns away a page that reached it under a foreign name, with the headers too', async () => {
    const { address, close } = await serveApp(root, { number: USUAL_PORT, isChosen: false });
    const { statusCode, headers } = await new Promise<IncomingMessage>((resolve) => {
      get(address, { headers: { Host: 'elsewhere.example' } }, resolve);
    });
    await close();
    expect(statusCode).toBe(403);
    expect(headers['content-security-policy']).toBe(SECURITY_HEADERS['Content-Security-Policy']);
  });

  it('serves on this machine alone', async () => {
    const { address, close } = await serveApp(root, { number: USUAL_PORT, isChosen: false });
    await close();
    expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  it('takes the next free port when the usual one is taken', async () => {
    const { port, release } = await takePort();
    const { address, close } = await serveApp(root, { number: port, isChosen: false });
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    await close();
    await release();
  });

  it('says so when the chosen port is taken', async () => {
    const { port, release } = await takePort();
    await expect(serveApp(root, { number: port, isChosen: true })).rejects.toThrow(
      new RegExp(`^Port ${port} is taken: set PORT to another`),
    );
    await release();
  });
});
