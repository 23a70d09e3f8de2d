import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRelease } from '../../.launch/make-release.mjs';
import { SECURITY_HEADERS } from '../../.launch/security-headers.mjs';

let root = '';
let app = '';
const INDEX = '<!doctype html><title>released</title>';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  app = join(root, 'dist');
  mkdirSync(join(app, 'assets'), { recursive: true });
  writeFileSync(join(app, 'index.html'), INDEX);
  writeFileSync(join(app, 'assets', 'worker.js'), 'onmessage = null;');
  writeFileSync(join(root, 'secret.txt'), 'not for anybody');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function release(name: string, privateKey: string | null = null) {
  const folder = join(root, name);
  const made = makeRelease({ app, folder, version: '1.2.3', billOfMaterials: '{}\n', privateKey });
  return { folder, ...made };
}

const pemOf = (kind: 'ed25519' | 'P-256' | 'rsa') => {
  const pair =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : kind === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};

function check(folder: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'check.mjs'), ...parameters], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('the server of a release', () => {
  let server: ChildProcess;
  let address = '';
  beforeAll(async () => {
    server = spawn(process.execPath, [join(release('served').folder, 'serve.mjs'), '--port', '0']);
    address = await new Promise((resolve, reject) => {
      server.stdout!.on('data', (said: Buffer) => {
        const found = /http:\/\/localhost:\d+\//.exec(said.toString());
        if (found) resolve(found[0]);
      });
      server.on('exit', () => {
        reject(new Error('The server ended.'));
      });
    });
  });
  afterAll(() => {
    server.kill();
  });

  it.each<[string, RequestInit, number, string]>([
    ['', {}, 200, INDEX],
    ['index.html?lang=de', {}, 200, INDEX],
    ['assets/worker.js', {}, 200, 'onmessage = null;'],
    ['assets/worker.js', { headers: { Range: 'bytes=0-3' } }, 206, 'onme'],
    ['assets/worker.js', { headers: { Range: 'bytes=-4' } }, 206, 'ull;'],
    ['assets/worker.js', { headers: { Range: 'bytes=90-' } }, 416, 'Not so long.'],
    ['assets', {}, 404, 'Not here.'],
    ['not-there.html', {}, 404, 'Not here.'],
    ['%', {}, 404, 'Not here.'],
    ['index.html', { method: 'POST' }, 405, 'Only GET and HEAD.'],
    ['index.html', { method: 'HEAD' }, 200, ''],
  ])('answers %j with its headers', async (path, request, status, body) => {
    const response = await fetch(address + path, request);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(response.headers.get(name)).toBe(value);
    expect(await response.text()).toBe(body);
  });

  it('lets in the pages that the operator names', async () => {
    const path = join(root, 'served', 'app', 'embed.json');
    writeFileSync(path, JSON.stringify({ origins: ['https://school.example'] }));
    expect((await fetch(address)).headers.get('content-security-policy')).toMatch(
      /frame-ancestors https:\/\/school\.example$/,
    );
    rmSync(path);
  });

  it('says of what kind a file is, and for how long it holds', async () => {
    const [page, script] = await Promise.all(['', 'assets/worker.js'].map((path) => fetch(address + path)));
    expect(page!.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page!.headers.get('cache-control')).toBe('no-cache');
    expect(script!.headers.get('content-type')).toBe('text/javascript');
    expect(script!.headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/../serve.mjs', '/..%2fserve.mjs', '/%2e%2e/%2e%2e/secret.txt', '//../../secret.txt'])(
    'gives nothing that is not the app: %s',
    async (path) => {
      // A client that tidies the path up would not even ask.
      const status = await new Promise((resolve) => {
        get({ host: 'localhost', port: new URL(address).port, path }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
      });
      expect(status).toBe(404);
    },
  );
});

describe('a release', () => {
  it('without a key says that it is not signed, and is whole', () => {
    const { folder, files, isSigned } = release('unsigned');
    expect(isSigned).toBe(false);
    const { status, said } = check(folder);
    expect(status).toBe(0);
    expect(said).toContain(`${files} files are those of the list.`);
    expect(said).toContain('not signed');
    expect(readFileSync(join(folder, 'READ-ME-FIRST.txt'), 'utf8')).toContain('not signed');
    expect(check(folder, '--signer', join(folder, 'app', 'index.html')).status).toBe(1);
  });

  it.each(['ed25519', 'P-256'] as const)('is signed with %s, and by nobody else', (kind) => {
    const { folder } = release(`signed-${kind}`, pemOf(kind));
    const other = release(`other-${kind}`, pemOf(kind));
    expect(check(folder)).toMatchObject({
      status: 0,
      said: expect.stringMatching(/signed by the key [0-9a-f]{64}/) as unknown,
    });
    expect(check(folder, '--signer', join(folder, 'signer.pem')).status).toBe(0);
    expect(check(folder, '--signer', join(other.folder, 'signer.pem')).status).toBe(1);
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'a changed file',
      (folder) => {
        appendFileSync(join(folder, 'app', 'index.html'), ' ');
      },
      /app\/index.html is not what/,
    ],
    [
      'a file too many',
      (folder) => {
        writeFileSync(join(folder, 'app', 'more.js'), '');
      },
      /app\/more.js does not belong/,
    ],
    [
      'a file too few',
      (folder) => {
        rmSync(join(folder, 'app', 'assets', 'worker.js'));
      },
      /worker.js is missing/,
    ],
    [
      'another list',
      (folder) => {
        appendFileSync(join(folder, 'SHA256SUMS'), '\n');
      },
      /signature is not of this list/,
    ],
  ])('with %s is told from a whole one', (name, spoil, sentence) => {
    const { folder } = release(`spoilt-${name.replaceAll(' ', '-')}`, pemOf('ed25519'));
    spoil(folder);
    const { status, said } = check(folder);
    expect(status).toBe(1);
    expect(said).toMatch(sentence);
  });

  it('takes what an operator puts beside the app', () => {
    const { folder } = release('operated');
    writeFileSync(join(folder, 'app', 'policy.json'), '{}');
    expect(check(folder)).toMatchObject({
      status: 0,
      said: expect.stringContaining('put here by whoever runs') as unknown,
    });
  });

  it('is not made with a key of another kind, or with none that can be read', () => {
    expect(() => release('rsa', pemOf('rsa'))).toThrow(/of another kind/);
    expect(() => release('none', 'no key')).toThrow(/cannot be read/);
  });
});
