import { type Language, isLanguage } from '../core';
import { adoptLanguage, preferredLanguage } from '../locales';
import type { Session } from '../session';
import { keepAt, keptAt } from '../store';

const PLACE = 'persona-grata-language';

/**
 * The language to begin in: the address says it (`?lang=`), or the operator, or the visitor chose it before, or the browser speaks it.
 */
export async function beginInLanguage(session: Session, operators: Language | null): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang');
  const language =
    [asked, operators, keptAt(PLACE)].find(isLanguage) ?? preferredLanguage(navigator.languages);
  // Without its words the page still opens, in English.
  await speakLanguage(session, language).catch(() => undefined);
}

/** From now on, and at the next visit where the browser lets the page keep anything. */
export async function chooseLanguage(session: Session, language: Language): Promise<void> {
  await speakLanguage(session, language);
  keepAt(PLACE, language);
}

/** From now on, and only as long as the page stands. */
export async function speakLanguage(session: Session, language: Language): Promise<void> {
  await adoptLanguage(language);
  await session.setLanguage(language);
}
