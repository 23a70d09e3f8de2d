/** Run by itself it writes the recipes of HOSTING.md from the headers of `security-headers.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inCheckout } from './checkout.mjs';
import { hostingRecipes } from './hosting-recipes.mjs';
import { LaunchError, launch } from './launch-error.mjs';
import { SECURITY_HEADERS } from './security-headers.mjs';

const HOSTING_NAME = 'HOSTING.md';

/**
 * @param {string} text - with a pair of comments for each recipe, whose name stands in the first
 * @returns {string} with each recipe between its comments
 * @throws LaunchError when a recipe has no place
 */
export function withRecipes(text) {
  return hostingRecipes(SECURITY_HEADERS).reduce((before, { fileName, language, text: recipe }) => {
    const [from, to] = [`<!-- recipe ${fileName} -->`, '<!-- end -->'];
    const start = before.indexOf(from);
    const end = before.indexOf(to, start);
    if (start < 0 || end < 0)
      throw new LaunchError(
        `${HOSTING_NAME} has no place for ${fileName}: put \`${from}\` and \`${to}\` there.`,
      );
    return `${before.slice(0, start)}${from}\n\n\`\`\`${language}\n${recipe}\`\`\`\n\n${before.slice(end)}`;
  }, text);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await launch(async () => {
    const path = inCheckout(HOSTING_NAME);
    writeFileSync(path, withRecipes(readFileSync(path, 'utf8')));
  });
}
