import type { Language } from '../../core';
import type { StatementWords } from '../statement-words';
import { arabicStatement } from './ar';
import { frenchStatement } from './fr';
import { germanStatement } from './de';
import { englishStatement } from './en';
import { spanishStatement } from './es';
import { japaneseStatement } from './ja';
import { portugueseStatement } from './pt';
import { chineseStatement } from './zh';

/** The statement in every language of the page. */
export const STATEMENTS: Readonly<Record<Language, StatementWords>> = {
  en: englishStatement,
  zh: chineseStatement,
  es: spanishStatement,
  fr: frenchStatement,
  de: germanStatement,
  pt: portugueseStatement,
  ar: arabicStatement,
  ja: japaneseStatement,
};
