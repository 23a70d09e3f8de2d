import type { Language } from '../core';
import type { Wording } from './en';
import type { englishNotices } from './en/notices';
import { fetchedOnce } from './fetched-once';

export type NoticeWords = Wording<typeof englishNotices>;

const NOTICES: Readonly<Record<Language, () => Promise<NoticeWords>>> = {
  en: async () => (await import('./en/notices')).englishNotices,
  zh: async () => (await import('./zh/notices')).chineseNotices,
  es: async () => (await import('./es/notices')).spanishNotices,
  fr: async () => (await import('./fr/notices')).frenchNotices,
  de: async () => (await import('./de/notices')).germanNotices,
  pt: async () => (await import('./pt/notices')).portugueseNotices,
  ar: async () => (await import('./ar/notices')).arabicNotices,
  ja: async () => (await import('./ja/notices')).japaneseNotices,
};

/** What the pages of privacy and licences say. */
export const noticeWordsIn = fetchedOnce(NOTICES);
