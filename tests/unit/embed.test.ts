import { describe, expect, it } from 'vitest';
import { readEmbedOrigins } from '../../src/app/embed/embed-settings';
import { wishesOf } from '../../src/app/embed/host-page';
import { CLOSED_POLICY, DEFAULT_POLICY, readPolicy, stricterPolicy } from '../../src/consent';
import { LANGUAGES } from '../../src/core';
import { APPEARANCES } from '../../src/app/appearance';
import { EMBED_APPEARANCES, EMBED_LANGUAGES, EMBED_MODES, EMBED_PROTOCOL } from '../../src/embed';
import { STUDIO_MODES } from '../../src/studio/messages';

describe('embed.json', () => {
  const file = (parts: object) => JSON.stringify({ schema: 'persona-grata/embed/1', ...parts });

  it('holds origins and nothing else', () => {
    const origins = ['https://school.example', 'http://127.0.0.1:8080'];
    expect(readEmbedOrigins(file({ origins }))).toEqual(origins);
    expect(readEmbedOrigins(file({ origins: [] }))).toEqual([]);
  });

  it.each([
    ['a path', file({ origins: ['https://school.example/'] })],
    ['everybody', file({ origins: ['*'] })],
    ['a wildcard', file({ origins: ['https://*.school.example'] })],
    ['a word of a header', file({ origins: ['https://a.example;script-src'] })],
    ['another scheme', file({ origins: ['file://'] })],
    ['no origins', file({})],
    ['something more', file({ origins: [], policy: {} })],
    ['no JSON', '{'],
  ])('refuses %s', (_, text) => {
    expect(() => readEmbedOrigins(text)).toThrow();
  });
});

describe('what the page around says', () => {
  const message = { protocol: EMBED_PROTOCOL, type: 'configure' };

  it('is taken for the wishes it holds', () => {
    const wishes = { mode: 'trade', language: 'ar', appearance: 'contrast', policy: '{}' };
    expect(wishesOf({ ...message, ...wishes })).toEqual(wishes);
    expect(wishesOf(message)).toEqual({});
  });

  it.each([
    ['another type', { type: 'attest', subjectId: 'target:0' }],
    ['another version', { protocol: 'persona-grata/embed/2' }],
    ['a word more', { consent: true }],
    ['an unknown mode', { mode: 'undress' }],
    ['an unknown language', { language: 'tlh' }],
    ['a policy that is no text', { policy: {} }],
    ['an endless policy', { policy: ' '.repeat(20_000) }],
  ])('is not taken with %s', (_, parts) => {
    expect(wishesOf({ ...message, ...parts })).toBeNull();
  });

  it('knows every mode, language and appearance of the app', () => {
    expect([EMBED_MODES, EMBED_LANGUAGES, EMBED_APPEARANCES]).toEqual([STUDIO_MODES, LANGUAGES, APPEARANCES]);
  });
});

describe('two policies', () => {
  const policy = (parts: object) =>
    readPolicy(JSON.stringify({ schema: 'persona-grata/policy/1', ...parts }));

  it('allow together what both allow, whichever comes first', async () => {
    const [one, other] = await Promise.all([
      policy({ kinds: ['self', 'written'], purposes: ['education', 'parody'], longest_validity: 'day' }),
      policy({ kinds: ['written', 'guardian'], audience: 'unlisted', allows_artwork: false }),
    ]);
    for (const both of [stricterPolicy(one, other), stricterPolicy(other, one)]) {
      expect(both).toMatchObject({
        kinds: ['written'],
        purposes: ['education', 'parody'],
        audience: 'unlisted',
        longestValidity: 'day',
        allowsArtwork: false,
      });
    }
  });

  it('keep the operator, and how long records are kept, whatever a guest says', async () => {
    const operators = await policy({
      operator: 'Museum',
      contact: 'a@museum.example',
      age_limit: 16,
      age_legal_basis: 'Art. 8',
    });
    const guest = await policy({ operator: 'Somebody', contact: 'b@else.example', retention: 'session' });
    expect(stricterPolicy(operators, guest)).toMatchObject({
      operator: 'Museum',
      contact: 'a@museum.example',
      retention: operators.retention,
      longestValidity: 'session',
      ageLimit: 18,
      ageLegalBasis: null,
      sha256: operators.sha256,
    });
    expect(stricterPolicy(guest, operators).ageLimit).toBe(18);
  });

  it('open nothing where one is broken, and change nothing where the other has no rules', async () => {
    const operators = await policy({ purposes: ['exhibition'] });
    expect(stricterPolicy(operators, CLOSED_POLICY)).toMatchObject({ kinds: [], purposes: [] });
    expect(stricterPolicy(operators, DEFAULT_POLICY)).toEqual(operators);
  });
});
