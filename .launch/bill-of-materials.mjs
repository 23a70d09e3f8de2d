import { readFileSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { LaunchError } from './launch-error.mjs';
import { collectNotices } from './notices.mjs';
import { npm } from './npm.mjs';

/** @typedef {{ name: string, version: string, purl?: string }} Component */
/** @typedef {{ metadata: { component: { name: string, type: string } }, components: (Component & Record<string, unknown>)[] }} BillOfMaterials */

/**
 * What ships, in CycloneDX: the packages whose code does, as npm lists them, and those that models and the font are made from.
 *
 * @returns {Promise<string>}
 * @throws LaunchError when npm cannot say it
 */
export async function billOfMaterials() {
  const { code, output } = await npm([
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',
    '--omit=dev',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new LaunchError(`npm cannot list what ships, and says why:\n${output.trim()}`);
  const bill = /** @type {BillOfMaterials} */ (JSON.parse(output));
  const { name } = /** @type {{ name: string }} */ (
    JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'))
  );
  // npm takes the name of the folder.
  bill.metadata.component.name = name;
  const known = new Set(bill.components.map(({ purl }) => purl));
  for (const notice of collectNotices()) {
    const purl = `pkg:npm/${notice.name.replace('@', '%40')}@${notice.version}`;
    if (known.has(purl)) continue;
    bill.components.push({
      'bom-ref': `${notice.name}@${notice.version}`,
      type: notice.use === 'code' ? 'library' : 'data',
      name: notice.name,
      version: notice.version,
      description: notice.use,
      purl,
      licenses: [{ expression: notice.licence }],
    });
  }
  return `${JSON.stringify(bill, null, 2)}\n`;
}
