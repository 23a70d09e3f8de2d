import type { Language } from '../core';
import type { Wording } from './en';
import type { englishLesson } from './en/lesson';
import { fetchedOnce } from './fetched-once';

/** Everything a class reads, in one language. */
export type LessonMessages = Wording<typeof englishLesson>;

const CATALOGUES: Readonly<Record<Language, () => Promise<LessonMessages>>> = {
  en: async () => (await import('./en/lesson')).englishLesson,
  zh: async () => (await import('./zh/lesson')).chineseLesson,
  es: async () => (await import('./es/lesson')).spanishLesson,
  fr: async () => (await import('./fr/lesson')).frenchLesson,
  de: async () => (await import('./de/lesson')).germanLesson,
  pt: async () => (await import('./pt/lesson')).portugueseLesson,
  ar: async () => (await import('./ar/lesson')).arabicLesson,
  ja: async () => (await import('./ja/lesson')).japaneseLesson,
};

/** The words of the lesson, apart from those of the page: nobody waits for them who is in no class. */
export const lessonIn = fetchedOnce(CATALOGUES);
