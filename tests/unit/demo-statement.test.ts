import { describe, expect, it } from 'vitest';
import { parseStatement } from '../demo/statement.ts';

describe('--statement', () => {
  it('becomes what a visitor would fill in', () => {
    expect(parseStatement('self')).toEqual({ kind: 'This is me', name: 'the operator' });
    expect(parseStatement('self: K. A.')).toEqual({ kind: 'This is me', name: 'K. A.' });
    expect(parseStatement('consent: M. F., 2026-03-04')).toEqual({
      kind: 'I have this person’s consent',
      name: 'M. F.',
      date: '2026-03-04',
    });
    expect(parseStatement('guardian: T., A. B., 2026-03-04')).toEqual({
      kind: 'A parent or guardian consents',
      name: 'T.',
      guardian: 'A. B.',
      date: '2026-03-04',
    });
    expect(parseStatement('Nobody real: a painting of 1890')).toEqual({
      kind: 'Nobody real (synthetic or artwork)',
      description: 'a painting of 1890',
    });
  });

  it.each([
    undefined,
    '',
    'yes',
    'consent',
    'consent:',
    'guardian: T.',
    'nobody real',
    'nobody real:',
    'selfish',
  ])('that says nothing that counts is refused: %s', (statement) => {
    expect(parseStatement(statement)).toBeNull();
  });
});
