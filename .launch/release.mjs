/**
 * `npm run release`: builds the app and puts a folder into `out` that runs from a stick or a server in the house. `-- --key FILE` signs its list of
 * hashes.
 */
import './require-node.mjs';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { billOfMaterials } from './bill-of-materials.mjs';
import { inCheckout } from './checkout.mjs';
import { launch } from './launch-error.mjs';
import { makeRelease, readPrivateKey } from './make-release.mjs';
import { setUp } from './set-up.mjs';

await launch(async () => {
  const { values } = parseArgs({ options: { key: { type: 'string' } } });
  const privateKey = values.key === undefined ? null : readPrivateKey(values.key);
  await setUp();
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'))
  );
  const folder = inCheckout('out', `persona-grata-${version}`);
  const { files, isSigned } = makeRelease({
    app: inCheckout('dist'),
    folder,
    version,
    billOfMaterials: await billOfMaterials(),
    privateKey,
  });
  console.log(`${folder}: ${files} files, ${isSigned ? 'signed' : 'not signed, since no --key was given'}.`);
});
