/** The languages of the page and of the consent statement, by BCP 47. */
export const LANGUAGES = ['en', 'zh', 'es', 'fr', 'de', 'pt', 'ar', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}
