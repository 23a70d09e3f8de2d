import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { filesBelow } from './files-below.mjs';
import { hostingRecipes } from './hosting-recipes.mjs';
import { LaunchError } from './launch-error.mjs';
import { SECURITY_HEADERS } from './security-headers.mjs';

/** What is signed, and by what, besides what is in the list. */
const NOT_LISTED = ['SHA256SUMS', 'SHA256SUMS.sig', 'signer.pem'];

/** What runs in a release, by its name there and its name here. */
const PROGRAMS = {
  'serve.mjs': 'serve-release.mjs',
  'check.mjs': 'check-release.mjs',
  'embedding-origins.mjs': 'embedding-origins.mjs',
  'files-below.mjs': 'files-below.mjs',
  'security-headers.mjs': 'security-headers.mjs',
};

const UNIX_START = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
if ! command -v node >/dev/null 2>&1; then
  echo "Node is needed to serve these files: install it from nodejs.org, version 20.19 or newer."
  exit 1
fi
exec node serve.mjs "$@"
`;

const WINDOWS_START = `@echo off
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
  echo Node is needed to serve these files: install it from nodejs.org, version 20.19 or newer.
  pause
  exit /b 1
)
node serve.mjs %*
if errorlevel 1 pause
`.replaceAll('\n', '\r\n');

/**
 * Puts a release together: the app, a server without dependencies and what starts it, recipes for other servers, notices, the bill of materials,
 * and the list of hashes over all of it, signed where a key is given.
 *
 * @param {object} parts
 * @param {string} parts.app - the built app
 * @param {string} parts.folder - what is there is replaced
 * @param {string} parts.version
 * @param {string} parts.billOfMaterials - CycloneDX, JSON
 * @param {string | null} parts.privateKey - PEM, Ed25519 or P-256
 * @returns {{ files: number, isSigned: boolean }}
 * @throws LaunchError when the key is of no use
 */
export function makeRelease({ app, folder, version, billOfMaterials, privateKey }) {
  const key = privateKey === null ? null : readKey(privateKey);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'hosting'), { recursive: true });
  cpSync(app, join(folder, 'app'), { recursive: true });
  for (const [name, from] of Object.entries(PROGRAMS))
    cpSync(inCheckout('.launch', from), join(folder, name));
  /** @param {string} name @param {string} text */
  const write = (name, text) => writeFileSync(join(folder, name), text);
  for (const { fileName, text } of hostingRecipes(SECURITY_HEADERS)) write(join('hosting', fileName), text);
  for (const name of ['start.sh', 'start.command']) {
    write(name, UNIX_START);
    chmodSync(join(folder, name), 0o755);
  }
  write('start.bat', WINDOWS_START);
  write('sbom.cdx.json', billOfMaterials);
  cpSync(inCheckout('LICENSE'), join(folder, 'LICENSE.txt'));
  cpSync(inCheckout('THIRD_PARTY_NOTICES.md'), join(folder, 'THIRD_PARTY_NOTICES.txt'));
  cpSync(inCheckout('HOSTING.md'), join(folder, 'HOSTING.md'));
  write('READ-ME-FIRST.txt', readMe(version, key !== null));

  const names = filesBelow(folder).filter((name) => !NOT_LISTED.includes(name));
  const list = names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`).join('');
  write('SHA256SUMS', list);
  if (key) {
    const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    writeFileSync(join(folder, 'SHA256SUMS.sig'), sign(algorithm, Buffer.from(list), key));
    write('signer.pem', createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString());
  }
  return { files: names.length, isSigned: key !== null };
}

/** @param {string} path */
export function readPrivateKey(path) {
  if (!existsSync(path))
    throw new LaunchError(`There is no key at ${path}: name the file of a private key in PEM.`);
  return readFileSync(path, 'utf8');
}

/** @param {string} pem */
function readKey(pem) {
  let key;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new LaunchError(
      'The key cannot be read: give an unencrypted private key in PEM, as `openssl genpkey -algorithm ed25519` makes it.',
    );
  }
  const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  if (key.asymmetricKeyType !== 'ed25519' && !isP256)
    throw new LaunchError('The key is of another kind: a release is signed with Ed25519 or P-256.');
  return key;
}

/**
 * @param {string} version
 * @param {boolean} isSigned
 */
function readMe(version, isSigned) {
  return `Persona Grata ${version}

Start it with start.bat (Windows), start.command (macOS) or ./start.sh (Linux), or with: node serve.mjs
It needs node 20.19 or newer, and no network. Opening app/index.html by itself shows nothing: browsers do not run such a page from a file.
Whether the files are what was released: node check.mjs
${isSigned ? 'The list of hashes is signed; check.mjs says by which key.' : 'The list of hashes is not signed.'}
For other machines in the same network, and for other servers: HOSTING.md
`;
}

/** @param {Buffer} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
