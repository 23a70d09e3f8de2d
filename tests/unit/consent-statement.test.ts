import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  CONSENT_KINDS,
  CONSENT_VALIDITY_HOURS,
  PURPOSES,
  STATEMENT_VERSION,
  statementFor,
} from '../../src/consent';

const statements = await Promise.all(
  CONSENT_KINDS.flatMap((kind) => PURPOSES.map((purpose) => statementFor(kind, purpose))),
);

describe('the statement', () => {
  it('has the hash of its own words', () => {
    for (const { paragraphs, sha256 } of statements)
      expect(createHash('sha256').update(paragraphs.join('\n\n'), 'utf8').digest('hex')).toBe(sha256);
  });

  it('differs for every kind and purpose', () => {
    expect(new Set(statements.map(({ sha256 }) => sha256)).size).toBe(CONSENT_KINDS.length * PURPOSES.length);
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
      ])
        expect(text).toMatch(part);
      expect(text).toContain(`after ${CONSENT_VALIDITY_HOURS} hours`);
    }
  });

  it('has a new version whenever a word changes', () => {
    const words = createHash('sha256')
      .update(statements.map(({ sha256 }) => sha256).join(' '))
      .digest('hex');
    expect({ version: STATEMENT_VERSION, words }).toMatchInlineSnapshot(`
      {
        "version": "2",
        "words": "0377c073b221ed8bdb494209ed68a89f8c964cdd2726ebd0c85580f287d623f9",
      }
    `);
  });
});
