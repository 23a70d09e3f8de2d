import type { Language } from '../core';

/**
 * Words that are fetched apart from the page's, since few want them. The same promise for the same language each time, unless it could not be
 * had.
 */
export function fetchedOnce<Words>(
  languages: Readonly<Record<Language, () => Promise<Words>>>,
): (language: Language) => Promise<Words> {
  const fetched = new Map<Language, Promise<Words>>();
  return (language) => {
    const known = fetched.get(language);
    if (known) return known;
    const words = languages[language]();
    fetched.set(language, words);
    words.catch(() => {
      fetched.delete(language);
    });
    return words;
  };
}
