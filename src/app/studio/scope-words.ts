import { fill, messages } from '../../locales';
import type { ConsentScope } from '../../consent';
import { formatList } from '../components/format-values';

type Scope = Pick<ConsentScope, 'operations' | 'purposes' | 'media' | 'audience'>;

/** What a record still covers in one line, such as "Swap, still pictures, personal use, and only people it is given to". */
export function scopeWords(scope: Scope): string {
  return inOneLine(limitsOf(scope));
}

/** The same for a scope that is about to be agreed to, with how long and how many. */
export function wholeScopeWords(scope: ConsentScope): string {
  const { validity, maxExports } = messages.scope;
  return inOneLine([
    ...limitsOf(scope),
    validity.names[scope.validity],
    fill(maxExports.words, { count: scope.maxExports }),
  ]);
}

function limitsOf({ operations, media, purposes, audience }: Scope): string[] {
  const { scope: words } = messages;
  return [
    ...operations.map((operation) => words.operations.names[operation]),
    ...media.map((medium) => words.media.names[medium]),
    ...purposes.map((purpose) => messages.purposes[purpose]),
    words.audience.names[audience],
  ];
}

function inOneLine(parts: readonly string[]): string {
  const language = document.documentElement.lang;
  // German nouns stay as they are.
  const lowered = (part: string) =>
    language === 'de' ? part : part.charAt(0).toLocaleLowerCase(language) + part.slice(1);
  return formatList(parts.map((part, index) => (index === 0 ? part : lowered(part))));
}
