import { type Language, fill, sha256Hex, utf8 } from '../core';
import type { ConsentKind, Validity } from './consent-kind';
import type { ConsentScope } from './scope';
import type { StatementWords } from './statement-words';
import { STATEMENTS } from './statements';

/** Changes with every change of a word below. */
export const STATEMENT_VERSION = '7';

/** What a person reads before they attest, and what the record then quotes. */
export interface Statement {
  readonly version: string;
  readonly language: Language;
  /** SHA-256 of the paragraphs joined by an empty line, as UTF-8; lower-case hexadecimal. */
  readonly sha256: string;
  /** Plain text, in reading order. The first is what the person attests. */
  readonly paragraphs: readonly string[];
}

/** Everything that makes one statement differ from another; all but the two names comes from closed lists. */
export interface StatementTerms {
  readonly language: Language;
  readonly kind: ConsentKind;
  readonly scope: ConsentScope;
  /** How long the record is kept. */
  readonly retention: Validity;
  readonly ageLimit: number;
  /** Who runs this installation, or asks for the consent; null where nobody is named. */
  readonly operator: string | null;
  /** Where complaints go. */
  readonly contact: string | null;
}

/** The statement for these terms: the same words every time for one version. */
export async function statementFor(terms: StatementTerms): Promise<Statement> {
  const { language, kind, scope, retention, ageLimit, operator, contact } = terms;
  const words = STATEMENTS[language];
  const stored = kind === 'own-device' ? words.storedOnTwoDevices : words.storedHere;
  const paragraphs = [
    fill(words.attested[kind], { age: ageLimit }),
    ...(operator === null ? [] : [fill(words.whoAsks, { operator })]),
    whatIsAllowed(scope, words),
    words.neverAllowed,
    words.whatWillHappen,
    `${stored} ${fill(words.removed, { end: words.ends[retention] })}`,
    words.marks,
    words.copies,
    howToWithdraw(scope.validity, language),
    ...(contact === null ? [] : [fill(words.complaints, { contact })]),
    ...(kind === 'own-device' ? [words.liveCheck] : []),
    words.worth,
  ];
  return {
    version: STATEMENT_VERSION,
    language,
    sha256: await sha256Hex(utf8(statementText(paragraphs))),
    paragraphs,
  };
}

/** The statement as one text: what is hashed, and what a record quotes. */
export function statementText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

/** How to withdraw, as the record says it. */
export function howToWithdraw(validity: Validity, language: Language): string {
  const { withdrawal, ends } = STATEMENTS[language];
  return fill(withdrawal, { end: ends[validity] });
}

function whatIsAllowed(scope: ConsentScope, words: StatementWords): string {
  const { operations, purposes, media, audience, validity, maxExports } = scope;
  // Not by `Intl`: the same words, and so the same hash, in every browser.
  const listed = (parts: readonly string[]) =>
    parts.length < 2
      ? parts.join('')
      : `${parts.slice(0, -1).join(words.list.between)}${words.list.last}${parts.at(-1)}`;
  return fill(words.allowed, {
    operations: listed(operations.map((operation) => words.operations[operation])),
    media: listed(media.map((medium) => words.media[medium])),
    purposes: listed(purposes.map((purpose) => words.purposes[purpose])),
    audience: words.audiences[audience],
    files: maxExports === 1 ? words.oneFile : fill(words.files, { count: maxExports }),
    validity: words.forHowLong[validity],
  });
}
