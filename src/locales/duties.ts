import type { Language } from '../core';
import type { Wording } from './en';
import type { englishDuties } from './en/duties';

export type DutyWords = Wording<typeof englishDuties>;

/** Words of pages that few open: in no catalogue, so that nobody else waits for them. */
const DUTIES: Readonly<Record<Language, () => Promise<DutyWords>>> = {
  en: async () => (await import('./en/duties')).englishDuties,
  zh: async () => (await import('./zh/duties')).chineseDuties,
  es: async () => (await import('./es/duties')).spanishDuties,
  fr: async () => (await import('./fr/duties')).frenchDuties,
  de: async () => (await import('./de/duties')).germanDuties,
  pt: async () => (await import('./pt/duties')).portugueseDuties,
  ar: async () => (await import('./ar/duties')).arabicDuties,
  ja: async () => (await import('./ja/duties')).japaneseDuties,
};

/** What the page of duties says. The same promise for the same language, unless it could not be had. */
export const dutyWordsIn = fetchedOnce(DUTIES);

function fetchedOnce<Words>(
  languages: Readonly<Record<Language, () => Promise<Words>>>,
): (language: Language) => Promise<Words> {
  const fetched = new Map<Language, Promise<Words>>();
  return (language) => {
    const earlier = fetched.get(language);
    if (earlier) return earlier;
    const words = languages[language]();
    fetched.set(language, words);
    words.catch(() => fetched.delete(language));
    return words;
  };
}
