import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  AUDIENCES,
  CONSENT_KINDS,
  DEFAULT_POLICY,
  MEDIA,
  OPERATIONS,
  PURPOSES,
  STATEMENT_VERSION,
  type StatementTerms,
  VALIDITIES,
  statementFor,
} from '../../src/consent';
import { LANGUAGES, type Language } from '../../src/core';
import { scopeFor } from '../support/consent-scope';

/** Every word that can stand in a statement stands in one of these. */
const termsIn = (language: Language): StatementTerms[] => [
  ...CONSENT_KINDS.flatMap((kind) =>
    PURPOSES.map((purpose) => ({ language, kind, scope: scopeFor(purpose), ...DEFAULT_POLICY })),
  ),
  ...[
    ...OPERATIONS.map((operation) => ({ operations: [operation] })),
    ...MEDIA.map((medium) => ({ media: [medium] })),
    ...AUDIENCES.map((audience) => ({ audience })),
    ...VALIDITIES.map((validity) => ({ validity })),
    { maxExports: 1 },
  ].map((narrower) => ({
    language,
    kind: 'self' as const,
    scope: scopeFor('research', narrower),
    ...DEFAULT_POLICY,
    operator: 'The Museum',
    contact: 'consent@example.org',
  })),
];
const terms = termsIn('en');
const statements = await Promise.all(terms.map((one) => statementFor(one)));
const everywhere = await Promise.all(LANGUAGES.flatMap(termsIn).map((one) => statementFor(one)));

describe('the statement', () => {
  it('has the hash of its own words', () => {
    for (const { paragraphs, sha256 } of everywhere)
      expect(createHash('sha256').update(paragraphs.join('\n\n'), 'utf8').digest('hex')).toBe(sha256);
  });

  it('differs with everything that was agreed to', () => {
    const scopes = new Set(terms.map((one) => JSON.stringify(one)));
    expect(new Set(statements.map(({ sha256 }) => sha256)).size).toBe(scopes.size);
    expect(scopes.size).toBeGreaterThan(30);
  });

  it('names who asks and where complaints go, where that is known', () => {
    const [named] = statements.slice(-1);
    expect(named!.paragraphs.join()).toMatch(/The Museum\..*consent@example\.org/s);
  });

  it('never claims that anything is verified', () => {
    for (const { paragraphs } of statements) {
      expect(paragraphs.join(' ')).not.toMatch(/verif/i);
      expect(paragraphs[0]).toMatch(/^I attest/);
    }
  });

  it('says what a person has to know', () => {
    for (const { paragraphs } of statements) {
      const text = paragraphs.join('\n');
      for (const part of [
        /What will happen:/,
        /What is stored where:/,
        /What the marks reveal:/,
        /once personal information is embedded into provenance data and exported, .*permanent digital footprint.* cannot be retracted from copies already in circulation/,
        /withdraw at any time/,
        /never allowed, .*sexual.*political persuasion.*news.*impersonation/,
      ])
        expect(text).toMatch(part);
      expect(text).toMatch(/after \d+ (hours|days)/);
    }
  });

  it('says the same in every language: as many paragraphs, every blank filled, and nothing left in English', () => {
    const english = new Set(statements.flatMap(({ paragraphs }) => paragraphs));
    for (const language of LANGUAGES.slice(1)) {
      const theirs = everywhere.filter((statement) => statement.language === language);
      expect(theirs.map(({ paragraphs }) => paragraphs.length)).toEqual(
        statements.map(({ paragraphs }) => paragraphs.length),
      );
      for (const { paragraphs } of theirs) {
        expect(paragraphs.join(' ')).not.toMatch(/[{}]|undefined/);
        expect(paragraphs.filter((paragraph) => english.has(paragraph))).toEqual([]);
      }
    }
  });

  it('has a new version whenever a word changes', () => {
    const words = createHash('sha256')
      .update(everywhere.map(({ sha256 }) => sha256).join(' '))
      .digest('hex');
    expect({ version: STATEMENT_VERSION, words }).toMatchInlineSnapshot(`
      {
        "version": "7",
        "words": "9ed55ce29cbd97265ba3813b7ecdb82e1c84a220f50ecbc83e88299b68c6fa35",
      }
    `);
  });
});
