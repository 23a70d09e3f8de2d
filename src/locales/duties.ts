import type { Language } from '../core';
import type { Wording } from './en';
import type { englishDuties } from './en/duties';
import { fetchedOnce } from './fetched-once';

export type DutyWords = Wording<typeof englishDuties>;

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

/** What the page of duties says. */
export const dutyWordsIn = fetchedOnce(DUTIES);
