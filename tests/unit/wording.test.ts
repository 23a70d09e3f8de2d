import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONSENT_KINDS, DEFAULT_POLICY, PURPOSES, statementFor } from '../../src/consent';
import { dutyWordsIn, errorSentence, fill, lessonIn, messages, noticeWordsIn } from '../../src/locales';
import { scopeFor } from '../support/consent-scope';

/** Every string in a tree of messages, with the path to it. */
function sentencesOf(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, part]) => sentencesOf(part, `${path}/${key}`));
}

const CLAIMS_TOO_MUCH = /\bverified\b|\bproven\b|\bguarantee|\bauthentic\b/i;

describe('the product says “attested”, never “verified”', () => {
  it('in every sentence of the page', async () => {
    const sentences = [
      ...sentencesOf(messages),
      ...sentencesOf(await lessonIn('en'), '/lesson'),
      ...sentencesOf(await dutyWordsIn('en'), '/duties'),
      ...sentencesOf(await noticeWordsIn('en'), '/notices'),
    ];
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter(([, sentence]) => CLAIMS_TOO_MUCH.test(sentence))).toEqual([]);
  });

  it('in every statement that a person attests', async () => {
    for (const kind of CONSENT_KINDS) {
      for (const purpose of PURPOSES) {
        const { paragraphs } = await statementFor({
          language: 'en',
          kind,
          scope: scopeFor(purpose),
          ...DEFAULT_POLICY,
        });
        const text = paragraphs.join('\n');
        expect(text).not.toMatch(CLAIMS_TOO_MUCH);
        expect(text).toMatch(/attest/i);
        expect(text).toMatch(/withdraw/i);
        expect(text).toMatch(/cannot be retracted from copies already in circulation/);
      }
    }
  });
});

describe('what is read before the camera opens', () => {
  it.each([messages.live.watched, messages.ownDevice.live.watched])(
    'can be read in 40 seconds: %s',
    (watched) => {
      const { live, scope, purposes } = messages;
      // The widest of what a form begins with, and a long name.
      const covered = [
        scope.operations.names.animate,
        ...Object.values(scope.media.names),
        purposes.personal,
        scope.audience.names.private,
        scope.validity.names.session,
        fill(scope.maxExports.words, { count: 20 }),
      ].join(', ');
      const who = fill(live.who, { name: 'Ada Maria Lovelace Byron', scope: covered });
      const words = [live.notice, who, live.rights, watched].join(' ').split(/\s+/);
      // 238 words a minute, silently: doi.org/10.1016/j.jml.2019.104047
      expect((words.length / 238) * 60).toBeLessThan(40);
    },
  );
});

describe('the session', () => {
  const source = ['session.ts', 'studio/page/filming.ts', 'studio/page/player.ts']
    .map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const codesOf = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, code]) => code!);

  it('has a sentence for everything it announces', () => {
    const codes = codesOf(/\bannounce\('([a-z-]+)'/g);
    expect(codes).toContain('exported');
    expect(codes.filter((code) => !messages.announcements[code])).toEqual([]);
  });

  it('has a sentence for everything it waits for', () => {
    const codes = codesOf(/\b(?:perform|statusOf|beginWork)\(\s*'([a-z-]+)'/g);
    expect(codes).toContain('exporting-moving');
    expect(codes.filter((code) => !messages.busy[code])).toEqual([]);
  });
});

describe('fill', () => {
  it('fills what it has and leaves a blank without a value to be seen', () => {
    expect(fill('{one} and {two}', { one: 1 })).toBe('1 and {two}');
  });
});

describe('what went wrong', () => {
  it('names a field and a layer in words', () => {
    const sentence = errorSentence({ code: 'consent-form-incomplete', parameters: { field: 'givenOn' } });
    expect(sentence).toBe(fill(messages.errors['consent-form-incomplete'], { field: 'date' }));
    expect(errorSentence({ code: 'export-read-back-failed', parameters: { layer: 'aigc' } })).toContain(
      '(the AIGC label)',
    );
  });

  it('has words for every field that a form can be told about', () => {
    const read = (file: string) =>
      readFileSync(new URL(`../../src/consent/${file}.ts`, import.meta.url), 'utf8');
    const listed = (text: string, pattern: RegExp) =>
      [...pattern.exec(text)![1]!.matchAll(/(\w+)['\]:,]/g)].map(([, name]) => name!);
    const fields = [
      ...listed(read('attestation'), /const FIELDS = \[([^\]]+)\]/),
      ...[...read('scope').matchAll(/^ {2}(\w+): (?:v\.|\w+Schema)/gm)].map(([, name]) => name!),
    ];
    expect(fields).toEqual(expect.arrayContaining(['kind', 'givenOn', 'operations', 'maxExports']));
    expect(fields.filter((field) => !(field in messages.errorNames.fields))).toEqual([]);
  });

  it('leaves a code that has no name as it is', () => {
    expect(errorSentence({ code: 'consent-form-incomplete', parameters: { field: 'toString' } })).toContain(
      'toString',
    );
  });
});
