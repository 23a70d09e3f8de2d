import { describe, expect, it } from 'vitest';
import { AddressBook } from '../../src/verify/page/address-book';

const SIGNER = { id: `key:${'k'.repeat(43)}`, issuedBy: 'A museum' };
const OTHER = { id: `certificate:${'0'.repeat(64)}`, issuedBy: null };

/** What a page keeps; one that keeps nothing where `isForgetful`. */
function settings({ isForgetful = false } = {}) {
  const places = new Map<string, unknown>();
  return {
    places,
    keptAt: (place: string) => places.get(place) ?? null,
    keepAt: (place: string, value: unknown) => {
      if (!isForgetful) places.set(place, value);
    },
  };
}

describe('signers whom somebody trusts', () => {
  it('are there at the next visit, once each, until they are taken out', () => {
    const kept = settings();
    const book = new AddressBook(kept);
    book.trust(SIGNER, '  The museum ');
    book.trust(OTHER, 'A friend');
    book.trust(SIGNER, 'The same museum');
    const next = new AddressBook(kept);
    expect(next.signers.map(({ name }) => name)).toEqual(['A friend', 'The same museum']);
    next.forget(OTHER.id);
    expect(book.signers).toMatchObject([{ ...SIGNER, name: 'The same museum' }]);
  });

  it('are known as long as the page is open where nothing can be kept', () => {
    const book = new AddressBook(settings({ isForgetful: true }));
    book.trust(SIGNER, 'The museum');
    expect(book.signers).toMatchObject([SIGNER]);
  });

  it('have a name, and an id of a key or a certificate', () => {
    const book = new AddressBook(settings());
    book.trust(SIGNER, '   ');
    book.trust({ ...SIGNER, id: 'key:short' }, 'The museum');
    expect(book.signers).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no list', { id: SIGNER.id }],
    ['another kind of id', [{ ...SIGNER, id: 'name:museum', name: 'M', since: '2026-11-28T00:00:00Z' }]],
    ['no name', [{ ...SIGNER, name: '', since: '2026-11-28T00:00:00Z' }]],
    ['a time that is none', [{ ...SIGNER, name: 'M', since: 'soon' }]],
    ['nothing', [null]],
  ])('are not believed from %s', (_, forged) => {
    const kept = settings();
    kept.places.set('persona-grata-trusted-signers', forged);
    expect(new AddressBook(kept).signers).toEqual([]);
  });
});
