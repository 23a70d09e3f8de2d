import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breachesOf } from './support/house-check.ts';
import { PIPELINE, SINKS } from './support/house.ts';
import { parseSource, readSourceFiles } from './support/source-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readSourceFiles(`${root}src`);

describe('the house', () => {
  it('has nothing but the known folders', () => {
    const known = new Set<string>([
      ...PIPELINE,
      'store',
      'app',
      'embed',
      'locales',
      'main.tsx',
      'session.ts',
      'offline.ts',
      'platform.d.ts',
    ]);
    expect(readdirSync(`${root}src`).filter((name) => !known.has(name))).toEqual([]);
    for (const folder of PIPELINE) expect(existsSync(`${root}src/${folder}/index.ts`), folder).toBe(true);
  });

  it.each(files.map((file) => [file.path, file] as const))(
    '%s keeps to the import table, the packages and the sinks',
    (_, file) => {
      expect(breachesOf(file)).toEqual([]);
    },
  );

  it('gives every sink an owner that exists and uses it', () => {
    for (const [sink, owners] of Object.entries(SINKS)) {
      for (const owner of owners) {
        expect(files.find((file) => file.path === owner)?.names.has(sink), `${owner} and ${sink}`).toBe(true);
      }
    }
  });
});

describe('a planted breach is found', () => {
  it.each([
    ['render/leak.ts', "import { ConsentGate } from '../consent';", 'must not import'],
    ['render/leak.ts', "import type { ConsentGrant } from '../consent';", 'must not import'],
    ['export/leak.ts', "import { token } from '../render/labelled-frame';", 'must not import'],
    ['app/Leak.tsx', "import { Session } from '../session';", 'must not import'],
    ['app/studio/Leak.tsx', "import { exportStill } from '../../export';", 'must not import'],
    ['core/leak.ts', "import { openDB } from 'idb';", 'belongs to consent'],
    ['render/leak.ts', "import lodash from 'lodash';", 'no folder owns'],
    ['studio/leak.ts', 'const c = await import(name);', 'made at run time'],
    ['studio/leak.ts', 'await frame.canvas.convertToBlob();', 'sink convertToBlob'],
    ['app/Leak.tsx', "window['fetch']('https://example.org');", 'sink fetch'],
    ['landmarks/leak.ts', 'navigator.sendBeacon("/", landmarks);', 'sink sendBeacon'],
    [
      'studio/client.ts',
      "import { Studio } from './studio'; import { exportStill } from '../export';",
      'must not import',
    ],
    ['core/leak.ts', "import x from '../../tests/support/house';", 'outside src'],
  ])('%s: %s', (path, text, message) => {
    expect(breachesOf(parseSource(path, text)).join('\n')).toContain(message);
  });
});
