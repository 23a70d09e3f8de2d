/**
 * Says whether this release is what was released: `node check.mjs`, or `node check.mjs --signer KEY.pem` with the releaser's public key from a
 * place that is not this folder. Ends with 1 when anything differs.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesBelow } from './files-below.mjs';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const [SUMS, SIGNATURE, SIGNER] = ['SHA256SUMS', 'SHA256SUMS.sig', 'signer.pem'];
/** What an operator may put there. */
const OPERATORS = ['app/policy.json', 'app/kiosk.json', 'app/embed.json'];

/** @type {string[]} */
const faults = [];
checkFiles();
checkSignature(parseArgs({ options: { signer: { type: 'string' } } }).values.signer);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function checkFiles() {
  const listed = new Map(
    readFileSync(join(FOLDER, SUMS), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => /** @type {const} */ ([line.slice(66), line.slice(0, 64)])),
  );
  for (const [name, sum] of listed) {
    const path = join(FOLDER, name);
    if (!existsSync(path)) faults.push(`${name} is missing.`);
    else if (createHash('sha256').update(readFileSync(path)).digest('hex') !== sum)
      faults.push(`${name} is not what was released.`);
  }
  for (const name of filesBelow(FOLDER)) {
    if (listed.has(name) || [SUMS, SIGNATURE, SIGNER].includes(name)) continue;
    if (OPERATORS.includes(name)) console.log(`${name} was put here by whoever runs this installation.`);
    else faults.push(`${name} does not belong to the release.`);
  }
  if (faults.length === 0) console.log(`${listed.size} files are those of the list.`);
}

/** @param {string | undefined} given - path of a public key */
function checkSignature(given) {
  if (!existsSync(join(FOLDER, SIGNATURE))) {
    const sentence = 'The list is not signed: it shows damage, and not who made it.';
    if (given === undefined) console.log(sentence);
    else faults.push(sentence);
    return;
  }
  const key = createPublicKey(readFileSync(given ?? join(FOLDER, SIGNER)));
  const [list, signature] = [SUMS, SIGNATURE].map((name) => readFileSync(join(FOLDER, name)));
  const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  if (!list || !signature || !verify(algorithm, list, key, signature)) {
    faults.push('The signature is not of this list by this key.');
    return;
  }
  const print = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  console.log(`The list is signed by the key ${print}.`);
  if (given === undefined)
    console.log('That key came with the release: compare it with the one that the releaser has published.');
}
