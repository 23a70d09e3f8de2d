import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostingRecipes } from '../../.launch/hosting-recipes.mjs';
import { withRecipes } from '../../.launch/hosting.mjs';
import { SECURITY_HEADERS } from '../../.launch/security-headers.mjs';

/** A header with its value, as each kind of server writes it, errors included. */
const SPELLINGS: Readonly<Record<string, RegExp>> = {
  'nginx.conf': /^ {4}add_header (\S+) "([^"]*)" always;$/gm,
  Caddyfile: /^ {8}([A-Z]\S+) "([^"]*)"$/gm,
  'htaccess.txt': /^Header always set (\S+) "([^"]*)"$/gm,
  _headers: /^ {2}(\S+): (.*)$/gm,
};

function headersIn(fileName: string, text: string): Record<string, string> {
  const found = [...text.matchAll(SPELLINGS[fileName]!)].map(([, name, value]) => [name!, value!] as const);
  return Object.fromEntries(found.filter(([name]) => name !== 'Cache-Control'));
}

describe('the recipe for', () => {
  it.each(hostingRecipes(SECURITY_HEADERS).map(({ fileName, text }) => [fileName, text] as const))(
    '%s has exactly the headers of the program',
    (fileName, text) => {
      expect(headersIn(fileName, text)).toEqual(SECURITY_HEADERS);
    },
  );

  it('Caddy sends them with errors as well', () => {
    const [, onErrors = ''] = hostingRecipes(SECURITY_HEADERS)
      .find(({ fileName }) => fileName === 'Caddyfile')!
      .text.split('handle_errors');
    expect(headersIn('Caddyfile', onErrors.replaceAll(/^ {4}/gm, ''))).toEqual(SECURITY_HEADERS);
  });

  it('any of them changes with a header', () => {
    for (const { fileName, text } of hostingRecipes({ 'X-One': 'a b' }))
      expect(headersIn(fileName, text), fileName).toEqual({ 'X-One': 'a b' });
  });
});

it('HOSTING.md has the recipes as they are now', () => {
  const text = readFileSync(new URL('../../HOSTING.md', import.meta.url), 'utf8');
  expect(text === withRecipes(text)).toBe(true);
  expect(() => withRecipes('# Hosting')).toThrow(/has no place for nginx.conf/);
});
