import { LANGUAGES, type Language } from '../core';
import { type Messages, english } from './en';

/** Every sentence of the page in the language that was adopted last; English until then. */
export let messages: Messages = english;

/** Each in its own words, for whoever looks for theirs. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '简体中文',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  ar: 'العربية',
  ja: '日本語',
};

/** Fetched when they are wanted: nobody waits for the languages of others. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: () => Promise.resolve(english),
  zh: async () => (await import('./zh')).chinese,
  es: async () => (await import('./es')).spanish,
  fr: async () => (await import('./fr')).french,
  de: async () => (await import('./de')).german,
  pt: async () => (await import('./pt')).portuguese,
  ar: async () => (await import('./ar')).arabic,
  ja: async () => (await import('./ja')).japanese,
};

/** Whatever is drawn after this speaks the language, and the document says that it does. */
export async function adoptLanguage(language: Language): Promise<void> {
  messages = await CATALOGUES[language]();
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = directionOf(language);
}

/** Which way a text in this language runs. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The language that somebody reads best of those there are.
 *
 * @param wished - BCP 47 tags, the best first, such as `navigator.languages`.
 */
export function preferredLanguage(wished: readonly string[]): Language {
  for (const tag of wished) {
    const found = LANGUAGES.find((language) => language === tag.split('-')[0]!.toLowerCase());
    if (found) return found;
  }
  return 'en';
}
