import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core';
import type { Messages } from '../../src/locales/en';
import { dutyWordsIn, lessonIn, noticeWordsIn, preferredLanguage } from '../../src/locales';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

async function catalogueOf(language: Language): Promise<Messages> {
  const exported = (await import(`../../src/locales/${language}/index.ts`)) as Record<string, Messages>;
  return Object.values(exported)[0]!;
}

/** Every sentence with the path to it; the forms of a plural are one sentence. */
function sentencesOf(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return [[path, String((tree as (value: number) => unknown)(7))]];
  const parts = Object.entries(Object(tree) as Record<string, unknown>);
  if ('other' in Object(tree)) return [[path, parts.map(([, form]) => form).join(' ')]];
  return parts.flatMap(([key, part]) => sentencesOf(part, `${path}/${key}`));
}

/** Of the page, and of what is fetched apart from it. */
async function allSentencesOf(language: Language): Promise<[string, string][]> {
  return [
    ...sentencesOf(await catalogueOf(language)),
    ...sentencesOf(await lessonIn(language), '/lesson'),
    ...sentencesOf(await dutyWordsIn(language), '/duties'),
    ...sentencesOf(await noticeWordsIn(language), '/notices'),
  ];
}

const blanksOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
const englishSentences = await allSentencesOf('en');

describe.each(OTHERS)('the page in %s', (language) => {
  it('has every sentence, with the same blanks', async () => {
    const theirs = new Map(await allSentencesOf(language));
    expect([...theirs.keys()].sort()).toEqual(englishSentences.map(([path]) => path).sort());
    for (const [path, sentence] of englishSentences) {
      const said = theirs.get(path)!;
      expect(said === '', path).toBe(sentence === '');
      expect({ path, blanks: blanksOf(said) }).toEqual({ path, blanks: blanksOf(sentence) });
    }
  });

  it('leaves no sentence in English', async () => {
    const theirs = new Map(await allSentencesOf(language));
    const left = englishSentences.filter(
      ([path, sentence]) => /[a-z]{3,} [a-z]{3,} [a-z]{3,}/i.test(sentence) && theirs.get(path) === sentence,
    );
    expect(left).toEqual([]);
  });

  it('has every form that its plurals ask for', async () => {
    const asked = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const { pictures, player } = await catalogueOf(language);
    for (const forms of [pictures.faces, player.shown])
      expect(Object.keys(forms).sort()).toEqual([...asked].sort());
  });
});

describe('the language to begin in', () => {
  it('is the first that is there, whatever the country', () => {
    expect(preferredLanguage(['sw', 'pt-BR', 'en'])).toBe('pt');
    expect(preferredLanguage(['zh-Hans-CN'])).toBe('zh');
    expect(preferredLanguage(['sw'])).toBe('en');
  });
});
