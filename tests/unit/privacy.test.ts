import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readThirdPartyNotices } from '../../src/app/licences/third-party-notices';
import { KEPT_PLACES } from '../../src/app/privacy/kept-places';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(root, name), 'utf8') }));

/** Files that can keep something. Whoever adds one adds what it keeps to `kept-places.ts`, and what deletes it. */
const KEEPERS = [
  'app/kiosk/begin-kiosk.ts',
  'app/lesson/end-lesson.ts',
  'app/lesson/kept-lesson.ts',
  'app/lesson/resume-lesson.ts',
  'consent/database.ts',
  'core/operator-file.ts',
  'export/private-file.ts',
  'store/kept.ts',
  'studio/page/forget-page.ts',
  'studio/private-files.ts',
];

describe('what the page says it keeps', () => {
  it('is everything that the sources give a name to', () => {
    const named = sources
      .filter(({ name }) => name !== 'app/privacy/kept-places.ts')
      .flatMap(({ text }) =>
        [...text.matchAll(/const (?:\w+_)?(?:PLACE|CACHE_NAME|DATABASE_NAME|FOLDER) = '([^']+)'/g)].map(
          ([, name]) => name!,
        ),
      );
    // Workbox gives the cache of the program's own files its name.
    const said = Object.values(KEPT_PLACES).flatMap(({ names }) => names);
    expect([...new Set([...named, 'workbox-precache'])].sort()).toEqual([...said].sort());
  });

  it('is all that anything in the sources can keep', () => {
    const keeping =
      /\b(?:localStorage|sessionStorage|indexedDB|openDB|caches\.open|getDirectory|cookieStore)\b|document\.cookie/;
    expect(
      sources
        .filter(({ text }) => keeping.test(text))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(KEEPERS);
  });
});

describe('the notices that the page shows', () => {
  const written = readFileSync(new URL('../../THIRD_PARTY_NOTICES.md', import.meta.url), 'utf8');

  it('have every package of the file, each with a text', () => {
    const { packages, texts } = readThirdPartyNotices(written);
    const listed = written
      .split('\n## ')[0]!
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(packages.length).toBe(listed.length);
    const named = new Set(texts.flatMap((text) => text.packages.split(', ')));
    expect(packages.filter(({ name, version }) => !named.has(`${name} ${version}`))).toEqual([]);
    expect(
      texts.filter(({ text }) => text.length < 100 || text.includes('```')).map(({ packages: who }) => who),
    ).toEqual([]);
    expect(packages.find(({ name }) => name === '@mediapipe/face_mesh')?.madeInto).toContain(
      'face_landmarker.task',
    );
  });

  it('are not read out of another text', () => {
    for (const text of ['', '<!doctype html>', '# Third-party notices\n\n- a package\n'])
      expect(() => readThirdPartyNotices(text)).toThrow(TypeError);
  });
});
