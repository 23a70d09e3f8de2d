/** Run by itself it writes THIRD_PARTY_NOTICES.md from what is installed. */
import './require-node.mjs';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inCheckout } from './checkout.mjs';
import { LaunchError, launch } from './launch-error.mjs';

export const NOTICES_NAME = 'THIRD_PARTY_NOTICES.md';

/**
 * @typedef {object} Notice
 * @property {string} name
 * @property {string} version
 * @property {string} licence - SPDX expression
 * @property {string} use - what of it ships
 * @property {string | null} text - the licence as the package holds it
 */

/** Licence texts that a package's own files point to and its archive leaves out. */
const TEXTS_LEFT_OUT = /** @type {Readonly<Record<string, string>>} */ ({
  // The header of each of its files: copyright 2018 Google LLC, under the text at https://opensource.org/licenses/MIT.
  '@tensorflow/tfjs-layers': mitLicence('2018 Google LLC'),
  // At the end of its README.
  seedrandom: mitLicence('2019 David Bau'),
  // Its package.json names the licence and the author.
  tr46: mitLicence('Sebastian Mayr'),
});

/** @typedef {{ version?: string, license?: string, dev?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ files: { name: string, licence: string, source: { package: string, version: string } }[] }} ModelManifest */

/** @returns {boolean} whether the file in the repository is what the installed packages say */
export function areNoticesCurrent() {
  const path = inCheckout(NOTICES_NAME);
  return existsSync(path) && readFileSync(path, 'utf8') === renderNotices(collectNotices());
}

/** @returns {Notice[]} by name, then version */
export function collectNotices() {
  const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (readJson('package-lock.json'));
  const models = /** @type {ModelManifest} */ (readJson('models', 'manifest.json'));
  /** @type {Map<string, Notice>} */
  const notices = new Map();
  /** @param {Notice} notice */
  const add = (notice) => notices.set(`${notice.name} ${notice.version}`, notice);

  for (const [path, { version = '', license = 'unknown', dev, devOptional, link }] of Object.entries(
    lock.packages,
  )) {
    if (path === '' || dev || devOptional || link) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    add({
      name,
      version,
      licence: license,
      use: 'code',
      text: licenceText(path) ?? TEXTS_LEFT_OUT[name] ?? null,
    });
  }
  for (const { source, licence } of models.files) {
    const files = models.files
      .filter((file) => file.source.package === source.package)
      .map(({ name }) => name);
    const text = licenceText(`node_modules/${source.package}`);
    add({
      name: source.package,
      version: source.version,
      licence,
      use: `made into ${files.join(', ')}`,
      text,
    });
  }
  return [...notices.values()].sort((one, other) =>
    compare(`${one.name} ${one.version}`, `${other.name} ${other.version}`),
  );
}

/**
 * @param {readonly Notice[]} notices
 * @returns {string} Markdown; packages with the same licence text share it
 * @throws LaunchError when a package comes without the text that its licence asks to hand on
 */
export function renderNotices(notices) {
  /** @type {Map<string, Notice[]>} */
  const byText = new Map();
  for (const notice of notices) {
    if (notice.text === null && notice.licence !== 'Apache-2.0') {
      throw new LaunchError(
        `${notice.name} ${notice.version} holds no licence text, so it may not be shipped: replace it, or teach .launch/notices.mjs where its text is.`,
      );
    }
    const text = notice.text ?? '';
    byText.set(text, [...(byText.get(text) ?? []), notice]);
  }
  const sections = [...byText].map(([text, sharing]) => {
    const heading = sharing.map(({ name, version }) => `${name} ${version}`).join(', ');
    const body =
      text === ''
        ? 'The package holds no licence text. It names the Apache License 2.0, whose text is in [LICENSE](LICENSE).'
        : `\`\`\`text\n${text}\n\`\`\``;
    return `## ${heading}\n\n${body}`;
  });
  const list = notices.map(({ name, version, licence, use }) => `- ${name} ${version}: ${licence} (${use})`);
  return `${[
    '# Third-party notices',
    'What the built app holds of others. The sample portraits carry their own note in `public/samples`. This file is generated: `node .launch/notices.mjs` writes it, and `npm run check` compares it.',
    list.join('\n'),
    ...sections,
  ].join('\n\n')}\n`;
}

/** @param {string} packagePath - with forward slashes, below the checkout */
function licenceText(packagePath) {
  const folder = inCheckout(...packagePath.split('/'));
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) =>
    /^(?:licen[cs]e|notice|copying)(?:-\w+)?(?:\.\w+)?$/i.test(name),
  );
  const texts = names
    .sort(compare)
    .map((name) => readFileSync(inCheckout(...packagePath.split('/'), name), 'utf8'));
  if (texts.length === 0) return null;
  return texts
    .map((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .trim(),
    )
    .join('\n\n');
}

/** @param {string} holder - year and name */
function mitLicence(holder) {
  return [
    `MIT License\n\nCopyright (c) ${holder}`,
    'Permission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the "Software"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:',
    'The above copyright notice and this permission notice shall be included in all\ncopies or substantial portions of the Software.',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE\nSOFTWARE.',
  ].join('\n\n');
}

/**
 * By code unit: the same on every machine, whatever its language.
 *
 * @param {string} one
 * @param {string} other
 */
function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** @param {string[]} path */
function readJson(...path) {
  return /** @type {unknown} */ (JSON.parse(readFileSync(inCheckout(...path), 'utf8')));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await launch(async () => writeFileSync(inCheckout(NOTICES_NAME), renderNotices(collectNotices())));
}
